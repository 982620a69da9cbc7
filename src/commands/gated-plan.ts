/** A routine held against a person's circumstances, and laid out in time: what start, show and list go by. */
import { limitOpen } from "../plan/limit-open.ts";
import { makePlan, type PlanOptions } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import type { Circumstances } from "../safety/circumstances.ts";
import { type Gated, gateRoutine } from "../safety/gate-routine.ts";

export type GatedPlan =
  | (Extract<Gated, { kind: "ready" }> & { readonly plan: Plan })
  | Extract<Gated, { kind: "refused" }>;

/** `keys`: whether somebody can end an open hold. @throws Failure when an exercise or the warm-up is not there */
export function gatedPlan(
  routine: Routine,
  catalogue: Catalogue,
  circumstances: Circumstances,
  { keys = true, ...options }: PlanOptions & { readonly keys?: boolean },
): GatedPlan {
  const gated = gateRoutine(routine, catalogue, circumstances, options);
  if (gated.kind === "refused") return gated;
  const plan = makePlan(gated.routine, gated.catalogue, options);
  return { ...gated, plan: keys ? plan : limitOpen(plan) };
}
