/** The way of one exercise through its routine: its ladder, every session, today's level and what comes next. */
import type { Dose } from "../plan/plan.ts";
import type { ExerciseLevel } from "../progress/levels.ts";
import { type RoutineTrace, routineTrace } from "../progress/routine-trace.ts";
import { suggestedSeconds } from "../progress/suggestion.ts";
import { trace } from "../progress/trace.ts";
import type { Person } from "./person.ts";
import type { LevelledRoutine } from "./placed-exercises.ts";

export interface Way {
  readonly level: ExerciseLevel;
  readonly ladder: readonly Dose[];
  /** Days from one step up to the next at the earliest. */
  readonly spacing: number;
  readonly trace: RoutineTrace;
  /** Seconds to hold today, for an open-ended dose that was done; else null. */
  readonly suggestion: number | null;
}

/** null when the routine does not have the exercise. */
export function wayOf(exercise: string, routine: LevelledRoutine, { past, day }: Person): Way | null {
  const progression = routine.exercises.find((one) => one.exercise === exercise);
  const level = routine.levels.find((one) => one.exercise === exercise);
  if (!progression || !level) return null;
  const { ladder, spacing } = progression;
  const [dose] = ladder;
  return {
    level,
    ladder,
    spacing,
    trace: routineTrace(past, routine, progression, level, day),
    suggestion: dose?.kind === "open" ? suggestedSeconds(past, exercise, dose, day) : null,
  };
}

/** Where an exercise stands, and what was done of it; without the reasons of each day, which take longer. */
export interface Standing {
  readonly level: ExerciseLevel;
  readonly ladder: readonly Dose[];
  /** Oldest first; null for a lighter dose of another routine. */
  readonly done: readonly { readonly day: number; readonly level: number | null }[];
}

/** null when the routine does not have the exercise. */
export function standingOf(exercise: string, routine: LevelledRoutine, { past, day }: Person): Standing | null {
  const progression = routine.exercises.find((one) => one.exercise === exercise);
  const level = routine.levels.find((one) => one.exercise === exercise);
  if (!progression || !level) return null;
  const { points } = trace(past, routine.id, progression, day);
  return { level, ladder: progression.ladder, done: points.map((point) => ({ day: point.day, level: point.level })) };
}
