/** What an id means in a routine: exercises of its own come before the library's. */
import type { Exercise } from "./exercise.ts";
import type { Catalogue } from "./routine.ts";

/** @param define what the routine itself defines. The finder gives null for what is no exercise, such as a sentence. */
export function exerciseFinder(
  define: readonly Exercise[],
  catalogue: Pick<Catalogue, "exercise">,
): (id: string) => Exercise | null {
  const own = new Map(define.map((exercise) => [exercise.id, exercise]));
  return (id) => own.get(id) ?? catalogue.exercise(id);
}
