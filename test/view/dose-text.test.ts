/** Doses in words, for the eye and for the ear. */
import { describe, expect, it } from "vitest";
import type { Dose } from "../../src/plan/plan.ts";
import type { Sides, Until } from "../../src/routine/exercise.ts";
import { doseText, spokenDose, spokenSeconds } from "../../src/view/dose-text.ts";

const reps = (counts: number[], holdSeconds = 0): Dose => ({ kind: "reps", reps: counts, holdSeconds });
const time = (seconds: number, sets = 1): Dose => ({ kind: "time", sets, seconds });
const open = (until: Until, atMostSeconds: number | null, sets = 1): Dose => ({
  ...{ kind: "open", sets, until, atMostSeconds },
});

const TABLE: readonly (readonly [Dose, Sides | null, string, string])[] = [
  [reps([12], 5), null, "12 x 5 s", "12 times, hold 5 seconds"],
  [reps([15]), null, "15 times", "15 times"],
  [reps([1]), null, "once", "once"],
  [reps([8, 8, 8], 2), "each", "3 x 8 @ 2 s, each side", "3 sets of 8, hold 2 seconds, on each side"],
  [reps([8, 8, 8]), null, "3 x 8", "3 sets of 8"],
  [
    reps([4, 3, 2], 10),
    "alternate",
    "4, 3, 2 x 10 s, each side in turn",
    "4, then 3, then 2 times, hold 10 seconds, on each side in turn",
  ],
  [reps([4, 3, 2]), null, "4, 3, 2 times", "4, then 3, then 2 times"],
  [reps([1], 30), "each", "30 s each side", "hold for 30 seconds on each side"],
  [reps([1, 1, 1], 10), "left", "3 x 10 s, left side", "3 times, hold for 10 seconds, on the left side"],
  [reps([6], 10), "both", "6 x 10 s, both sides together", "6 times, hold 10 seconds, both sides together"],
  [time(1800), null, "30 min", "for 30 minutes"],
  [time(90, 2), "right", "2 x 1 min 30 s, right side", "2 times, for 1 minute 30 seconds, on the right side"],
  [open("tired", 30), null, "until tired, at most 30 s", "until you are tired, at most 30 seconds"],
  [open("relaxed", null), null, "until relaxed", "until you feel relaxed"],
  [
    open("stretched", 20, 3),
    null,
    "3 x until stretched, at most 20 s",
    "3 times, until the first clear stretch, at most 20 seconds",
  ],
];

describe("a dose", () => {
  it.each(TABLE)("%j, sides %j, reads %j and is spoken %j", (dose, sides, text, spoken) => {
    expect(doseText(dose, sides)).toBe(text);
    expect(spokenDose(dose, sides)).toBe(spoken);
  });
});

describe("seconds", () => {
  it.each([
    [0.5, "half a second"],
    [1, "1 second"],
    [2.5, "2.5 seconds"],
    [60, "1 minute"],
    [90, "1 minute 30 seconds"],
    [3600, "1 hour"],
    [3725, "1 hour 2 minutes 5 seconds"],
  ])("%d are spoken %j", (seconds, spoken) => {
    expect(spokenSeconds(seconds)).toBe(spoken);
  });
});
