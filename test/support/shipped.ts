/** Everything that is shipped, by id. */
import { fileURLToPath } from "node:url";
import { compileShipped } from "../../src/library/compile.ts";
import type { Catalogue } from "../../src/routine/routine.ts";

const shipped = await compileShipped(fileURLToPath(new URL("../../routines/", import.meta.url)));

export const SHIPPED: Catalogue = {
  exercise: (id) => shipped.exercises.find((one) => one.id === id) ?? null,
  routine: (id) => shipped.routines.find((one) => one.id === id) ?? null,
  exerciseIds: shipped.exercises.map((one) => one.id),
  routineIds: shipped.routines.map((one) => one.id),
};
