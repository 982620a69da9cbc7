import { describe, expect, it } from "vitest";
import { suggestedSeconds } from "../../src/progress/suggestion.ts";
import { part, reps, session } from "./make.ts";

const TIRED = { until: "tired", atMostSeconds: null } as const;
const RELAXED = { until: "relaxed", atMostSeconds: null } as const;
const OPEN = { kind: "open", sets: 1, ...TIRED } as const;

const held = (...seconds: number[]) =>
  seconds.map((heldSeconds, day) =>
    session(day, [part("superman", 0, { dose: OPEN, repsDone: 1, repsPlanned: 1, heldSeconds })]),
  );

describe("the suggestion for an open-ended hold", () => {
  it("is 70 % of the median of the last three", () => {
    expect(suggestedSeconds(held(90, 20, 40, 30), "superman", TIRED, 9)).toBe(21);
    expect(suggestedSeconds(held(20, 30), "superman", TIRED, 9)).toBe(18);
  });

  it("is at most 30 s until tired, and as long as it takes until relaxed", () => {
    expect(suggestedSeconds(held(100, 100, 100), "superman", TIRED, 9)).toBe(30);
    expect(suggestedSeconds(held(100, 100, 100), "superman", RELAXED, 9)).toBe(70);
  });

  it("is for one hold of the side that held less", () => {
    const sides = session(0, [
      part("superman", 0, { dose: OPEN, side: "left", repsDone: 2, repsPlanned: 2, heldSeconds: 40 }),
      part("superman", 0, { dose: null, side: "right", repsDone: 2, repsPlanned: 2, heldSeconds: 60 }),
    ]);
    expect(suggestedSeconds([sides], "superman", TIRED, 9)).toBe(14);
  });

  it("counts a hold that was broken off as one", () => {
    const broken = session(0, [part("superman", 0, { dose: OPEN, repsDone: 1, repsPlanned: 3, heldSeconds: 30 })]);
    expect(suggestedSeconds([broken], "superman", TIRED, 9)).toBe(11);
  });

  it("is never longer than the routine lets it be", () => {
    expect(suggestedSeconds(held(40, 40, 40), "superman", { until: "tired", atMostSeconds: 20 }, 9)).toBe(20);
    expect(suggestedSeconds(held(20, 20), "superman", { until: "tired", atMostSeconds: 20 }, 9)).toBe(14);
    expect(suggestedSeconds(held(90, 90), "superman", { until: "relaxed", atMostSeconds: 45 }, 9)).toBe(45);
  });

  it("looks only at open holds: repetitions elsewhere say nothing about it", () => {
    const counted = session(5, [
      part("superman", 0, { dose: reps(5, 2), repsDone: 5, repsPlanned: 5, heldSeconds: 10 }),
    ]);
    expect(suggestedSeconds([...held(20, 20, 20), counted], "superman", TIRED, 9)).toBe(14);
    expect(suggestedSeconds([counted], "superman", TIRED, 9)).toBeNull();
  });

  it("is none before the first time, and does not look ahead", () => {
    expect(suggestedSeconds([], "superman", TIRED, 9)).toBeNull();
    expect(suggestedSeconds(held(20, 40), "superman", TIRED, 0)).toBe(14);
  });
});
