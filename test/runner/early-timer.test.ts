/** The last seconds on timers as they are: one may fire a little early, and showing a frame takes its time. */
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Clock } from "../../src/runner/clock.ts";
import { perform } from "../../src/runner/driver.ts";
import { createSession } from "../../src/session/session.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { START_WALL } from "../support/rehearsal.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const PLAN = makePlan(routine([entry("plank", { hold: 6 })], { ready: 2 }), catalogue([exercise("plank")]), {
  warmup: false,
});

const HOLD = PLAN.beats.findIndex(({ kind }) => kind === "hold");
const END = PLAN.beats.slice(0, HOLD + 1).reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);

/** When each of the last seconds was counted. */
function counted(early: number, drawing: number): { readonly seconds: number; readonly at: number }[] {
  const virtual = new VirtualClock(START_WALL);
  const clock: Clock = {
    now: () => virtual.now(),
    wall: () => virtual.wall(),
    // As with a timer of Node: never shorter than a millisecond.
    after: (ms, task) => virtual.after(Math.max(1, ms) - early, task),
  };
  const counts: { seconds: number; at: number }[] = [];
  const nothing = () => {};
  const show = () => {
    virtual.stall(drawing / 1000);
    return null;
  };
  const count = (seconds: number) => void counts.push({ seconds, at: virtual.now() / 1000 });
  const deaf = { onKey: () => nothing, onSignal: () => nothing, onRepaint: () => nothing, suspend: nothing };
  void perform({
    session: createSession(PLAN),
    clock,
    stage: {
      ...{ event: nothing, notice: nothing, toggle: nothing, silence: nothing, close: nothing },
      ...{ askPain: async () => null, show, count },
    },
    controls: deaf,
    save: nothing,
  });
  virtual.advance(20);
  return counts;
}

describe("the last three seconds", () => {
  test.each([
    [0, 0],
    [0.3, 0.5],
    [0.9, 0.1],
    [0.9, 3],
    [0, 20],
  ])("come on time with timers %d ms early and frames of %d ms", (early, drawing) => {
    const counts = counted(early, drawing);
    expect(counts.map(({ seconds }) => seconds)).toEqual([3, 2, 1]);
    for (const [index, { at }] of counts.entries()) expect(at - (END - 3 + index)).toBeLessThan(0.03);
  });
});
