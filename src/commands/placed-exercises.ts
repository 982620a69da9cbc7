/**
 * Which ladder speaks for an exercise that was done: that of the routine in which it was done last, as far as the routine
 * still has it. A routine comes as the person's answers leave it.
 */
import { turnsByExercise, wasReached } from "../progress/entries.ts";
import type { ExerciseLevel } from "../progress/levels.ts";
import type { ExerciseProgression } from "../progress/progression.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import { usualCircumstances } from "../safety/circumstances.ts";
import { gateRoutine } from "../safety/gate-routine.ts";
import type { KnownSession } from "./known-session.ts";
import { levelsFor, progressionsFor } from "./levels-for.ts";
import { knownOf, type Person } from "./person.ts";

/** A routine with the ladders and the levels of its exercises, the warm-up's first. */
export interface LevelledRoutine {
  readonly id: string;
  readonly name: string;
  readonly exercises: readonly ExerciseProgression[];
  readonly levels: readonly ExerciseLevel[];
}

export interface Placed {
  readonly groups: readonly { readonly routine: LevelledRoutine; readonly exercises: readonly string[] }[];
  /** Ids of what was done and stands in no routine any more. */
  readonly gone: readonly string[];
}

/** @throws Failure when an exercise or the warm-up is not there */
export function levelled(routine: Routine, catalogue: Catalogue, person: Person): LevelledRoutine {
  const options = { warmup: true };
  const gated = gateRoutine(routine, catalogue, usualCircumstances(person.screening, person.today), options);
  // What may not be done now is shown as it is written: it is a way that was gone, not a session.
  const { routine: left, catalogue: found } = gated.kind === "ready" ? gated : { routine, catalogue };
  return {
    id: routine.id,
    name: routine.name,
    exercises: progressionsFor(left, found, options),
    levels: levelsFor(left, found, { ...knownOf(person), ...options }),
  };
}

/** Everything that was done up to the person's day, under its routine; the routine done last comes first. */
export function placedExercises(catalogue: Catalogue, person: Person): Placed {
  const routines = routinesDone(catalogue, person);
  const done = exercisesDone(person);
  const placeOf = (exercise: string, ids: readonly string[]) =>
    ids.find((id) => routines.get(id)?.levels.some((one) => one.exercise === exercise)) ?? null;
  const places = new Map([...done].map(([exercise, ids]) => [exercise, placeOf(exercise, ids)] as const));
  const groups = [...routines.values()].map((routine) => ({
    routine,
    exercises: routine.levels.map(({ exercise }) => exercise).filter((id) => places.get(id) === routine.id),
  }));
  return {
    groups: groups.filter(({ exercises }) => exercises.length > 0),
    gone: [...places].filter(([, routine]) => routine === null).map(([exercise]) => exercise),
  };
}

/** The routines that an exercise was done in and that still have it, the latest first. */
export function routinesWith(exercise: string, catalogue: Catalogue, person: Person): LevelledRoutine[] {
  const routines = routinesDone(catalogue, person);
  const ids = exercisesDone(person).get(exercise) ?? [];
  return ids
    .flatMap((id) => routines.get(id) ?? [])
    .filter(({ levels }) => levels.some((one) => one.exercise === exercise));
}

function routinesDone(catalogue: Catalogue, person: Person): Map<string, LevelledRoutine> {
  const ids = new Set(sessionsUpTo(person).map(({ routine }) => routine));
  const routines = [...ids].flatMap((id) => catalogue.routine(id) ?? []);
  return new Map(routines.map((routine) => [routine.id, levelled(routine, catalogue, person)]));
}

/** Ids of the routines in which each exercise was done, the latest first. */
function exercisesDone(person: Person): Map<string, string[]> {
  const turns = turnsByExercise(sessionsUpTo(person));
  const done = [...turns].map(([exercise, all]): [string, string[]] => [
    exercise,
    [...new Set(all.filter(wasReached).map(({ session }) => session.routine))],
  ]);
  return new Map(done.filter(([, routines]) => routines.length > 0));
}

/** The latest first. */
function sessionsUpTo({ past, day }: Person): KnownSession[] {
  return past.filter((session) => session.day <= day).reverse();
}
