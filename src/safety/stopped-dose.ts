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

/** An open hold plans no seconds, so what counts is how long it was held until it hurt. */
function ofLine({ repsPlanned, repsDone, plannedSeconds, heldSeconds }: PastExercise): StoppedDose | null {
  const reps = Math.max(repsPlanned, repsDone);
  if (reps === 0) return null;
  if (plannedSeconds === 0) return { reps, seconds: heldSeconds, hold: heldSeconds };
  return { reps, seconds: plannedSeconds, hold: plannedSeconds / reps };
}
