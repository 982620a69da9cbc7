/**
 * `start`: first everything that has to be known and decided, then the session, then what it amounted to.
 */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import { safeLine } from "../base/safe-text.ts";
import type { Routine } from "../routine/routine.ts";
import type { Performed } from "../runner/performance.ts";
import { obstacle } from "../safety/obstacle.ts";
import { planAfter } from "../session/plan-after.ts";
import { doseText, spokenDose } from "../view/dose-text.ts";
import { gateNotes } from "../view/gate-notes.ts";
import { refusalPage } from "../view/gate-refusal.ts";
import { CHECK_IN } from "../view/home-page.ts";
import { nextDosesPage } from "../view/next-doses.ts";
import { plainScript, script } from "../view/script.ts";
import { afterSession, asItEnded, canGoOn } from "./after-session.ts";
import { beforeSession, type Ready } from "./before-session.ts";
import { hearingSignals } from "./hearing-signals.ts";
import { limitStory } from "./limit-story.ts";
import { nextDoses, type SessionDone } from "./next-doses.ts";
import { SIGNAL_CODES } from "./no-session.ts";
import { planFor } from "./pass-gates.ts";
import { performStory } from "./perform-story.ts";
import { circumstancesOf } from "./person.ts";
import { isPlain, plainly } from "./plain-parts.ts";
import { Recording, type Story } from "./recording.ts";
import {
  asking,
  askingAbout,
  endsByKey,
  isRehearsal,
  noting,
  type StartOptions,
  type StartParts,
  saying,
} from "./start-options.ts";
import { worthKeeping } from "./worth-keeping.ts";

/** @throws Failure when the routine is not there or faulty, or there is nothing to go on with */
export async function start(given: StartParts, name: string, options: StartOptions): Promise<ExitCode> {
  const clash = clashing(options);
  if (clash) throw new Failure(clash, { hint: "Leave one of the two out.", exitCode: ExitCode.usage });
  const routine = await given.find(name);
  if (options.dryRun) return dryRun(options.plain ? plainly(given, options) : given, routine, options);
  const signals = hearingSignals(given.terminals);
  const parts = plainly({ ...given, terminals: signals.terminals }, options);
  if (!options.warmup && routine.warmup) noting(parts)(NO_WARMUP);
  const before = await beforeSession(parts, { routine, name }, options);
  if (before.kind === "end") return signals.code() ?? before.code;
  const recording = isRehearsal(options) ? null : await prepare(parts, options);
  if (recording === "cancel") return signals.code() ?? ExitCode.leftEarly;
  return go(parts, before, recording, options);
}

/** Two options that can't both be meant, in words; null when there are none. */
function clashing(options: StartOptions): string | null {
  if (options.resume && isRehearsal(options)) return "--resume goes on with a real session, --speed rehearses one.";
  if (options.resume && options.dryRun) return "--resume goes on with a session, --dry-run only prints one.";
  return options.json && options.dryRun ? "--dry-run prints sentences, --json events." : null;
}

const NO_WARMUP = "Joints and ligaments want to be warm before they work. Move around for a few minutes first.";

/** The script goes to stdout; what the safety answers change in it, or that there is none today, to stderr. */
function dryRun(parts: StartParts, routine: Routine, options: StartOptions): ExitCode {
  const { person, output, theme, emergency } = parts;
  const gated = planFor(parts, person, routine, options);
  if (gated.kind === "refused") {
    for (const line of refusalPage(gated.refusal, output.columns, theme, emergency)) output.err(line);
    return ExitCode.refused;
  }
  for (const line of gateNotes(gated.notes, output.columns, theme)) output.err(line);
  for (const line of options.plain ? plainScript(gated.plan) : script(gated.plan, output.columns)) output.out(line);
  return ExitCode.done;
}

async function prepare(parts: StartParts, options: StartOptions): Promise<Recording | "cancel"> {
  const { door, clock, ago } = parts;
  const how = {
    door,
    wall: () => clock.wall(),
    say: saying(parts, options),
    prompts: options.asksNothing ? null : asking(parts, options),
    ago,
  };
  return (await Recording.prepare(how, options.resume ?? false)) ?? "cancel";
}

async function go(
  parts: StartParts,
  before: Ready,
  recording: Recording | null,
  options: StartOptions,
): Promise<ExitCode> {
  const { person, answers } = before;
  if (recording?.left) goOnOrLetGo(parts, before, recording, options);
  const begun: Story = recording?.left ?? { plan: before.plan, events: [] };
  const story = endsByKey(parts, options) ? begun : limitStory(begun);
  if (answers.morning !== null) recording?.answerMorning(person.past.at(-1)?.id ?? null, answers.morning);
  const performed = await performStory(parts, { story, before }, recording, options);
  if (typeof performed === "string") {
    recording?.release();
    return SIGNAL_CODES[performed];
  }
  const ended = { person, earlier: story.events, performed, recording };
  let concluded = asItEnded(ended);
  try {
    concluded = await afterSession(parts, ended, options);
  } finally {
    recording?.finish(concluded.record, concluded.answers, !canGoOn(performed));
  }
  const { record } = concluded;
  // As at a signal in the session itself: somebody waits for the process to be gone.
  if (concluded.signal) parts.voice.speaker?.silence();
  // A stop stays one, whatever ends the questions about it.
  if (concluded.signal && record.outcome.kind !== "stopped") return SIGNAL_CODES[concluded.signal];
  const said = { ...concluded.answers, before: answers.before };
  if (recording) sayNextDoses(parts, { ...before, plan: story.plan, record, answers: said }, options);
  if (recording && record.outcome.kind === "finished") offerCheckIn(parts, options);
  return exitCode(performed);
}

/** After a stop there is other advice, and the next start begins with what it changes. */
function sayNextDoses(parts: StartParts, done: SessionDone, options: StartOptions): void {
  if (options.json || done.record.outcome.kind === "stopped" || !worthKeeping(done.record)) return;
  const next = nextDoses(done, parts.catalogue, options.warmup);
  const say = isPlain(parts, options) ? spokenDose : doseText;
  const lines = next ? nextDosesPage(next, parts.output.columns, parts.theme, say) : [];
  for (const line of lines.length > 0 ? ["", ...lines] : []) saying(parts, options)(line);
}

/** A line, no question: whoever has just finished may want to lie there a while. */
function offerCheckIn(parts: StartParts, options: StartOptions): void {
  if (!parts.checkInDue || !askingAbout(parts, options)) return;
  saying(parts, options)("");
  saying(parts, options)(CHECK_IN);
}

/** What broke off is gone on with only if all of it may be done today as it was planned: `b` leads back to any of it. */
function goOnOrLetGo(
  parts: StartParts,
  { asPlanned, person, routine: today }: Ready,
  recording: Recording,
  options: StartOptions,
): void {
  if (!recording.left) return;
  const { plan, events } = recording.left;
  const { steps, routine } = planAfter(plan, events);
  // What was heavy in itself is no second load.
  const others = person.underWay?.filter(({ id }) => id !== recording.left?.id) ?? [];
  const circumstances = circumstancesOf({ ...person, underWay: others }, today, parts.catalogue);
  const against = asPlanned ? obstacle(routine.id, steps, circumstances) : "today is for gentle movements only";
  if (against === null) return;
  recording.letGo();
  saying(parts, options)(`${safeLine(routine.name)} is closed as it was: ${against}. This session begins anew.`);
}

function exitCode({ session }: Performed): ExitCode {
  const { state } = session;
  if (state.kind !== "ended" || state.outcome.kind === "left") return ExitCode.leftEarly;
  return state.outcome.kind === "stopped" ? ExitCode.stoppedForPain : ExitCode.done;
}
