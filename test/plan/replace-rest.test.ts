/** An easier exercise instead of the rest of the one under way. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Beat, Dose, Plan, Side, Step } from "../../src/plan/plan.ts";
import { replaceRest } from "../../src/plan/replace-rest.ts";
import type { DoseText, Exercise } from "../../src/routine/exercise.ts";
import type { Entry } from "../../src/routine/routine.ts";
import { catalogue, entry, exercise, NO_DOSE, routine } from "../support/exercises.ts";

const LIBRARY = [exercise("tilt"), exercise("plank", { sided: true }), exercise("rest")];

function planOf(...entries: Entry[]): Plan {
  return makePlan(routine(entries, { ready: 5, rest: 20 }), catalogue(LIBRARY), { warmup: false });
}

function variant(dose: Partial<DoseText>, changes: Partial<Exercise> = {}): Exercise {
  return exercise("easy", { name: "Easy", dose: { ...NO_DOSE, ...dose }, ...changes });
}

/** Index of the first beat of this kind, set, rep and side. */
function at(plan: Plan, kind: Beat["kind"], set = 1, rep = 1, side: Side | null = null): number {
  return plan.beats.findIndex((one) => one.kind === kind && one.set === set && one.rep === rep && one.side === side);
}

/** The step that was put in. */
function added(plan: Plan, beat: number, easier: Exercise): Step {
  const after = replaceRest(plan, beat, easier);
  return after.steps[(plan.beats[beat]?.step ?? 0) + 1] as Step;
}

function doseAt(plan: Plan, beat: number, easier: Exercise): Dose {
  return added(plan, beat, easier).dose;
}

describe("the easier exercise", () => {
  const plan = planOf(entry("tilt", { sets: 3, reps: 4 }), entry("rest", { for: 30 }));

  test("is a step of its own, between the two", () => {
    const after = replaceRest(plan, at(plan, "lift"), variant({ reps: 2, hold: 3 }));
    expect(after.steps.map((step) => [step.index, step.exercise.id])).toEqual([
      [0, "tilt"],
      [1, "easy"],
      [2, "rest"],
    ]);
    expect(after.steps[1]).toMatchObject({ part: "main", round: null, level: 0, top: 0, reason: null });
    expect(
      after.beats.slice(
        0,
        plan.beats.findIndex(({ step }) => step === 1),
      ),
    ).toEqual(plan.beats.filter(({ step }) => step === 0));
    const mine = after.beats.filter(({ step }) => step === 1).map(({ kind }) => kind);
    expect(mine).toEqual(["ready", "lift", "hold", "lower", "relax", "lift", "hold", "lower"]);
  });

  test("is done as the library has it, where that is no more than is left", () => {
    expect(doseAt(plan, at(plan, "lift"), variant({ sets: 2, reps: 3, hold: 5 }))).toEqual({
      kind: "reps",
      reps: [3, 3],
      holdSeconds: 5,
    });
  });

  test("never has more sets or reps than are left", () => {
    const much = variant({ sets: 9, reps: 9 });
    expect(doseAt(plan, at(plan, "lift"), much)).toMatchObject({ reps: [4, 4, 4] });
    expect(doseAt(plan, at(plan, "lift", 1, 3), much)).toMatchObject({ reps: [2, 4, 4] });
    expect(doseAt(plan, at(plan, "lower", 2, 4), much)).toMatchObject({ reps: [1, 4] });
    expect(doseAt(plan, at(plan, "rest", 3, 0), much)).toMatchObject({ reps: [4] });
    expect(doseAt(plan, at(plan, "lower", 3, 4), much)).toMatchObject({ reps: [1] });
  });

  test("has reps of its own where the exercise goes by time, and no more minutes than it", () => {
    const timed = planOf(entry("rest", { sets: 2, for: 60 }));
    expect(doseAt(timed, at(timed, "hold"), variant({ sets: 3, reps: 9 }))).toMatchObject({ reps: [9, 9] });
    expect(doseAt(timed, at(timed, "hold", 2), variant({ for: 600 }))).toEqual({ kind: "time", sets: 1, seconds: 60 });
    const open = planOf(entry("rest", { until: "tired" }));
    expect(doseAt(open, at(open, "open"), variant({ for: 600 }))).toEqual({ kind: "time", sets: 1, seconds: 600 });
    expect(doseAt(open, at(open, "open"), variant({ sets: 2, until: "relaxed" }))).toMatchObject({ sets: 1 });
  });

  test("reads shorter when it came up before", () => {
    const words = "Lie down, bend the knees, breathe out, and lift the pelvis until thigh and trunk are one line. ";
    const long = variant({ reps: 2 }, { steps: [words.repeat(3)] });
    const ready = (before: Plan, beat: number) => {
      const after = replaceRest(before, beat, long);
      return after.beats.find((one) => one.kind === "ready" && one.step === added(before, beat, long).index)?.seconds;
    };
    const once = replaceRest(plan, 1, long);
    const second = once.beats.findIndex((one) => one.step === 2 && one.kind === "hold");
    expect(ready(plan, 1)).toBeGreaterThan(ready(once, second) ?? 0);
  });
});

describe("sides", () => {
  const both = planOf(entry("plank", { sets: 2, reps: 4, sides: "each" }));
  const sided = variant({ sets: 5, reps: 9, sides: "alternate" }, { sided: true });

  test("are those of the library, with the reps that both have left", () => {
    expect(added(both, at(both, "lift", 1, 2, "left"), sided)).toMatchObject({
      sides: "alternate",
      dose: { reps: [3, 4] },
    });
  });

  test("a set that is done on one side is not begun again on both", () => {
    expect(doseAt(both, at(both, "lift", 1, 3, "right"), sided)).toMatchObject({ reps: [4] });
    const turns = planOf(entry("plank", { reps: 4, sides: "alternate" }));
    expect(doseAt(turns, at(turns, "lift", 1, 2, "right"), sided)).toMatchObject({ reps: [2] });
  });

  test("what is left on one side alone is done on that side", () => {
    expect(added(both, at(both, "lift", 2, 3, "right"), sided)).toMatchObject({ sides: "right", dose: { reps: [2] } });
    expect(added(both, at(both, "lift", 2, 3, "right"), variant({ reps: 9 }))).toMatchObject({
      sides: null,
      dose: { reps: [2] },
    });
  });

  test("one side that was prescribed stays that side", () => {
    const left = planOf(entry("plank", { reps: 4, sides: "left" }));
    expect(added(left, at(left, "lift", 1, 1, "left"), sided)).toMatchObject({ sides: "left", dose: { reps: [4] } });
  });
});

const doses: fc.Arbitrary<Partial<DoseText>> = fc.oneof(
  fc.record({ sets: fc.integer({ min: 1, max: 4 }), reps: fc.integer({ min: 1, max: 6 }), hold: fc.nat(6) }),
  fc.record({ sets: fc.integer({ min: 1, max: 3 }), for: fc.integer({ min: 5, max: 90 }) }),
  fc.record({ sets: fc.integer({ min: 1, max: 3 }), until: fc.constantFrom("tired" as const, "relaxed" as const) }),
);
const sides = fc.constantFrom(null, "each" as const, "alternate" as const, "left" as const, "right" as const);
const onSides = (id: string) =>
  fc
    .tuple(doses, sides)
    .filter(([dose, side]) => side !== "alternate" || dose.reps !== undefined)
    .map(([dose, side]) => entry(id, { ...dose, ...(id === "plank" && side ? { sides: side } : {}) }));
const entries = fc.array(fc.constantFrom("tilt", "plank", "rest").chain(onSides), { minLength: 1, maxLength: 4 });
const variants = fc
  .tuple(doses, fc.boolean())
  .map(([dose, isSided]) => variant({ ...dose, ...(isSided ? { sides: "each" as const } : {}) }, { sided: isSided }));

/** What every plan is: steps numbered from 0, their beats one after the other, each beginning with a get-ready. */
function isInOrder({ steps, beats }: Plan): void {
  expect(steps.map(({ index }) => index)).toEqual(steps.map((_, index) => index));
  expect(beats.map(({ step }) => step)).toEqual(beats.map(({ step }) => step).toSorted((a, b) => a - b));
  for (const { index } of steps) {
    const mine = beats.filter(({ step }) => step === index);
    expect(mine.filter(({ kind }) => kind === "ready")).toHaveLength(1);
    expect(mine.at(-1)?.endsRep).toBe(true);
    expect(mine.every(({ seconds }) => seconds === null || seconds > 0)).toBe(true);
  }
}

/** Reps of a step still to be ended, set by set, on one side. */
function repsOn(plan: Plan, step: number, side: Side | null, from = 0): number[] {
  const ends = plan.beats.slice(from).filter((one) => one.step === step && one.endsRep && one.side === side);
  return [...new Set(ends.map(({ set }) => set))].map((set) => ends.filter((one) => one.set === set).length);
}

test("whatever is replaced wherever, any number of times: a plan in order, and never more than was left", () => {
  fc.assert(
    fc.property(entries, fc.array(fc.tuple(fc.nat(), variants), { minLength: 1, maxLength: 4 }), (list, moves) => {
      let plan = planOf(...list);
      isInOrder(plan);
      for (const [n, easier] of moves) {
        const beat = n % plan.beats.length;
        const step = plan.beats[beat]?.step ?? 0;
        const after = replaceRest(plan, beat, easier);
        isInOrder(after);
        expect(after.steps).toHaveLength(plan.steps.length + 1);
        const untouched = plan.beats.findLastIndex((one) => one.step === step) + 1;
        expect(after.beats.slice(0, untouched)).toEqual(plan.beats.slice(0, untouched));
        expect(after.beats.filter((one) => one.step > step + 1)).toEqual(
          plan.beats.slice(untouched).map((one) => ({ ...one, step: one.step + 1 })),
        );
        const most = Math.max(
          ...(["left", "right", null] as const).map((side) => repsOn(plan, step, side, beat).length),
        );
        for (const side of ["left", "right", null] as const) {
          const reps = repsOn(after, step + 1, side);
          expect(reps.length).toBeLessThanOrEqual(most);
          if (plan.steps[step]?.dose.kind !== "reps") continue;
          const left = (["left", "right", null] as const)
            .map((one) => repsOn(plan, step, one, beat))
            .filter(({ length }) => length > 0);
          const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
          expect(sum(reps)).toBeLessThanOrEqual(Math.max(...left.map(sum)));
        }
        plan = after;
      }
    }),
  );
});
