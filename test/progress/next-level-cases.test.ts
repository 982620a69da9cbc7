/** The next level in the cases that the rules themselves give. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/progress/entry.ts";
import { nextLevel } from "../../src/progress/next-level.ts";
import { entry, progression } from "./make.ts";

interface Case {
  readonly top: number;
  readonly today: number;
  readonly history: readonly Entry[];
  readonly next: number | null;
  readonly rule: number;
}

const { cases }: { cases: Case[] } = JSON.parse(
  readFileSync(new URL("progression-cases.json", import.meta.url), "utf8"),
);

describe("the cases that are given", () => {
  it.each(cases.map((one, index) => [index, one] as const))("case %i", (_, { top, today, history, next, rule }) => {
    expect(nextLevel(history, progression(top), today)).toMatchObject({ level: next, rule });
  });
});

/** Three good sessions at one level, the last one two days before `last`. */
const good = (level: number, last: number): Entry[] => [entry(last - 4, level), entry(last - 2, level)];

/** The golden cases at the end of section 3.4, and what lies beside them: level done last, history, today, answer. */
const STORIES: readonly (readonly [string, readonly Entry[], number, number | null, number, string])[] = [
  ["one clean session", [entry(0, 3)], 2, 3, 12, "One more clean session at this dose (1 of 2)."],
  ["two clean by day 4", [entry(0, 3), entry(2, 3)], 4, 3, 13, "At most one step a week: next step from Thursday."],
  [
    "three clean, day 7",
    [entry(0, 3), entry(2, 3), entry(4, 3)],
    7,
    4,
    15,
    "Two clean sessions (effort 5, pain 1): one step up, 8 -> 9 reps.",
  ],
  [
    "pain 3 from 1",
    [...good(3, 4), entry(4, 3, { worst: 3 })],
    6,
    3,
    7,
    "Pain rose to 3 but settled: same dose again.",
  ],
  [
    "pain 6",
    [...good(3, 4), entry(4, 3, { before: 5, worst: 6 })],
    6,
    1,
    3,
    "Pain reached 6 (limit 5), so two steps back.",
  ],
  [
    "pain that rose by 3",
    [...good(3, 4), entry(4, 3, { before: 1, worst: 4 })],
    6,
    1,
    3,
    "Pain rose by 3, from 1 to 4 (limit 2), so two steps back.",
  ],
  [
    "steady pain of 4",
    [0, 2, 4].map((day) => entry(day, 3, { before: 4, worst: 4, after: 4 })),
    7,
    4,
    15,
    "Two clean sessions (effort 5, pain 4): one step up, 8 -> 9 reps.",
  ],
  [
    "a sharp stop",
    [...good(3, 4), entry(4, 3, { stop: "sharp" })],
    6,
    1,
    2,
    "Last time you stopped for sharp pain, so two steps back, and slower.",
  ],
  [
    "sharp and cramp within 14 days",
    [entry(0, 3, { stop: "sharp" }), entry(9, 1, { stop: "cramp" })],
    12,
    null,
    1,
    "Stopped twice in 14 days for sharp pain and a cramp: I leave this one out. Please ask a doctor or physio.",
  ],
  [
    "effort 9 twice",
    [entry(0, 3), entry(2, 3, { effort: 9 }), entry(4, 3, { effort: 9 })],
    6,
    2,
    9,
    "Effort 9 is more than we want (7 at most), twice running: one step back.",
  ],
  ["6 of 8 done", [entry(0, 3), entry(2, 3), entry(4, 3, { done: 0.75 })], 6, 3, 8, "You did 6 of 8: same dose again."],
  ["less than half done", [entry(4, 3, { done: 0.4 })], 6, 2, 8, "You did 3 of 8: one step back."],
  ["20 days off", good(8, 4), 22, 6, 6, "Two weeks off (20 days): about a quarter less."],
  ["40 days off", good(8, 4), 42, 4, 5, "Five weeks off (40 days): half the steps."],
  ["60 days off", good(8, 4), 62, 0, 4, "Eight weeks off (60 days): back to the start, it returns quickly."],
  ["9 days off", good(8, 4), 11, 8, 11, "A week off (9 days): same dose to settle in."],
  ["the target", good(10, 4), 4, 10, 10, "Target reached (15 reps): keep it."],
  [
    "two clean sessions far apart",
    [entry(0, 3), entry(1, 3), entry(8, 3)],
    9,
    3,
    14,
    "Twice in a week first, then more (1 of 2 in the last 7 days).",
  ],
  [
    "two clean sessions on one day, a week ago",
    [entry(0, 3), entry(0, 3)],
    7,
    4,
    15,
    "Two clean sessions (effort 5, pain 1): one step up, 8 -> 9 reps.",
  ],
  ["nothing yet", [], 0, 0, 0, "First time: we start low and build up."],
];

describe("the golden cases, of a ladder of 10 steps", () => {
  it.each(STORIES)("%s", (_, history, today, level, rule, reason) => {
    expect(nextLevel(history, progression(10), today)).toEqual({ level, rule, reason });
  });
});
