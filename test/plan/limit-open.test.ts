import { describe, expect, test } from "vitest";
import { limitExercise, limitOpen } from "../../src/plan/limit-open.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { spokenDose } from "../../src/view/dose-text.ts";
import { catalogue, entry, exercise, NO_DOSE, routine } from "../support/exercises.ts";

const KNOWN = exercise("known", { dose: { ...NO_DOSE, until: "tired", atMost: 20 } });

function limited(items: Parameters<typeof routine>[0]) {
  return limitOpen(makePlan(routine(items), catalogue([exercise("rest"), KNOWN]), { warmup: false }));
}

const limits = (plan: ReturnType<typeof limited>) =>
  plan.beats.filter((beat) => beat.kind === "open").map((beat) => beat.seconds);

describe("where no key is pressed, an open hold", () => {
  test.each([
    ["tired", 30],
    ["relaxed", 60],
    ["stretched", 30],
  ] as const)("until %s ends after %i seconds", (until, seconds) => {
    expect(limits(limited([entry("rest", { until })]))).toEqual([seconds]);
  });

  test("keeps the limit that the author gave it", () => {
    expect(limits(limited([entry("rest", { until: "relaxed", atMost: 45 })]))).toEqual([45]);
  });

  test("takes the limit that the library knows for its exercise", () => {
    expect(limits(limited([entry("known", { until: "tired" })]))).toEqual([20]);
  });

  test("says so before it begins, in the dose", () => {
    const [step] = limited([entry("rest", { until: "tired", sets: 2 })]).steps;
    expect(step && spokenDose(step.dose, null)).toBe("2 times, until you are tired, at most 30 seconds");
  });

  test("of an exercise that takes another one's place is limited too, and no other dose", () => {
    const { dose } = limitExercise(exercise("rest", { dose: { ...NO_DOSE, until: "relaxed" } }));
    expect(dose).toMatchObject({ until: "relaxed", atMost: 60 });
    expect(limitExercise(KNOWN)).toBe(KNOWN);
    const counted = exercise("rest", { dose: { ...NO_DOSE, reps: 3 } });
    expect(limitExercise(counted)).toBe(counted);
  });

  test("is all that changes", () => {
    const plan = makePlan(routine([entry("known", { reps: 3 })]), catalogue([KNOWN]), { warmup: false });
    expect(limitOpen(plan)).toEqual(plan);
  });
});
