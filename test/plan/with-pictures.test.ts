/** A plan that was stored before there were pictures. */
import { expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { withPictures } from "../../src/plan/with-pictures.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";

const TODAY = exercise("cobra", { name: "Cobra", picture: { from: "on-front" } });
const library = (id: string) => (id === "cobra" ? TODAY : null);

function stored(parts: Partial<typeof TODAY>) {
  const then = { ...TODAY, picture: null, ...parts };
  return makePlan(routine([entry("cobra", { reps: 2 })], {}), catalogue([then]), { warmup: false });
}

test("shows the library's pictures, and is as it was in all else", () => {
  const plan = withPictures(stored({}), library);
  expect(plan.steps[0]?.exercise).toEqual(TODAY);
  expect(plan.beats).toEqual(stored({}).beats);
});

test("keeps the pictures that it has", () => {
  const own = { from: "on-back" as const };
  expect(withPictures(stored({ picture: own }), library).steps[0]?.exercise.picture).toBe(own);
});

test("takes nothing from another exercise that has the same id, or from none", () => {
  expect(withPictures(stored({ name: "My cobra" }), library).steps[0]?.exercise.picture).toBeNull();
  expect(withPictures(stored({}), () => null).steps[0]?.exercise.picture).toBeNull();
});
