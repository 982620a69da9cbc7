/**
 * The Library: every exercise and routine there is to start, shipped and the user's own, side by side. An own file takes
 * the place of a shipped one with the same id; a faulty one is named and hides nothing. A path is read from anywhere.
 *
 * What is shipped comes ready-made; the YAML reader and the schemas are loaded only when there is a file to read.
 */
import { join } from "node:path";
import type { Exercise } from "../routine/exercise.ts";
import type { ProgramFault } from "../routine/parse-settings.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import type { Shipped } from "./compile.ts";
import { findRoutine } from "./find-routine.ts";
import { type OwnFiles, readOwn } from "./own-files.ts";
import type { CheckedFile, Entry, RoutineEntry, Shelves } from "./shelves.ts";

export type { RoutineEntry } from "./shelves.ts";

export interface Library extends Shelves {
  /** By id, or by the path of a file. Rejects with a Failure that says what was probably meant. */
  find(nameOrPath: string): Promise<RoutineEntry>;
  /** Reads and judges a file: a routine or an exercise. Never rejects: that it can't be read is a problem too. */
  check(path: string): Promise<CheckedFile>;
}

export interface LibraryOptions {
  /** The folder with the settings and the user's own `routines/`, which may not exist; null: what is shipped alone. */
  readonly home: string | null;
  readonly shipped: Shipped;
  /** For `check`: without it the programs that settings name are not looked for. */
  readonly programFault?: ProgramFault;
}

export async function openLibrary({ home, shipped, ...how }: LibraryOptions): Promise<Library> {
  const catalogue = catalogueOf(shipped.routines, shipped.exercises);
  const own = home === null ? NOTHING : await readOwn(join(home, "routines"), catalogue);
  const entries = merge(shipped.routines, own.routines).map(({ value, ...entry }) => ({ routine: value, ...entry }));
  const exercises = merge(shipped.exercises, own.exercises).map(({ value, ...entry }) => ({
    exercise: value,
    ...entry,
  }));
  const shelves = {
    ...catalogueOf(
      entries.map(({ routine }) => routine),
      exercises.map(({ exercise }) => exercise),
    ),
    entries,
    exercises,
    faulty: own.faulty,
  };
  return {
    ...shelves,
    find: (nameOrPath) => findRoutine(nameOrPath, shelves),
    check: async (path) => (await import("./check-file.ts")).checkFile(path, { catalogue: shelves, home, ...how }),
  };
}

const NOTHING: OwnFiles = { exercises: [], routines: [], faulty: [] };

function catalogueOf(routines: readonly Routine[], exercises: readonly Exercise[]): Catalogue {
  const routinesById = new Map(routines.map((routine) => [routine.id, routine]));
  const exercisesById = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  return {
    exercise: (id) => exercisesById.get(id) ?? null,
    routine: (id) => routinesById.get(id) ?? null,
    exerciseIds: [...exercisesById.keys()],
    routineIds: [...routinesById.keys()],
  };
}

type Shelved<T> = Entry & { readonly value: T };

function merge<T extends { id: string }>(
  shipped: readonly T[],
  own: readonly { path: string; value: T }[],
): Shelved<T>[] {
  const byId = new Map<string, Shelved<T>>();
  for (const value of shipped) byId.set(value.id, { value, origin: "shipped", path: null, shadows: false });
  for (const { value, path } of own) byId.set(value.id, { value, origin: "own", path, shadows: byId.has(value.id) });
  return [...byId.values()].sort((a, b) => (a.value.id < b.value.id ? -1 : 1));
}
