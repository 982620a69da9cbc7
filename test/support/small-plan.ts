/** A plan of small exercises, to be rehearsed without a stage. */
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Item } from "../../src/routine/routine.ts";
import { catalogue, entry, exercise, routine } from "./exercises.ts";

const KNOWN = catalogue([exercise("tilt"), exercise("plank", { sided: true }), exercise("rest-on-back")]);

export function smallPlan(...items: Item[]): Plan {
  return makePlan(routine(items, { ready: 5, rest: 20 }), KNOWN, { warmup: false });
}
export const TILT = entry("tilt", { reps: 2 });
export const HOLD = entry("tilt", { hold: 10 });
