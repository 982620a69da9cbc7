import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate, parseDay } from "../../src/progress/calendar.ts";
import { dayIn, localDay } from "../../src/progress/local-day.ts";

const at = (iso: string, zone: string) => isoDate(localDay(Date.parse(iso), zone));

describe("the local day of an instant", () => {
  it.each([
    ["2026-01-05T22:59:59Z", "Europe/Berlin", "2026-01-05"],
    ["2026-01-05T23:00:00Z", "Europe/Berlin", "2026-01-06"],
    ["2026-01-05T04:59:59Z", "America/New_York", "2026-01-04"],
    ["2026-01-05T05:00:00Z", "America/New_York", "2026-01-05"],
    ["2026-01-05T18:14:59Z", "Asia/Kathmandu", "2026-01-05"],
    ["2026-01-05T18:15:00Z", "Asia/Kathmandu", "2026-01-06"],
    ["2026-01-05T10:00:00Z", "Pacific/Kiritimati", "2026-01-06"],
    ["2026-01-05T10:59:59Z", "Pacific/Pago_Pago", "2026-01-04"],
    ["2026-01-05T12:00:00Z", "UTC", "2026-01-05"],
    ["1969-12-31T23:30:00Z", "UTC", "1969-12-31"],
  ])("%s in %s is %s", (iso, zone, day) => {
    expect(at(iso, zone)).toBe(day);
  });

  it.each([
    ["the clock goes forward in Berlin", "2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z", "Europe/Berlin", "2026-03-29"],
    ["the clock goes back in Berlin", "2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z", "Europe/Berlin", "2026-10-25"],
    [
      "midnight does not exist in São Paulo",
      "2018-11-04T02:59:59Z",
      "2018-11-04T03:00:00Z",
      "America/Sao_Paulo",
      "2018-11-03",
    ],
  ])("the day is one longer or shorter when %s, and still one day", (_, last, next, zone, day) => {
    expect(at(last, zone)).toBe(day);
    expect(localDay(Date.parse(next), zone)).toBe(parseDay(day) + 1);
  });

  it("never runs backwards, and a day lasts 23 to 25 hours", () => {
    const zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 1_500_000_000, max: 2_000_000_000 }),
        (zone, seconds) => {
          const day = dayIn(zone);
          const today = day(seconds * 1000);
          expect(day(seconds * 1000 + 1000)).toBeGreaterThanOrEqual(today);
          expect(day((seconds + 23 * 3600 - 1) * 1000)).toBeLessThanOrEqual(today + 1);
          expect(day((seconds + 25 * 3600) * 1000)).toBeGreaterThanOrEqual(today + 1);
        },
      ),
    );
  });

  it("says what is wrong with a zone that does not exist", () => {
    expect(() => localDay(0, "Mars/Olympus")).toThrow("There is no time zone “Mars/Olympus”.");
  });
});
