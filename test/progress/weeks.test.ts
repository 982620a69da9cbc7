import { describe, expect, it } from "vitest";
import { adherence } from "../../src/progress/adherence.ts";
import { MONDAY, parseDay } from "../../src/progress/calendar.ts";
import { calendarMap } from "../../src/progress/calendar-map.ts";
import { keepsTheWeek } from "../../src/progress/keeps-the-week.ts";
import type { PastSession } from "../../src/progress/past.ts";
import { lastWeeks, streak } from "../../src/progress/weeks.ts";
import { session } from "./make.ts";

/** A Monday. */
const monday = parseDay("2026-01-05");
const on = (offsets: readonly number[], changes: Partial<PastSession> = {}) =>
  offsets.map((offset) => session(monday + offset, [], changes));
const wednesday = { today: monday + 2, startsOn: MONDAY, keeps: keepsTheWeek([]) };

describe("the last weeks", () => {
  it("count days, sessions and minutes, up to today", () => {
    const sessions = [...on([-7, -7, -4]), ...on([0, 2, 3])];
    expect(lastWeeks(sessions, wednesday, 3)).toMatchObject([
      { start: monday - 14, days: 0, attended: 0, minutes: 0 },
      { start: monday - 7, days: 2, attended: 3, minutes: 60 },
      { start: monday, days: 2, attended: 2, minutes: 40 },
    ]);
  });

  it("start on the day that the person chose", () => {
    const [week] = lastWeeks(on([-1]), { today: monday + 2, startsOn: 6, keeps: keepsTheWeek([]) }, 1);
    expect(week).toMatchObject({ start: monday - 1, days: 1 });
  });

  it("count a session that was stopped for pain, and one that was left after five minutes", () => {
    const days = (changes: Partial<PastSession>) => lastWeeks(on([0], changes), wednesday, 1)[0]?.days;
    expect(days({ outcome: "stopped", stop: "sharp", minutes: 1 })).toBe(1);
    expect(days({ outcome: "left", minutes: 5 })).toBe(1);
    expect(days({ outcome: "left", minutes: 4 })).toBe(0);
    expect(days({ outcome: "interrupted", minutes: 1 })).toBe(0);
  });
});

it("a warm-up alone makes no day, in the weeks, the streak, the calendar and what was done of what was planned", () => {
  const keeps = keepsTheWeek([
    { id: "warmup", group: "warmup" },
    { id: "mobility", group: "mobility" },
  ]);
  const period = { ...wednesday, keeps };
  const warm = on([-7, -5, -3, 0], { routine: "warmup" });
  expect(lastWeeks(warm, period, 2).map(({ days }) => days)).toEqual([0, 0]);
  expect(streak(warm, period, 3)).toBe(0);
  expect(calendarMap(warm, period, 2).flatMap(({ counts }) => counts)).not.toContain(1);
  expect(adherence(warm, period, 3, 2)).toEqual({ daysDone: 0, daysPlanned: 0, shareDone: null });
  expect(lastWeeks([...warm, ...on([0], { routine: "mobility" }), ...on([1])], period, 1)[0]?.days).toBe(2);
});

describe("the streak", () => {
  it("is the number of weeks in a row with the goal met", () => {
    const week = [0, 2, 4];
    const before = [...week.map((day) => day - 7), ...week.map((day) => day - 14)];
    expect(streak(on(before), wednesday, 3)).toBe(2);
    expect(streak(on([...before, -28]), wednesday, 3)).toBe(2);
  });

  it("counts this week once its goal is met, and is not broken by it before", () => {
    const lastWeek = [-7, -5, -3];
    expect(streak(on([...lastWeek, 0]), wednesday, 3)).toBe(1);
    expect(streak(on([...lastWeek, 0, 1, 2]), wednesday, 3)).toBe(2);
    expect(streak(on([0, 1, 2]), wednesday, 3)).toBe(1);
  });

  it("is over after a week that fell short, and none for somebody new", () => {
    expect(streak(on([-14, -12, -10, -7]), wednesday, 3)).toBe(0);
    expect(streak([], wednesday, 3)).toBe(0);
  });

  it("does not count two sessions of one day twice", () => {
    expect(streak(on([-7, -7, -7]), wednesday, 3)).toBe(0);
  });
});
