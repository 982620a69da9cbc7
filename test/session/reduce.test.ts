import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Item } from "../../src/routine/routine.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { rehearse } from "../support/rehearsal.ts";

const KNOWN = catalogue([exercise("tilt"), exercise("plank", { sided: true }), exercise("rest-on-back")]);

function plan(...items: Item[]): Plan {
  return makePlan(routine(items, { ready: 5, rest: 20 }), KNOWN, { warmup: false });
}
const TILT = entry("tilt", { reps: 2 });
const HOLD = entry("tilt", { hold: 10 });

describe("a session that is left alone", () => {
  test("goes from get-ready to the end by itself and says everything once", () => {
    expect(rehearse(plan(TILT)).begin().wait(20).said()).toEqual([
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
    const story = rehearse(plan(entry("plank", { hold: 10, sides: "each" })))
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
    const story = rehearse(plan(HOLD)).begin().wait(20, 0.25);
    expect(story.effects.filter((effect) => effect.type === "count").map((effect) => effect.seconds)).toEqual([
      3, 2, 1,
    ]);
  });

  test("counts up while open, and ends by itself only at its limit", () => {
    const open = rehearse(plan(entry("rest-on-back", { until: "relaxed" })))
      .begin()
      .wait(500);
    expect(open.look()).toMatchObject({ state: "running", spent: 495, left: null });
    const limited = rehearse(plan(entry("rest-on-back", { until: "relaxed", atMost: 30 })))
      .begin()
      .wait(36);
    expect(limited.said()).toContain("hold-done 1.1 30s");
  });
});

describe("time", () => {
  test("late, doubled and missing ticks change nothing", () => {
    const smooth = rehearse(plan(TILT, HOLD)).begin().wait(60, 0.05);
    const rough = rehearse(plan(TILT, HOLD)).begin().wait(60, 1.9);
    rough.give({ type: "tick" }).give({ type: "tick" });
    expect(rough.events).toEqual(smooth.events);
  });

  test("a gap of more than two seconds pauses and credits nothing of it", () => {
    const story = rehearse(plan(HOLD)).begin().wait(9).sleep(3600).give({ type: "tick" });
    expect(story.look()).toMatchObject({ state: "paused", pause: "gap", spent: 3, left: 7 });
    expect(story.give({ type: "toggle-pause" }).wait(7).said()).toContain("hold-done 1.1 10s");
    expect(story.events.at(-1)?.elapsed).toBe(16);
  });

  test("a machine whose monotonic clock stood still while it slept is noticed by the wall clock", () => {
    const story = rehearse(plan(HOLD)).begin().wait(9).suspendMachine(3600).give({ type: "tick" });
    expect(story.look()).toMatchObject({ state: "paused", pause: "gap", spent: 3 });
  });

  test("the key that wakes a stalled session does not also act on it", () => {
    for (const type of ["toggle-pause", "done", "skip", "back"] as const) {
      const story = rehearse(plan(HOLD, TILT)).begin().wait(9).sleep(10).give({ type });
      expect(story.look(), type).toMatchObject({ state: "paused", pause: "gap", spent: 3 });
    }
    expect(rehearse(plan(HOLD)).begin().wait(9).sleep(10).give({ type: "stop" }).said().at(-1)).toBe("stopped sharp");
  });

  test("a pause holds everything still, however long", () => {
    const story = rehearse(plan(HOLD)).begin().wait(9).give({ type: "toggle-pause" }).wait(600);
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

describe("keys", () => {
  test("enter ends get-ready, a rest and a switch", () => {
    const story = rehearse(plan(entry("plank", { hold: 10, sides: "each" }), TILT))
      .begin()
      .give({ type: "done" });
    expect(story.look().beat.kind).toBe("lift");
    expect(story.wait(12).look().beat.kind).toBe("switch");
    expect(story.give({ type: "done" }).look().beat).toMatchObject({ kind: "lift", side: "right" });
    expect(story.wait(12).look().beat).toMatchObject({ kind: "rest", step: 1 });
    expect(story.give({ type: "done" }).look().beat).toMatchObject({ kind: "ready", step: 1 });
  });

  test("enter in a hold finishes the set there; what was held counts, the rep doesn't", () => {
    const story = rehearse(plan(entry("tilt", { sets: 2, hold: 10 })))
      .begin()
      .wait(10)
      .give({ type: "done" });
    expect(story.said().slice(2)).toEqual(["hold-done 1.1 4s", "set-done early"]);
    expect(story.look().beat).toMatchObject({ kind: "rest", set: 2 });
  });

  test("enter while lowering counts the rep that was done", () => {
    const story = rehearse(plan(entry("tilt", { reps: 3 })))
      .begin()
      .wait(6.5, 0.5)
      .give({ type: "done" });
    expect(story.said().slice(2)).toEqual(["rep-done 1.1", "set-done early", "exercise-done", "session-finished"]);
  });

  test("enter ends an open beat with what was held", () => {
    const story = rehearse(plan(entry("rest-on-back", { until: "relaxed" })))
      .begin()
      .wait(50)
      .give({ type: "done" });
    expect(story.said().slice(2)).toEqual([
      "hold-done 1.1 45s",
      "rep-done 1.1",
      "set-done",
      "exercise-done",
      "session-finished",
    ]);
  });

  test("enter and space both end a pause", () => {
    for (const type of ["done", "toggle-pause"] as const) {
      expect(rehearse(plan(HOLD)).begin().wait(7).give({ type: "toggle-pause" }).give({ type }).look().state).toBe(
        "running",
      );
    }
  });

  test("n leaves the exercise: with its rest once it has begun, straight to get-ready before", () => {
    const begun = rehearse(plan(TILT, HOLD)).begin().wait(6).give({ type: "skip" });
    expect(begun.look().beat).toMatchObject({ kind: "rest", step: 1 });
    const fresh = rehearse(plan(TILT, HOLD)).begin().wait(2).give({ type: "skip" });
    expect(fresh.look().beat).toMatchObject({ kind: "ready", step: 1 });
    expect(fresh.give({ type: "skip" }).said().at(-1)).toBe("session-finished");
  });

  test("b begins the exercise again, and from its get-ready goes to the one before", () => {
    const story = rehearse(plan(TILT, HOLD)).begin().wait(9).wait(20).wait(7);
    expect(story.look().beat).toMatchObject({ kind: "hold", step: 1 });
    expect(story.give({ type: "back" }).look().beat).toMatchObject({ kind: "ready", step: 1 });
    expect(story.give({ type: "back" }).look().beat).toMatchObject({ kind: "ready", step: 0 });
    expect(story.give({ type: "back" }).look().beat).toMatchObject({ kind: "ready", step: 0 });
  });

  test("+ and - change a hold by ten seconds, never a move; more than planned is not credited", () => {
    const longer = rehearse(plan(HOLD)).begin().wait(9).give({ type: "adjust", seconds: 10 });
    expect(longer.look()).toMatchObject({ left: 17, length: 20 });
    expect(longer.wait(18).said()).toContain("hold-done 1.1 10s");
    const shorter = rehearse(plan(HOLD)).begin().wait(9).give({ type: "adjust", seconds: -10 });
    expect(shorter.said().slice(2)).toEqual(["hold-done 1.1 3s"]);
    expect(shorter.look().beat.kind).toBe("lower");
    const moving = rehearse(plan(HOLD)).begin().wait(5.5, 0.5).give({ type: "adjust", seconds: 10 });
    expect(moving.look()).toMatchObject({ length: 1 });
  });

  test("b in a hold keeps what was held, until it is done better", () => {
    const story = rehearse(plan(HOLD)).begin().wait(9).give({ type: "back" });
    expect(story.said().slice(2)).toEqual(["hold-done 1.1 3s", "exercise-started"]);
  });

  test("+ never shortens a beat that is longer than an hour as it is", () => {
    const story = rehearse(plan(entry("tilt", { for: 5400 })))
      .begin()
      .wait(6)
      .give({ type: "adjust", seconds: 10 });
    expect(story.look().left).toBe(5399);
  });

  test("q saves what was held and leaves", () => {
    const story = rehearse(plan(HOLD)).begin().wait(9).give({ type: "leave" });
    expect(story.said().slice(2)).toEqual(["hold-done 1.1 3s", "left quit"]);
    expect(story.look().outcome).toEqual({ kind: "left", stop: "quit" });
  });
});

describe("pain", () => {
  test("x ends the session at once: silence first, then the event", () => {
    const story = rehearse(plan(HOLD, TILT)).begin().wait(9);
    story.effects = [];
    story.give({ type: "stop" });
    expect(story.effects[0]).toEqual({ type: "silence" });
    expect(story.said()).toEqual(["hold-done 1.1 3s", "stopped sharp"]);
    expect(story.look().outcome).toEqual({ kind: "stopped", stop: "sharp" });
  });

  test.each(["sharp", "cramp", "legs", "unwell", "saddle"] as const)(
    "%s, told after p, stops the session",
    (quality) => {
      const story = rehearse(plan(HOLD))
        .begin()
        .wait(9)
        .give({ type: "pause", why: "pain" })
        .give({ type: "pain", quality });
      expect(story.said().at(-1)).toBe(`stopped ${quality}`);
      expect(story.look().outcome).toEqual({ kind: "stopped", stop: quality });
    },
  );

  test.each(["tired", "stretch"] as const)("%s keeps the session paused until the person goes on", (quality) => {
    const story = rehearse(plan(HOLD)).begin().wait(9).give({ type: "pain", quality }).wait(60);
    expect(story.look()).toMatchObject({ state: "paused", pause: "pain", spent: 3 });
    expect(story.said().slice(2)).toEqual(["paused pain", `pain ${quality}`]);
  });

  test("x works while paused, in get-ready, in a rest and before anything has begun", () => {
    for (const seconds of [0, 3, 30]) {
      expect(rehearse(plan(HOLD, TILT)).begin().wait(seconds).give({ type: "stop" }).said().at(-1)).toBe(
        "stopped sharp",
      );
    }
    expect(rehearse(plan(HOLD)).give({ type: "stop" }).said()).toEqual(["stopped sharp"]);
    expect(rehearse(plan(HOLD)).begin().give({ type: "toggle-pause" }).give({ type: "stop" }).said().at(-1)).toBe(
      "stopped sharp",
    );
  });

  test("in the rest after an exercise it is that exercise that hurts, not the next one", () => {
    const story = rehearse(plan(entry("plank", { hold: 10, sides: "each" }), HOLD))
      .begin()
      .wait(5 + 12 + 15 + 12 + 3);
    expect(story.look().beat).toMatchObject({ kind: "rest", step: 1 });
    expect(story.give({ type: "stop" }).events.at(-1)).toMatchObject({
      type: "stopped",
      exercise: "plank",
      side: "right",
    });
  });

  test("nothing happens after the end", () => {
    const story = rehearse(plan(HOLD)).begin().give({ type: "stop" });
    const before = story.events.length;
    story.give({ type: "toggle-pause" }).give({ type: "done" }).give({ type: "stop" }).give({ type: "leave" }).wait(60);
    expect(story.events).toHaveLength(before);
  });
});
