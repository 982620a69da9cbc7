/**
 * From what an author wrote to the Dose that is done. An entry that names an amount (reps, hold, for, until) is its own
 * dose: what it leaves out is 1 set, 1 rep and the movement's own hold. `sets` alone means so many sets of the library's
 * dose; an entry that names nothing takes the library's dose as it is. `sides` is its own to choose in any case.
 */
import type { DoseText, Exercise, Sides, Tempo } from "../routine/exercise.ts";
import type { Dose } from "./plan.ts";

/** The dose of an entry. `own` may be all nulls; `tempo` is the movement's, after the entry's changes to it. */
export function resolveDose(own: DoseText, exercise: Exercise, tempo: Tempo): Dose {
  if (namesAmount(own)) return toDose(own, tempo);
  const { reps } = exercise.dose;
  if (own.sets === null) return toDose(exercise.dose, tempo);
  return toDose(
    { ...exercise.dose, sets: own.sets, reps: typeof reps === "number" ? reps : (reps?.[0] ?? null) },
    tempo,
  );
}

/** One written dose as a Dose; seconds throughout. */
export function toDose(text: DoseText, tempo: Tempo): Dose {
  if (text.for !== null) return { kind: "time", sets: text.sets ?? 1, seconds: text.for };
  if (text.until !== null) return { kind: "open", sets: text.sets ?? 1, until: text.until, atMostSeconds: text.atMost };
  const reps =
    typeof text.reps === "object" && text.reps !== null
      ? [...text.reps]
      : new Array<number>(text.sets ?? 1).fill(text.reps ?? 1);
  return { kind: "reps", reps, holdSeconds: text.hold ?? tempo.hold };
}

/** The sides an entry works on: its own word, else the library's; null for a movement that has none. */
export function resolveSides(own: DoseText, exercise: Exercise): Sides | null {
  if (!exercise.sided) return null;
  return own.sides ?? exercise.dose.sides ?? "each";
}

/** Number of sets. */
export function setsOf(dose: Dose): number {
  return dose.kind === "reps" ? dose.reps.length : dose.sets;
}

/** Whether an entry says how much of the movement is done; else it takes the library's dose. */
export function namesAmount(dose: DoseText): boolean {
  return [dose.reps, dose.hold, dose.for, dose.until].some((part) => part !== null);
}
