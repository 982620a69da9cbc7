/**
 * What earlier sessions left behind: one that broke off may be gone on with, older ones are closed as they were, and what
 * lies in a rescue file waits there for `import`.
 */
import { sayDuration } from "../base/duration.ts";
import { Failure } from "../base/failure.ts";
import { quote, safeLine } from "../base/safe-text.ts";
import type { Unfinished } from "../history/unfinished.ts";
import { planAfter } from "../session/plan-after.ts";
import { foldRecord, type SessionRecord } from "../session/record.ts";
import type { Prompts } from "../terminal/prompts.ts";
import type { OpenHistory } from "./history-door.ts";
import { worthKeeping } from "./worth-keeping.ts";

export interface LeftBehindParts {
  readonly say: (line: string) => void;
  /** null where nobody can be asked. */
  readonly prompts: Prompts | null;
  /** "20 minutes ago", for a time in ms since 1970. */
  readonly ago: (at: number) => string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Older than this, a session that was left is closed as it was: nobody goes on after a night's sleep. */
const LONGEST_BREAK_MS = 12 * 3_600_000;

/**
 * The session to go on with, null for a new one, "cancel" for none at all.
 * @throws Failure when the person asked to go on and there is nothing to go on with
 */
export async function seeToLeftBehind(
  parts: LeftBehindParts,
  history: OpenHistory,
  resume: boolean,
): Promise<Unfinished | null | "cancel"> {
  const all = unfinishedOrSay(parts, history);
  for (const { rescue, startedAt } of all) {
    if (rescue)
      parts.say(`A session of ${parts.ago(startedAt)} lies in ${quote(rescue, 200)}. backcoach import takes it back.`);
  }
  const [latest, ...older] = all.filter(({ rescue }) => rescue === null);
  for (const left of older) closeAsItWas(history, left);
  if (!latest || parts.now - latest.lastAt > LONGEST_BREAK_MS || !worthResuming(latest)) {
    if (latest) closeAsItWas(history, latest);
    if (resume) throw new Failure("There is no session to go on with.", { hint: "backcoach start begins a new one." });
    return null;
  }
  return resume ? latest : decide(parts, history, latest);
}

/** Id of the routine of the session that may be gone on with, or null; nothing is closed. */
export function brokeOffLately(history: OpenHistory, now: number): string | null {
  const claim = history.claim();
  if (!claim) return null;
  try {
    const latest = history.unfinished().find(({ rescue }) => rescue === null);
    const lately = latest && now - latest.lastAt <= LONGEST_BREAK_MS && worthResuming(latest);
    return lately ? latest.plan.routine.id : null;
  } finally {
    claim.release();
  }
}

async function decide(
  parts: LeftBehindParts,
  history: OpenHistory,
  left: Unfinished,
): Promise<Unfinished | null | "cancel"> {
  const { say, ago, prompts } = parts;
  const name = safeLine(left.plan.routine.name);
  const place = planAfter(left.plan, left.events).steps[left.events.at(-1)?.step ?? 0]?.exercise.name ?? "";
  const broke = `${name} broke off ${ago(left.lastAt)}, at ${safeLine(place)}.`;
  if (!prompts) {
    const { elapsed } = closeAsItWas(history, left);
    say(`${broke} It is closed as it was, after ${sayDuration(Math.round(elapsed))}.`);
    return null;
  }
  say(broke);
  const choice = await ask(prompts);
  if (choice === "close") closeAsItWas(history, left);
  if (choice === "throw") history.forget(left.id);
  return choice === "go-on" ? left : choice === "cancel" ? "cancel" : null;
}

async function ask(prompts: Prompts): Promise<"go-on" | "close" | "throw" | "cancel"> {
  const answer = await prompts.select({
    message: "What shall become of it?",
    choices: [
      { name: "Go on with it", value: "go-on" as const },
      { name: "Close it as it was, and start anew", value: "close" as const },
      { name: "Throw it away, and start anew", value: "throw" as const },
    ],
  });
  return answer.kind === "answered" ? answer.value : "cancel";
}

/** A damaged row is no reason not to exercise: it is said, and stays as it is. */
function unfinishedOrSay({ say }: LeftBehindParts, history: OpenHistory): Unfinished[] {
  try {
    return history.unfinished();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(error.message);
    return [];
  }
}

/** Something is left to do, and nothing keeps the person from doing it. */
function worthResuming(left: Unfinished): boolean {
  const { outcome } = foldRecord(left.plan, left.events);
  return left.events.length > 0 && outcome.kind !== "finished" && outcome.kind !== "stopped";
}

/** A signal that ended it says `left`; the person did not. */
export function closeAsItWas(history: OpenHistory, left: Unfinished): SessionRecord {
  const folded = foldRecord(left.plan, left.events);
  const record = folded.outcome.kind === "left" ? { ...folded, outcome: { kind: "interrupted" as const } } : folded;
  if (worthKeeping(record)) history.closeUnfinished(left, record);
  else history.forget(left.id);
  return record;
}
