/** The last weeks day by day, as a grid of how much somebody trained: a row for each week, a column for each weekday. */
import { DAYS_A_WEEK, weekStart } from "./calendar.ts";
import type { PastSession } from "./past.ts";
import type { Period } from "./weeks.ts";

export interface CalendarRow {
  /** Its first day. */
  readonly start: number;
  /** Sessions that keep the week on each of its seven days; null for a day that is still to come. */
  readonly counts: readonly (number | null)[];
  /** Active minutes on each of them. */
  readonly minutes: readonly (number | null)[];
}

/** @param weeks how many, the oldest first; the last one is the week of today */
export function calendarMap(
  sessions: readonly PastSession[],
  { today, startsOn, keeps }: Period,
  weeks: number,
): CalendarRow[] {
  const attended = new Map<number, number[]>();
  for (const { day, minutes } of sessions.filter(keeps)) {
    attended.set(day, [...(attended.get(day) ?? []), minutes]);
  }
  const first = weekStart(today, startsOn) - (weeks - 1) * DAYS_A_WEEK;
  return Array.from({ length: weeks }, (_, row) => {
    const start = first + row * DAYS_A_WEEK;
    const days = Array.from({ length: DAYS_A_WEEK }, (_, column) => {
      const day = start + column;
      return day > today ? null : (attended.get(day) ?? []);
    });
    return {
      start,
      counts: days.map((done) => (done === null ? null : done.length)),
      minutes: days.map((done) => (done === null ? null : done.reduce((sum, one) => sum + one, 0))),
    };
  });
}
