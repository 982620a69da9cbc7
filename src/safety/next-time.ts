/**
 * After a stop, the next session says first what stopped the last one, what changes today, and how to have it back. Being
 * dizzy or having chest pain is no matter of one exercise: that needs a doctor's look, whatever is done today.
 */
import type { PainStop } from "../session/event.ts";
import { EASY_SESSIONS, type OpenStop, openStops } from "./open-stops.ts";
import { type PastSession, until } from "./past.ts";

export interface NextTime {
  /** The last session, when it was stopped for dizziness or the chest: the day of it. */
  readonly unwell: number | null;
  readonly changes: readonly {
    readonly exercise: string;
    readonly stop: PainStop;
    /** Days since 1970-01-01, local. */
    readonly day: number;
    readonly today: "lighter" | "left-out";
    /** Easy sessions that are still missing; null where only a doctor's yes, or time, brings it back. */
    readonly missing: number | null;
  }[];
}

/** What keeps the session from being as usual: the exercises, by their ids. */
export interface StopLimits {
  readonly lighter: readonly string[];
  readonly leftOut: readonly string[];
}

export const NO_LIMITS: StopLimits = { lighter: [], leftOut: [] };

/** As openStops; null when nothing stands open. */
export function nextTime(
  history: readonly PastSession[],
  today: number,
  allowed: (exercise: string) => number | null,
): NextTime | null {
  const last = until(today, history).at(-1);
  const unwell = last?.stop === "unwell" ? last.day : null;
  const changes = openStops(history, today, allowed).map(({ exercise, stop, day, easy, twice }) => ({
    exercise,
    stop,
    day,
    today: twice ? ("left-out" as const) : ("lighter" as const),
    missing: twice ? null : EASY_SESSIONS - easy,
  }));
  return unwell === null && changes.length === 0 ? null : { unwell, changes };
}

/** The ids that two hard stops within two weeks leave out, and those that are done with less. */
export function blockedByStops(
  history: readonly PastSession[],
  today: number,
  allowed: (exercise: string) => number | null,
): StopLimits {
  const open = openStops(history, today, allowed);
  const ids = (stops: readonly OpenStop[]) => stops.map(({ exercise }) => exercise);
  return { lighter: ids(open.filter(({ twice }) => !twice)), leftOut: ids(open.filter(({ twice }) => twice)) };
}
