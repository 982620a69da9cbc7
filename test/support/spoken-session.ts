/** A short session that is heard. */
import { makePlan } from "../../src/plan/make-plan.ts";
import { catalogue, entry, exercise, routine } from "./exercises.ts";
import { Listener } from "./listener.ts";
import { manner } from "./spoken-plan.ts";

const TILT = exercise("tilt", { start: "Lie on your back.", steps: ["Press", "Let go"], stop: ["Sharp pain."] });
export const PLAN = makePlan(routine([entry("tilt", { reps: 2, hold: 6 })], { ready: 12 }), catalogue([TILT]), {
  warmup: false,
});

export function spokenSession(options?: { on?: boolean; speaks?: boolean; notice?: string }): Listener {
  return new Listener(PLAN, manner(), options);
}
