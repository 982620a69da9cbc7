/**
 * How much of an exercise was planned when it was stopped for pain: what today's dose has to stay below. Counted on one
 * side, over the whole session; an exercise that comes up twice in it was stopped in both together.
 */
import type { PastExercise } from "./past.ts";

/** Repetitions and the seconds that they are held. A single hold is one repetition. */
export interface Amount {
  readonly reps: number;
  readonly seconds: number;
}

export interface StoppedDose extends Amount {
  /** Seconds of one hold. */
  readonly hold: number;
}

/** @param lines of one exercise in the session that was stopped; null when they don't say how much was planned */
export function stoppedDose(lines: readonly PastExercise[]): StoppedDose | null {
  return least(lines.map(ofLine));
}

/** Part by part the least of them: none of the doses that hurt comes back. null when none is known. */
export function least(doses: readonly (StoppedDose | null)[]): StoppedDose | null {
  const known = doses.filter((dose) => dose !== null);
  if (known.length === 0) return null;
  const smallest = (part: keyof StoppedDose) => Math.min(...known.map((dose) => dose[part]));
  return { reps: smallest("reps"), seconds: smallest("seconds"), hold: smallest("hold") };
}

/** A dose as a plan has it: sets of reps with a hold, sets of a time, or open holds with a limit or none. */
export type PlannedDose =
  | { readonly kind: "reps"; readonly reps: readonly number[]; readonly holdSeconds: number }
  | { readonly kind: "time"; readonly sets: number; readonly seconds: number }
  | { readonly kind: "open"; readonly sets: number; readonly atMostSeconds: number | null };

/** Seconds a rep: a session is kept in tenths of them, so no smaller difference says that a dose is less. */
const ROUNDING = 0.1;

/** All doses of an exercise in a session together: no more of anything than was stopped, and less of something. */
export function isBelow(doses: readonly PlannedDose[], stopped: StoppedDose): boolean {
  let reps = 0;
  let seconds = 0;
  let hold = 0;
  for (const dose of doses) {
    const held = heldIn(dose);
    const count = dose.kind === "reps" ? dose.reps.reduce((sum, one) => sum + one, 0) : dose.sets;
    reps += count;
    seconds += count * held;
    hold = Math.max(hold, held);
  }
  const less = reps < stopped.reps || seconds < stopped.seconds - ROUNDING * reps;
  return less && reps <= stopped.reps && seconds <= stopped.seconds && hold <= stopped.hold;
}

/** Seconds of one hold. */
function heldIn(dose: PlannedDose): number {
  if (dose.kind === "reps") return dose.holdSeconds;
  return dose.kind === "time" ? dose.seconds : (dose.atMostSeconds ?? Number.POSITIVE_INFINITY);
}

/**
 * An open hold plans no seconds, so what counts is how long it was held until it hurt; of several holds that of one, the one
 * that broke off among them.
 */
function ofLine({ repsPlanned, repsDone, plannedSeconds, heldSeconds }: PastExercise): StoppedDose | null {
  const reps = Math.max(repsPlanned, repsDone);
  if (reps === 0) return null;
  if (plannedSeconds === 0) return { reps, seconds: heldSeconds, hold: heldSeconds / Math.min(reps, repsDone + 1) };
  return { reps, seconds: plannedSeconds, hold: plannedSeconds / reps };
}
