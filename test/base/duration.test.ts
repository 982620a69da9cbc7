import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clock, DURATION_PATTERN, parseDuration, sayDuration, writeDuration } from "../../src/base/duration.ts";

describe("a written duration", () => {
  test.each([
    ["0.5s", 0.5],
    ["10s", 10],
    ["1m30s", 90],
    ["30m", 1800],
    ["1h", 3600],
    ["1h5m", 3900],
    [" 5s ", 5],
    ["24h", 86_400],
  ])("%j is %d seconds", (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
    expect(new RegExp(DURATION_PATTERN).test(text.trim())).toBe(true);
  });

  test.each(["", "10", "s", "0s", "-5s", "5 s", "30s1m", "1.5", "1e3s", "25h", "10sec", "٣s", "1m1m"])(
    "%j is none",
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );

  test("reads back as it was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 86_400_000 }), (milliseconds) => {
        expect(parseDuration(writeDuration(milliseconds / 1000))).toBe(milliseconds / 1000);
      }),
    );
  });
});

test.each([
  [0.5, false, "0.5 s"],
  [45, false, "45 s"],
  [90, false, "1 min 30 s"],
  [1800, false, "30 min"],
  [3900, false, "1 h 5 min"],
  [754, true, "13 min"],
  [100, true, "1 min 40 s"],
  [3599, true, "1 h"],
])("%d seconds (rough: %s) are told as %j", (seconds, rough, text) => {
  expect(sayDuration(seconds, rough)).toBe(text);
});

test.each([
  [0, "0:00"],
  [6.2, "0:07"],
  [59.9, "1:00"],
  [750, "12:30"],
  [3723, "1:02:03"],
  [-1, "0:00"],
])("%d seconds stand on the clock as %s", (seconds, text) => {
  expect(clock(seconds)).toBe(text);
});
