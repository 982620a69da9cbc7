/**
 * What takes the place of an exercise that is left out: the first of its candidates that may be done today, or, where a
 * candidate may not be done either, what would take its place, and so on.
 */
import type { Exercise } from "../routine/exercise.ts";
import type { Judgement } from "./judge.ts";

/** @param instead ids, the best first; a sentence among them is no exercise and is passed over */
export function replacementFor(
  instead: readonly string[],
  find: (id: string) => Exercise | null,
  judged: (exercise: Exercise) => Judgement,
): Exercise | null {
  const seen = new Set<string>();
  const first = (ids: readonly string[]): Exercise | null => {
    for (const id of ids) {
      const exercise = seen.has(id) ? null : find(id);
      seen.add(id);
      if (!exercise || exercise.catalogueOnly) continue;
      const judgement = judged(exercise);
      const found = judgement.kind === "leave-out" ? first(judgement.instead) : exercise;
      if (found) return found;
    }
    return null;
  };
  return first(instead);
}
