/** Laws of ladders, between any two doses. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ladder, levelFor, volume } from "../../src/plan/ladder.ts";
import type { Dose } from "../../src/plan/plan.ts";
import { counted, even, short, timed } from "../support/doses.ts";

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
