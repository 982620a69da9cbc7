/** An exercise as people name it: by its id, its name or another name of it, of the library or of what was done. */
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import type { Library } from "../library/library.ts";
import { didYouMean } from "../routine/did-you-mean.ts";

/** Exercises by id and name, beside those of the library: of a routine's file, or done once. */
type Others = readonly { readonly exercise: string; readonly name?: string }[];

/** An id. @throws Failure that says what was probably meant, when nothing has this name */
export function findExercise(wanted: string, library: Library, others: Others): string {
  const own = library.entries.flatMap(({ routine }) => routine.define);
  const known = [...library.exercises.map(({ exercise }) => exercise), ...own];
  const names = [
    ...known.flatMap(({ id, name, alsoCalled }) => [id, name, ...alsoCalled].map((word) => [word, id] as const)),
    ...others.flatMap(({ exercise, name }) => [exercise, name ?? exercise].map((word) => [word, exercise] as const)),
  ];
  const found = names.find(([word]) => fold(word) === fold(wanted));
  if (found) return found[1];
  const isRoutine = library.routine(wanted) !== null;
  const hint = isRoutine
    ? `It is a routine: backcoach progress --routine ${wanted}`
    : (didYouMean(
        wanted,
        names.map(([word]) => word),
      ) ?? "backcoach list --exercises shows them.");
  throw new Failure(`There is no exercise «${quote(wanted)}».`, { hint });
}

function fold(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}
