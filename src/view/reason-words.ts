/**
 * Why a dose is what it is today, short enough for the moment before it is done: what stands in brackets can be read at
 * leisure in `show`, and what was said of an exercise before is not said again.
 */
import { newReason } from "../plan/new-reason.ts";
import type { Plan, Step } from "../plan/plan.ts";
import { clean } from "./fit.ts";
import { spelledOut } from "./spelled-out.ts";

/** A sentence for the screen, "Two clean sessions: one step up, 10 -> 12 s.", or null. */
export function shortReason({ steps }: Pick<Plan, "steps">, step: Step): string | null {
  const reason = newReason(steps, step);
  return reason === null ? null : clean(reason.replace(/ \([^()]*\)/g, ""));
}

/** The same for the ear: no signs, no abbreviations. */
export function spokenReason(plan: Pick<Plan, "steps">, step: Step): string | null {
  const reason = shortReason(plan, step);
  return reason === null ? null : spelledOut(reason);
}
