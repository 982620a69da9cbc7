/**
 * How long each side was held lately, and the difference between them: the readable part of hold times (rules, section 4).
 * Seconds of a single hold, the median of the last three sessions.
 */
import { turnsByExercise } from "./entries.ts";
import { median } from "./mean.ts";
import { type PastExercise, type PastSession, upToDay } from "./past.ts";

export interface HoldTimes {
  readonly exercise: string;
  /** Seconds, null for a side that was not held; both are null where the sides work together. */
  readonly left: number | null;
  readonly right: number | null;
  /** Seconds where the sides work together, or there are none. */
  readonly together: number | null;
  /** Left minus right, seconds and as a share of the stronger side; null unless both were held. */
  readonly difference: { readonly seconds: number; readonly share: number } | null;
}

const LOOKED_AT = 3;

/** One line for each exercise that was held (swimming is not), in the order in which they were first done. */
export function holdTimes(sessions: readonly PastSession[], today: number): HoldTimes[] {
  return [...turnsByExercise(upToDay(sessions, today))].flatMap(([exercise, turns]) => {
    const parts = turns.flatMap((turn) => turn.parts).filter(({ dose }) => dose?.kind !== "time");
    const [left, right, together] = [heldOn(parts, "left"), heldOn(parts, "right"), heldOn(parts, null)];
    if (left === null && right === null && together === null) return [];
    return [{ exercise, left, right, together, difference: differenceOf(left, right) }];
  });
}

/** Seconds of one hold of a part; a hold that was broken off counts as one, so that nothing looks longer than it was. */
export function secondsAHold({ heldSeconds, repsDone, repsPlanned }: PastExercise): number {
  return heldSeconds / Math.max(1, Math.min(repsPlanned, repsDone + 1));
}

function heldOn(parts: readonly PastExercise[], side: PastExercise["side"]): number | null {
  const seconds = parts.filter((part) => part.side === side).map(secondsAHold);
  const held = seconds.filter((one) => one > 0).slice(-LOOKED_AT);
  return held.length === 0 ? null : median(held);
}

function differenceOf(left: number | null, right: number | null): HoldTimes["difference"] {
  if (left === null || right === null) return null;
  return { seconds: left - right, share: (left - right) / Math.max(left, right) };
}
