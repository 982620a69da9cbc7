/**
 * Where nobody can press a key (a pipe, a script), an open-ended beat without a limit would never end: it gets the time
 * that the estimate counts for it.
 */
import { beatSeconds } from "./estimate.ts";
import type { Plan } from "./plan.ts";

export function limitOpen(plan: Plan): Plan {
  return {
    ...plan,
    beats: plan.beats.map((beat) => (beat.seconds === null ? { ...beat, seconds: beatSeconds(beat) } : beat)),
  };
}
