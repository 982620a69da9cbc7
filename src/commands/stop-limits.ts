/**
 * What stops for pain mean today, with the levels in view. Nothing is done again in the dose in which it was stopped: an
 * exercise whose level went down below it already is not made lighter a second time where the routine asks for it, and one
 * that the levels suspend is left out.
 */
import type { Dose } from "../plan/plan.ts";
import type { StepLadder } from "../plan/step-ladders.ts";
import type { ExerciseLevel } from "../progress/levels.ts";
import type { StopLimits } from "../safety/next-time.ts";
import { isBelow } from "../safety/stopped-dose.ts";
import { needsYes } from "./levels-for.ts";

/** @param steps of the routine and its warm-up, those of rounds once for each round */
export function stopLimits(
  stops: StopLimits,
  levels: readonly ExerciseLevel[],
  steps: readonly StepLadder[],
): StopLimits {
  const lowered = new Set(
    levels
      .filter(({ exercise, level }) => {
        const stopped = stops.doses.get(exercise);
        const today = steps.filter((step) => step.exercise.id === exercise).map(({ ladder }) => doseAt(ladder, level));
        // An open hold ends when the person ends it, so nothing says that it is less.
        const known = today.filter((dose) => dose !== undefined && dose.kind !== "open");
        return stopped !== undefined && known.length === today.length && isBelow(known, stopped);
      })
      .map(({ exercise }) => exercise),
  );
  const suspended = levels.filter(needsYes).map(({ exercise }) => exercise);
  return {
    ...stops,
    lowered: stops.lighter.filter((id) => lowered.has(id)),
    leftOut: [...new Set([...stops.leftOut, ...suspended])],
  };
}

function doseAt(ladder: readonly Dose[], level: number): Dose | undefined {
  return ladder[Math.min(level, ladder.length - 1)];
}
