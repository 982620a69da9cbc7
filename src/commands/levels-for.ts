/** Today's levels of a routine: its ladders, folded with all that was done (progress/levels.ts). */
import { stepLadders } from "../plan/step-ladders.ts";
import { type ExerciseLevel, levels } from "../progress/levels.ts";
import type { PastSession } from "../progress/past.ts";
import { type ExerciseProgression, progressionsOf } from "../progress/progression.ts";
import { exerciseFinder } from "../routine/exercise-finder.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";

export interface LevelOptions {
  /** Whether the routine's warm-up runs first. */
  readonly warmup: boolean;
}

/** What was done, and as of when it is asked. */
export interface Known {
  readonly past: readonly PastSession[];
  /** Days since 1970-01-01, local; what was done later is not looked at. */
  readonly day: number;
  /** The day of a doctor's yes to an exercise that was stopped, or null. */
  readonly allowed: (exercise: string) => number | null;
}

const AFTER_A_YES = "Left out after two stops, and you have a yes: back to the start, slowly.";

/** One for each exercise, the warm-up's first. @throws Failure when an exercise or the warm-up is not there */
export function progressionsFor(routine: Routine, catalogue: Catalogue, options: LevelOptions): ExerciseProgression[] {
  const find = exerciseFinder(routine.define, catalogue);
  return progressionsOf(stepLadders(routine, catalogue, options), {
    group: routine.group,
    policy: null,
    nameOf: (id) => find(id)?.name ?? null,
  });
}

/** @throws Failure when an exercise or the warm-up is not there */
export function levelsFor(
  routine: Routine,
  catalogue: Catalogue,
  { past, day, allowed, ...options }: LevelOptions & Known,
): ExerciseLevel[] {
  const exercises = progressionsFor(routine, catalogue, options);
  return levels(past, { id: routine.id, exercises }, day).map((level) => afterYes(level, allowed));
}

/** Suspended, or not done since: it does not come back without a yes. */
export function needsYes({ suspended, askFirst }: ExerciseLevel): boolean {
  return suspended || askFirst;
}

/** A suspended exercise comes back at the bottom (rules, section 3.3). */
function afterYes(level: ExerciseLevel, allowed: Known["allowed"]): ExerciseLevel {
  const yes = allowed(level.exercise);
  if (!needsYes(level) || yes === null || level.lastStop === null || yes < level.lastStop.day) return level;
  return { ...level, level: 0, rule: 0, reason: AFTER_A_YES, suspended: false, askFirst: false, rises: false };
}
