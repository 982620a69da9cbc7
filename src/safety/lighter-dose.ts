/**
 * A lighter dose of an exercise that was stopped for pain: about two steps of a ladder, a quarter to a third less. Reps
 * go first, since fewer good ones are the smallest change to a movement; a single hold is held for less. What can't be
 * made lighter (one rep without a hold) has no lighter dose.
 */
import type { DoseText, Exercise } from "../routine/exercise.ts";
import type { Entry } from "../routine/routine.ts";
import { writtenOut } from "./written-dose.ts";

/** Section 3.3 of the rules, rule 2: two steps back. The share is own judgement, after the steps of the ladder. */
const SHARE = 0.75;

/** What an open end without a limit is taken for, seconds: the soft cap for holding until tired (rules, section 3.1). */
const OPEN_SECONDS = 30;

/** The entry with its lighter dose, which grows toward nothing; null when there is no lighter one. */
export function lighterEntry(entry: Entry, exercise: Exercise): Entry | null {
  const written = writtenOut(entry, exercise);
  const dose = lighterDose(written.dose, { ...exercise.tempo, ...entry.tempo }.hold);
  return dose && { ...written, dose, toward: null };
}

/** @param tempoHold seconds of a hold that the dose doesn't name */
function lighterDose(dose: DoseText, tempoHold: number): DoseText | null {
  if (dose.until !== null) return withSeconds(dose, "atMost", dose.atMost ?? OPEN_SECONDS);
  if (dose.for !== null) return withSeconds(dose, "for", dose.for);
  const reps = typeof dose.reps === "object" && dose.reps !== null ? dose.reps : [dose.reps ?? 1];
  if (reps.some((count) => count > 1)) {
    const fewer = reps.map((count) => Math.max(1, Math.floor(count * SHARE)));
    return { ...dose, reps: fewer.length > 1 ? fewer : (fewer[0] ?? 1) };
  }
  const hold = dose.hold ?? tempoHold;
  if (hold > 0) return withSeconds(dose, "hold", hold);
  const sets = typeof dose.reps === "object" && dose.reps !== null ? dose.reps.length : (dose.sets ?? 1);
  return sets > 1 ? { ...dose, sets: Math.max(1, Math.floor(sets * SHARE)), reps: 1 } : null;
}

/** Whole seconds, whole minutes from ten minutes on; null when that is no less. */
function withSeconds(dose: DoseText, part: "hold" | "for" | "atMost", seconds: number): DoseText | null {
  const unit = seconds >= 600 ? 60 : 1;
  const less = Math.floor((seconds * SHARE) / unit) * unit;
  return less > 0 && less < seconds ? { ...dose, [part]: less } : null;
}
