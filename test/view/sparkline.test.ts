import { expect, test } from "vitest";
import { latest, sparkline, sparklineLegend } from "../../src/view/sparkline.ts";
import { ASCII, PLAIN } from "../support/frames.ts";

test("the first step up can be seen, and the target is the highest block", () => {
  expect(sparkline([0, 1, 2, 5, 10], 10, PLAIN)).toBe("▁▂▃▅█");
  expect(sparkline([0, 1, 2], 2, PLAIN)).toBe("▁▅█");
});

test("a session that was skipped leaves a gap", () => {
  expect(sparkline([0, null, 9], 9, PLAIN)).toBe("▁ █");
  expect(sparkline([0, null, 9], 9, ASCII)).toBe("0 9");
});

test("in ASCII the level itself stands there, and what its letters mean is said", () => {
  expect(sparkline([0, 9, 10, 11, 60], 60, ASCII)).toBe("09abz");
  expect(sparklineLegend(ASCII)).toContain("a is 10");
  expect(sparklineLegend(PLAIN)).toBeNull();
});

test("of many values the last ones are shown", () => {
  expect(latest([1, 2, 3, 4], 2)).toEqual([3, 4]);
  expect(latest([1], 5)).toEqual([1]);
});
