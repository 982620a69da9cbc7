/** Levels are folded from the sessions of a routine. */
import { describe, expect, it } from "vitest";
import { levels, TWO_AT_A_TIME } from "../../src/progress/levels.ts";
import type { PastSession } from "../../src/progress/past.ts";
import type { ExerciseProgression } from "../../src/progress/progression.ts";
import { clean, levelOf, plank } from "../support/level-of.ts";
import { exercise, part, reps, session } from "./make.ts";

describe("levels", () => {
  it("are folded from the sessions of the routine, whatever their order, up to today", () => {
    const [first, second, third] = clean([0, 2, 4], 3);
    if (!first || !second || !third) throw new Error();
    expect(levelOf([third, first, second], 7)).toMatchObject({
      level: 4,
      top: 10,
      rule: 15,
      rises: true,
      suspended: false,
    });
    expect(levelOf([third, first, second], 3)).toMatchObject({ level: 3, rule: 13, rises: false });
  });

  it("are back where they were when the last session is deleted", () => {
    const before = clean([0, 2, 4], 3);
    const answer = levelOf(before, 7);
    const after = [...before, session(7, [part("plank", 4, { repsDone: 2 })])];
    expect(levelOf(after, 9).level).toBe(3);
    expect(levelOf(after.slice(0, -1), 7)).toEqual(answer);
  });

  it("don't count a dose lighter than the start, so that no step is left out after it", () => {
    const lighter = (day: number) => session(day, [part("plank", 0, { dose: reps(3) })]);
    const stop = session(2, [part("plank", 0, { quality: "cramp" })], { outcome: "stopped", stop: "cramp" });
    expect(levelOf([...clean([0], 0), stop, lighter(4), lighter(6), lighter(9)], 11).level).toBe(0);
    expect(levelOf([...clean([0], 0), stop, lighter(4), lighter(6), ...clean([9, 11], 0)], 13)).toMatchObject({
      level: 1,
      rule: 15,
    });
  });

  it("start low where nothing was done yet", () => {
    expect(levelOf([], 0)).toMatchObject({ level: 0, rule: 0, rises: false });
  });

  it("remember the last stop for pain, and at which level it was", () => {
    const stop = session(4, [part("plank", 3, { quality: "cramp" })], { outcome: "stopped", stop: "cramp" });
    expect(levelOf(clean([0, 2], 3), 5).lastStop).toBeNull();
    expect(levelOf([...clean([0, 2], 3), stop, ...clean([6], 1)], 7)).toMatchObject({
      level: 1,
      lastStop: { day: 4, level: 3 },
    });
  });

  it("say nothing about a fixed dose unless it is about safety", () => {
    const fixed = exercise("plank", 0);
    const went = (changes: Partial<PastSession>) => levelOf([session(0, [part("plank", 0)], changes)], 60, fixed);
    expect(went({})).toMatchObject({ level: 0, top: 0, rule: null, reason: null });
    expect(went({ pain: { before: 2, worst: 7, after: 2, morning: 0 } }).reason).toBe(
      "Pain reached 7 (limit 5), so take it gently.",
    );
    expect(went({ outcome: "stopped", stop: "cramp" }).reason).toBe(
      "Last time you stopped for a cramp, so take it gently, and slower.",
    );
  });
});

describe("both sides", () => {
  it("are alike: the one that did less counts", () => {
    const sides = (left: number) => [
      part("plank", 3, { side: "left", repsDone: left }),
      part("plank", 3, { side: "right" }),
    ];
    expect(levelOf([...clean([0, 2], 3), session(4, sides(6))], 7)).toMatchObject({
      rule: 8,
      reason: "You did 6 of 8: same dose again.",
    });
    expect(levelOf([...clean([0, 2], 3), session(4, sides(8))], 7).rule).toBe(15);
  });

  it("held half a second short are held in full", () => {
    const held = (seconds: number) =>
      session(4, [part("plank", 3, { repsDone: 1, repsPlanned: 1, heldSeconds: seconds, plannedSeconds: 20 })]);
    expect(levelOf([...clean([0, 2], 3), held(19.6)], 7).rule).toBe(15);
    expect(levelOf([...clean([0, 2], 3), held(15)], 7).rule).toBe(8);
  });
});

describe("a routine that was edited", () => {
  const heavier: ExerciseProgression = { ...plank, ladder: [8, 10, 12, 14].map((count) => reps(count)) };

  it("goes on at the nearest dose that is not heavier", () => {
    expect(levelOf(clean([0], 6), 2, heavier).level).toBe(1);
    expect(levelOf(clean([0], 5), 2, heavier).level).toBe(1);
    expect(levelOf(clean([0], 0), 2, heavier).level).toBe(0);
    expect(levelOf(clean([0], 10), 2, heavier).level).toBe(3);
  });

  it("goes by the level's number where the dose of then is not known, but never beyond the ladder", () => {
    const unknown = (level: number) => [session(0, [part("plank", level, { dose: null })])];
    expect(levelOf(unknown(2), 2, heavier).level).toBe(2);
    expect(levelOf(unknown(9), 2, heavier)).toMatchObject({ level: 3, rule: 10 });
  });
});

describe("two at a time", () => {
  const tops = [10, 5, 8, 4];
  const exercises = tops.map((top, index) => exercise(`move-${index}`, top));
  const all = (day: number) =>
    session(
      day,
      exercises.map(({ exercise: id }) => part(id, 2)),
    );

  it("lets those rise that are furthest from their target, the others wait", () => {
    const answers = levels([all(0), all(2), all(4)], { id: "home", exercises }, 7);
    expect(answers.map(({ level, rises, rule }) => [level, rises, rule])).toEqual([
      [3, true, 15],
      [2, false, TWO_AT_A_TIME],
      [3, true, 15],
      [2, false, TWO_AT_A_TIME],
    ]);
    expect(answers[1]?.reason).toBe("Two at a time: move-0 and move-2 go up today, this one waits its turn.");
  });
});
