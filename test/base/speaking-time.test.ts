import { describe, expect, test } from "vitest";
import { firstThatFits, fits, soundingSeconds, speakingSeconds } from "../../src/base/speaking-time.ts";

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

  test("is twice as long at half the rate, and its silent end more than that", () => {
    const [slow, fast] = [speakingSeconds("Hold 5 seconds.", 100), speakingSeconds("Hold 5 seconds.", 200)];
    expect(slow).toBeGreaterThan(2 * fast);
    expect(slow).toBeLessThan(2.2 * fast);
  });

  // Seconds of espeak-ng 1.51: until its last audible sample, and with the silence behind it.
  test.each([
    ["3", 80, 0.69, 1.58],
    ["1", 100, 0.59, 1.29],
    ["2", 140, 0.41, 0.84],
    ["3", 250, 0.21, 0.35],
    ["Press.", 140, 0.44, 0.87],
    ["7.", 100, 0.78, 1.49],
    ["10.", 160, 0.37, 0.72],
    ["17.", 140, 0.78, 1.21],
    ["27.", 175, 0.84, 1.15],
    ["Last one.", 140, 0.75, 1.18],
    ["Let go.", 80, 1.11, 2.0],
    ["Let go.", 100, 0.93, 1.64],
    ["Ready.", 120, 0.53, 1.08],
    ["Half-time.", 220, 0.52, 0.72],
  ])("of «%s» at %d words a minute is no shorter than in truth", (text, rate, sound, whole) => {
    expect(soundingSeconds(text, rate)).toBeGreaterThanOrEqual(sound);
    expect(speakingSeconds(text, rate)).toBeGreaterThan(whole * 0.9);
  });

  test("leaves a count within its second, at the slowest rate with its sound alone", () => {
    for (const count of ["1", "2", "3"]) {
      expect(speakingSeconds(count)).toBeLessThan(1);
      expect(fits(count, 1, 80)).toBe(true);
    }
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

  test.each([
    ["Last one.", true],
    ["10.", true],
    ["Press and hold.", false],
    ["1, press.", false],
    ["Hold.", true],
    ["Hold, breathe out.", false],
  ])("into a second at 140 words a minute: %s: %s", (text, fit) => {
    expect(fits(text, 1, 140)).toBe(fit);
  });

  test("only the few words of a rep may be cut off in their silent end", () => {
    expect(fits("Lift, breathe out.", 2, 140)).toBe(true);
    expect(fits("Press and hold.", 1.7, 140)).toBe(true);
    const long = "Rest 10 seconds, then set 2 of 3.";
    expect(soundingSeconds(long, 140)).toBeLessThan(speakingSeconds(long, 140) - 0.1);
    expect(fits(long, speakingSeconds(long, 140) - 0.1, 140)).toBe(false);
  });
});
