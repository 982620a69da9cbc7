/** Pain in a session: x ends it at once, and a question keeps it paused. */
import { describe, expect, test } from "vitest";
import { entry } from "../support/exercises.ts";
import { rehearse } from "../support/rehearsal.ts";
import { HOLD, smallPlan, TILT } from "../support/small-plan.ts";

describe("pain", () => {
  test("x ends the session at once: silence first, then the event", () => {
    const story = rehearse(smallPlan(HOLD, TILT)).begin().wait(9);
    story.effects = [];
    story.give({ type: "stop" });
    expect(story.effects[0]).toEqual({ type: "silence" });
    expect(story.said()).toEqual(["hold-done 1.1 3s", "stopped sharp"]);
    expect(story.look().outcome).toEqual({ kind: "stopped", stop: "sharp" });
  });

  test.each(["sharp", "cramp", "legs", "unwell", "saddle"] as const)(
    "%s, told after p, stops the session",
    (quality) => {
      const story = rehearse(smallPlan(HOLD))
        .begin()
        .wait(9)
        .give({ type: "pause", why: "pain" })
        .give({ type: "pain", quality });
      expect(story.said().at(-1)).toBe(`stopped ${quality}`);
      expect(story.look().outcome).toEqual({ kind: "stopped", stop: quality });
    },
  );

  test.each(["tired", "stretch"] as const)("%s keeps the session paused until the person goes on", (quality) => {
    const story = rehearse(smallPlan(HOLD)).begin().wait(9).give({ type: "pain", quality }).wait(60);
    expect(story.look()).toMatchObject({ state: "paused", pause: "pain", spent: 3 });
    expect(story.said().slice(2)).toEqual(["paused pain", `pain ${quality}`]);
  });

  test("x works while paused, in get-ready, in a rest and before anything has begun", () => {
    for (const seconds of [0, 3, 30]) {
      expect(rehearse(smallPlan(HOLD, TILT)).begin().wait(seconds).give({ type: "stop" }).said().at(-1)).toBe(
        "stopped sharp",
      );
    }
    expect(rehearse(smallPlan(HOLD)).give({ type: "stop" }).said()).toEqual(["stopped sharp"]);
    expect(rehearse(smallPlan(HOLD)).begin().give({ type: "toggle-pause" }).give({ type: "stop" }).said().at(-1)).toBe(
      "stopped sharp",
    );
  });

  test("in the rest after an exercise it is that exercise that hurts, not the next one", () => {
    const story = rehearse(smallPlan(entry("plank", { hold: 10, sides: "each" }), HOLD))
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
    const story = rehearse(smallPlan(HOLD)).begin().give({ type: "stop" });
    const before = story.events.length;
    story.give({ type: "toggle-pause" }).give({ type: "done" }).give({ type: "stop" }).give({ type: "leave" }).wait(60);
    expect(story.events).toHaveLength(before);
  });
});
