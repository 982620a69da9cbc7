/**
 * Lately: what the history says of the exercises of a plan. Whoever knows the history answers; a plan only asks, so that it
 * can be made without one.
 */
import type { Dose, Side } from "./plan.ts";

export interface LevelToday {
  /** Index into the ladder. */
  readonly level: number;
  /** The longest ladder of the exercise in this routine, from start to target. */
  readonly ladder: readonly Dose[];
  /** One sentence, or null where nothing decides. */
  readonly reason: string | null;
}

export type OpenDose = Extract<Dose, { kind: "open" }>;

/** Each question with the id of an exercise. */
export interface Lately {
  /** null: nothing is known of it, so it gets its start dose. */
  level(exercise: string): LevelToday | null;
  /** The side to begin with. */
  firstSide(exercise: string): Side;
  /** Seconds that are enough for an open-ended hold today, or null. */
  enoughSeconds(exercise: string, dose: OpenDose): number | null;
}

export const NOTHING_YET: Lately = { level: () => null, firstSide: () => "left", enoughSeconds: () => null };
