/**
 * Where nobody can or wants to press a key (a pipe, a script, hands that are busy), an open-ended beat without a limit would
 * never end. It gets the limit that the library knows for this exercise, or else what suits its kind; the step says so too,
 * so that it is told before it begins.
 */
import type { Exercise, Until } from "../routine/exercise.ts";
import type { Plan, Step } from "./plan.ts";

/**
 * Seconds: until tired the soft cap of a hold that is done face down (rule G1a), until relaxed what is suggested for lying with
 * bent legs (W1), a stretch its cap (T1).
 */
const LIMITS: Readonly<Record<Until, number>> = { tired: 30, relaxed: 60, stretched: 30 };

export function limitOpen(plan: Plan): Plan {
  const steps = plan.steps.map(limited);
  const limitOf = (index: number) => {
    const dose = steps[index]?.dose;
    return dose?.kind === "open" ? dose.atMostSeconds : null;
  };
  return {
    ...plan,
    steps,
    beats: plan.beats.map((beat) => (beat.seconds === null ? { ...beat, seconds: limitOf(beat.step) } : beat)),
  };
}

/** The same for an exercise that takes the place of another while the session goes on. */
export function limitExercise(exercise: Exercise): Exercise {
  const { dose } = exercise;
  if (dose.until === null || dose.atMost !== null) return exercise;
  return { ...exercise, dose: { ...dose, atMost: LIMITS[dose.until] } };
}

function limited(step: Step): Step {
  const { dose, exercise } = step;
  if (dose.kind !== "open" || dose.atMostSeconds !== null) return step;
  return { ...step, dose: { ...dose, atMostSeconds: exercise.dose.atMost ?? LIMITS[dose.until] } };
}
