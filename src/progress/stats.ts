/** Everything that `stats` tells, as values: this week, the last twelve, what was done of what was planned, and the trends. */
import { type Adherence, adherence } from "./adherence.ts";
import { type CalendarRow, calendarMap } from "./calendar-map.ts";
import { type HoldTimes, holdTimes } from "./hold-times.ts";
import type { PastSession } from "./past.ts";
import { type EffortPoint, effortTrend, type LoadWeek, loadByWeek, type PainTrend, painTrend } from "./trends.ts";
import { lastWeeks, type Period, streak, type Week } from "./weeks.ts";

export interface Stats {
  readonly goal: number;
  /** The oldest first; the last one is this week. */
  readonly weeks: readonly Omit<Week, "all">[];
  /** Weeks in a row with the goal met. */
  readonly streak: number;
  readonly calendar: readonly CalendarRow[];
  readonly adherence: Adherence;
  readonly pain: PainTrend;
  readonly effort: readonly EffortPoint[];
  readonly load: readonly LoadWeek[];
  readonly holds: readonly HoldTimes[];
}

const WEEKS = 12;

/** @param goal days a week; sessions after the period's `today` are not looked at */
export function stats(sessions: readonly PastSession[], period: Period, goal: number): Stats {
  return {
    goal,
    weeks: lastWeeks(sessions, period, WEEKS).map(({ all: _, ...week }) => week),
    streak: streak(sessions, period, goal),
    calendar: calendarMap(sessions, period, WEEKS),
    adherence: adherence(sessions, period, goal, WEEKS),
    pain: painTrend(sessions, period, WEEKS),
    effort: effortTrend(sessions, period, WEEKS),
    load: loadByWeek(sessions, period, WEEKS),
    holds: holdTimes(sessions, period.today),
  };
}
