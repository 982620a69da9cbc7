import { describe, expect, test } from "vitest";
import { firstThatFits, speakingSeconds } from "../../src/base/speaking-time.ts";

describe("the time that a sentence takes", () => {
  test("grows with letters, numbers and pauses", () => {
    const growing = [
      "Hold.",
      "Hold 5.",
      "Hold 5 seconds.",
      "Hold 5 seconds, breathe easily.",
      "Lift. Hold 5 seconds, breathe easily.",
    ];
    const seconds = growing.map((text) => speakingSeconds(text));
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
  });

  test("is twice as long at half the rate", () => {
    expect(speakingSeconds("Hold 5 seconds.", 100)).toBeCloseTo(2 * speakingSeconds("Hold 5 seconds.", 200), 6);
  });

  test("leaves a count within its second", () => {
    for (const count of ["1", "2", "3"]) expect(speakingSeconds(count)).toBeLessThan(1);
  });
});

describe("what fits", () => {
  test.each([
    [5, "Hold 5 seconds, breathe easily."],
    [2, "Hold 5 seconds."],
    [1, "Hold."],
    [0.5, null],
  ])("into %d seconds is the first of the choices: %s", (room, text) => {
    expect(firstThatFits(["Hold 5 seconds, breathe easily.", "Hold 5 seconds.", "Hold."], room, 175)).toBe(text);
  });
});
