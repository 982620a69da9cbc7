/** Why a dose is what it is today, told once: what holds for several exercises (two weeks off) is said of the first. */
import type { Step } from "./plan.ts";

/** @param steps of the plan, at least those before `step` */
export function newReason(steps: readonly Step[], { index, reason }: Step): string | null {
  return steps.some((earlier) => earlier.index < index && earlier.reason === reason) ? null : reason;
}
