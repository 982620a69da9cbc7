/**
 * The meaning of a routine: small named rules after the shape pass. Each looks at one thing, and all of them run, so that
 * an author sees every fault at once. A new rule is a function and its line in the list.
 */

import { didYouMean } from "../did-you-mean.ts";
import type { Draft } from "../draft.ts";
import type { Exercise } from "../exercise.ts";
import { exerciseFinder } from "../exercise-finder.ts";
import { error, type Fault, warning } from "../fault.ts";
import { idFromName, isId } from "../id.ts";
import { DEFAULT_WARMUP, isRounds } from "../normalise-routine.ts";
import type { Catalogue, Routine } from "../routine.ts";
import type { RawRoutine } from "../routine-shape.ts";
import { doseRules } from "./dose-rules.ts";
import { entryRules } from "./entry-rules.ts";
import { exerciseFaults, type PictureLint } from "./exercise-rules.ts";
import { loadFaults } from "./load-rules.ts";
import { type WrittenEntry, writtenEntries } from "./written.ts";

interface Subject {
  readonly raw: Draft<RawRoutine>;
  readonly routine: Routine;
  readonly catalogue: Catalogue;
  readonly lint: PictureLint | null;
  readonly entries: readonly WrittenEntry[];
  find(id: string): Exercise | null;
}

type RoutineRule = (subject: Subject) => Iterable<Fault>;

const routineRules: readonly RoutineRule[] = [
  exercisesExist,
  entriesHold,
  definesHold,
  definesAreNew,
  definesAreUsed,
  somethingToDo,
  restsHavePlace,
  warmupExists,
  warmupIsFirst,
  reviewComesLater,
  notTooMuch,
];

export function routineFaults(
  raw: Draft<RawRoutine>,
  routine: Routine,
  catalogue: Catalogue,
  lint: PictureLint | null = null,
): Fault[] {
  const find = exerciseFinder(routine.define, catalogue);
  const subject: Subject = { raw, routine, catalogue, lint, entries: writtenEntries(raw, find), find };
  return routineRules.flatMap((rule) => [...rule(subject)]);
}

function* exercisesExist({ entries, routine, catalogue }: Subject) {
  const ids = [...routine.define.map((exercise) => exercise.id), ...catalogue.exerciseIds];
  for (const { entry, exercise, named } of entries) {
    if (exercise) continue;
    const hint = hintForExercise(entry.exercise, ids, catalogue);
    yield error("unknown-exercise", named, `there is no exercise «${entry.exercise}»`, hint);
  }
}

function hintForExercise(written: string, ids: readonly string[], catalogue: Catalogue): string {
  const near = didYouMean(written, ids) ?? byName(written, catalogue);
  if (near) return near;
  if (catalogue.routineIds.includes(written)) return "that is a routine; a routine is made of exercises";
  return "backcoach list --exercises shows them all; your own go under define:";
}

function byName(written: string, catalogue: Catalogue): string | null {
  const wanted = written.toLowerCase();
  const id = catalogue.exerciseIds.find((each) => {
    const exercise = catalogue.exercise(each);
    return exercise && [exercise.name, ...exercise.alsoCalled].some((name) => name.toLowerCase() === wanted);
  });
  return id === undefined ? null : `its id is ${id}`;
}

function* entriesHold({ entries }: Subject) {
  for (const entry of entries) {
    for (const rule of doseRules) yield* rule(entry);
    for (const rule of entryRules) yield* rule(entry);
  }
}

function* definesHold({ raw, routine, catalogue, lint }: Subject) {
  const ids = [...routine.define.map((exercise) => exercise.id), ...catalogue.exerciseIds];
  for (const exercise of routine.define) {
    const path = ["define", exercise.id];
    yield* exerciseFaults({ raw: raw.define?.[exercise.id] ?? {}, exercise, path, ids, lint });
  }
}

function* definesAreNew({ routine, catalogue }: Subject) {
  for (const { id } of routine.define) {
    const where = { key: ["define", id] };
    if (!isId(id)) {
      const hint = `small letters, digits and hyphens make an id: ${idFromName(id) ?? "stick-hinge"}`;
      yield error("bad-id", where, `«${id}» can't be an id`, hint);
    } else if (catalogue.exerciseIds.includes(id)) {
      yield warning("shadows", where, `«${id}» takes the place of the library's own in this routine`);
    }
  }
}

function* definesAreUsed({ routine, entries }: Subject) {
  const used = new Set(entries.map(({ entry }) => entry.exercise));
  for (const exercise of routine.define) for (const name of related(exercise)) used.add(name);
  for (const { id } of routine.define) {
    if (isId(id) && !used.has(id)) yield warning("unused-define", { key: ["define", id] }, `«${id}» is never used`);
  }
}

function related({ easier, harder, instead }: Exercise): string[] {
  return [...easier, ...harder, ...(instead === null ? [] : [instead])];
}

function* somethingToDo({ raw }: Subject) {
  const { exercises } = raw;
  if (exercises && exercises.length > 0 && exercises.every(isRest)) {
    yield error("empty", { key: ["exercises"] }, "there are only rests here, and no exercise");
  }
  for (const [index, item] of (exercises ?? []).entries()) {
    if (!isRounds(item) || !item.of || item.of.length === 0 || !item.of.every(isRest)) continue;
    yield error("empty", { key: ["exercises", index, "of"] }, "there are only rests in these rounds");
  }
}

function* restsHavePlace({ raw }: Subject) {
  const exercises = raw.exercises ?? [];
  if (exercises.every(isRest)) return;
  for (const [index, item] of exercises.entries()) {
    if (!isRest(item)) continue;
    const where = { key: ["exercises", index, "rest"] };
    if (index === 0) yield warning("idle-rest", where, "a rest before the first exercise is left out");
    else if (index === exercises.length - 1)
      yield warning("idle-rest", where, "a rest after the last exercise is left out");
    else if (isRest(exercises[index + 1])) yield warning("idle-rest", where, "another rest follows: write them as one");
  }
}

function isRest(item: NonNullable<Draft<RawRoutine>["exercises"]>[number]): boolean {
  return typeof item === "object" && "rest" in item && !("do" in item);
}

function* warmupExists({ raw, routine, catalogue }: Subject) {
  const { warmup } = routine;
  if (raw.warmup === undefined || warmup === null || warmup === routine.id || catalogue.routineIds.includes(warmup))
    return;
  const hint = didYouMean(warmup, [...catalogue.routineIds, "none"]) ?? "backcoach list shows them all; none opts out";
  yield error("unknown-routine", ["warmup"], `there is no routine «${warmup}»`, hint);
}

/** One warm-up runs before a routine; a warm-up with a warm-up of its own would be a chain, or a circle. */
function* warmupIsFirst({ raw, routine, catalogue }: Subject) {
  const { warmup, id } = routine;
  if (warmup === null) return;
  const where = raw.warmup === undefined ? ["group"] : ["warmup"];
  if (warmup === id) {
    yield error("warmup-itself", where, "this routine would be its own warm-up", "write warmup: none");
    return;
  }
  const before = catalogue.routine(warmup)?.warmup ?? null;
  if (before === null) return;
  const hint =
    warmup === DEFAULT_WARMUP ? "write warmup: none in it" : `name ${before} here, or write warmup: none in ${warmup}`;
  yield error("warmup-chain", where, `«${warmup}» has a warm-up of its own, «${before}»`, hint);
}

function* reviewComesLater({ routine }: Subject) {
  const { on = "", review = null } = routine.prescribed ?? {};
  if (review === null || on === "" || review >= on) return;
  yield error("date-order", ["prescribed", "review"], `the review comes before the day of the prescription, ${on}`);
}

function* notTooMuch({ routine, find }: Subject) {
  yield* loadFaults(routine, find);
}
