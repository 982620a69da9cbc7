/** Holds no longer than so many seconds: today's, and those that the dose grows toward. Rests and stretches may last. */
import type { DoseText, Exercise } from "../routine/exercise.ts";
import type { Entry } from "../routine/routine.ts";
import { writtenOut } from "./written-dose.ts";

/**
 * @param most seconds
 * @returns the entry itself when none of its holds is longer
 */
export function capHolds(entry: Entry, exercise: Exercise, most: number): Entry {
  const written = writtenOut(entry, exercise);
  const tempo = { ...exercise.tempo, ...entry.tempo };
  const dose = capped(written.dose, tempo.hold, exercise, most);
  const toward = written.toward && capped(written.toward, 0, exercise, most);
  return dose === written.dose && toward === written.toward ? entry : { ...written, dose, toward };
}

/** @param otherwise seconds of a hold that the dose doesn't name */
function capped(dose: DoseText, otherwise: number, exercise: Exercise, most: number): DoseText {
  if (dose.until !== null) {
    const endless = dose.until === "tired" && (dose.atMost ?? Number.POSITIVE_INFINITY) > most;
    return endless ? { ...dose, atMost: most } : dose;
  }
  if (dose.for !== null) return dose.for > most && isHeld(exercise) ? { ...dose, for: most } : dose;
  return (dose.hold ?? otherwise) > most ? { ...dose, hold: most } : dose;
}

/**
 * Whether what is done for a time is held for that time: in the library a movement whose dose is a single hold. Of an
 * exercise of somebody's own (it names no sources) nobody knows; it counts as held unless its tags say that it is mobile.
 */
export function isHeld({ dose, sources, tags }: Exercise): boolean {
  if (dose.reps === null && (dose.hold ?? 0) > 0) return true;
  return sources.length === 0 && !tags.includes("mob");
}
