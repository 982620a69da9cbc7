/** A session that is left alone, and what time does to it. */
import { describe, expect, test } from "vitest";
import { entry } from "../support/exercises.ts";
import { rehearse } from "../support/rehearsal.ts";
import { HOLD, smallPlan, TILT } from "../support/small-plan.ts";

describe("a session that is left alone", () => {
  test("goes from get-ready to the end by itself and says everything once", () => {
    expect(rehearse(smallPlan(TILT)).begin().wait(20).said()).toEqual([
      "session-started",
      "exercise-started",
      "rep-done 1.1",
      "rep-done 1.2",
      "set-done",
      "exercise-done",
      "session-finished",
    ]);
  });

  test("does both sides, with a switch between", () => {
    const story = rehearse(smallPlan(entry("plank", { hold: 10, sides: "each" })))
      .begin()
      .wait(60);
    expect(story.said().slice(2)).toEqual([
      "hold-done left 1.1 10s",
      "rep-done left 1.1",
      "set-done left",
      "side-switched right",
      "hold-done right 1.1 10s",
      "rep-done right 1.1",
      "set-done right",
      "exercise-done",
      "session-finished",
    ]);
  });

  test("counts the last three seconds of a hold, once each", () => {
    const story = rehearse(smallPlan(HOLD)).begin().wait(20, 0.25);
    expect(story.effects.filter((effect) => effect.type === "count").map((effect) => effect.seconds)).toEqual([
      3, 2, 1,
    ]);
  });

  test("counts up while open, and ends by itself only at its limit", () => {
    const open = rehearse(smallPlan(entry("rest-on-back", { until: "relaxed" })))
      .begin()
      .wait(500);
    expect(open.look()).toMatchObject({ state: "running", spent: 495, left: null });
    const limited = rehearse(smallPlan(entry("rest-on-back", { until: "relaxed", atMost: 30 })))
      .begin()
      .wait(36);
    expect(limited.said()).toContain("hold-done 1.1 30s");
  });
});

describe("time", () => {
  test("late, doubled and missing ticks change nothing", () => {
    const smooth = rehearse(smallPlan(TILT, HOLD)).begin().wait(60, 0.05);
    const rough = rehearse(smallPlan(TILT, HOLD)).begin().wait(60, 1.9);
    rough.give({ type: "tick" }).give({ type: "tick" });
    expect(rough.events).toEqual(smooth.events);
  });

  test("a gap of more than two seconds pauses and credits nothing of it", () => {
    const story = rehearse(smallPlan(HOLD)).begin().wait(9).sleep(3600).give({ type: "tick" });
    expect(story.look()).toMatchObject({ state: "paused", pause: "gap", spent: 3, left: 7 });
    expect(story.give({ type: "toggle-pause" }).wait(7).said()).toContain("hold-done 1.1 10s");
    expect(story.events.at(-1)?.elapsed).toBe(16);
  });

  test("a machine whose monotonic clock stood still while it slept is noticed by the wall clock", () => {
    const story = rehearse(smallPlan(HOLD)).begin().wait(9).suspendMachine(3600).give({ type: "tick" });
    expect(story.look()).toMatchObject({ state: "paused", pause: "gap", spent: 3 });
  });

  test("the key that wakes a stalled session does not also act on it", () => {
    for (const type of ["toggle-pause", "done", "skip", "back"] as const) {
      const story = rehearse(smallPlan(HOLD, TILT)).begin().wait(9).sleep(10).give({ type });
      expect(story.look(), type).toMatchObject({ state: "paused", pause: "gap", spent: 3 });
    }
    expect(rehearse(smallPlan(HOLD)).begin().wait(9).sleep(10).give({ type: "stop" }).said().at(-1)).toBe(
      "stopped sharp",
    );
  });

  test("a pause holds everything still, however long", () => {
    const story = rehearse(smallPlan(HOLD)).begin().wait(9).give({ type: "toggle-pause" }).wait(600);
    expect(story.look()).toMatchObject({ state: "paused", pause: "key", spent: 3, elapsed: 9 });
    story.give({ type: "toggle-pause" }).wait(8);
    expect(story.said().slice(2)).toEqual([
      "paused key",
      "resumed",
      "hold-done 1.1 10s",
      "rep-done 1.1",
      "set-done",
      "exercise-done",
      "session-finished",
    ]);
    expect(story.events.at(-1)?.elapsed).toBe(17);
  });
});
