/** What a plan asks of the history, answered from all that was done. */
import type { Lately } from "../plan/lately.ts";
import { firstSide } from "../progress/first-side.ts";
import type { ExerciseLevel } from "../progress/levels.ts";
import type { PastSession } from "../progress/past.ts";
import { suggestedSeconds } from "../progress/suggestion.ts";

/** @param day days since 1970-01-01, local; what was done later is not looked at */
export function latelyOf(levels: readonly ExerciseLevel[], past: readonly PastSession[], day: number): Lately {
  const byExercise = new Map(levels.map((level) => [level.exercise, level]));
  return {
    level: (exercise) => byExercise.get(exercise) ?? null,
    firstSide: (exercise) => firstSide(past, exercise, day),
    enoughSeconds: (exercise, dose) => suggestedSeconds(past, exercise, dose, day),
  };
}
