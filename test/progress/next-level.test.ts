/** The next level: its sentences, what is not known, and what it takes to go up. */
import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/progress/entry.ts";
import { heldBackBy, nextLevel } from "../../src/progress/next-level.ts";
import { standingOf } from "../../src/progress/standing.ts";
import { entry, progression, reps } from "./make.ts";

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
