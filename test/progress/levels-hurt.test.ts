/** What a session that hurt or ended early means for the levels of its exercises. */
import { describe, expect, it } from "vitest";
import { levels } from "../../src/progress/levels.ts";
import type { PastExercise, PastSession } from "../../src/progress/past.ts";
import { clean, levelOf, plank } from "../support/level-of.ts";
import { exercise, part, session } from "./make.ts";

describe("pain that was told during an exercise", () => {
  const bridge = exercise("bridge", 10);
  const told = (pain: number, worst: number | null) =>
    session(5, [part("plank", 3, { pain, quality: "tired" }), part("bridge", 3)], {
      pain: { before: null, worst, after: null, morning: null },
    });
  const rules = (last: PastSession) => {
    const before = [0, 3].map((day) => session(day, [part("plank", 3), part("bridge", 3)]));
    return levels([...before, last], { id: "home", exercises: [plank, bridge] }, 7).map(({ level, rule }) => [
      level,
      rule,
    ]);
  };

  it("counts, whatever was answered afterwards, and only for that exercise", () => {
    expect(rules(told(8, null))).toEqual([
      [1, 3],
      [4, 15],
    ]);
    expect(rules(told(8, 2))[0]).toEqual([1, 3]);
    expect(rules(told(3, null))[0]).toEqual([3, 7]);
    expect(rules(told(1, 8))).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });
});

describe("a session that ended early", () => {
  const bridge = exercise("bridge", 10);
  const both = { id: "home", exercises: [plank, bridge] };
  const done = (day: number) => session(day, [part("plank", 3), part("bridge", 3)]);

  it("is held against the exercise that hurt, and raises no other", () => {
    const stop = session(4, [part("plank", 3), part("bridge", 3, { repsDone: 2, quality: "sharp" })], {
      outcome: "stopped",
      stop: "sharp",
    });
    expect(levels([done(0), done(2), stop], both, 7)).toMatchObject([
      { level: 3, rule: 12 },
      { level: 1, rule: 2 },
    ]);
  });

  it("is held against all that was done when nobody knows which exercise hurt", () => {
    const stop = session(4, [part("plank", 3), part("bridge", 3)], { outcome: "stopped", stop: "legs" });
    expect(levels([done(0), done(2), stop], both, 7)).toMatchObject([
      { level: 1, rule: 2 },
      { level: 1, rule: 2 },
    ]);
  });

  it("is held against the one in which pain was told, else the one that broke off, where the stop is noted with none", () => {
    const stopped = (plankToo: Partial<PastExercise>, bridgeToo: Partial<PastExercise>) => {
      const parts = [part("plank", 3, plankToo), part("bridge", 3, bridgeToo)];
      const stop = session(4, parts, { outcome: "stopped", stop: "sharp" });
      return levels([done(0), done(2), stop], both, 7).map(({ rule }) => rule);
    };
    expect(stopped({}, { pain: 4, repsDone: 2 })).toEqual([12, 2]);
    expect(stopped({ pain: 4 }, { repsDone: 2 })).toEqual([2, 8]);
    expect(stopped({}, { repsDone: 2 })).toEqual([12, 2]);
    expect(stopped({ repsDone: 2 }, { setsDone: 0, repsDone: 0 })).toEqual([2, 15]);
    expect(stopped({ repsDone: 0, setsDone: 0, skipped: true }, { repsDone: 2 })).toEqual([8, 2]);
  });

  it("never raises anything when it was interrupted or left", () => {
    for (const outcome of ["interrupted", "left"] as const) {
      const last = session(4, [part("plank", 3), part("bridge", 3)], { outcome });
      expect(levels([done(0), done(2), last], both, 7).map(({ rises }) => rises)).toEqual([false, false]);
    }
  });

  it("leaves an exercise alone that it never came to", () => {
    const notReached = part("bridge", 3, { setsDone: 0, repsDone: 0 });
    const left = session(5, [part("plank", 3), notReached], { outcome: "left", stop: "quit" });
    expect(levels([done(0), done(2), done(4), left], both, 7)).toMatchObject([{ rule: 12 }, { rule: 15, level: 4 }]);
  });

  it("but not one that was skipped", () => {
    const skipped = part("bridge", 3, { setsDone: 0, repsDone: 0, skipped: true });
    expect(levels([done(0), done(2), session(4, [part("plank", 3), skipped])], both, 7)).toMatchObject([
      { rule: 15 },
      { rule: 8, level: 2 },
    ]);
  });

  it("suspends what was stopped twice, and afterwards brings it back only when asked", () => {
    const stop = (day: number) =>
      session(day, [part("plank", 3, { quality: "cramp" })], { outcome: "stopped", stop: "cramp" });
    const history = [...clean([0], 3), stop(2), stop(9)];
    expect(levelOf(history, 10)).toMatchObject({ suspended: true, askFirst: true, level: 0, rule: 1 });
    expect(levelOf(history, 30)).toMatchObject({ suspended: false, askFirst: true, level: 1 });
    expect(levelOf([...history, ...clean([30], 0)], 32)).toMatchObject({ suspended: false, askFirst: false });
    expect(levelOf([stop(0), stop(20)], 22)).toMatchObject({ suspended: false, askFirst: false, rule: 2 });
  });
});
