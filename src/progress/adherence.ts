/**
 * Done of planned, in two ways: how many of the days that were aimed at, and how much of what the sessions had planned. A
 * plain account, no judgement: stopping for pain was right, and shows here as what it is.
 */
import { shareDone } from "./entries.ts";
import { mean } from "./mean.ts";
import type { PastSession } from "./past.ts";
import { lastWeeks, type Period } from "./weeks.ts";

export interface Adherence {
  /** Days trained, at most the goal in each week, of days aimed at; weeks before the first session don't count. */
  readonly daysDone: number;
  readonly daysPlanned: number;
  /** Mean share, 0 to 1, of what the sessions that keep the week had planned; null without any. */
  readonly shareDone: number | null;
}

/** @param goal days a week; @param weeks how far to look back, this week included */
export function adherence(sessions: readonly PastSession[], period: Period, goal: number, weeks: number): Adherence {
  const all = lastWeeks(sessions, period, weeks);
  const begun = all.findIndex(({ days }) => days > 0);
  const counted = begun < 0 ? [] : all.slice(begun);
  const shares = counted
    .flatMap((week) => week.all.filter(period.keeps))
    .flatMap(({ exercises }) => (exercises.length > 0 ? [mean(exercises.map(shareDone))] : []));
  return {
    daysDone: counted.reduce((sum, { days }) => sum + Math.min(days, goal), 0),
    daysPlanned: counted.length * goal,
    shareDone: shares.length > 0 ? mean(shares) : null,
  };
}
