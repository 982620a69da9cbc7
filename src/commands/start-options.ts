/** What can be said to `start` on the command line, and what it works with. */
import type { SoundKind } from "../routine/hands-free-settings.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import type { Clock } from "../runner/clock.ts";
import type { Screening } from "../safety/screening.ts";
import type { Prompts } from "../terminal/prompts.ts";
import type { FigureManner } from "../view/figure-manner.ts";
import { widthOf, wrap } from "../view/fit.ts";
import type { Theme } from "../view/theme.ts";
import type { Handling } from "./handling.ts";
import type { HistoryDoor } from "./history-door.ts";
import type { Output } from "./output.ts";
import type { Person } from "./person.ts";
import { plainPrompts } from "./plain-prompts.ts";
import type { SenseParts } from "./sense-parts.ts";
import type { OpenTerminals } from "./start-terminals.ts";
import type { VoiceParts } from "./voice-parts.ts";

export interface StartOptions {
  readonly warmup: boolean;
  readonly dryRun?: boolean;
  readonly speed?: number;
  readonly plain?: boolean;
  readonly json?: boolean;
  /** Whether it speaks; without it, as the settings say. */
  readonly voice?: boolean;
  /** Whether every key without a meaning stops; without it, as the settings say. */
  readonly panic?: boolean;
  /** Whether the count fills the screen; without it, as the settings say. */
  readonly big?: boolean;
  /** What the signals sound with, whether the count flashes at them, whether it listens; without it, as the settings say. */
  readonly sound?: SoundKind;
  readonly flash?: boolean;
  readonly listen?: boolean;
  /** Nothing is asked, nothing waits for a key; without it, as the settings say. */
  readonly handsFree?: boolean;
  readonly resume?: boolean;
  /** false: no figure shows the movements. */
  readonly figure: boolean;
  /** false: nothing is asked before or after. */
  readonly questions: boolean;
  /** Not even what shall become of a session that broke off. */
  readonly asksNothing?: boolean;
  /** Pain before, the worst during, and after; effort: 0-10. */
  readonly before?: number;
  readonly worst?: number;
  readonly after?: number;
  readonly effort?: number;
}

export interface StartParts {
  readonly output: Output;
  readonly theme: Theme;
  readonly clock: Clock;
  readonly find: (name: string) => Promise<Routine>;
  readonly catalogue: Catalogue;
  readonly terminals: OpenTerminals;
  readonly prompts: Prompts | null;
  readonly firstRun: FirstRun;
  readonly door: HistoryDoor;
  readonly person: Person;
  /** Whether it is time to offer a check-in. */
  readonly checkInDue: boolean;
  /** Changes the safety answers as they are kept now, and returns them. Rejects with a Failure. */
  readonly changeScreening: (change: (screening: Screening | null) => Screening) => Promise<Screening>;
  /** Whom to call in an emergency. */
  readonly emergency: string;
  /** How a figure shows the movements; null: none is wanted. */
  readonly figure: FigureManner | null;
  readonly voice: VoiceParts;
  readonly handling: Handling;
  readonly senses: SenseParts;
  /** "20 minutes ago", for a time in ms since 1970. */
  readonly ago: (at: number) => string;
}

/** Whether the safety notes were shown to somebody on this machine. */
export interface FirstRun {
  seen(): boolean;
  remember(): void;
}

/** Faster or slower than 1 is a rehearsal: shown, never recorded. */
export function isRehearsal({ speed = 1 }: StartOptions): boolean {
  return speed !== 1;
}

/** Whether somebody ends an open hold with a key: then it needs no limit. */
export function endsByKey(parts: StartParts, options: StartOptions): boolean {
  return parts.terminals.keys && !isHandsFree(parts, options);
}

/** Whether the session is drawn on a screen that is taken over, and not written line by line. */
export function showsLive(
  { terminals }: Pick<StartParts, "terminals">,
  { json, plain }: Pick<StartOptions, "json" | "plain">,
): boolean {
  return terminals.live && !json && !plain;
}

/** Whether nothing is asked and nothing waits for a key, because there is no hand for it. */
export function isHandsFree({ senses: { settings } }: StartParts, { handsFree }: StartOptions): boolean {
  return handsFree ?? settings.handsFree;
}

/** How questions may be asked; null where nobody can answer, or wants to. With `--json` the keys are for the session alone. */
export function asking(parts: StartParts, options: StartOptions): Prompts | null {
  return isHandsFree(parts, options) ? null : askingAtAll(parts, options);
}

/** As `asking`, also for whoever wants no hand for it later: the session has not begun. */
function askingAtAll({ prompts, terminals, output }: StartParts, { json, plain }: StartOptions): Prompts | null {
  if (json || !terminals.asks) return null;
  return plain || !prompts ? plainPrompts(terminals, prompts, output.columns) : prompts;
}

/** As `asking`, for what `--no-questions` leaves out: everything about the person and how they are. */
export function askingAbout(parts: StartParts, options: StartOptions): Prompts | null {
  return options.questions ? asking(parts, options) : null;
}

/** For what an earlier stop asks: on the day after signs in a leg nothing begins unasked because hands will be busy. */
export function askingAboutStops(parts: StartParts, options: StartOptions): Prompts | null {
  return options.questions ? askingAtAll(parts, options) : null;
}

/** Where lines for the person go: `--json` keeps stdout for the events. */
export function saying({ output, terminals }: StartParts, { json }: StartOptions): (line: string) => void {
  const write = json ? output.err : output.out;
  return terminals.asks ? (line) => wrapped(line, output.columns).forEach(write) : write;
}

/** Where a remark goes that is no part of the session's own output. */
export function noting({ output, terminals }: StartParts): (line: string) => void {
  return terminals.asks ? (line) => wrapped(line, output.columns).forEach(output.err) : output.err;
}

/** A terminal breaks a line in the middle of a word; for a file or a pipe a sentence is a line. */
export function wrapped(line: string, columns: number): string[] {
  return widthOf(line) > columns ? wrap(line, columns) : [line];
}
