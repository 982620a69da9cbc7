import { expect, test } from "vitest";
import { sinceWhen } from "../../src/commands/since-when.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");

test.each([
  ["10d", 10],
  ["4w", 28],
  ["3m", 90],
  ["1y", 365],
])("%s is %d days ago", (text, days) => {
  expect(sinceWhen(text, NOW)).toBe(NOW - days * 86_400_000);
});

test("a date is the beginning of that day here", () => {
  expect(sinceWhen("2026-11-01", NOW)).toBe(new Date(2026, 10, 1).getTime());
});

test.each(["", "soon", "4", "w4", "2026-13-01", "2026-11", "-4w"])("%j is no time", (text) => {
  expect(sinceWhen(text, NOW)).toBeNull();
});
