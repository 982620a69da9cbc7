/**
 * A Routine: an authored YAML file (format 1), as the program uses it: durations in seconds, defaults filled in, the
 * author's order kept. What the file says in detail: design of the format in the README and in `backcoach schema`.
 */
import type { DoseText, Exercise, Group, Tempo } from "./exercise.ts";

/** One exercise with its dose. A dose of nulls only means: the library's own dose. */
export interface Entry {
  readonly kind: "exercise";
  readonly exercise: string;
  readonly dose: DoseText;
  /** Rest between sets, seconds; null: the exercise's own. */
  readonly rest: number | null;
  /** Get-ready time, seconds; null: the routine's, else computed. */
  readonly ready: number | null;
  readonly tempo: Partial<Tempo>;
  /** The dose that this one grows toward. */
  readonly toward: DoseText | null;
  readonly note: string | null;
}

/** A rest of this length instead of the routine's own rest at this place. */
export interface Rest {
  readonly kind: "rest";
  readonly seconds: number;
}

export interface Rounds {
  readonly kind: "rounds";
  readonly rounds: number;
  readonly of: readonly (Entry | Rest)[];
}

export type Item = Entry | Rest | Rounds;

export interface Prescription {
  readonly by: string;
  /** ISO dates. */
  readonly on: string;
  readonly review: string | null;
}

export interface Routine {
  readonly format: 1;
  /** The file's name without its ending. */
  readonly id: string;
  readonly name: string;
  readonly about: string | null;
  readonly group: Group;
  /** Id of the routine that runs first, or null. */
  readonly warmup: string | null;
  /** Sessions a week that it aims at. */
  readonly perWeek: number | null;
  /** Rest between exercises, seconds. */
  readonly rest: number;
  /** Get-ready time before each exercise, seconds; null: computed from what has to be read. */
  readonly ready: number | null;
  readonly exercises: readonly Item[];
  readonly define: readonly Exercise[];
  readonly prescribed: Prescription | null;
  readonly sources: readonly string[];
}

/** How the rest of the program asks for movements and routines by id; null when there is none. */
export interface Catalogue {
  exercise(id: string): Exercise | null;
  routine(id: string): Routine | null;
  /** All ids, for did-you-mean. */
  readonly exerciseIds: readonly string[];
  readonly routineIds: readonly string[];
}
