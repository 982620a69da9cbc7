/**
 * A folder of routines, with a folder `exercises` in it: everything readable in it becomes a value, everything else is
 * named with its problems, and neither hides the other. Loads yaml and zod: import it only when there is a file to read.
 */
import { basename, extname } from "node:path";
import { fail, type Result } from "../base/result.ts";
import type { Exercise } from "../routine/exercise.ts";
import { idFromName } from "../routine/id.ts";
import { type ExerciseOptions, parseExercise, parseRoutine } from "../routine/parse.ts";
import type { Parse } from "../routine/parse-result.ts";
import type { Problem } from "../routine/problem.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import type { FoundFiles } from "./find-files.ts";
import { fileProblem, readFile } from "./read-file.ts";

export interface ReadFile<T> {
  readonly path: string;
  readonly value: T;
  readonly warnings: readonly Problem[];
}

export interface UnreadableFile {
  readonly path: string;
  readonly kind: "routine" | "exercise";
  /** null where the name gives none. */
  readonly id: string | null;
  readonly problems: readonly Problem[];
}

export interface FolderContent {
  readonly exercises: readonly ReadFile<Exercise>[];
  readonly routines: readonly ReadFile<Routine>[];
  readonly faulty: readonly UnreadableFile[];
}

/**
 * `base`: what the files may name besides each other; a file takes the place of what has its id there. `lint` judges their
 * pictures: that costs a millisecond each and makes warnings only, so it is for those who show warnings.
 */
export function readFolder(
  files: FoundFiles,
  base: Catalogue,
  judging: Pick<ExerciseOptions, "lint"> = {},
): FolderContent {
  const exercisePaths = pathsById(files.exercises, "exercise");
  const routinePaths = pathsById(files.routines, "routine");
  const exerciseIds = distinct([...exercisePaths.byId.keys(), ...base.exerciseIds]);
  const exercises = new Shelf("exercise", exercisePaths.byId, (text, id) =>
    parseExercise(text, { id, exerciseIds, ...judging }),
  );
  exercises.readAll();
  const catalogue: Catalogue = {
    exercise: (id) => exercises.get(id) ?? base.exercise(id),
    routine: (id) => routines.get(id) ?? base.routine(id),
    exerciseIds: distinct([...exercises.read.keys(), ...base.exerciseIds]),
    routineIds: distinct([...routinePaths.byId.keys(), ...base.routineIds]),
  };
  const routines = new Shelf("routine", routinePaths.byId, (text, id) =>
    parseRoutine(text, { id, catalogue, ...judging }),
  );
  routines.readAll();
  return {
    exercises: [...exercises.read.values()],
    routines: [...routines.read.values()],
    faulty: [...exercisePaths.faulty, ...routinePaths.faulty, ...exercises.faulty, ...routines.faulty],
  };
}

export function parsePath<T>(path: string, parse: (text: string) => Parse<T>): Parse<T> {
  const text: Result<string, Problem> = readFile(path);
  return text.ok ? parse(text.value) : fail([text.error]);
}

/** Files that are read when they are first asked for: a routine's rules may ask for its warm-up. */
class Shelf<T> {
  readonly read = new Map<string, ReadFile<T>>();
  readonly faulty: UnreadableFile[] = [];
  readonly #kind: UnreadableFile["kind"];
  readonly #unread: Map<string, string>;
  readonly #parse: (text: string, id: string) => Parse<T>;

  constructor(
    kind: UnreadableFile["kind"],
    paths: ReadonlyMap<string, string>,
    parse: (text: string, id: string) => Parse<T>,
  ) {
    this.#kind = kind;
    this.#unread = new Map(paths);
    this.#parse = parse;
  }

  /** null also for a file that is being read just now and asks for itself by way of another. */
  get(id: string): T | null {
    const path = this.#unread.get(id);
    if (path !== undefined) this.#take(id, path);
    return this.read.get(id)?.value ?? null;
  }

  readAll(): void {
    for (const id of [...this.#unread.keys()]) this.get(id);
  }

  #take(id: string, path: string): void {
    this.#unread.delete(id);
    const parse = parsePath(path, (text) => this.#parse(text, id));
    if (parse.ok) this.read.set(id, { path, ...parse.value });
    else this.faulty.push({ path, kind: this.#kind, id, problems: parse.error });
  }
}

function pathsById(
  paths: readonly string[],
  kind: UnreadableFile["kind"],
): { byId: Map<string, string>; faulty: UnreadableFile[] } {
  const byId = new Map<string, string>();
  const faulty: UnreadableFile[] = [];
  for (const path of paths) {
    const id = idOfPath(path);
    const same = id === null ? undefined : byId.get(id);
    if (id === null) faulty.push({ path, kind, id, problems: [NO_ID] });
    else if (same === undefined) byId.set(id, path);
    else faulty.push({ path, kind, id: null, problems: [sameId(id, same)] });
  }
  return { byId, faulty };
}

/** `~/plans/Evening Back.yaml` -> `evening-back`. */
export function idOfPath(path: string): string | null {
  return idFromName(basename(path, extname(path)));
}

const NO_ID = fileProblem(
  "file-name",
  "no id can be made of this name",
  "name it with letters and digits: evening.yaml",
);

function sameId(id: string, path: string): Problem {
  return fileProblem("file-name", `${basename(path)} has the same id, «${id}»`, "rename one of the two");
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
