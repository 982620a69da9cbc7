/** Doses in few words, and told in fewer. */
import type { Dose } from "../../src/plan/plan.ts";

export interface EvenDose {
  readonly sets: number;
  readonly reps: number;
  readonly holdSeconds: number;
}

export function even({ sets, reps, holdSeconds }: EvenDose): Dose {
  return { kind: "reps", reps: new Array<number>(sets).fill(reps), holdSeconds };
}

export function counted(reps: readonly number[], holdSeconds = 0): Dose {
  return { kind: "reps", reps, holdSeconds };
}

export function timed(seconds: number, sets = 1): Dose {
  return { kind: "time", sets, seconds };
}

/** `4+3 @ 5`, `2 x 60 s`. */
export function short(dose: Dose): string {
  if (dose.kind === "reps") return `${dose.reps.join("+")}${dose.holdSeconds ? ` @ ${dose.holdSeconds}` : ""}`;
  return dose.kind === "time" ? `${dose.sets} x ${dose.seconds}` : `until ${dose.until}`;
}
