/** What stands in the library: entries with their origin, and the files that couldn't be read. */
import type { Exercise } from "../routine/exercise.ts";
import type { Problem } from "../routine/problem.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";

export type Origin = "shipped" | "own" | "file";

export interface Entry {
  readonly origin: Origin;
  /** null for what is shipped. */
  readonly path: string | null;
  /** Whether it takes the place of a shipped one. */
  readonly shadows: boolean;
}

export interface RoutineEntry extends Entry {
  readonly routine: Routine;
}

export interface ExerciseEntry extends Entry {
  readonly exercise: Exercise;
}

export interface FaultyFile {
  readonly path: string;
  readonly kind: "routine" | "exercise" | "folder";
  /** null where the name gives none. */
  readonly id: string | null;
  /** The first one that is an error. */
  readonly problem: Problem;
  /** How many there are, warnings included. */
  readonly count: number;
}

/** A file held against the format; `source` is null when it couldn't be read. */
export interface CheckedFile {
  readonly path: string;
  readonly source: string | null;
  readonly problems: readonly Problem[];
}

export interface Shelves extends Catalogue {
  /** Sorted by id, the shipped and the user's own together. */
  readonly entries: readonly RoutineEntry[];
  readonly exercises: readonly ExerciseEntry[];
  readonly faulty: readonly FaultyFile[];
}
