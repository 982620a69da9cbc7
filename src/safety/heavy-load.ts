/**
 * Exercises that load the spine heavily (tag `load`): never two in one routine, never on days that follow each other
 * (section 2.5 of the rules; Callaghan, Gunning, McGill, Physical Therapy 1998;78:8).
 */
import type { Exercise } from "../routine/exercise.ts";

/** The heavy ones among exercises, each once. */
export function heavyOnes(exercises: readonly Exercise[]): Exercise[] {
  const heavy = exercises.filter(({ tags }) => tags.includes("load"));
  return heavy.filter(({ id }, index) => heavy.findIndex((other) => other.id === id) === index);
}

export interface HeavyDay {
  /** Days since 1970-01-01, local. */
  readonly day: number;
  /** Ids of what was done. */
  readonly exercises: readonly string[];
}

/**
 * The heavy exercises of yesterday's or today's sessions that make today's heavy ones too soon; empty when today has none.
 * @param exercises those of the session that is about to begin
 */
export function heavyTooSoon(
  exercises: readonly Exercise[],
  days: readonly HeavyDay[],
  today: number,
  find: (id: string) => Exercise | null,
): Exercise[] {
  if (heavyOnes(exercises).length === 0) return [];
  const done = days.filter(({ day }) => day === today || day === today - 1).flatMap((session) => session.exercises);
  return heavyOnes(done.map(find).filter((exercise) => exercise !== null));
}
