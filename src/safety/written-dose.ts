/**
 * The dose of an entry written out: where it takes the library's dose as it is, that dose and its target become its own,
 * so that they can be changed for one session.
 */
import type { Exercise } from "../routine/exercise.ts";
import type { Entry } from "../routine/routine.ts";

export function writtenOut(entry: Entry, exercise: Exercise): Entry {
  const { sets, reps, hold, for: time, until, sides } = entry.dose;
  if ([sets, reps, hold, time, until].some((part) => part !== null)) return entry;
  return { ...entry, dose: { ...exercise.dose, sides }, toward: entry.toward ?? exercise.target };
}
