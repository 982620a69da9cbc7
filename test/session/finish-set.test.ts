/** A set that is enough, from every beat of it. */
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { PLAN, TIRED } from "../support/hurting.ts";
import { rehearse } from "../support/rehearsal.ts";

describe("this set is enough", () => {
  test.each([
    ["lift", 5.5, ["set-done left early"], "switch"],
    ["hold", 10, ["hold-done left 1.1 4s", "set-done left early"], "switch"],
    ["lower", 16.5, ["rep-done left 1.1", "set-done left"], "switch"],
  ])("in a %s", (_kind, seconds, events, next) => {
    const story = rehearse(PLAN).begin().wait(seconds, 0.5).give(TIRED);
    const before = story.said().length;
    story.give({ type: "finish-set" });
    expect(story.said().slice(before, before + events.length)).toEqual(events);
    expect(story.look()).toMatchObject({ state: "running", beat: { kind: next } });
  });

  test("between two reps", () => {
    const tilts = makePlan(
      routine([entry("tilt", { sets: 2, reps: 3 })], { ready: 5 }),
      catalogue([exercise("tilt")]),
      {
        warmup: false,
      },
    );
    const story = rehearse(tilts).begin().wait(7.5, 0.5).give(TIRED).give({ type: "finish-set" });
    expect(story.said().slice(-1)).toEqual(["set-done early"]);
    expect(story.look()).toMatchObject({ beat: { kind: "rest", set: 2 } });
  });

  test("ends what is held by time, without a rep", () => {
    const walk = rehearse(PLAN).begin().give({ type: "skip" }).give({ type: "skip" }).wait(15).give(TIRED);
    expect(walk.give({ type: "finish-set" }).said().slice(-4)).toEqual([
      "hold-done 1.1 10s",
      "set-done early",
      "exercise-done",
      "session-finished",
    ]);
  });

  test("before a set has begun goes on as it was", () => {
    const story = rehearse(PLAN).begin().wait(2).give(TIRED).give({ type: "finish-set" });
    expect(story.said().at(-1)).toBe("resumed");
    expect(story.look()).toMatchObject({ state: "running", spent: 2, beat: { kind: "ready" } });
  });
});
