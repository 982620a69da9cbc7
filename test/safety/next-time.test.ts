/** After a stop: what stands open, what closes it, and what two stops mean. */
import { describe, expect, it } from "vitest";
import { blockedByStops, nextTime } from "../../src/safety/next-time.ts";
import type { PastExercise, PastSession } from "../../src/safety/past.ts";

const DAY = 20_000;

function done(exercise: string, changes: Partial<PastExercise> = {}): PastExercise {
  return { exercise, setsDone: 1, repsDone: 4, heldSeconds: 0, skipped: false, pain: null, ...changes };
}

/** An easy session of two exercises. */
function easy(day: number, changes: Partial<PastSession> = {}): PastSession {
  return {
    day,
    outcome: "finished",
    stop: null,
    effort: 5,
    pain: { before: 1, worst: 2 },
    exercises: [done("plank"), done("superman")],
    ...changes,
  };
}

/** A session that was stopped in the superman. */
function stopped(day: number, stop: "sharp" | "cramp" | "legs" = "sharp"): PastSession {
  return easy(day, { outcome: "stopped", stop, exercises: [done("plank"), done("superman", { pain: stop })] });
}

const NOBODY = () => null;
const today = (history: readonly PastSession[], day = DAY, allowed: (id: string) => number | null = NOBODY) =>
  nextTime(history, day, allowed);

describe("after a hard stop", () => {
  it("there is less of that exercise, until two easy sessions with it", () => {
    expect(today([stopped(DAY - 3)])?.changes).toEqual([
      { exercise: "superman", stop: "sharp", day: DAY - 3, today: "lighter", missing: 2 },
    ]);
    expect(today([stopped(DAY - 3), easy(DAY - 2)])?.changes).toMatchObject([{ missing: 1 }]);
    expect(today([stopped(DAY - 3), easy(DAY - 2), easy(DAY - 1)])).toBeNull();
  });

  it.each([
    ["without the exercise", { exercises: [done("plank")] }],
    ["that was left", { outcome: "left", stop: "quit" }],
    ["that was too hard", { effort: 8 }],
    ["that hurt too much", { pain: { before: 1, worst: 6 } }],
    ["in which it was skipped", { exercises: [done("superman", { skipped: true })] }],
  ] as const)("a session %s is no easy one", (_what, changes) => {
    expect(today([stopped(DAY - 3), easy(DAY - 2), easy(DAY - 1, changes)])?.changes).toMatchObject([{ missing: 1 }]);
  });

  it("answers that were not given are not held against anybody", () => {
    const silent = { effort: null, pain: { before: null, worst: null } };
    expect(today([stopped(DAY - 3), easy(DAY - 2, silent), easy(DAY - 1, silent)])).toBeNull();
  });

  it("a doctor's yes brings it back at once, one from before the stop does not", () => {
    expect(today([stopped(DAY - 3)], DAY, () => DAY - 3)).toBeNull();
    expect(today([stopped(DAY - 3)], DAY, () => DAY - 4)).not.toBeNull();
  });

  it("what is later than today does not count", () => {
    expect(today([stopped(DAY + 1)])).toBeNull();
  });

  it("the order of the history does not matter", () => {
    const history = [stopped(DAY - 9), easy(DAY - 5), stopped(DAY - 4, "cramp"), easy(DAY - 2)];
    expect(today([...history].reverse())).toEqual(today(history));
  });

  it("without a word about where, everything that was begun is meant", () => {
    const blank = stopped(DAY - 1);
    const exercises = [done("plank"), done("superman"), done("cobra", { setsDone: 0, repsDone: 0 })];
    expect(blockedByStops([{ ...blank, exercises }], DAY, NOBODY).lighter).toEqual(["plank", "superman"]);
  });
});

describe("two hard stops", () => {
  it.each([
    ["within two weeks", [DAY - 14, DAY - 1], true],
    ["on one day", [DAY - 1, DAY - 1], true],
    ["further apart", [DAY - 15, DAY - 1], false],
    ["both long ago", [DAY - 20, DAY - 18], false],
  ] as const)("%s", (_what, days, out) => {
    const history = days.map((day) => stopped(day));
    const { lighter, leftOut } = blockedByStops(history, DAY, NOBODY);
    expect({ lighter, leftOut }).toEqual(
      out ? { lighter: [], leftOut: ["superman"] } : { lighter: ["superman"], leftOut: [] },
    );
  });

  it("leave it out, and only a doctor's yes brings it back before", () => {
    const history = [stopped(DAY - 5), stopped(DAY - 1, "cramp")];
    expect(today(history)?.changes).toMatchObject([{ stop: "cramp", today: "left-out", missing: null }]);
    expect(blockedByStops(history, DAY, () => DAY).leftOut).toEqual([]);
  });

  it("one of them before a doctor's yes counts no more", () => {
    const history = [stopped(DAY - 5), stopped(DAY - 1)];
    expect(blockedByStops(history, DAY, () => DAY - 4)).toEqual({ lighter: ["superman"], leftOut: [] });
  });

  it("of two exercises are one each", () => {
    const other = easy(DAY - 2, { outcome: "stopped", stop: "legs", exercises: [done("plank", { pain: "legs" })] });
    expect(blockedByStops([stopped(DAY - 3), other], DAY, NOBODY)).toEqual({
      lighter: ["plank", "superman"],
      leftOut: [],
    });
  });
});

describe("after feeling unwell", () => {
  it("the next session says so, and no exercise is to blame", () => {
    const history = [easy(DAY - 2, { outcome: "stopped", stop: "unwell" })];
    expect(today(history)).toEqual({ unwell: DAY - 2, changes: [] });
    expect(today([...history, easy(DAY - 1)])).toBeNull();
  });
});

it("without a stop there is nothing to say", () => {
  expect(today([])).toBeNull();
  expect(today([easy(DAY - 1), easy(DAY - 2, { outcome: "left", stop: "quit" })])).toBeNull();
  expect(blockedByStops([], DAY, NOBODY)).toEqual({ lighter: [], leftOut: [] });
});
