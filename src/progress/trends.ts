/**
 * Pain, effort and load over time. Only what was answered is counted; an average over three sessions says more than a
 * single day, and a difference of less than 2 on a scale of 0-10 says nothing (rules, section 4).
 */
import { mean } from "./mean.ts";
import type { PastSession } from "./past.ts";
import { lastWeeks, type Period } from "./weeks.ts";

export interface PainPoint {
  readonly day: number;
  /** 0-10, null when not asked. */
  readonly before: number | null;
  readonly worst: number | null;
  readonly after: number | null;
}

export type Direction = "better" | "same" | "worse";

export interface PainTrend {
  /** A point for each session in which any pain was asked for. */
  readonly points: readonly PainPoint[];
  /** Means of the first and of the last three answers before a session; null with fewer than six. */
  readonly first: number | null;
  readonly last: number | null;
  readonly direction: Direction | null;
}

export interface EffortPoint {
  readonly day: number;
  readonly effort: number;
  /** Session load: effort x minutes (Foster's session-RPE; rules, section 2.4). */
  readonly load: number;
}

export interface LoadWeek {
  readonly start: number;
  /** Sum of the loads of the sessions whose effort is known. */
  readonly load: number;
}

const MEAN_OF = 3;
/** The smallest change of pain, 0-10, that counts (rules, section 4; Ostelo 2008: 2 points). */
export const PAIN_COUNTS = 2;

/** Pain over the last weeks. */
export function painTrend(sessions: readonly PastSession[], period: Period, weeks: number): PainTrend {
  const points = inWeeks(sessions, period, weeks)
    .map(({ day, pain: { before, worst, after } }) => ({ day, before, worst, after }))
    .filter((point) => [point.before, point.worst, point.after].some((pain) => pain !== null));
  const before = points.flatMap((point) => (point.before === null ? [] : [point.before]));
  if (before.length < 2 * MEAN_OF) return { points, first: null, last: null, direction: null };
  const first = mean(before.slice(0, MEAN_OF));
  const last = mean(before.slice(-MEAN_OF));
  const direction = first - last >= PAIN_COUNTS ? "better" : last - first >= PAIN_COUNTS ? "worse" : "same";
  return { points, first, last, direction };
}

/** Effort and load of each session that has an effort. */
export function effortTrend(sessions: readonly PastSession[], period: Period, weeks: number): EffortPoint[] {
  return inWeeks(sessions, period, weeks).flatMap(({ day, effort, minutes }) =>
    effort === null ? [] : [{ day, effort, load: effort * minutes }],
  );
}

/** Load of each week, the oldest first. */
export function loadByWeek(sessions: readonly PastSession[], period: Period, weeks: number): LoadWeek[] {
  return lastWeeks(sessions, period, weeks).map(({ start, all }) => ({
    start,
    load: all.reduce((sum, { effort, minutes }) => sum + (effort ?? 0) * minutes, 0),
  }));
}

function inWeeks(sessions: readonly PastSession[], period: Period, weeks: number): PastSession[] {
  return lastWeeks(sessions, period, weeks).flatMap(({ all }) => all);
}
