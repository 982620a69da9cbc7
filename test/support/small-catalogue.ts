/** A handful of exercises, one of every kind, for routines in tests to name. */
import type { Catalogue, Routine } from "../../src/routine/routine.ts";
import { catalogue, exercise, NO_DOSE, routine } from "./exercises.ts";

const EXERCISES = [
  exercise("bird-dog", {
    sided: true,
    dose: { ...NO_DOSE, reps: 4, hold: 5, sides: "alternate" },
    alsoCalled: ["pointer"],
  }),
  exercise("side-plank", { sided: true, dose: { ...NO_DOSE, hold: 10, sides: "each" } }),
  exercise("cat-cow", { name: "Cat-cow", dose: { ...NO_DOSE, reps: 6 } }),
  exercise("superman", { dose: { ...NO_DOSE, until: "tired", atMost: 30 } }),
  exercise("swim", { dose: { ...NO_DOSE, for: 1800 } }),
  exercise("scissors", { dose: { ...NO_DOSE, sets: 3, reps: 8 } }),
  exercise("hinge", { dose: NO_DOSE }),
];

export function smallCatalogue(routines: readonly Routine[] = [routine([], { id: "warmup" })]): Catalogue {
  return catalogue(EXERCISES, routines);
}
