/** Everything that is shipped, for tests that hold the gates against the real library. */
import { fileURLToPath } from "node:url";
import { compileShipped } from "../../src/library/compile.ts";
import type { Exercise } from "../../src/routine/exercise.ts";
import type { Catalogue, Routine } from "../../src/routine/routine.ts";
import { catalogue } from "../support/exercises.ts";

const shipped = await compileShipped(fileURLToPath(new URL("../../routines/", import.meta.url)));

export const EXERCISES: readonly Exercise[] = shipped.exercises;
export const ROUTINES: readonly Routine[] = shipped.routines;
export const SHIPPED: Catalogue = catalogue(EXERCISES, ROUTINES);

export function shippedRoutine(id: string): Routine {
  return known(SHIPPED.routine(id), id);
}

export function shippedExercise(id: string): Exercise {
  return known(SHIPPED.exercise(id), id);
}

function known<Value>(value: Value | null, id: string): Value {
  if (value === null) throw new Error(`nothing shipped is called ${id}`);
  return value;
}
