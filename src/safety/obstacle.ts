/**
 * What keeps a person from going on with a session that broke off. Its plan was made under the answers and the stops of
 * then, so what is left of it is held against those of now; what would be left out or done with less is not done from an
 * old plan, but in a session that begins anew.
 */
import type { Exercise, Until } from "../routine/exercise.ts";
import { isHeld } from "./cap-holds.ts";
import { type Circumstances, judgeToday } from "./circumstances.ts";
import { gate, hasAgreed } from "./session-gate.ts";

/** The parts of a plan's step that matter here. */
export interface LeftStep {
  readonly exercise: Exercise;
  readonly dose:
    | { readonly kind: "reps"; readonly holdSeconds: number }
    | { readonly kind: "time"; readonly seconds: number }
    | { readonly kind: "open"; readonly until: Until; readonly atMostSeconds: number | null };
}

/**
 * @param routine id of the routine that broke off
 * @param left the steps that are not done yet, the one under way first
 * @returns the first reason against it, a clause without a full stop; null when there is none
 */
export function obstacle(routine: string, left: readonly LeftStep[], circumstances: Circumstances): string | null {
  const { screening, today } = circumstances;
  const session = gate(screening, today);
  if (session.kind === "refused") return "the safety answers say that there is no session today";
  const exercises = left.map(({ exercise }) => exercise.id);
  if (session.kind === "doctor-list" && (!screening || !hasAgreed(screening, routine, exercises))) {
    return "a doctor has not seen what is left of it";
  }
  return left.map((step) => against(step, circumstances)).find((reason) => reason !== null) ?? null;
}

function against({ exercise, dose }: LeftStep, circumstances: Circumstances): string | null {
  const judgement = judgeToday(exercise, circumstances);
  if (judgement.kind === "keep") return null;
  if (judgement.kind === "leave-out") return `${exercise.name} is left out now, ${judgement.because.join(", ")}`;
  if (judgement.lighter) return `${exercise.name} begins with less after it was stopped`;
  const most = judgement.longestHold ?? Number.POSITIVE_INFINITY;
  return longestHold(exercise, dose) > most ? `${exercise.name} is held for less now` : null;
}

/** Seconds; what is done for a time is held for it when the movement is one. */
function longestHold(exercise: Exercise, dose: LeftStep["dose"]): number {
  if (dose.kind === "reps") return dose.holdSeconds;
  if (dose.kind === "time") return isHeld(exercise) ? dose.seconds : 0;
  return dose.until === "tired" ? (dose.atMostSeconds ?? Number.POSITIVE_INFINITY) : 0;
}
