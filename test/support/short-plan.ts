/** A plan that is done in two minutes and has a bit of everything: reps, holds, sets, sides. */
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { catalogue, entry, exercise, routine } from "./exercises.ts";

export const PLAN: Plan = makePlan(
  routine(
    [
      entry("tilt", { reps: 3, hold: 2 }),
      entry("plank", { sets: 2, hold: 5, sides: "each" }, { rest: 4, note: 'Keep the «line», "always".' }),
    ],
    { id: "evening", name: "Evening back", ready: 5, rest: 6 },
  ),
  catalogue([exercise("tilt"), exercise("plank", { sided: true, name: "Side plank", steps: ["Lie on your side"] })]),
  { warmup: false },
);
