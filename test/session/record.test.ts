import { describe, expect, test } from "vitest";
import { NOTHING_YET } from "../../src/plan/lately.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { foldRecord } from "../../src/session/record.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";

const PLAN = makePlan(
  routine([entry("tilt", { reps: 2, hold: 4 }), entry("plank", { sets: 2, hold: 10, sides: "each" }, { rest: 10 })], {
    ready: 5,
    rest: 20,
  }),
  catalogue([exercise("tilt"), exercise("plank", { sided: true })]),
  { warmup: false },
);
/** tilt: 5 ready, 13 of reps; rest 20; plank: 5 ready, then 12 a side with 15 between and 10 of rest. */
const PLANK_BEGINS = 38 + 5;

function recordOf(story: Rehearsal) {
  return foldRecord(PLAN, story.events);
}

describe("the record of a session", () => {
  test("that was done whole", () => {
    const record = recordOf(rehearse(PLAN).begin().wait(200));
    expect(record).toMatchObject({ routine: "test", outcome: { kind: "finished" }, elapsed: 131 });
    expect(record.endedAt - record.startedAt).toBe(131_000);
    expect(record.exercises).toMatchObject([
      {
        exercise: "tilt",
        side: null,
        setsDone: 1,
        setsPlanned: 1,
        repsDone: 2,
        repsPlanned: 2,
        heldSeconds: 8,
        plannedSeconds: 8,
        skipped: false,
        pain: null,
        quality: null,
      },
      {
        exercise: "plank",
        side: "left",
        setsDone: 2,
        setsPlanned: 2,
        repsDone: 2,
        repsPlanned: 2,
        heldSeconds: 20,
        plannedSeconds: 20,
      },
      { exercise: "plank", side: "right", setsDone: 2, repsDone: 2, heldSeconds: 20 },
    ]);
  });

  test("that was stopped in the middle of a hold keeps what was held and names the pain", () => {
    const record = recordOf(
      rehearse(PLAN)
        .begin()
        .wait(PLANK_BEGINS + 1 + 6)
        .give({ type: "stop" }),
    );
    expect(record.outcome).toEqual({ kind: "stopped", stop: "sharp" });
    expect(record.exercises[1]).toMatchObject({
      side: "left",
      setsDone: 0,
      repsDone: 0,
      heldSeconds: 6,
      pain: null,
      quality: "sharp",
    });
    expect(record.exercises[2]).toMatchObject({ side: "right", heldSeconds: 0, quality: null });
  });

  test("that broke off without a word is interrupted", () => {
    expect(recordOf(rehearse(PLAN).begin().wait(10)).outcome).toEqual({ kind: "interrupted" });
  });

  test("counts the better of two attempts, not both", () => {
    const twice = rehearse(PLAN).begin().wait(12).give({ type: "back" }).wait(19);
    expect(recordOf(twice).exercises[0]).toMatchObject({ repsDone: 2, heldSeconds: 8 });
    const worse = rehearse(PLAN).begin().wait(12).give({ type: "back" }).wait(7).give({ type: "leave" });
    expect(recordOf(worse).exercises[0]).toMatchObject({ repsDone: 1, heldSeconds: 4 });
  });

  test("marks what was skipped, unless it was done after all", () => {
    const skipped = rehearse(PLAN).begin().wait(7).give({ type: "skip" });
    expect(recordOf(skipped).exercises.map((one) => one.skipped)).toEqual([true, false, false]);
    const returned = skipped.give({ type: "done" }).give({ type: "back" }).wait(30);
    expect(recordOf(returned).exercises.map((one) => one.skipped)).toEqual([false, false, false]);
  });

  test("adds up an exercise that comes twice", () => {
    const twice = makePlan(
      routine([entry("tilt", { reps: 2 }), entry("tilt", { reps: 3 })], { ready: 5 }),
      catalogue([exercise("tilt")]),
      { warmup: false },
    );
    const record = foldRecord(twice, rehearse(twice).begin().wait(100).events);
    expect(record.exercises).toMatchObject([
      { exercise: "tilt", setsDone: 2, setsPlanned: 2, repsDone: 5, repsPlanned: 5 },
    ]);
  });

  test("keeps the dose that was planned, and the sides in the order in which they were done", () => {
    const lately = { ...NOTHING_YET, firstSide: () => "right" as const };
    const plan = makePlan(
      routine([entry("plank", { hold: 5, sides: "each" }), entry("plank", { hold: 3, sides: "each" })], { ready: 5 }),
      catalogue([exercise("plank", { sided: true })]),
      { warmup: false, lately },
    );
    const record = foldRecord(plan, rehearse(plan).begin().wait(200).events);
    const dose = { kind: "reps", reps: [1], holdSeconds: 5 };
    expect(record.exercises).toMatchObject([
      { side: "right", dose },
      { side: "left", dose },
    ]);
  });

  test("of alternating sides counts a set for both and each rep for its own", () => {
    const plan = makePlan(
      routine([entry("plank", { reps: 2, sides: "alternate" })], { ready: 5 }),
      catalogue([exercise("plank", { sided: true })]),
      { warmup: false },
    );
    const record = foldRecord(plan, rehearse(plan).begin().wait(100).events);
    expect(record.exercises).toMatchObject([
      { side: "left", setsDone: 1, repsDone: 2 },
      { side: "right", setsDone: 1, repsDone: 2 },
    ]);
  });
});
