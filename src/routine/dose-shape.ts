/** How much of an exercise: the keys that a routine's entry, an exercise's own dose and a `toward:` have in common. */
import * as z from "zod";
import { SIDES, UNTIL } from "./exercise.ts";
import { choice, count, duration, keys, pause } from "./shape-parts.ts";

const MINUTE = 60;
const HOUR = 3600;

const amount = {
  sets: count(1, 20).describe("How many sets.").optional(),
  reps: z
    .union([count(1, 200), z.array(count(1, 200), { error: "a list of whole numbers" }).min(1).max(20)], {
      error: "a whole number, or a list with one for each set",
    })
    .describe(
      "Repetitions in a set: 8, or a list with one number for each set: [4, 3, 2]. With sides each or alternate: for each side.",
    )
    .optional(),
  hold: pause(10 * MINUTE)
    .describe("How long to stay at the top of each repetition: 5s. Without reps: one single hold.")
    .optional(),
  for: duration(4 * HOUR)
    .describe("How long to keep at it, instead of counting: 45s, 30m.")
    .optional(),
};

const atMost = duration(HOUR).describe("Ends an open-ended exercise at the latest: 30s.").optional();

export const doseKeys = {
  ...amount,
  until: choice(UNTIL)
    .describe("Open-ended: time counts up until you press Enter. Stands in place of reps, hold and for.")
    .optional(),
  "at-most": atMost,
  sides: choice(SIDES)
    .describe(
      "each: one side after the other; alternate: left and right in turn; both: both at once; left or right: only that one.",
    )
    .optional(),
};

export const doseShape = keys("a dose such as { reps: 8, hold: 5s }", doseKeys);
export type RawDose = z.input<typeof doseShape>;

export const goalShape = keys("a dose such as { reps: 8, hold: 5s }", { ...amount, "at-most": atMost });

const phase = pause(MINUTE);

export const tempoShape = keys("a tempo such as { lift: 2s, lower: 3s }", {
  lift: phase.describe("Seconds on the way up, or out: 2s.").optional(),
  hold: phase.describe("How long to stay at the top, where the dose doesn't say.").optional(),
  lower: phase.describe("Seconds on the way back: 2s.").optional(),
  relax: phase.describe("Seconds to let go between two repetitions: 1s.").optional(),
});
export type RawTempo = z.input<typeof tempoShape>;
