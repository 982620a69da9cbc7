/** A dose by the stable JSON names of a step. `reps` is a list where the sets differ. */
import type { Dose } from "../plan/plan.ts";

export function doseJson(dose: Dose) {
  const counted = dose.kind === "reps";
  const reps = counted ? (new Set(dose.reps).size === 1 ? (dose.reps[0] ?? 1) : dose.reps) : null;
  return {
    sets: counted ? dose.reps.length : dose.sets,
    reps,
    holdSeconds: counted ? dose.holdSeconds : null,
    forSeconds: dose.kind === "time" ? dose.seconds : null,
    until: dose.kind === "open" ? dose.until : null,
  };
}
