/**
 * The shipped files, read and checked. Used in development, in tests, and by the build, which puts the result into the
 * program as JSON.
 */
import { pictureFaults } from "../figure/read-picture.ts";
import type { Exercise } from "../routine/exercise.ts";
import { problemLine } from "../routine/problem-line.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import { findFiles } from "./find-files.ts";
import { readFolder } from "./read-folder.ts";

export interface Shipped {
  readonly routines: readonly Routine[];
  readonly exercises: readonly Exercise[];
}

const NOTHING: Catalogue = { exercise: () => null, routine: () => null, exerciseIds: [], routineIds: [] };

/** @throws Error with a line for each problem, warnings included: what is shipped has no faults */
export async function compileShipped(folder: string): Promise<Shipped> {
  const { exercises, routines, faulty } = readFolder(findFiles(folder), NOTHING, { lint: pictureFaults });
  const warned = [...exercises, ...routines].map(({ path, warnings }) => ({ path, problems: warnings }));
  const report = [...faulty, ...warned].flatMap(({ path, problems }) => problems.map((one) => problemLine(path, one)));
  if (report.length > 0) throw new Error(`The shipped files are faulty:\n${report.join("\n")}`);
  if (routines.length === 0) throw new Error(`There are no routines in ${folder}`);
  return { routines: routines.map(({ value }) => value), exercises: exercises.map(({ value }) => value) };
}
