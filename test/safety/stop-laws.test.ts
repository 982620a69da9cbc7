/**
 * Laws of the stops: whatever was done and stopped before, whatever is started next, an exercise that stands open after a
 * hard stop comes with strictly less than it was stopped in, or not at all; in the start's dose and with levels.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { replaceRest } from "../../src/plan/replace-rest.ts";
import { easierVariant } from "../../src/safety/easier-variant.ts";
import { obstacle } from "../../src/safety/obstacle.ts";
import { openStops } from "../../src/safety/open-stops.ts";
import type { PastSession } from "../../src/safety/past.ts";
import {
  type Amounts,
  amountIn,
  EXERCISES,
  play,
  steps,
  withLevels,
  withoutLevels,
} from "../support/stopped-sessions.ts";

function isStrictlyLess(now: Amounts, then: Amounts): void {
  expect(now.reps).toBeLessThanOrEqual(then.reps);
  expect(now.seconds).toBeLessThanOrEqual(then.seconds);
  expect(2 * now.reps + now.seconds).toBeLessThan(2 * then.reps + then.seconds);
  expect(now.hold).toBeLessThanOrEqual(then.hold);
  if (then.reps === 1) expect(now.hold).toBeLessThanOrEqual(0.75 * then.hold);
}

/** Less of something, and of nothing more: a level below may be a smaller step than a quarter. */
function isLess(now: Amounts, then: Amounts): void {
  expect(now.reps).toBeLessThanOrEqual(then.reps);
  expect(now.seconds).toBeLessThanOrEqual(then.seconds);
  expect(now.hold).toBeLessThanOrEqual(then.hold);
  expect(2 * now.reps + now.seconds).toBeLessThan(2 * then.reps + then.seconds);
}

/** By the lists of the exercises alone, all the way down; in them there is no circle. */
function easierThan(id: string): string[] {
  const below = EXERCISES.find((one) => one.id === id)?.easier ?? [];
  return below.flatMap((one) => [one, ...easierThan(one)]);
}

/** Any two stops of one exercise, held against each other. */
function stoppedTwice(past: readonly PastSession[]): string[] {
  const stops = past.flatMap(({ stop, day, exercises }) =>
    exercises
      .filter(({ quality }) => stop !== null && quality === stop)
      .map(({ exercise: id }) => ({ id, day, exercises })),
  );
  const pairs = stops.flatMap((a) =>
    stops.filter((b) => a.id === b.id && a.exercises !== b.exercises).map((b) => [a, b] as const),
  );
  return [...new Set(pairs.filter(([a, b]) => Math.abs(a.day - b.day) <= 14).map(([a]) => a.id))];
}

describe("an exercise that stands open after a hard stop", () => {
  it("comes with strictly less than it was stopped in, or not at all", () => {
    let seen = 0;
    fc.assert(
      fc.property(steps, (list) => {
        play(list, withoutLevels, (plan, at, _past, stopped) => {
          for (const id of [...at.stops.leftOut, ...at.stops.legs]) {
            expect(plan?.steps.some((step) => step.exercise.id === id) ?? false, id).toBe(false);
          }
          for (const id of at.stops.lighter) {
            const then = stopped.get(id);
            if (!plan?.steps.some((step) => step.exercise.id === id)) continue;
            if (!then) throw new Error(`${id} was never stopped`);
            isStrictlyLess(amountIn(plan, id), then);
            seen++;
          }
        });
      }),
      { numRuns: 250 },
    );
    expect(seen).toBeGreaterThan(30);
  });

  it("comes with strictly less than it was stopped in, or not at all, on whatever level it is", () => {
    let seen = 0;
    let byLevel = 0;
    fc.assert(
      fc.property(steps, (list) => {
        play(list, withLevels, (plan, at, past, stopped) => {
          for (const { exercise: id, today } of openStops(past, 1000, () => null)) {
            if (!plan?.steps.some((step) => step.exercise.id === id)) continue;
            expect(today, id).toBe("lighter");
            const then = stopped.get(id);
            if (!then) throw new Error(`${id} was never stopped`);
            isLess(amountIn(plan, id), then);
            seen++;
            if (at.stops.lowered.includes(id)) byLevel++;
          }
        });
      }),
      { numRuns: 250 },
    );
    expect(seen).toBeGreaterThan(30);
    expect(byLevel).toBeGreaterThan(5);
  });

  it("leaves out its harder forms, and they come in nothing's place", () => {
    let left = 0;
    fc.assert(
      fc.property(steps, fc.boolean(), (list, onLevels) => {
        play(list, onLevels ? withLevels : withoutLevels, (plan, _at, past) => {
          if (!plan) return;
          const open = openStops(past, 1000, () => null).map(({ exercise: id }) => id);
          for (const { exercise: one } of plan.steps) {
            for (const easier of easierThan(one.id)) expect(open, `${one.id} > ${easier}`).not.toContain(easier);
          }
          if (open.some((id) => EXERCISES.some((one) => easierThan(one.id).includes(id)))) left++;
        });
      }),
      { numRuns: 250 },
    );
    expect(left).toBeGreaterThan(30);
  });

  it("is left out once it was stopped a second time within two weeks, whatever lies between, until a yes", () => {
    let twice = 0;
    fc.assert(
      fc.property(steps, (list) => {
        play(list, withoutLevels, (plan, _at, past) => {
          for (const id of stoppedTwice(past)) {
            expect(plan?.steps.some((step) => step.exercise.id === id) ?? false, id).toBe(false);
            twice++;
          }
        });
      }),
      { numRuns: 250 },
    );
    expect(twice).toBeGreaterThan(20);
  });

  it("is never the easier variant of another", () => {
    fc.assert(
      fc.property(steps, fc.nat(), (list, n) => {
        play(list, withoutLevels, (plan, at, past) => {
          const open = openStops(past, 1000, () => null).map(({ exercise: id }) => id);
          for (const one of EXERCISES) {
            const variant = easierVariant(one, (id) => EXERCISES.find((other) => other.id === id) ?? null, at, "test");
            if (!variant) continue;
            expect([...at.stops.lighter, ...at.stops.leftOut, ...at.stops.legs]).not.toContain(variant.id);
            if (!plan) continue;
            const beat = n % plan.beats.length;
            const after = replaceRest(plan, beat, variant);
            for (const id of open) expect(amountIn(after, id)).toEqual(amountIn(plan, id));
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it("comes in a session that broke off only with less than it was stopped in already", () => {
    let resumed = 0;
    fc.assert(
      fc.property(steps, (list) => {
        let left: Plan | null = null;
        play(list, withoutLevels, (plan, at, _past, stopped) => {
          const out = [...at.stops.leftOut, ...at.stops.legs, ...at.stops.harder.keys()];
          if (left && obstacle("test", left.steps, at) === null) {
            for (const { exercise: one } of left.steps) {
              expect(out).not.toContain(one.id);
              if (!at.stops.lighter.includes(one.id)) continue;
              const then = stopped.get(one.id);
              if (!then) throw new Error(`${one.id} was never stopped`);
              isLess(amountIn(left, one.id), then);
              resumed++;
            }
          }
          left = plan;
        });
      }),
      { numRuns: 250 },
    );
    expect(resumed).toBeGreaterThan(5);
  });
});
