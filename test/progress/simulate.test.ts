import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressionsFor } from "../../src/commands/levels-for.ts";
import { ladder, volume } from "../../src/plan/ladder.ts";
import { MOBILITY_SPACING_DAYS } from "../../src/progress/progression.ts";
import { type Scenario, type SimulatedRow, simulate } from "../../src/progress/simulate.ts";
import { ROUTINES, SHIPPED } from "../safety/shipped.ts";
import { exercise, reps } from "./make.ts";

const plain: Scenario = { sessions: 8, perWeek: 3, pain: [], effort: [], skip: [], from: 4 };
const plank = { id: "home", exercises: [exercise("plank", 10)] };

const played = (changes: Partial<Scenario>) =>
  simulate(plank, { ...plain, ...changes }).map(({ session, day, level, rule }) => [session, day, level, rule]);

/** The starter routine: doses and targets of the library. */
const starter = {
  id: "starter",
  exercises: [
    exercise("bird-dog", 0, { ladder: ladder(reps(4, 5), reps(8, 10)) }),
    exercise("side-plank", 0, { ladder: ladder(reps(1, 10), reps(1, 30)) }),
    exercise("shoulder-bridge", 0, { ladder: ladder(reps(5, 3), reps(12, 5)) }),
    exercise("cat-cow", 0, { ladder: ladder(reps(6), reps(10)), spacing: MOBILITY_SPACING_DAYS }),
    exercise("childs-pose", 0, { ladder: ladder(reps(3, 5), reps(3, 30)), spacing: MOBILITY_SPACING_DAYS }),
  ],
};

describe("a simulation", () => {
  it("plays the sessions on the days of the week, and rises once a week", () => {
    expect(played({})).toEqual([
      [1, 4, 0, 0],
      [2, 6, 0, 12],
      [3, 8, 0, 13],
      [4, 11, 1, 15],
      [5, 13, 1, 12],
      [6, 15, 1, 13],
      [7, 18, 2, 15],
      [8, 20, 2, 12],
    ]);
  });

  it("answers to pain, effort and missed sessions", () => {
    expect(played({ pain: [2, 2, 5, 1], sessions: 5 }).map(([, , level, rule]) => [level, rule])).toEqual([
      [0, 0],
      [0, 12],
      [0, 13],
      [0, 7],
      [0, 12],
    ]);
    expect(played({ effort: [5, 9, 9], sessions: 4 }).map(([, , , rule]) => rule)).toEqual([0, 12, 9, 9]);
    expect(played({ skip: [3], sessions: 4 }).map(([session, day]) => [session, day])).toEqual([
      [1, 4],
      [2, 6],
      [4, 11],
    ]);
  });

  it("refuses what can't be played, and says so", () => {
    for (const wrong of [{ sessions: 0 }, { sessions: 2.5 }, { perWeek: 8 }, { pain: [11] }, { skip: [9] }]) {
      expect(() => simulate(plank, { ...plain, ...wrong })).toThrow(/\.$/);
    }
  });

  it("takes the starter routine from its start to its targets", () => {
    const rows = simulate(starter, { ...plain, sessions: 60 });
    expect(rows.slice(0, 5).every(({ level }) => level === 0)).toBe(true);
    expect(rows.slice(-5).every(({ level, top }) => level === top)).toBe(true);
    expect(rows.every(({ reason }) => reason !== null && reason.length > 0)).toBe(true);
  });
});

/** Seconds of work in each session. */
function volumes(rows: readonly SimulatedRow[]): number[] {
  const sums = new Map<number, number>();
  for (const { session, dose } of rows) sums.set(session, (sums.get(session) ?? 0) + (dose ? volume(dose) : 0));
  return [...sums.values()];
}

describe("laws of simulated sessions", () => {
  const anyScenario = fc.record({
    sessions: fc.integer({ min: 1, max: 40 }),
    perWeek: fc.integer({ min: 1, max: 7 }),
    pain: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 40 }),
    effort: fc.array(fc.integer({ min: 3, max: 9 }), { maxLength: 40 }),
    skip: fc.constant([]),
    from: fc.integer({ min: 0, max: 30_000 }),
  });

  it("I16: at most two exercises rise in a session", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const rising = new Map<number, number>();
        for (const { session, rises } of simulate(starter, scenario))
          rising.set(session, (rising.get(session) ?? 0) + (rises ? 1 : 0));
        expect(Math.max(...rising.values())).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  it("I17: a session of any shipped routine asks for at most a quarter more than its last three", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROUTINES), anyScenario, (routine, scenario) => {
        const exercises = progressionsFor(routine, SHIPPED, { warmup: true });
        const all = volumes(simulate({ id: routine.id, exercises }, scenario));
        for (const [index, one] of all.entries()) {
          if (index < 3) continue;
          const mean = all.slice(index - 3, index).reduce((sum, other) => sum + other, 0) / 3;
          expect(one).toBeLessThanOrEqual(1.25 * mean);
        }
      }),
      { numRuns: 200 },
    );
  });
});
