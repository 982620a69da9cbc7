import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateOf,
  dayOf,
  isoDate,
  monthName,
  parseDay,
  type Weekday,
  weekdayName,
  weekdayOf,
  weekStart,
} from "../../src/progress/calendar.ts";

const MS_A_DAY = 86_400_000;
const anyDay = fc.integer({ min: -700_000, max: 2_000_000 });
const anyWeekday = fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<Weekday>;

describe("days", () => {
  it("begin on a Thursday in 1970", () => {
    expect([isoDate(0), weekdayName(0), monthName(0)]).toEqual(["1970-01-01", "Thursday", "January"]);
    expect([isoDate(-1), weekdayName(-1)]).toEqual(["1969-12-31", "Wednesday"]);
  });

  it("know leap years", () => {
    expect(isoDate(parseDay("2024-02-28") + 1)).toBe("2024-02-29");
    expect(isoDate(parseDay("2100-02-28") + 1)).toBe("2100-03-01");
    expect(isoDate(parseDay("2000-02-28") + 1)).toBe("2000-02-29");
  });

  it("are dates and back, as every calendar has them", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const known = new Date(day * MS_A_DAY);
        const date = { year: known.getUTCFullYear(), month: known.getUTCMonth() + 1, day: known.getUTCDate() };
        expect(dateOf(day)).toEqual(date);
        expect(dayOf(date)).toBe(day);
        expect(weekdayOf(day)).toBe((known.getUTCDay() + 6) % 7);
      }),
    );
  });

  it("are read as ISO dates, and nothing else", () => {
    expect(weekdayName(parseDay("2026-01-05"))).toBe("Monday");
    for (const wrong of ["2026-02-30", "2026-13-01", "2026-1-5", "05.01.2026", "today", ""]) {
      expect(() => parseDay(wrong)).toThrow(/is not a date/);
    }
  });
});

describe("weeks", () => {
  it("start on the weekday that is asked for, today or at most six days before", () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (day, startsOn) => {
        const start = weekStart(day, startsOn);
        expect(weekdayOf(start)).toBe(startsOn);
        expect(day - start).toBeGreaterThanOrEqual(0);
        expect(day - start).toBeLessThan(7);
      }),
    );
  });
});
