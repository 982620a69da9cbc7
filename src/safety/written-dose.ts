/**
 * The dose of an entry written out: where it takes the library's dose as it is, or so many sets of it, that dose and its
 * target become its own, so that they can be changed for one session.
 */
import type { DoseText, Exercise } from "../routine/exercise.ts";
import type { Entry } from "../routine/routine.ts";

/** Nothing written: the library's dose. */
export const NO_DOSE: DoseText = {
  sets: null,
  reps: null,
  hold: null,
  for: null,
  until: null,
  atMost: null,
  sides: null,
};

export function writtenOut(entry: Entry, exercise: Exercise): Entry {
  const { sets, reps, hold, for: time, until, sides } = entry.dose;
  if ([reps, hold, time, until].some((part) => part !== null)) return entry;
  const library = { ...exercise.dose, sides };
  if (sets === null) return { ...entry, dose: library, toward: entry.toward ?? exercise.target };
  const { reps: each } = library;
  return { ...entry, dose: { ...library, sets, reps: typeof each === "number" ? each : (each?.[0] ?? null) } };
}
