/** Times as they are here. */
import { expect, test } from "vitest";
import { localDate } from "../../src/cli/local-day.ts";
import { localTime } from "../../src/cli/local-time.ts";

test.each([
  [new Date(2026, 10, 22, 0, 0), "2026-11-22"],
  [new Date(2026, 10, 22, 23, 59, 59, 999), "2026-11-22"],
  [new Date(2027, 0, 1, 0, 0), "2027-01-01"],
])("the day of %s is the day on the wall", (time, day) => {
  expect(localDate(time.getTime())).toBe(day);
});

test("a time is told to the minute", () => {
  expect(localTime(new Date(2026, 2, 5, 7, 4).toISOString())).toBe("2026-03-05 07:04");
});
