/**
 * Calendar arithmetic on days. A day is a whole number, days since 1970-01-01 in the person's own time zone: yesterday is
 * always one less, whatever the clocks did that night. Dates are Gregorian throughout.
 */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";

/** 0 is Monday, 6 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const MONDAY: Weekday = 0;
export const DAYS_A_WEEK = 7;

export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Month and day count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return modulo(day + 3, DAYS_A_WEEK) as Weekday;
}

export function weekdayName(day: number): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekdayOf(day)];
}

/** The first day of the week that `day` lies in. */
export function weekStart(day: number, startsOn: Weekday): number {
  return day - modulo(weekdayOf(day) - startsOn, DAYS_A_WEEK);
}

export function monthName(day: number): string {
  return MONTHS[dateOf(day).month - 1] ?? "";
}

/** Days from 1970-01-01 to a date; dates beyond a month's end roll over. */
export function dayOf({ year, month, day }: CalendarDate): number {
  // Years that begin in March put the leap day last; the months then follow one formula (153 days in every five).
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = modulo(month - 3, 12);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - EPOCH;
}

/** The opposite of dayOf. */
export function dateOf(day: number): CalendarDate {
  let marchYear = Math.ceil((day + EPOCH) / 365.2425);
  while (firstOfMarch(marchYear) > day) marchYear -= 1;
  const inYear = day - firstOfMarch(marchYear);
  const marchMonth = Math.floor((5 * inYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: month > 2 ? marchYear : marchYear + 1,
    month,
    day: inYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** `2026-01-05`. */
export function isoDate(day: number): string {
  const { year, month, day: inMonth } = dateOf(day);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(inMonth)}`;
}

/** @throws Failure when the text is no date of the form 2026-01-05, or a date that does not exist */
export function parseDay(text: string): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim()) ?? [];
  const found = dayOf({ year: Number(year), month: Number(month), day: Number(day) });
  if (Number.isNaN(found) || isoDate(found) !== text.trim()) {
    throw new Failure(`“${text.slice(0, 30)}” is not a date.`, {
      hint: "Write it as 2026-01-05: year, month, day.",
      exitCode: ExitCode.usage,
    });
  }
  return found;
}

/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;

function firstOfMarch(year: number): number {
  return dayOf({ year, month: 3, day: 1 });
}

function modulo(n: number, by: number): number {
  return ((n % by) + by) % by;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
