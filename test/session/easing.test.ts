/** Going on with a smaller movement or an easier exercise, and what the record says of it. */
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { foldRecord } from "../../src/session/record.ts";
import { exercise, NO_DOSE } from "../support/exercises.ts";
import { EASE, hurting, PLAN, recordOf, TIRED } from "../support/hurting.ts";
import { rehearse } from "../support/rehearsal.ts";

describe("a smaller movement", () => {
  test("goes on where it was, and is remembered", () => {
    const story = hurting().give({ type: "ease", to: null });
    expect(story.said().slice(-2)).toEqual(["resumed", "exercise-eased smaller"]);
    expect(story.look()).toMatchObject({ state: "running", spent: 4, beat: { kind: "hold" } });
    expect(story.session.plan).toBe(PLAN);
    expect(story.session.eased).toEqual(["plank"]);
  });
});

describe("the easier exercise", () => {
  test("begins at once with its get-ready; what was held counts", () => {
    const story = hurting().give(EASE);
    expect(story.said().slice(-3)).toEqual(["hold-done left 1.1 4s", "exercise-eased easy", "exercise-started"]);
    expect(story.look()).toMatchObject({ state: "running", spent: 0, beat: { kind: "ready", step: 1 } });
    expect(story.look().step.exercise.id).toBe("easy");
    expect(story.session.eased).toEqual(["plank", "easy"]);
    expect(story.events.findLast(({ type }) => type === "exercise-eased")).toMatchObject({
      exercise: "plank",
      plan: story.session.plan,
    });
  });

  test("is recorded beside what it replaced, each against its own plan", () => {
    const story = hurting().give(EASE).wait(200);
    expect(story.events.at(-1)?.type).toBe("session-finished");
    expect(recordOf(story)).toMatchObject([
      { exercise: "plank", side: "left", repsDone: 0, repsPlanned: 2, heldSeconds: 4, pain: 4, quality: "stretch" },
      { exercise: "plank", side: "right", repsDone: 0, repsPlanned: 2, heldSeconds: 0, skipped: false },
      { exercise: "easy", side: null, setsDone: 2, setsPlanned: 2, repsDone: 2, repsPlanned: 2, heldSeconds: 6 },
      { exercise: "tilt", repsDone: 3, repsPlanned: 3 },
      { exercise: "walk", heldSeconds: 30 },
    ]);
  });

  test("gives way to an easier one still", () => {
    const easier = exercise("easiest", { dose: { ...NO_DOSE, reps: 9 } });
    const story = hurting().give(EASE).wait(7).give({ type: "ease", to: easier }).wait(200);
    expect(recordOf(story).map((one) => [one.exercise, one.repsDone, one.repsPlanned])).toEqual([
      ["plank", 0, 2],
      ["plank", 0, 2],
      ["easy", 0, 2],
      ["easiest", 1, 1],
      ["tilt", 3, 3],
      ["walk", 1, 1],
    ]);
  });

  test("of which there is one later in the session is one line with it, at its level", () => {
    const twice: Plan = {
      ...PLAN,
      steps: PLAN.steps.map((step) => (step.exercise.id === "tilt" ? { ...step, level: 3, top: 5 } : step)),
    };
    const story = rehearse(twice)
      .begin()
      .wait(10)
      .give({ type: "ease", to: exercise("tilt") })
      .wait(300);
    const tilt = foldRecord(twice, story.events).exercises.filter((one) => one.exercise === "tilt");
    expect(tilt).toMatchObject([{ level: 3, repsDone: 4, repsPlanned: 4 }]);
  });

  test("leaves what was done behind it where it was, when somebody had gone back", () => {
    // The tilts are done before the planks are done again and made easier.
    const story = rehearse(PLAN).begin().give({ type: "skip" }).wait(16).give({ type: "back" }).give({ type: "back" });
    expect(story.look().beat).toMatchObject({ kind: "ready", step: 0 });
    story.wait(10).give(TIRED).give(EASE).give({ type: "leave" });
    expect(recordOf(story).map((one) => [one.exercise, one.repsDone])).toEqual([
      ["plank", 0],
      ["plank", 0],
      ["easy", 0],
      ["tilt", 3],
      ["walk", 0],
    ]);
  });

  test("can be gone back from, to the beginning of what it replaced", () => {
    const story = hurting().give(EASE).give({ type: "back" });
    expect(story.look()).toMatchObject({ state: "running", beat: { kind: "ready", step: 0 } });
  });
});
