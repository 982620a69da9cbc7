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
import { takeScreening } from "../safety/take-screening.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { refusalPage } from "../view/gate-refusal.ts";
import { screeningPage } from "../view/screening-page.ts";
import type { Theme } from "../view/theme.ts";
import { askFollowUps } from "./ask-follow-ups.ts";
import type { Output } from "./output.ts";
import {
  answersAnew,
  type ScreeningOptions,
  type ScreeningSources,
  saysSomething,
  screeningSaid,
} from "./screening-said.ts";

/** Where the answers are kept. */
export interface ScreeningStore {
  /** null when nothing was answered yet. Rejects with a Failure when the answers are there but can't be read. */
  read(): Promise<Screening | null>;
  /** @throws Failure when they can't be written */
  save(screening: Screening): void;
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
    const before = answersAnew(options) ? await readable(parts) : await store.read();
    return keep(parts, await screeningSaid(options, before, today, parts), options);
  }
  if (!prompts || options.json) return show(parts, await store.read(), options);
  parts.output.out("Your answers stay on this computer.");
  const screening = await askScreening(prompts, await readable(parts), today);
  parts.output.out(screening ? "" : "Nothing was changed.");
  return screening ? keep(parts, screening, options) : ExitCode.leftEarly;
}

/** Answers that are damaged must not stand in the way of new ones. */
async function readable({ store, output }: ScreenParts): Promise<Screening | null> {
  try {
    return await store.read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    output.err(`${error.message} The new answers take their place.`);
    return null;
  }
}

function forget({ store, output }: ScreenParts, { json }: ScreenOptions): ExitCode {
  store.clear();
  output.out(json ? "null" : "The safety answers are forgotten. backcoach screen asks anew.");
  return ExitCode.done;
}

function keep(parts: ScreenParts, screening: Screening, options: ScreenOptions): ExitCode {
  parts.store.save(screening);
  return show(parts, screening, options);
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
 */
export async function askScreening(
  prompts: Prompts,
  before: Screening | null,
  today: string,
): Promise<Screening | null> {
  const concerns = await askConcerns(prompts, before, today);
  if (!concerns) return null;
  const ticked = takeScreening({ concerns }, before, today);
  const followedUp = await askFollowUps(prompts, [...ticked.conditions, ...ticked.signs], today);
  return takeScreening({ concerns, followedUp }, before, today);
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
    const answer = await prompts.checkbox({ message: SCREENING_QUESTION, choices, checked });
    if (answer.kind !== "answered") return null;
    if (answer.value.length > 0) return tickedOf(answer.value);
    const none = await prompts.confirm({ message: "Nothing is ticked. So none of these applies to you?" });
    if (none.kind !== "answered") return null;
    if (none.value) return [];
    checked = [];
  }
}

function checkedBefore(before: Screening | null, today: string): ScreeningChoice["id"][] {
  const ticked = concernsOf(before, today);
  return ticked.length === 0 && before?.on ? ["none"] : ticked;
}
