/** Laws of the gates: for any answers, any shipped routine and any day. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveDose, toDose } from "../../src/plan/dose.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Dose, Plan } from "../../src/plan/plan.ts";
import type { Routine } from "../../src/routine/routine.ts";
import { type Circumstances, judgeToday } from "../../src/safety/circumstances.ts";
import type { Concern } from "../../src/safety/concern.ts";
import { entriesOf } from "../../src/safety/gate-items.ts";
import { gateRoutine } from "../../src/safety/gate-routine.ts";
import { CONCERNS, GATES } from "../../src/safety/gates.ts";
import { judge } from "../../src/safety/judge.ts";
import { lighterEntry } from "../../src/safety/lighter-dose.ts";
import { entry } from "../support/exercises.ts";
import { clearedTicks, TODAY, ticked } from "./answers.ts";
import { EXERCISES, ROUTINES, SHIPPED, shippedExercise } from "./shipped.ts";

const OPEN = CONCERNS.filter((concern) => !["while-so", "today"].includes(GATES[concern].session));
const IDS = EXERCISES.map(({ id }) => id);

const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  screening: fc.subarray<Concern>(OPEN).map((concerns) => clearedTicks(...concerns)),
  today: fc.constant(TODAY),
  stops: fc.record({
    lighter: fc.subarray(IDS, { maxLength: 6 }),
    lowered: fc.constant([]),
    leftOut: fc.subarray(IDS, { maxLength: 4 }),
    legs: fc.subarray(IDS, { maxLength: 2 }),
    doses: fc.constant(new Map()),
    harder: fc.constant(new Map()),
  }),
  minutesUp: fc.option(fc.integer({ min: 0, max: 120 })),
  heavyLately: fc.boolean(),
});
const shippedRoutine = fc.constantFrom(...ROUTINES);

function plansOf(routine: Routine, at: Circumstances): { plan: Plan; routine: Routine } | null {
  const gated = gateRoutine(routine, SHIPPED, at, { warmup: true });
  if (gated.kind === "refused") return null;
  return { plan: makePlan(gated.routine, gated.catalogue, { warmup: true }), routine: gated.routine };
}

describe("for any answers and any shipped routine", () => {
  it("nothing that is to be left out appears in the plan", () => {
    fc.assert(
      fc.property(shippedRoutine, circumstances, (routine, at) => {
        for (const { exercise } of plansOf(routine, at)?.plan.steps ?? []) {
          expect(judgeToday(exercise, at).kind).not.toBe("leave-out");
          expect(judge(exercise, at.screening, TODAY).kind).not.toBe("leave-out");
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("nothing comes in that is only there for who asks for it, and nothing comes in twice", () => {
    fc.assert(
      fc.property(shippedRoutine, circumstances, (routine, at) => {
        const before = entriesOf(routine.exercises).map(({ exercise }) => exercise);
        const gated = plansOf(routine, at);
        const after = entriesOf(gated?.routine.exercises ?? []).map(({ exercise }) => exercise);
        const added = after.filter((id) => !before.includes(id));
        expect(new Set(added).size).toBe(added.length);
        for (const id of added) expect(shippedExercise(id).catalogueOnly).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("everything that is gone or gentler is told", () => {
    fc.assert(
      fc.property(shippedRoutine, circumstances, (routine, at) => {
        const gated = gateRoutine(routine, SHIPPED, at, { warmup: true });
        if (gated.kind === "refused") return;
        const told = new Set(gated.notes.flatMap((note) => (note.kind === "advice" ? [] : [note.exercise])));
        const kept = new Map(entriesOf(gated.routine.exercises).map((entry) => [entry.exercise, entry]));
        for (const entry of entriesOf(routine.exercises)) {
          const same = entriesOf(gated.routine.exercises).some((one) => one === entry);
          if (!same || !kept.has(entry.exercise)) expect(told).toContain(entry.exercise);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("no hold is longer than ten seconds with high blood pressure, now or toward the target", () => {
    fc.assert(
      fc.property(shippedRoutine, circumstances, (routine, at) => {
        const pressed = { ...at, screening: ticked("blood-pressure") };
        const gated = plansOf(routine, pressed);
        for (const entry of entriesOf(gated?.routine.exercises ?? [])) {
          const exercise = shippedExercise(entry.exercise);
          const tempo = { ...exercise.tempo, ...entry.tempo };
          const goal = entry.toward ? [toDose(entry.toward, tempo)] : [];
          for (const dose of [resolveDose(entry.dose, exercise, tempo), ...goal]) {
            if (dose.kind === "reps") expect(dose.holdSeconds).toBeLessThanOrEqual(10);
            if (dose.kind === "open" && dose.until === "tired") expect(dose.atMostSeconds).toBeLessThanOrEqual(10);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("the same answers always give the same routine, and cost the routine nothing of its own", () => {
    fc.assert(
      fc.property(shippedRoutine, circumstances, (routine, at) => {
        const before = JSON.stringify(routine);
        const once = gateRoutine(routine, SHIPPED, at, { warmup: true });
        expect(JSON.stringify(gateRoutine(routine, SHIPPED, at, { warmup: true }))).toBe(JSON.stringify(once));
        expect(JSON.stringify(routine)).toBe(before);
      }),
    );
  });

  it("one concern more never brings back what was left out", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EXERCISES),
        fc.subarray<Concern>(OPEN),
        fc.constantFrom(...OPEN),
        (one, few, more) => {
          const before = judge(one, clearedTicks(...few), TODAY).kind;
          const after = judge(one, clearedTicks(...few, more), TODAY).kind;
          const strictness = ["keep", "soften", "leave-out"];
          expect(strictness.indexOf(after)).toBeGreaterThanOrEqual(strictness.indexOf(before));
        },
      ),
    );
  });

  it("no routine has two heavy exercises, and none gets them", () => {
    fc.assert(
      fc.property(shippedRoutine, circumstances, (routine, at) => {
        const heavy = plansOf(routine, at)?.plan.steps.filter(({ exercise }) => exercise.tags.includes("load")) ?? [];
        expect(new Set(heavy.map(({ exercise }) => exercise.id)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** Seconds of work, two of them for the way up and down of a rep. */
function volume(dose: Dose): number {
  if (dose.kind === "reps") return dose.reps.reduce((sum, reps) => sum + reps, 0) * (dose.holdSeconds + 2);
  return dose.sets * (dose.kind === "time" ? dose.seconds : (dose.atMostSeconds ?? 60));
}

it("a lighter dose is lighter, by a quarter at least where reps can be left out, in everything that is shipped", () => {
  const written = ROUTINES.flatMap((routine) => entriesOf(routine.exercises));
  for (const asked of [...written, ...IDS.map((id) => entry(id))]) {
    const exercise = shippedExercise(asked.exercise);
    const tempo = { ...exercise.tempo, ...asked.tempo };
    const less = lighterEntry(asked, exercise);
    if (less === null) throw new Error(`${exercise.id} has no lighter dose`);
    const before = volume(resolveDose(asked.dose, exercise, tempo));
    const after = resolveDose(less.dose, exercise, tempo);
    // Of a single hold only the hold is less, not the way up and down.
    const single = after.kind === "reps" && after.reps.length === 1 && after.reps[0] === 1;
    expect(volume(after) / before, exercise.id).toBeLessThanOrEqual(single ? 0.9 : 0.75);
    expect(less.toward).toBeNull();
  }
});
