/** A routine held against a person's circumstances, and laid out in time: what start, show and list go by. */
import { limitOpen } from "../plan/limit-open.ts";
import { makePlan, type PlanOptions } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import type { Circumstances } from "../safety/circumstances.ts";
import { type Gated, gateRoutine } from "../safety/gate-routine.ts";
import { latelyOf } from "./lately.ts";
import { type Known, levelsFor } from "./levels-for.ts";

export type GatedPlan =
  | (Extract<Gated, { kind: "ready" }> & { readonly plan: Plan })
  | Extract<Gated, { kind: "refused" }>;

interface GatedPlanOptions extends Omit<PlanOptions, "lately"> {
  /** Whether somebody can end an open hold. */
  readonly keys?: boolean;
  /** What was done; without it, every dose is its start. */
  readonly known?: Known;
}

/** @throws Failure when an exercise or the warm-up is not there */
export function gatedPlan(
  routine: Routine,
  catalogue: Catalogue,
  circumstances: Circumstances,
  { keys = true, known, ...options }: GatedPlanOptions,
): GatedPlan {
  const gated = gateRoutine(routine, catalogue, circumstances, options);
  if (gated.kind === "refused") return gated;
  // The levels of what is left of it: a hold that was cut short has a shorter ladder.
  const lately =
    known && latelyOf(levelsFor(gated.routine, gated.catalogue, { ...known, ...options }), known.past, known.day);
  const plan = makePlan(gated.routine, gated.catalogue, { ...options, ...(lately && { lately }) });
  return { ...gated, plan: keys ? plan : limitOpen(plan) };
}
