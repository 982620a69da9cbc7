/** Which exercise is meant by a stop between two: pain is late, and a get-ready is no load. */
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { foldRecord } from "../../src/session/record.ts";
import { tellAfterStop } from "../../src/session/tell-after-stop.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { rehearse, START_WALL } from "../support/rehearsal.ts";

describe("a stop in the get-ready", () => {
  /** tilt: 8 ready, 1 rep of 1 + 1; no rest; walk: 8 ready. */
  const plan = (rest: number) =>
    makePlan(
      routine([entry("tilt", { reps: 1 }), entry("walk", { for: 30 })], { ready: 8, rest }),
      catalogue([exercise("tilt"), exercise("walk")]),
      { warmup: false },
    );
  const blamed = (seconds: number, rest = 0) => {
    const story = rehearse(plan(rest)).begin().wait(seconds, 0.5).give({ type: "stop" });
    const { exercises } = foldRecord(plan(rest), story.events);
    return exercises.filter(({ quality }) => quality === "sharp").map((one) => one.exercise);
  };

  test("means the exercise before it as well, in the first five seconds", () => {
    expect(blamed(8 + 2 + 0.5)).toEqual(["tilt", "walk"]);
    expect(blamed(8 + 2 + 4.5)).toEqual(["tilt", "walk"]);
    expect(blamed(8 + 2 + 5)).toEqual(["walk"]);
  });

  test("does not, once there was a rest in between; a rest that is shorter counts for what it is", () => {
    expect(blamed(8 + 2 + 10 + 0.5, 10)).toEqual(["walk"]);
    expect(blamed(8 + 2 + 5, 10)).toEqual(["tilt"]);
    expect(blamed(8 + 2 + 2 + 1, 2)).toEqual(["tilt", "walk"]);
    expect(blamed(8 + 2 + 2 + 3, 2)).toEqual(["walk"]);
  });

  test("at the very beginning means the first exercise", () => {
    expect(blamed(1)).toEqual(["tilt"]);
  });

  test("what is told of it afterwards belongs to the exercise that was named", () => {
    for (const [seconds, named] of [
      [8 + 2 + 1, "tilt"],
      [8 + 2 + 6, "walk"],
    ] as const) {
      const { session, events } = rehearse(plan(0)).begin().wait(seconds, 0.5).give({ type: "stop" });
      const told = tellAfterStop(session, { pain: 7, place: null, painSide: null }, START_WALL);
      expect([events.at(-1), told]).toMatchObject([{ exercise: named }, { exercise: named }]);
    }
  });
});
