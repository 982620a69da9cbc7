import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalOf, ladder, levelFor, targetDose, volume } from "../../src/plan/ladder.ts";
import type { Dose } from "../../src/plan/plan.ts";
import { entry, exercise, NO_DOSE } from "../support/exercises.ts";

interface EvenDose {
  readonly sets: number;
  readonly reps: number;
  readonly holdSeconds: number;
}

const golden: { ladders: { start: EvenDose; target: EvenDose; ladder: EvenDose[] }[] } = JSON.parse(
  readFileSync(new URL("../progress/progression-cases.json", import.meta.url), "utf8"),
);

function even({ sets, reps, holdSeconds }: EvenDose): Dose {
  return { kind: "reps", reps: new Array<number>(sets).fill(reps), holdSeconds };
}

function counted(reps: readonly number[], holdSeconds = 0): Dose {
  return { kind: "reps", reps, holdSeconds };
}

function timed(seconds: number, sets = 1): Dose {
  return { kind: "time", sets, seconds };
}

/** `4+3 @ 5`, `2 x 60 s`. */
function short(dose: Dose): string {
  if (dose.kind === "reps") return `${dose.reps.join("+")}${dose.holdSeconds ? ` @ ${dose.holdSeconds}` : ""}`;
  return dose.kind === "time" ? `${dose.sets} x ${dose.seconds}` : `until ${dose.until}`;
}

const climb = (start: Dose, target: Dose | null) => ladder(start, target).map(short);

describe("the ladders that are given", () => {
  it.each(golden.ladders)("from $start to $target", ({ start, target, ladder: doses }) => {
    expect(ladder(even(start), even(target))).toEqual(doses.map(even));
  });
});

describe("a ladder", () => {
  it("goes on with a set more in as few reps as make it more, and the sets stay alike", () => {
    expect(climb(counted([6]), counted([6, 6]))).toEqual(["6", "4+4", "5+5", "6+6"]);
    expect(climb(counted([3]), counted([3, 3, 3]))).toEqual(["3", "2+2", "3+3", "3+3+3"]);
    expect(climb(counted([12]), counted([8, 8]))).toEqual(["12", "7+7", "8+8"]);
    expect(climb(counted([1]), counted([1, 1, 1]))).toEqual(["1", "1+1", "1+1+1"]);
  });

  it("adds a rep at a time where the sets differ, in the set that lacks most", () => {
    expect(climb(counted([4, 3, 2], 10), counted([6, 4, 3], 12))).toEqual([
      "4+3+2 @ 10",
      "4+3+2 @ 12",
      "5+3+2 @ 12",
      "6+3+2 @ 12",
      "6+4+2 @ 12",
      "6+4+3 @ 12",
    ]);
  });

  it("spreads the reps over the target's sets where there are more of them", () => {
    expect(climb(counted([3, 2]), counted([3, 3, 2]))).toEqual(["3+2", "2+2+2", "3+2+2", "3+3+2"]);
  });

  it("grows minutes by a tenth, in whole minutes, and seconds likewise", () => {
    expect(climb(timed(1800), timed(2700))).toEqual([
      "1 x 1800",
      "1 x 1980",
      "1 x 2160",
      "1 x 2340",
      "1 x 2520",
      "1 x 2700",
    ]);
    expect(climb(timed(45), timed(60))).toEqual(["1 x 45", "1 x 49", "1 x 53", "1 x 58", "1 x 60"]);
  });

  it("adds a set to a timed dose once the time is reached", () => {
    expect(climb(timed(28), timed(30, 2))).toEqual([
      "1 x 28",
      "1 x 30",
      "2 x 16",
      "2 x 17",
      "2 x 18",
      "2 x 19",
      "2 x 20",
      "2 x 22",
      "2 x 24",
      "2 x 26",
      "2 x 28",
      "2 x 30",
    ]);
  });

  it("has one level without a target, for open ends, for another kind and for less than the start", () => {
    const open: Dose = { kind: "open", sets: 1, until: "tired", atMostSeconds: 30 };
    expect(climb(counted([8]), null)).toEqual(["8"]);
    expect(climb(counted([8]), counted([8]))).toEqual(["8"]);
    expect(climb(open, { ...open, atMostSeconds: 60 })).toEqual(["until tired"]);
    expect(climb(counted([8]), timed(60))).toEqual(["8"]);
    expect(climb(counted([8], 10), counted([12], 5))).toEqual(["8 @ 10"]);
    expect(climb(counted([8]), counted([6]))).toEqual(["8"]);
    expect(climb(timed(60), timed(30))).toEqual(["1 x 60"]);
  });
});

const anyReps = fc.record({
  sets: fc.integer({ min: 1, max: 5 }),
  reps: fc.integer({ min: 1, max: 30 }),
  hold: fc.constantFrom(0, 0.5, 1, 2, 5, 7.5, 10, 25, 60),
  moreSets: fc.integer({ min: 0, max: 3 }),
  moreReps: fc.integer({ min: 0, max: 20 }),
  moreHold: fc.integer({ min: 0, max: 30 }),
});

const anyTime = fc.record({
  sets: fc.integer({ min: 1, max: 3 }),
  seconds: fc.integer({ min: 1, max: 3600 }),
  moreSets: fc.integer({ min: 0, max: 2 }),
  more: fc.integer({ min: 0, max: 3600 }),
});

const anyUneven = fc.record({
  from: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
  to: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
});

const anyPair: fc.Arbitrary<[Dose, Dose]> = fc.oneof(
  anyReps.map(({ sets, reps, hold, moreSets, moreReps, moreHold }): [Dose, Dose] => [
    even({ sets, reps, holdSeconds: hold }),
    even({ sets: sets + moreSets, reps: reps + moreReps, holdSeconds: hold + moreHold }),
  ]),
  anyTime.map(({ sets, seconds, moreSets, more }): [Dose, Dose] => [
    timed(seconds, sets),
    timed(seconds + more, sets + moreSets),
  ]),
  anyUneven.map(({ from, to }): [Dose, Dose] => [counted(from, 5), counted(to, 6)]),
);

const total = (dose: Dose) => (dose.kind === "reps" ? dose.reps.reduce((sum, count) => sum + count, 0) : 0);

/** At most a quarter more, or one unit: a rep in each set, a second or two of hold, a unit of time in each set. */
function isGentle(from: Dose, to: Dose): boolean {
  if (from.kind === "reps" && to.kind === "reps") {
    const hold = to.holdSeconds - from.holdSeconds;
    const more = total(to) - total(from);
    if (hold > 0 && more > 0) return false;
    return hold > 0
      ? hold <= 1 || (from.holdSeconds >= 10 && hold <= 2)
      : more <= to.reps.length || total(to) <= total(from) * 1.25;
  }
  if (from.kind !== "time" || to.kind !== "time") return false;
  const unit = to.seconds >= 600 ? 60 : to.seconds >= 60 ? 5 : 1;
  return volume(to) <= volume(from) * 1.1 || volume(to) - volume(from) <= unit * to.sets;
}

describe("laws of ladders", () => {
  it("I13: a ladder rises strictly from its start to its target", () => {
    fc.assert(
      fc.property(anyPair, ([start, target]) => {
        const doses = ladder(start, target);
        expect(doses[0]).toEqual(start);
        if (doses.length > 1) expect(doses.at(-1)).toEqual(target);
        else expect(volume(target)).toBeLessThanOrEqual(volume(start));
        for (const [index, dose] of doses.entries()) {
          const before = doses[index - 1];
          if (before) expect(volume(dose)).toBeGreaterThan(volume(before));
        }
      }),
    );
  });

  it("I13: a step is at most a quarter more, or one unit", () => {
    fc.assert(
      fc.property(anyPair, ([start, target]) => {
        const doses = ladder(start, target);
        for (const [index, dose] of doses.entries()) {
          const before = doses[index - 1];
          if (before && !isGentle(before, dose)) throw new Error(`${short(before)} -> ${short(dose)}`);
        }
      }),
    );
  });

  it("a dose of the ladder is its own level", () => {
    fc.assert(
      fc.property(anyPair, ([start, target]) => {
        const doses = ladder(start, target);
        expect(doses.map((dose) => levelFor(dose, doses))).toEqual(doses.map((_, level) => level));
      }),
    );
  });

  it("another ladder's dose is never mapped to a heavier one, unless all are", () => {
    fc.assert(
      fc.property(anyPair, anyPair, ([start, target], [dose]) => {
        const doses = ladder(start, target);
        const level = levelFor(dose, doses);
        const found = doses[level];
        if (level > 0 && found) expect(volume(found)).toBeLessThanOrEqual(volume(dose));
      }),
    );
  });
});

describe("the level for a dose of another time", () => {
  const doses = ladder(counted([1], 16), counted([1], 40));

  it("is the nearest that is not heavier", () => {
    expect(doses.slice(0, 3).map(short)).toEqual(["1 @ 16", "1 @ 18", "1 @ 20"]);
    expect(levelFor(counted([1], 20), doses)).toBe(2);
    expect(levelFor(counted([1], 21), doses)).toBe(2);
    expect(levelFor(counted([1], 10), doses)).toBe(0);
    expect(levelFor(counted([1], 90), doses)).toBe(doses.length - 1);
  });

  it("never asks for a longer hold, however many reps there were", () => {
    expect(levelFor(counted([30], 5), doses)).toBe(0);
  });

  it("is the first one for another kind of dose", () => {
    expect(levelFor(timed(600), doses)).toBe(0);
  });
});

describe("what a dose grows toward", () => {
  const plank = exercise("plank", { dose: { ...NO_DOSE, hold: 10 }, target: { ...NO_DOSE, hold: 30 } });

  it("is the entry's own goal, or the library's where the dose is the library's", () => {
    expect(goalOf(entry("plank"), plank)?.hold).toBe(30);
    expect(goalOf(entry("plank", { sides: "left" }), plank)?.hold).toBe(30);
    expect(goalOf(entry("plank", { hold: 10 }), plank)).toBeNull();
    expect(goalOf(entry("plank", { hold: 10 }, { toward: { ...NO_DOSE, hold: 20 } }), plank)?.hold).toBe(20);
  });

  it("leaves alone what it does not name", () => {
    expect(targetDose(counted([8, 8, 8], 2), { ...NO_DOSE, reps: 12 })).toEqual(counted([12, 12, 12], 2));
    expect(targetDose(counted([8, 6], 2), { ...NO_DOSE, sets: 3 })).toEqual(counted([8, 6, 6], 2));
    expect(targetDose(counted([8, 6], 2), { ...NO_DOSE, reps: [9, 9], hold: 5 })).toEqual(counted([9, 9], 5));
    expect(targetDose(timed(60, 2), { ...NO_DOSE, for: 90 })).toEqual(timed(90, 2));
  });
});
