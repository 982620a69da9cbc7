/**
 * `screen`: the safety questions, one with many answers and a few more about what was ticked. What was ticked is never
 * lost: a question behind it that stays without an answer is taken at its most cautious.
 */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import type { Concern } from "../safety/concern.ts";
import { concernsOf, type Screening } from "../safety/screening.ts";
import {
  SCREENING_CHOICES,
  SCREENING_QUESTION,
  type ScreeningChoice,
  tickedOf,
} from "../safety/screening-questions.ts";
import { gate } from "../safety/session-gate.ts";
import { type Taken, takeScreening, withoutAnswers } from "../safety/take-screening.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { refusalPage } from "../view/gate-refusal.ts";
import { screeningChanged } from "../view/screening-changed.ts";
import { screeningPage } from "../view/screening-page.ts";
import type { Theme } from "../view/theme.ts";
import { askFollowUps } from "./ask-follow-ups.ts";
import type { Output } from "./output.ts";
import {
  type ScreeningChange,
  type ScreeningOptions,
  type ScreeningSources,
  saysSomething,
  screeningSaid,
  takenFrom,
} from "./screening-said.ts";

/** Where the answers are kept. */
export interface ScreeningStore {
  /** null when nothing was answered yet. Rejects with a Failure when the answers are there but can't be read. */
  read(): Promise<Screening | null>;
  /** Changes them as they are now, whoever else changes them, and returns them. Rejects with a Failure as `read` does. */
  change(change: (screening: Screening | null) => Screening): Promise<Screening>;
  /** What has to stay of answers that can't be read. */
  salvaged(): Screening | null;
  /** Over whatever is there. @throws Failure when they can't be written; so does clear */
  replace(screening: Screening): void;
  clear(): void;
}

export interface ScreenOptions extends ScreeningOptions {
  readonly clear?: boolean;
  readonly json?: boolean;
}

export interface ScreenParts extends ScreeningSources {
  readonly output: Output;
  readonly theme: Theme;
  /** null where nobody can be asked. */
  readonly prompts: Prompts | null;
  readonly store: ScreeningStore;
  /** ISO date. */
  readonly today: string;
  /** Whom to call in an emergency. */
  readonly emergency: string;
}

/** @throws Failure when what was said makes no sense, or the answers can't be read or written */
export async function screen(parts: ScreenParts, options: ScreenOptions): Promise<ExitCode> {
  const { store, prompts, today } = parts;
  if (options.clear) return forget(parts, options);
  if (saysSomething(options)) {
    const change = await screeningSaid(options, today, parts);
    return keep(parts, { change, taken: takenFrom(options) }, options);
  }
  if (!prompts || options.json) return show(parts, await store.read(), options);
  parts.output.out("Your answers stay on this computer.");
  const before = await readOrFailure(parts);
  const taken = await askScreening(prompts, before instanceof Failure ? null : before, today);
  parts.output.out(taken ? "" : "Nothing was changed.");
  if (!taken) return ExitCode.leftEarly;
  return keep(parts, { taken, change: (now) => takeScreening(taken, now, today) }, options);
}

/** Answers that are damaged must not stand in the way of new ones. */
async function readOrFailure({ store }: ScreenParts): Promise<Screening | null | Failure> {
  try {
    return await store.read();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** A red flag is no answer but a warning: it stays until a clinician has looked at it. */
async function forget(parts: ScreenParts, { json }: ScreenOptions): Promise<ExitCode> {
  const { store, output } = parts;
  const before = await readOrFailure(parts);
  if (before instanceof Failure) output.err(`${before.message} They are forgotten all the same.`);
  const kept = withoutAnswers(before instanceof Failure ? store.salvaged() : before);
  if (kept) store.replace(kept);
  else store.clear();
  // A stop in the history may say what the answers do not.
  const now = await readOrFailure(parts);
  const standing = now instanceof Failure ? kept : withoutAnswers(now);
  if (json) output.out(JSON.stringify(standing, null, 2));
  else {
    output.out("The safety answers are forgotten. backcoach screen asks anew.");
    if (standing) output.out(STANDING);
  }
  return ExitCode.done;
}

const STANDING =
  "The sign that needs a clinician stays noted. When one has looked at it: backcoach screen --cleared red-flags";

interface Change {
  readonly change: ScreeningChange;
  /** The new answers in it; null when it only adds to those that are there. */
  readonly taken: Taken | null;
}

async function keep(parts: ScreenParts, { change, taken }: Change, options: ScreenOptions): Promise<ExitCode> {
  const { store, output, theme } = parts;
  const before = taken ? await readOrFailure(parts) : await store.read();
  const damaged = before instanceof Failure;
  if (damaged) output.err(`${before.message} The new answers take their place.`);
  const screening = damaged ? change(store.salvaged()) : await store.change(change);
  if (damaged) store.replace(screening);
  const code = show(parts, screening, options);
  const told = taken
    ? screeningChanged(taken, damaged ? store.salvaged() : before, screening, output.columns, theme)
    : [];
  for (const line of told) (options.json ? output.err : output.out)(line);
  return code;
}

/** Who is refused a session learns here, not only before the next one, who can say otherwise and whom to call. */
function show(parts: ScreenParts, screening: Screening | null, { json }: ScreenOptions): ExitCode {
  const { output, theme, today, emergency } = parts;
  if (json) {
    output.out(JSON.stringify(screening, null, 2));
    return ExitCode.done;
  }
  const { columns } = output;
  const session = gate(screening, today);
  const refusal = session.kind === "refused" ? { why: "concerns" as const, concerns: session.concerns } : null;
  const refused = refusal ? ["", ...refusalPage(refusal, columns, theme, emergency)] : [];
  for (const line of [...screeningPage(screening, today, columns, theme), ...refused]) output.out(line);
  return ExitCode.done;
}

/**
 * The questions; what was ticked before is ticked already. null when the first of them was left without an answer.
 * @param today ISO date
 * @returns what to make new answers of, when the old ones are read again (takeScreening)
 */
export async function askScreening(prompts: Prompts, before: Screening | null, today: string): Promise<Taken | null> {
  const concerns = await askConcerns(prompts, before, today);
  if (!concerns) return null;
  const ticked = takeScreening({ concerns }, before, today);
  const followedUp = await askFollowUps(prompts, [...ticked.conditions, ...ticked.signs], before, today);
  return { concerns, followedUp };
}

/** Enter alone is asked back: it may come from somebody who has not read the list. */
async function askConcerns(prompts: Prompts, before: Screening | null, today: string): Promise<Concern[] | null> {
  let checked = checkedBefore(before, today);
  for (;;) {
    const choices = SCREENING_CHOICES.map(({ id, label, hint }) => ({
      name: label,
      value: id,
      ...(hint === undefined ? {} : { description: hint }),
    }));
    const answer = await prompts.checkbox<ScreeningChoice["id"]>({
      message: SCREENING_QUESTION,
      choices,
      checked,
      alone: "none",
    });
    if (answer.kind !== "answered") return null;
    if (answer.value.length > 0) return tickedOf(answer.value);
    const message = "Nothing is ticked. So none of these applies to you?";
    const none = await prompts.confirm({ message, default: false });
    if (none.kind !== "answered") return null;
    if (none.value) return [];
    checked = [];
  }
}

function checkedBefore(before: Screening | null, today: string): ScreeningChoice["id"][] {
  const ticked = concernsOf(before, today);
  return ticked.length === 0 && before?.on ? ["none"] : ticked;
}
