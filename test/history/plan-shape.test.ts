/** A plan that is read back for going on: whole, with its pictures, and with those of versions that had none. */
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { planShape } from "../../src/history/plan-shape.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { movementOf } from "../../src/view/exercise-movement.ts";
import { SHIPPED } from "../support/shipped.ts";

const routine = SHIPPED.routine("strength");
if (!routine) throw new Error("there is no strength");
const plan = makePlan(routine, SHIPPED, { warmup: true });

function readBack(change: (exercise: Record<string, unknown>) => void): Plan {
  const stored = JSON.parse(JSON.stringify(plan));
  for (const { exercise } of stored.steps) change(exercise);
  return z.parse(planShape, stored);
}

test("comes back as it was, pictures and all", () => {
  expect(readBack(() => {})).toEqual(plan);
});

test("of a version without pictures has none", () => {
  const { steps } = readBack((exercise) => {
    delete exercise.picture;
  });
  expect(steps.map(({ exercise }) => exercise.picture)).toEqual(steps.map(() => null));
});

test("goes on without a picture that somebody has spoilt", () => {
  for (const spoilt of ["a text", 5, [], {}, { from: "nowhere" }, { from: "standing", lift: "up" }]) {
    const [step] = readBack((exercise) => {
      exercise.picture = spoilt;
    }).steps;
    if (step) expect(movementOf(step.exercise)).toBeNull();
  }
});
