import { describe, expect, it } from "vitest";
import type { Dose } from "../../src/plan/plan.ts";
import { levels, TWO_AT_A_TIME } from "../../src/progress/levels.ts";
import type { PastExercise, PastSession } from "../../src/progress/past.ts";
import type { ExerciseProgression } from "../../src/progress/progression.ts";
import { exercise, part, reps, repsLadder, session } from "./make.ts";

const plank = exercise("plank", 10);

/** Today's answer for one exercise. */
function of(history: readonly PastSession[], today: number, asked: ExerciseProgression = plank, routine = "home") {
  const [level] = levels(history, { id: routine, exercises: [asked] }, today);
  if (!level) throw new Error("no level");
  return level;
}

/** Clean sessions at one level. */
function clean(days: readonly number[], level: number): PastSession[] {
  return days.map((day) => session(day, [part("plank", level)]));
}

describe("levels", () => {
  it("are folded from the sessions of the routine, whatever their order, up to today", () => {
    const [first, second, third] = clean([0, 2, 4], 3);
    if (!first || !second || !third) throw new Error();
    expect(of([third, first, second], 7)).toMatchObject({ level: 4, top: 10, rule: 15, rises: true, suspended: false });
    expect(of([third, first, second], 3)).toMatchObject({ level: 3, rule: 13, rises: false });
  });

  it("are back where they were when the last session is deleted", () => {
    const before = clean([0, 2, 4], 3);
    const answer = of(before, 7);
    const after = [...before, session(7, [part("plank", 4, { repsDone: 2 })])];
    expect(of(after, 9).level).toBe(3);
    expect(of(after.slice(0, -1), 7)).toEqual(answer);
  });

  it("don't count a dose lighter than the start, so that no step is left out after it", () => {
    const lighter = (day: number) => session(day, [part("plank", 0, { dose: reps(3) })]);
    const stop = session(2, [part("plank", 0, { quality: "cramp" })], { outcome: "stopped", stop: "cramp" });
    expect(of([...clean([0], 0), stop, lighter(4), lighter(6), lighter(9)], 11).level).toBe(0);
    expect(of([...clean([0], 0), stop, lighter(4), lighter(6), ...clean([9, 11], 0)], 13)).toMatchObject({
      level: 1,
      rule: 15,
    });
  });

  it("start low where nothing was done yet", () => {
    expect(of([], 0)).toMatchObject({ level: 0, rule: 0, rises: false });
  });

  it("remember the last stop for pain, and at which level it was", () => {
    const stop = session(4, [part("plank", 3, { quality: "cramp" })], { outcome: "stopped", stop: "cramp" });
    expect(of(clean([0, 2], 3), 5).lastStop).toBeNull();
    expect(of([...clean([0, 2], 3), stop, ...clean([6], 1)], 7)).toMatchObject({
      level: 1,
      lastStop: { day: 4, level: 3 },
    });
  });

  it("say nothing about a fixed dose unless it is about safety", () => {
    const fixed = exercise("plank", 0);
    const went = (changes: Partial<PastSession>) => of([session(0, [part("plank", 0)], changes)], 60, fixed);
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
    expect(of([...clean([0, 2], 3), session(4, sides(6))], 7)).toMatchObject({
      rule: 8,
      reason: "You did 6 of 8: same dose again.",
    });
    expect(of([...clean([0, 2], 3), session(4, sides(8))], 7).rule).toBe(15);
  });

  it("held half a second short are held in full", () => {
    const held = (seconds: number) =>
      session(4, [part("plank", 3, { repsDone: 1, repsPlanned: 1, heldSeconds: seconds, plannedSeconds: 20 })]);
    expect(of([...clean([0, 2], 3), held(19.6)], 7).rule).toBe(15);
    expect(of([...clean([0, 2], 3), held(15)], 7).rule).toBe(8);
  });
});

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
    expect(of(history, 10)).toMatchObject({ suspended: true, askFirst: true, level: 0, rule: 1 });
    expect(of(history, 30)).toMatchObject({ suspended: false, askFirst: true, level: 1 });
    expect(of([...history, ...clean([30], 0)], 32)).toMatchObject({ suspended: false, askFirst: false });
    expect(of([stop(0), stop(20)], 22)).toMatchObject({ suspended: false, askFirst: false, rule: 2 });
  });
});

describe("a routine that was edited", () => {
  const heavier: ExerciseProgression = { ...plank, ladder: [8, 10, 12, 14].map((count) => reps(count)) };

  it("goes on at the nearest dose that is not heavier", () => {
    expect(of(clean([0], 6), 2, heavier).level).toBe(1);
    expect(of(clean([0], 5), 2, heavier).level).toBe(1);
    expect(of(clean([0], 0), 2, heavier).level).toBe(0);
    expect(of(clean([0], 10), 2, heavier).level).toBe(3);
  });

  it("goes by the level's number where the dose of then is not known, but never beyond the ladder", () => {
    const unknown = (level: number) => [session(0, [part("plank", level, { dose: null })])];
    expect(of(unknown(2), 2, heavier).level).toBe(2);
    expect(of(unknown(9), 2, heavier)).toMatchObject({ level: 3, rule: 10 });
  });
});

describe("the same exercise in another routine", () => {
  const mini = (day: number, changes: Partial<PastSession> = {}) =>
    session(day, [part("plank", 0)], { routine: "mini", ...changes });

  it("keeps it fresh, but a lighter dose neither lowers its level nor counts as clean", () => {
    const history = clean([0, 2], 3);
    expect(of(history, 11).rule).toBe(11);
    expect(of([...history, mini(4), mini(6), mini(9)], 11)).toMatchObject({ level: 4, rule: 15 });
    expect(of([...clean([0], 3), mini(4), mini(6), mini(9)], 11)).toMatchObject({ level: 3, rule: 12 });
  });

  it("counts when it went badly, and does not make up for what went badly before", () => {
    const pain = { pain: { before: 1, worst: 7, after: 1, morning: 0 } } as const;
    expect(of([...clean([0, 2, 4], 3), mini(6, pain)], 8)).toMatchObject({ level: 1, rule: 3 });
    expect(of([...clean([0, 2], 3), session(4, [part("plank", 3)], pain), mini(6)], 8)).toMatchObject({
      level: 1,
      rule: 3,
    });
  });

  it("outweighs what was heavier once that is eight weeks ago", () => {
    const weekly = (count: number) => Array.from({ length: count }, (_, n) => mini(6 + 5 * n));
    expect(of([...clean([0, 2], 3), ...weekly(10)], 53)).toMatchObject({ level: 4 });
    expect(of([...clean([0, 2], 3), ...weekly(12)], 63).level).toBeLessThanOrEqual(1);
  });

  it("carries the level over to a routine that has the same dose", () => {
    expect(of(clean([0, 2, 4], 3), 7, plank, "other")).toMatchObject({ level: 4, rule: 15 });
    expect(of([session(0, [part("plank", 3, { dose: null })])], 2, plank, "other").level).toBe(0);
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

describe("a long history", () => {
  const exercises = Array.from({ length: 20 }, (_, index) => exercise(`move-${index}`, 15));
  const doses: readonly Dose[] = repsLadder(15);
  const tenYears = (routine: string, name: string) =>
    Array.from({ length: 1825 }, (_, n) => {
      const level = n % 4;
      const parts = exercises.flatMap((_one, index) =>
        (["left", "right"] as const).map((side) =>
          part(`${name}-${index}`, level, { side, dose: doses[level] ?? null }),
        ),
      );
      return session(2 * n, parts, { routine });
    });

  it.each([
    ["of the routine itself", "home", "move"],
    ["of another routine", "other", "move"],
    ["of other exercises", "home", "never"],
  ])("%s, 20 exercises over 10 years, is answered within 50 ms", (_what, routine, name) => {
    const times = Array.from({ length: 3 }, () => {
      const history = tenYears(routine, name);
      const begin = performance.now();
      levels(history, { id: "home", exercises }, 3650);
      return performance.now() - begin;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
