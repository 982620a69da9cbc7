/**
 * A movement as it is shown outside of a session, where no beat drives it: the phases of a repetition one after the other,
 * each for as long as it takes, without the waiting that makes an exercise an exercise.
 */
import type { MomentPhase } from "./frame-at.ts";
import type { Movement } from "./movement.ts";

/** Seconds that each phase takes. */
export type Pace = Readonly<Record<"lift" | "hold" | "lower" | "relax", number>>;

export interface Stretch {
  readonly phase: MomentPhase;
  readonly seconds: number;
  readonly rep: number;
}

/** A movement whose phases take no time of their own still has to be seen; and nobody watches a hold of half a minute. */
const SHORTEST = 1;
const LONGEST_HOLD = 4;

/** One repetition, or two where the second is the other side's; none where nothing moves. @param round from 1 on */
export function stretchesOf({ picture }: Movement, pace: Pace, round: number): Stretch[] {
  const { lift, swaps, cycle } = picture;
  if (lift === null) return [];
  const reps = swaps ? [2 * round - 1, 2 * round] : [round];
  return reps.flatMap((rep) =>
    cycle === null ? repetition(pace, rep) : [{ phase: "lift" as const, seconds: cycle, rep }],
  );
}

function repetition(pace: Pace, rep: number): Stretch[] {
  const all: Stretch[] = [
    { phase: "lift", seconds: Math.max(SHORTEST, pace.lift), rep },
    { phase: "hold", seconds: Math.min(LONGEST_HOLD, pace.hold), rep },
    { phase: "lower", seconds: Math.max(SHORTEST, pace.lower), rep },
    { phase: "relax", seconds: pace.relax, rep },
  ];
  return all.filter(({ seconds }) => seconds > 0);
}
