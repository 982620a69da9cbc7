/**
 * Exercises that load the spine heavily (tag `load`): never two in one routine, never on days that follow each other
 * (section 2.5 of the rules; Callaghan, Gunning, McGill, Physical Therapy 1998;78:8).
 */
import type { Exercise } from "../routine/exercise.ts";
import { type PastSession, wasBegun } from "./past.ts";

/** The heavy ones among exercises, each once. */
export function heavyOnes(exercises: readonly Exercise[]): Exercise[] {
  const heavy = exercises.filter(({ tags }) => tags.includes("load"));
  return heavy.filter(({ id }, index) => heavy.findIndex((other) => other.id === id) === index);
}

/**
 * Whether something heavy was done yesterday or earlier today, so that nothing heavy belongs into this session, whatever
 * it is in. Where the history does not say how heavy an exercise was, its tags do.
 * @param today days since 1970-01-01, local
 * @param find the exercise as it is known today, or null
 */
export function heavyLately(
  past: readonly PastSession[],
  today: number,
  find: (id: string) => Exercise | null,
): boolean {
  const lately = past.filter(({ day }) => day >= today - 1).flatMap(({ exercises }) => exercises.filter(wasBegun));
  return lately.some(({ heavy, exercise }) => heavy ?? find(exercise)?.tags.includes("load") ?? false);
}
