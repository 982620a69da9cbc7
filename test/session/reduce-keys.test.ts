/** What each key does to a session. */
import { describe, expect, test } from "vitest";
import { entry } from "../support/exercises.ts";
import { rehearse } from "../support/rehearsal.ts";
import { HOLD, smallPlan, TILT } from "../support/small-plan.ts";

describe("keys", () => {
  test("enter ends get-ready, a rest and a switch", () => {
    const story = rehearse(smallPlan(entry("plank", { hold: 10, sides: "each" }), TILT))
      .begin()
      .give({ type: "done" });
    expect(story.look().beat.kind).toBe("lift");
    expect(story.wait(12).look().beat.kind).toBe("switch");
    expect(story.give({ type: "done" }).look().beat).toMatchObject({ kind: "lift", side: "right" });
    expect(story.wait(12).look().beat).toMatchObject({ kind: "rest", step: 1 });
    expect(story.give({ type: "done" }).look().beat).toMatchObject({ kind: "ready", step: 1 });
  });

  test("enter in a hold finishes the set there; what was held counts, the rep doesn't", () => {
    const story = rehearse(smallPlan(entry("tilt", { sets: 2, hold: 10 })))
      .begin()
      .wait(10)
      .give({ type: "done" });
    expect(story.said().slice(2)).toEqual(["hold-done 1.1 4s", "set-done early"]);
    expect(story.look().beat).toMatchObject({ kind: "rest", set: 2 });
  });

  test("enter while lowering counts the rep that was done", () => {
    const story = rehearse(smallPlan(entry("tilt", { reps: 3 })))
      .begin()
      .wait(6.5, 0.5)
      .give({ type: "done" });
    expect(story.said().slice(2)).toEqual(["rep-done 1.1", "set-done early", "exercise-done", "session-finished"]);
  });

  test("enter ends an open beat with what was held", () => {
    const story = rehearse(smallPlan(entry("rest-on-back", { until: "relaxed" })))
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
      expect(rehearse(smallPlan(HOLD)).begin().wait(7).give({ type: "toggle-pause" }).give({ type }).look().state).toBe(
        "running",
      );
    }
  });

  test("n leaves the exercise: with its rest once it has begun, straight to get-ready before", () => {
    const begun = rehearse(smallPlan(TILT, HOLD)).begin().wait(6).give({ type: "skip" });
    expect(begun.look().beat).toMatchObject({ kind: "rest", step: 1 });
    const fresh = rehearse(smallPlan(TILT, HOLD)).begin().wait(2).give({ type: "skip" });
    expect(fresh.look().beat).toMatchObject({ kind: "ready", step: 1 });
    expect(fresh.give({ type: "skip" }).said().at(-1)).toBe("session-finished");
  });

  test("b begins the exercise again, and from its get-ready goes to the one before", () => {
    const story = rehearse(smallPlan(TILT, HOLD)).begin().wait(9).wait(20).wait(7);
    expect(story.look().beat).toMatchObject({ kind: "hold", step: 1 });
    expect(story.give({ type: "back" }).look().beat).toMatchObject({ kind: "ready", step: 1 });
    expect(story.give({ type: "back" }).look().beat).toMatchObject({ kind: "ready", step: 0 });
    expect(story.give({ type: "back" }).look().beat).toMatchObject({ kind: "ready", step: 0 });
  });

  test("+ and - change a hold by ten seconds, never a move; more than planned is not credited", () => {
    const longer = rehearse(smallPlan(HOLD)).begin().wait(9).give({ type: "adjust", seconds: 10 });
    expect(longer.look()).toMatchObject({ left: 17, length: 20 });
    expect(longer.wait(18).said()).toContain("hold-done 1.1 10s");
    const shorter = rehearse(smallPlan(HOLD)).begin().wait(9).give({ type: "adjust", seconds: -10 });
    expect(shorter.said().slice(2)).toEqual(["hold-done 1.1 3s"]);
    expect(shorter.look().beat.kind).toBe("lower");
    const moving = rehearse(smallPlan(HOLD)).begin().wait(5.5, 0.5).give({ type: "adjust", seconds: 10 });
    expect(moving.look()).toMatchObject({ length: 1 });
  });

  test("b in a hold keeps what was held, until it is done better", () => {
    const story = rehearse(smallPlan(HOLD)).begin().wait(9).give({ type: "back" });
    expect(story.said().slice(2)).toEqual(["hold-done 1.1 3s", "exercise-started"]);
  });

  test("+ never shortens a beat that is longer than an hour as it is", () => {
    const story = rehearse(smallPlan(entry("tilt", { for: 5400 })))
      .begin()
      .wait(6)
      .give({ type: "adjust", seconds: 10 });
    expect(story.look().left).toBe(5399);
  });

  test("q saves what was held and leaves", () => {
    const story = rehearse(smallPlan(HOLD)).begin().wait(9).give({ type: "leave" });
    expect(story.said().slice(2)).toEqual(["hold-done 1.1 3s", "left quit"]);
    expect(story.look().outcome).toEqual({ kind: "left", stop: "quit" });
  });
});
