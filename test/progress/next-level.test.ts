import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/progress/entry.ts";
import { heldBackBy, nextLevel } from "../../src/progress/next-level.ts";
import { standingOf } from "../../src/progress/standing.ts";
import { entry, progression, reps } from "./make.ts";

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

describe("sentences", () => {
  it("don't speak of steps that were not taken", () => {
    const stop = { stop: "cramp" } as const;
    const why = (level: number) => nextLevel([entry(0, level, stop)], progression(10), 2).reason;
    expect(why(5)).toContain("so two steps back, and slower");
    expect(why(1)).toContain("so one step back, and slower");
    expect(why(0)).toContain("so we stay at the lightest dose, and slower");
  });

  it("name the swap and the way on where they are known", () => {
    const asked = progression(3, { easier: "Wall side plank", harder: "Side plank hip lift" });
    const stops = [entry(0, 1, { stop: "legs" }), entry(2, 0, { stop: "legs" })];
    expect(nextLevel(stops, asked, 4).reason).toContain("for pain down the leg: I leave");
    expect(nextLevel(stops, asked, 4).reason).toMatch(/Instead: Wall side plank\.$/);
    expect(nextLevel([entry(0, 3), entry(2, 3)], asked, 4).reason).toBe(
      "Target reached (8 reps): keep it, or try something harder: Side plank hip lift.",
    );
  });

  it("say doses as people do", () => {
    const up = (from: ReturnType<typeof reps>, to: ReturnType<typeof reps>) =>
      nextLevel(
        [0, 3, 6].map((day) => entry(day, 0, { effort: null, worst: null, after: null })),
        progression(1, { ladder: [from, to] }),
        7,
      ).reason.replace("Two clean sessions: one step up, ", "");
    expect(up(reps(1, 10), reps(1, 12))).toBe("10 -> 12 s.");
    expect(up(reps(4, 5), reps(4, 6))).toBe("5 -> 6 s.");
    expect(up(reps(4, 10), reps(5, 10))).toBe("4 -> 5 reps.");
    expect(up(reps(8), reps([5, 5]))).toBe("8 -> 2 x 5 reps.");
    expect(up(reps([5, 5]), reps([6, 6]))).toBe("2 x 5 -> 2 x 6 reps.");
    expect(up(reps(6), reps([4, 3]))).toBe("6 -> 4, 3 reps.");
    expect(up(reps(1, 58), reps(1, 60))).toBe("58 s -> 1 min.");
    expect(up({ kind: "time", sets: 1, seconds: 1800 }, { kind: "time", sets: 1, seconds: 1980 })).toBe(
      "30 min -> 33 min.",
    );
  });
});

describe("what is not known", () => {
  const silent = { effort: null, before: null, worst: null, after: null, morning: null };

  it("is not held against anybody: done in full and without a stop is clean", () => {
    const history = [0, 3, 6].map((day) => entry(day, 0, silent));
    expect(nextLevel(history, progression(5), 7)).toEqual({
      level: 1,
      rule: 15,
      reason: "Two clean sessions: one step up, 5 -> 6 reps.",
    });
  });

  it.each([
    [2, 15],
    [3, 7],
    [5, 7],
    [6, 3],
  ])("pain of %i with nothing known from before is judged by itself (rule %i)", (worst, rule) => {
    const history = [entry(0, 3), entry(3, 3), entry(6, 3, { ...silent, worst })];
    expect(nextLevel(history, progression(10), 7).rule).toBe(rule);
  });

  it("lets pain afterwards stand in for the worst", () => {
    const ruleFor = (changes: Partial<Entry>) =>
      nextLevel([entry(0, 3), entry(3, 3), entry(6, 3, { ...silent, ...changes })], progression(10), 7).rule;
    expect(ruleFor({ after: 6 })).toBe(3);
    expect(ruleFor({ before: 0, after: 3 })).toBe(3);
    expect(ruleFor({ before: 2, after: 3 })).toBe(7);
    expect(ruleFor({ before: 3, after: 3 })).toBe(15);
  });

  it("never makes up for an interrupted session", () => {
    for (const stop of ["interrupted", "quit", "tired", "unwell", "elsewhere"] as const) {
      const history = [entry(0, 3), entry(3, 3), entry(6, 3, { ...silent, stop })];
      expect(nextLevel(history, progression(10), 7).level).toBe(3);
    }
  });
});

describe("the policy avoid", () => {
  const avoid = progression(10, { policy: "avoid" });
  const last = (changes: Partial<Entry>) => [entry(0, 3), entry(3, 3), entry(6, 3, changes)];

  it("shifts the limits down", () => {
    expect(nextLevel(last({ before: 0, worst: 1, after: 0 }), avoid, 7)).toMatchObject({ rule: 7, level: 3 });
    expect(nextLevel(last({ before: 2, worst: 4, after: 2 }), avoid, 7)).toMatchObject({
      level: 1,
      reason: "Pain reached 4 (limit 3), so two steps back.",
    });
    expect(nextLevel(last({ before: 2, worst: 2, after: 2 }), avoid, 7)).toMatchObject({ level: 4 });
  });
});

describe("mobility", () => {
  it("may rise every three days, and says so", () => {
    const mobility = progression(10, { spacing: 3 });
    const history = [entry(0, 0), entry(1, 0)];
    expect(nextLevel(history, mobility, 2).reason).toBe("At most one step in 3 days: next step from Sunday.");
    expect(nextLevel(history, mobility, 3)).toMatchObject({ level: 1, rule: 15 });
  });
});

describe("what it takes to go up", () => {
  it("is every rule that holds it back, the strictest first", () => {
    const standing = standingOf([entry(0, 3), entry(2, 3, { effort: 8 })], "allow");
    const rules = standing ? heldBackBy(standing, progression(10), 4).map(({ rule }) => rule) : [];
    expect(rules).toEqual([9, 12, 13]);
  });
});
