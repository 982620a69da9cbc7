/**
 * A Plan: a routine with today's doses filled in, laid out in time.
 *
 *     Plan
 *       steps:  one for each exercise as it comes (rounds written out, the warm-up first)
 *       beats:  the whole session as a flat list, each beat pointing at its step:
 *               ready | lift hold lower relax | lift hold lower relax | ... | switch | ... | rest | ready | ...
 *
 * A rest between two exercises belongs to the exercise that follows, so that skipping an exercise skips the way to it.
 * Everything here is plain data: JSON in, JSON out.
 */
import type { Exercise, Group, Sides, Tempo, Until } from "../routine/exercise.ts";

export type Side = "left" | "right";

/** Sets x reps @ hold, or a duration, or open-ended. A single hold is one rep with a hold. */
export type Dose =
  | { readonly kind: "reps"; readonly reps: readonly number[]; readonly holdSeconds: number }
  | { readonly kind: "time"; readonly sets: number; readonly seconds: number }
  | { readonly kind: "open"; readonly sets: number; readonly until: Until; readonly atMostSeconds: number | null };

export interface Step {
  readonly index: number;
  readonly part: "warmup" | "main";
  readonly round: { readonly n: number; readonly of: number } | null;
  readonly exercise: Exercise;
  readonly dose: Dose;
  /** null for an exercise that has no sides. With `each` and `alternate` the reps of the dose are for each side. */
  readonly sides: Sides | null;
  readonly tempo: Tempo;
  /** The author's word to the person, or null. */
  readonly note: string | null;
  /** One fault of the exercise to look out for this time, or null. */
  readonly watch: string | null;
  /** Index into the ladder of doses from start to target, and the ladder's last index. */
  readonly level: number;
  readonly top: number;
  /** Why this dose today, one sentence; null where nothing decides. */
  readonly reason: string | null;
  /** Of an open-ended dose: how many seconds of a hold are enough today; null when nobody knows. */
  readonly enoughSeconds: number | null;
}

export const BEAT_KINDS = ["ready", "lift", "hold", "lower", "relax", "switch", "rest", "open"] as const;
export type BeatKind = (typeof BEAT_KINDS)[number];

export interface Beat {
  readonly kind: BeatKind;
  /** Index of its step. */
  readonly step: number;
  /** Planned length; null: counts up until Enter. An open beat with a limit has the limit here. */
  readonly seconds: number | null;
  /** From 1. */
  readonly set: number;
  /** From 1; 0 in beats that are no part of a rep. With `alternate`, left and right have the same number. */
  readonly rep: number;
  /** The working side; in a switch beat the side that comes next. */
  readonly side: Side | null;
  /** True on the last beat of a rep before its relax: once it is over, the rep is done. */
  readonly endsRep: boolean;
}

export interface Plan {
  readonly routine: { readonly id: string; readonly name: string; readonly group: Group };
  readonly steps: readonly Step[];
  readonly beats: readonly Beat[];
}
