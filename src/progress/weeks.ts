/**
 * Regularity, counted in weeks: how many days somebody trained in each, and how many weeks in a row the goal was met (rule
 * R6). Days count, not sessions, and a week that is not over yet never breaks anything: a rest day is part of it.
 */
import { DAYS_A_WEEK, type Weekday, weekStart } from "./calendar.ts";
import type { KeepsTheWeek } from "./keeps-the-week.ts";
import { type PastSession, upToDay } from "./past.ts";

/** Days a week that are aimed at when nobody said otherwise (rule R6: two or three for strength). */
export const WEEKLY_GOAL = 3;

export interface Week {
  /** Its first day. */
  readonly start: number;
  /** Days with a session that keeps the week, and how many of those sessions there were. */
  readonly days: number;
  readonly attended: number;
  /** Active minutes, those of sessions that were left early too. */
  readonly minutes: number;
  /** All of its sessions, oldest first. */
  readonly all: readonly PastSession[];
}

/** What to look at: `today` in days since 1970-01-01, local; sessions after it don't count. */
export interface Period {
  readonly today: number;
  readonly startsOn: Weekday;
  /** Which sessions make a day. */
  readonly keeps: KeepsTheWeek;
}

/** The last `count` weeks, the oldest first; the last one is the week of `today`. */
export function lastWeeks(sessions: readonly PastSession[], { today, startsOn, keeps }: Period, count: number): Week[] {
  const thisWeek = weekStart(today, startsOn);
  const byWeek = new Map<number, PastSession[]>();
  for (const session of upToDay(sessions, today)) {
    const start = weekStart(session.day, startsOn);
    const mine = byWeek.get(start) ?? [];
    byWeek.set(start, mine);
    mine.push(session);
  }
  return Array.from({ length: count }, (_, index) => {
    const start = thisWeek - (count - 1 - index) * DAYS_A_WEEK;
    return weekOf(start, byWeek.get(start) ?? [], keeps);
  });
}

/** Weeks in a row with the goal met, up to now. This week counts once it is met, and breaks nothing before. */
export function streak(sessions: readonly PastSession[], period: Period, goal: number): number {
  const first = Math.min(period.today, ...sessions.map(({ day }) => day));
  const count = 1 + (weekStart(period.today, period.startsOn) - weekStart(first, period.startsOn)) / DAYS_A_WEEK;
  const weeks = lastWeeks(sessions, period, count).reverse();
  const counted = weeks[0] && weeks[0].days < goal ? weeks.slice(1) : weeks;
  const broken = counted.findIndex(({ days }) => days < goal);
  return broken < 0 ? counted.length : broken;
}

function weekOf(start: number, all: readonly PastSession[], keeps: KeepsTheWeek): Week {
  const attended = all.filter(keeps);
  return {
    start,
    days: new Set(attended.map(({ day }) => day)).size,
    attended: attended.length,
    minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
    all,
  };
}
