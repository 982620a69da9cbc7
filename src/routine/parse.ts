/**
 * Text of a file -> Routine or Exercise, or every fault in it at once.
 *
 *     text -> readSource (YAML) -> shapeFaults (zod) -> normalise -> rules -> the value and its warnings
 *
 * Whatever the text holds, this returns: hostile input is data, and costs time in proportion to its length, which is
 * limited.
 */
import type * as z from "zod";
import type { Draft } from "./draft.ts";
import type { Exercise } from "./exercise.ts";
import { exerciseShape, type RawExercise } from "./exercise-shape.ts";
import { error, type Fault } from "./fault.ts";
import { normaliseExercise } from "./normalise-exercise.ts";
import { normaliseRoutine } from "./normalise-routine.ts";
import { isRecord, type Parse, parseResult } from "./parse-result.ts";
import type { Catalogue, Routine } from "./routine.ts";
import { FORMAT, type RawRoutine, routineShape } from "./routine-shape.ts";
import { exerciseFaults, type PictureLint } from "./rules/exercise-rules.ts";
import { routineFaults } from "./rules/routine-rules.ts";
import { shapeFaults } from "./shape-faults.ts";
import { readSource, type Source } from "./source.ts";

export interface RoutineOptions {
  /** The file's name without its ending. */
  readonly id: string;
  /** The exercises and routines that this one may name. */
  readonly catalogue: Catalogue;
  /** Judges pictures; without it they are held against their shape alone. */
  readonly lint?: PictureLint;
}

export interface ExerciseOptions {
  readonly id: string;
  /** What `easier`, `harder` and `instead` may name; without it they are not looked up. */
  readonly exerciseIds?: readonly string[];
  readonly lint?: PictureLint;
}

export function parseRoutine(text: string, options: RoutineOptions): Parse<Routine> {
  return routineFrom(readSource(text), options);
}

export function parseExercise(text: string, options: ExerciseOptions): Parse<Exercise> {
  return exerciseFrom(readSource(text), options);
}

/** A file that may be either: a routine lists `exercises`, or states its `format` anywhere but in an exercises folder. */
export function parseFile(text: string, options: RoutineOptions & { inExercises: boolean }): Parse<Routine | Exercise> {
  const source = readSource(text);
  const has = (key: string) => isRecord(source.data) && Object.hasOwn(source.data, key);
  const routine = has("exercises") || (options.inExercises ? false : has("format") || !isRecord(source.data));
  if (routine) return routineFrom(source, options);
  return exerciseFrom(source, { ...options, exerciseIds: options.catalogue.exerciseIds });
}

function routineFrom(source: Source, { id, catalogue, lint }: RoutineOptions): Parse<Routine> {
  const newer = newerFormat(source.data);
  const shape = newer ? [newer] : shapeOf(source, routineShape);
  if (newer || !isRecord(source.data)) return parseResult<Routine>(source, shape, null);
  const raw: Draft<RawRoutine> = source.data;
  const routine = normaliseRoutine(raw, id);
  return parseResult(source, [...shape, ...routineFaults(raw, routine, catalogue, lint)], routine);
}

function exerciseFrom(source: Source, { id, exerciseIds, lint }: ExerciseOptions): Parse<Exercise> {
  const shape = shapeOf(source, exerciseShape);
  if (!isRecord(source.data)) return parseResult<Exercise>(source, shape, null);
  const raw: Draft<RawExercise> = source.data;
  const exercise = normaliseExercise(raw, id);
  const rules = exerciseFaults({ raw, exercise, path: [], ids: exerciseIds ?? null, lint: lint ?? null });
  return parseResult(source, [...shape, ...rules], exercise);
}

/** Where there is no data, what was wrong with the text has been said already. */
function shapeOf(source: Source, shape: z.ZodType): Fault[] {
  return source.data === undefined ? [] : shapeFaults(shape, source.data);
}

/** A file of a later format would be called wrong at every key that is new in it. */
function newerFormat(data: unknown): Fault | null {
  const format = isRecord(data) ? data.format : null;
  if (typeof format !== "number" || !(format > FORMAT)) return null;
  const message = `this file is of format ${format}; this backcoach reads format ${FORMAT}`;
  return error("format", ["format"], message, "a newer backcoach reads it");
}
