/** How long a plan takes: the sum of its beats, nothing else. Open beats count with their limit. */
import type { Beat, Plan } from "./plan.ts";

/** What an open beat without a limit is taken for, seconds: the middle of a usual rest on the back. */
const OPEN_SECONDS = 60;

/** Planned length of one beat, seconds. */
export function beatSeconds(beat: Beat): number {
  return beat.seconds ?? OPEN_SECONDS;
}

/** Planned length of the beats from `first` on, seconds. */
export function planSeconds(plan: Plan, first = 0): number {
  return plan.beats.slice(first).reduce((sum, beat) => sum + beatSeconds(beat), 0);
}
