/** After a stop: what stands open, and what closes it. */
import { describe, expect, it } from "vitest";
import { blockedByStops } from "../../src/safety/next-time.ts";
import type { PastSession } from "../../src/safety/past.ts";
import {
  blocked,
  DAY,
  DAY_MS,
  done,
  easy,
  FREE,
  LEFT_OUT,
  LEGS,
  LIGHTER,
  NOBODY,
  stopped,
  today,
  without,
  yesOf,
} from "../support/stopped.ts";

describe("after a hard stop", () => {
  it("there is less of that exercise, until two easy sessions with it", () => {
    expect(today([stopped(DAY - 3)])?.changes).toEqual([
      { exercise: "superman", stop: "sharp", day: DAY - 3, today: "lighter", missing: 2, ownWishFrom: null },
    ]);
    expect(today([stopped(DAY - 3), easy(DAY - 2)])?.changes).toMatchObject([{ missing: 1 }]);
    expect(today([stopped(DAY - 3), easy(DAY - 2), easy(DAY - 1)])).toBeNull();
  });

  const SILENT = { before: null, worst: null };
  const nothing = { setsDone: 0, repsDone: 0, heldSeconds: 0 };
  it.each([
    ["without the exercise", { exercises: [done("plank")] }],
    ["that was left", { outcome: "left", stop: "quit" }],
    ["that was too hard", { effort: 8 }],
    ["that hurt too much", { pain: { before: 1, worst: 6 } }],
    ["with a strong pain told in it", { pain: SILENT, exercises: [done("superman", { quality: "stretch", pain: 9 })] }],
    ["with one told elsewhere", { pain: SILENT, exercises: [done("plank", { pain: 9 }), done("superman")] }],
    ["in which it was skipped", { exercises: [done("superman", { skipped: true })] }],
    ["in which nothing of it was done", { exercises: [done("plank"), done("superman", nothing)] }],
    ["on the same day as another", { day: DAY - 2 }],
  ] as const)("a session %s is no easy one", (_what, changes) => {
    expect(today([stopped(DAY - 3), easy(DAY - 2), easy(DAY - 1, changes)])?.changes).toMatchObject([{ missing: 1 }]);
  });

  it("the day of the stop is no day of an easy session", () => {
    const later = { at: (DAY - 3 + 0.9) * DAY_MS };
    expect(today([stopped(DAY - 3), easy(DAY - 3, later), easy(DAY - 2)])?.changes).toMatchObject([{ missing: 1 }]);
  });

  it("answers that were not given are not held against anybody", () => {
    const silent = { effort: null, pain: { before: null, worst: null } };
    expect(today([stopped(DAY - 3), easy(DAY - 2, silent), easy(DAY - 1, silent)])).toBeNull();
  });

  it("a yes brings it back at once; one from before the stop does not, not even of the same day", () => {
    expect(today([stopped(DAY - 3)], DAY, yesOf(DAY - 3))).toBeNull();
    expect(today([stopped(DAY - 3)], DAY, yesOf(DAY - 3, 10))).not.toBeNull();
    expect(today([stopped(DAY - 3)], DAY, yesOf(DAY - 4))).not.toBeNull();
  });

  it("a yes of an earlier day that is told only now is older than the stop all the same", () => {
    expect(today([stopped(DAY - 3)], DAY, () => ({ day: DAY - 9, at: DAY * DAY_MS }))).not.toBeNull();
  });

  it("a stop that says it is later than today counts as today's, and an easy session that says so does not count", () => {
    expect(today([stopped(DAY + 2)])?.changes).toMatchObject([{ day: DAY, today: "lighter" }]);
    expect(today([stopped(DAY - 3), easy(DAY + 1), easy(DAY + 2)])?.changes).toMatchObject([{ missing: 2 }]);
  });

  it("no time is long enough to forget it", () => {
    expect(blocked([stopped(DAY - 1000)])).toEqual(LIGHTER);
  });

  it("the order of the history does not matter", () => {
    const history = [stopped(DAY - 9), easy(DAY - 5), stopped(DAY - 4, "cramp"), easy(DAY - 2)];
    expect(today([...history].reverse())).toEqual(today(history));
  });

  it("without a word about where, everything that was begun is meant", () => {
    const blank = stopped(DAY - 1);
    const exercises = [done("plank"), done("superman"), done("cobra", nothing)];
    expect(blocked([{ ...blank, exercises }]).lighter).toEqual(["plank", "superman"]);
  });
});

describe("a stop that is noted with no exercise", () => {
  const stoppedIn = (...exercises: ReturnType<typeof done>[]) =>
    blockedByStops([{ ...stopped(DAY - 1), exercises }], DAY, NOBODY).lighter;
  const less = { repsDone: 1, setsDone: 0 };

  it("belongs to the one in which pain was told, else to the last one that broke off, else to all", () => {
    expect(stoppedIn(done("plank", { pain: 3 }), done("superman", less))).toEqual(["plank"]);
    expect(stoppedIn(done("plank"), done("superman", less))).toEqual(["superman"]);
    expect(stoppedIn(done("plank", less), done("superman", { skipped: true, repsDone: 0, heldSeconds: 0 }))).toEqual([
      "plank",
    ]);
    expect(stoppedIn(done("plank"), done("superman"))).toEqual(["plank", "superman"]);
  });
});

describe("what was planned then", () => {
  const dosesOf = (...history: PastSession[]) => blockedByStops(history, DAY, NOBODY).doses.get("superman");

  it("goes along with the stop", () => {
    expect(dosesOf(stopped(DAY - 1))).toEqual({ reps: 4, seconds: 20, hold: 5 });
  });

  it("is the least of all stops that stand open, and of both sides", () => {
    const less = stopped(DAY - 1, "sharp", { repsPlanned: 3, plannedSeconds: 30, repsDone: 1 });
    expect(dosesOf(stopped(DAY - 40), less)).toEqual({ reps: 3, seconds: 20, hold: 5 });
    const lines = [
      done("superman", { quality: "sharp" }),
      done("superman", { quality: "sharp", repsPlanned: 2, repsDone: 1 }),
    ];
    expect(dosesOf({ ...less, exercises: lines })?.reps).toBe(2);
  });

  it("is what was held, for an open hold", () => {
    const open = { repsPlanned: 1, repsDone: 0, plannedSeconds: 0, heldSeconds: 12.5 };
    expect(dosesOf(stopped(DAY - 1, "sharp", open))).toEqual({ reps: 1, seconds: 12.5, hold: 12.5 });
    const second = { repsPlanned: 3, repsDone: 1, plannedSeconds: 0, heldSeconds: 16 };
    expect(dosesOf(stopped(DAY - 1, "sharp", second))).toEqual({ reps: 3, seconds: 16, hold: 8 });
  });

  it("is not known of a session that does not say it", () => {
    const silent = { repsPlanned: 0, repsDone: 0, plannedSeconds: 0, heldSeconds: 0 };
    expect(dosesOf(stopped(DAY - 1, "sharp", silent))).toBeUndefined();
  });
});

describe("signs down a leg", () => {
  it("leave the exercise out until two easy sessions without it, then there is less of it", () => {
    const history = [stopped(DAY - 9, "legs")];
    expect(blocked(history)).toEqual(LEGS);
    expect(today([...history, without(DAY - 8)])?.changes).toMatchObject([{ today: "legs", missing: 1 }]);
    expect(blocked([...history, without(DAY - 8), without(DAY - 7)])).toEqual(LIGHTER);
    const back = [...history, without(DAY - 8), without(DAY - 7), easy(DAY - 6)];
    expect(today(back)?.changes).toMatchObject([{ today: "lighter", missing: 1 }]);
    expect(blocked([...back, easy(DAY - 5)])).toEqual(FREE);
  });

  it("or until a yes", () => {
    expect(blocked([stopped(DAY - 9, "legs")], yesOf(DAY - 8))).toEqual(FREE);
  });

  it("a second time within two weeks count as two stops", () => {
    expect(blocked([stopped(DAY - 9), stopped(DAY - 2, "legs")])).toEqual(LEFT_OUT);
  });
});

describe("after feeling unwell", () => {
  it.each(["unwell", "saddle"] as const)("(%s) the next session says so, and no exercise is to blame", (stop) => {
    const history = [easy(DAY - 2, { outcome: "stopped", stop })];
    expect(today(history)).toEqual({ unwell: { stop, day: DAY - 2 }, changes: [] });
    expect(today([...history, easy(DAY - 1)])).toBeNull();
  });
});

it("without a stop there is nothing to say", () => {
  expect(today([])).toBeNull();
  expect(today([easy(DAY - 1), easy(DAY - 2, { outcome: "left", stop: "quit" })])).toBeNull();
  expect(blocked([])).toEqual(FREE);
});
