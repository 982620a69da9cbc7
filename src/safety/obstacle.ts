/**
 * What keeps a person from going on with a session that broke off. Its plan was made under the answers and the stops of
 * then, so all of it is held against those of now: what would be left out is not done from an old plan, and what was stopped
 * only where the plan has less of it already. Otherwise a session begins anew.
 */
import type { Exercise, Until } from "../routine/exercise.ts";
import { isHeld } from "./cap-holds.ts";
import { type Circumstances, judgeToday } from "./circumstances.ts";
import { gate, hasAgreed } from "./session-gate.ts";
import { isBelow } from "./stopped-dose.ts";

/** The parts of a plan's step that matter here. */
export interface LeftStep {
  readonly exercise: Exercise;
  readonly dose:
    | { readonly kind: "reps"; readonly reps: readonly number[]; readonly holdSeconds: number }
    | { readonly kind: "time"; readonly sets: number; readonly seconds: number }
    | { readonly kind: "open"; readonly sets: number; readonly until: Until; readonly atMostSeconds: number | null };
}

/**
 * @param routine id of the routine that broke off
 * @param left all its steps, since one can go back to those that are done
 * @returns the first reason against it, a clause without a full stop; null when there is none
 */
export function obstacle(routine: string, left: readonly LeftStep[], circumstances: Circumstances): string | null {
  const { screening, today } = circumstances;
  const session = gate(screening, today);
  if (session.kind === "refused") return "the safety answers say that there is no session today";
  const exercises = left.map(({ exercise }) => exercise.id);
  if (session.kind === "doctor-list" && (!screening || !hasAgreed(screening, routine, exercises))) {
    return "a doctor has not seen what is in it";
  }
  return left.map((step) => against(step, left, circumstances)).find((reason) => reason !== null) ?? null;
}

function against({ exercise, dose }: LeftStep, left: readonly LeftStep[], circumstances: Circumstances): string | null {
  const judgement = judgeToday(exercise, circumstances);
  if (judgement.kind === "keep") return null;
  if (judgement.kind === "leave-out") return `${exercise.name} is left out now, ${judgement.because.join(", ")}`;
  if (judgement.lighter && !hasLess(exercise, left, circumstances)) {
    return `${exercise.name} begins with less after it was stopped`;
  }
  const most = judgement.longestHold ?? Number.POSITIVE_INFINITY;
  return longestHold(exercise, dose) > most ? `${exercise.name} is held for less now` : null;
}

/** Whether all of it together stays below what was stopped. */
function hasLess({ id }: Exercise, left: readonly LeftStep[], { stops }: Circumstances): boolean {
  const stopped = stops.doses.get(id);
  const doses = left.filter(({ exercise }) => exercise.id === id).map(({ dose }) => dose);
  return stopped !== undefined && isBelow(doses, stopped);
}

/** Seconds; what is done for a time is held for it when the movement is one. */
function longestHold(exercise: Exercise, dose: LeftStep["dose"]): number {
  if (dose.kind === "reps") return dose.holdSeconds;
  if (dose.kind === "time") return isHeld(exercise) ? dose.seconds : 0;
  return dose.until === "tired" ? (dose.atMostSeconds ?? Number.POSITIVE_INFINITY) : 0;
}
