import { describe, expect, it } from "vitest";
import { MONDAY, parseDay } from "../../src/progress/calendar.ts";
import { calendarMap } from "../../src/progress/calendar-map.ts";
import { holdTimes } from "../../src/progress/hold-times.ts";
import { keepsTheWeek } from "../../src/progress/keeps-the-week.ts";
import { mean, median } from "../../src/progress/mean.ts";
import type { PastSession } from "../../src/progress/past.ts";
import { stats } from "../../src/progress/stats.ts";
import { part, session } from "./make.ts";

const monday = parseDay("2026-01-05");
const period = { today: monday + 2, startsOn: MONDAY, keeps: keepsTheWeek([]) };
const pain = (before: number | null) => ({ before, worst: before, after: before, morning: null });

describe("stats", () => {
  it("of somebody new are empty, not wrong", () => {
    const empty = stats([], period, 3);
    expect(empty.weeks).toHaveLength(12);
    expect(empty).toMatchObject({
      streak: 0,
      adherence: { daysDone: 0, daysPlanned: 0, shareDone: null },
      pain: { points: [], direction: null },
      effort: [],
      holds: [],
    });
  });

  it("count done of planned from the first week on, extra days not more than the goal", () => {
    const days = [-14, -13, -12, -11, -7, 0];
    const half = part("plank", 0, { repsDone: 4, repsPlanned: 8 });
    const sessions = days.map((day) => session(monday + day, [part("plank", 0), half]));
    expect(stats(sessions, period, 3).adherence).toEqual({ daysDone: 3 + 1 + 1, daysPlanned: 9, shareDone: 0.75 });
  });

  it("show pain as a trend once there is enough to compare", () => {
    const told = (numbers: readonly (number | null)[]) =>
      stats(
        numbers.map((before, i) => session(monday - 20 + i, [], { pain: pain(before) })),
        period,
        3,
      ).pain;
    expect(told([5, 4, 5, 3, 2, 2, 1])).toMatchObject({ direction: "better" });
    expect(told([1, 2, 1, null, 3, 4, 4])).toMatchObject({ direction: "worse" });
    expect(told([3, 3, 3, 2, 2, 2])).toMatchObject({ first: 3, last: 2, direction: "same" });
    expect(told([5, 4, 5, 1, 1])).toMatchObject({ direction: null, first: null });
    expect(told([5, null, 4]).points).toHaveLength(2);
  });

  it("multiply effort by minutes, where the effort is known", () => {
    const sessions = [
      session(monday - 7, [], { effort: 5, minutes: 20 }),
      session(monday, [], { effort: 6, minutes: 10 }),
      session(monday + 1, [], { effort: null, minutes: 10 }),
    ];
    const { effort, load } = stats(sessions, period, 3);
    expect(effort).toEqual([
      { day: monday - 7, effort: 5, load: 100 },
      { day: monday, effort: 6, load: 60 },
    ]);
    expect(load.slice(-2).map((week) => week.load)).toEqual([100, 60]);
  });

  it("don't look at what comes after today, or before the last twelve weeks", () => {
    const sessions = [session(monday + 3, []), session(monday - 12 * 7, [])];
    expect(stats(sessions, period, 3).weeks.every(({ days }) => days === 0)).toBe(true);
  });
});

describe("the calendar", () => {
  it("has a row for each week with sessions and minutes for each day, none for days to come", () => {
    const sessions = [-6, -6, 0, 2].map((day) => session(monday + day, []));
    expect(calendarMap(sessions, period, 2)).toEqual([
      { start: monday - 7, counts: [0, 2, 0, 0, 0, 0, 0], minutes: [0, 40, 0, 0, 0, 0, 0] },
      {
        start: monday,
        counts: [1, 0, 1, null, null, null, null],
        minutes: [20, 0, 20, null, null, null, null],
      },
    ]);
  });
});

describe("hold times", () => {
  const held = (left: number, right: number): PastSession["exercises"] => [
    part("plank", 0, { side: "left", repsDone: 1, repsPlanned: 1, heldSeconds: left }),
    part("plank", 0, { side: "right", repsDone: 1, repsPlanned: 1, heldSeconds: right }),
  ];
  const sessions = [held(10, 10), held(12, 10), held(20, 16), held(30, 16)].map((parts, i) => session(i, parts));

  it("are the median of the last three for each side, with the difference", () => {
    expect(holdTimes(sessions, 9)).toEqual([
      { exercise: "plank", left: 20, right: 16, together: null, difference: { seconds: 4, share: 0.2 } },
    ]);
    expect(holdTimes(sessions, 1)[0]?.left).toBe(11);
  });

  it("are for a single hold, and leave out what is not held", () => {
    const parts = [
      part("bridge", 0, { repsDone: 6, repsPlanned: 6, heldSeconds: 30 }),
      part("cat-cow", 0),
      part("swim", 0, {
        repsDone: 1,
        repsPlanned: 1,
        heldSeconds: 1800,
        dose: { kind: "time", sets: 1, seconds: 1800 },
      }),
    ];
    expect(holdTimes([session(0, parts)], 0)).toEqual([
      { exercise: "bridge", left: null, right: null, together: 5, difference: null },
    ]);
  });
});

describe("averages", () => {
  it("are the usual ones", () => {
    expect([mean([1, 2, 6]), median([9, 1, 2]), median([1, 2, 4, 9])]).toEqual([3, 2, 3]);
    expect(() => median([])).toThrow(RangeError);
  });
});
