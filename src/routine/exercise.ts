/**
 * An Exercise: one movement of the library (`routines/exercises/<id>.yaml`) or of a routine's `define:`, as the program
 * uses it: every duration in seconds, every list present, nothing optional left undefined.
 *
 * One repetition is lift -> hold -> lower -> relax; an exercise that these words don't fit (cat-cow, breathing) names its
 * own in `words`.
 */

import type { PictureText } from "./picture-shape.ts";

export const GROUPS = ["warmup", "strengthening", "therapeutic", "mobility", "endurance"] as const;
export type Group = (typeof GROUPS)[number];

/** `each`: one side after the other; `alternate`: left and right in turn, a rep each; `both`: both at once. */
export const SIDES = ["each", "alternate", "both", "left", "right"] as const;
export type Sides = (typeof SIDES)[number];

export const UNTIL = ["tired", "relaxed", "stretched"] as const;
export type Until = (typeof UNTIL)[number];

/** The moving parts of a repetition, in order. */
export const PHASES = ["lift", "hold", "lower", "relax"] as const;
export type Phase = (typeof PHASES)[number];

/** Which way the breath goes in a phase. */
export const BREATHS = ["in", "out", "easy"] as const;
export type Breath = (typeof BREATHS)[number];

/** What an exercise asks of a body; the safety gates are written in these words. */
export const TAGS = [
  "flex",
  "ext",
  "rot",
  "prone",
  "supine",
  "hands",
  "shoulder",
  "knee",
  "neck",
  "load",
  "mob",
] as const;
export type Tag = (typeof TAGS)[number];

/** What a person may have; ids of the screening, of `avoid:` lists and of the gates. */
export const CONDITIONS = [
  "pregnant",
  "fracture",
  "ill",
  "surgery",
  "spine-disease",
  "disc",
  "stenosis",
  "osteoporosis",
  "wrist",
  "shoulder",
  "knee",
  "neck",
  "blood-pressure",
  "hip-replacement",
  "hernia",
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Seconds a rep spends in each phase; 0 leaves the phase out. */
export type Tempo = Readonly<Record<Phase, number>>;

/**
 * A dose as an author writes it, in seconds; null where nothing was written. `reps` has one number for every set when
 * the sets differ.
 */
export interface DoseText {
  readonly sets: number | null;
  readonly reps: number | readonly number[] | null;
  readonly hold: number | null;
  readonly for: number | null;
  readonly until: Until | null;
  readonly atMost: number | null;
  readonly sides: Sides | null;
}

/** What the seed text says of a movement, kept beside what is used. */
export interface SeedNote {
  readonly ref: string;
  readonly words: string;
  readonly dose: string;
}

export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  /** null in a routine's `define:`, where the routine's group counts. */
  readonly group: Group | null;
  /** How to get into position, one sentence or two. */
  readonly start: string | null;
  /** What to do, one short sentence each. */
  readonly steps: readonly string[];
  readonly breath: Readonly<Partial<Record<Phase, Breath>>>;
  /** Phase words of its own: `{ lift: "round", lower: "sink" }`. */
  readonly words: Readonly<Partial<Record<Phase, string>>>;
  /** What it should feel like, and where. */
  readonly feel: string | null;
  readonly muscles: readonly string[];
  readonly faults: readonly string[];
  /** An id of the library, or a sentence. */
  readonly easier: readonly string[];
  readonly harder: readonly string[];
  /** The id that takes its place when it has to be left out. */
  readonly instead: string | null;
  readonly avoid: readonly Condition[];
  /** Signs to stop at, one sentence each. */
  readonly stop: readonly string[];
  readonly tags: readonly Tag[];
  readonly equipment: readonly string[];
  /** Whether it has a left and a right. */
  readonly sided: boolean;
  readonly tempo: Tempo;
  /** Rest between sets, seconds. */
  readonly rest: number;
  readonly dose: DoseText;
  readonly target: DoseText | null;
  /** Only for somebody who asks for it: no shipped routine or replacement uses it. */
  readonly catalogueOnly: boolean;
  /** How a small figure does it, as the author wrote it; null: it has no picture. */
  readonly picture: PictureText | null;
  readonly seed: SeedNote | null;
  readonly sources: readonly string[];
  /** ISO date on which its facts were last checked. */
  readonly checked: string | null;
}
