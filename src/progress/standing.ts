/**
 * Standing: all that the rules need to know of an exercise's past. It is folded entry by entry, so the answer for every day
 * of a long history costs one walk, and leaving out the newest entry gives back the answer of before.
 */
import { type Entry, type HardStop, isHardStop } from "./entry.ts";
import { isClean, type Policy } from "./zone.ts";

export interface Standing {
  readonly level: number;
  readonly last: Entry;
  /** The session before the last, or null. */
  readonly previous: Entry | null;
  /** Lighter doses elsewhere since the last session, as far as they were not clean. */
  readonly asides: readonly Entry[];
  /** The last day on which the exercise was done, a lighter dose elsewhere included. */
  readonly lastDay: number;
  /** The day of the first session, or of the last one that was heavier than the one before it. */
  readonly roseOn: number;
  /** How many of the last two sessions were clean and at this level, counted back from the last: 0 to 2. */
  readonly clean: number;
  /** Hard stops, and the day of each session, near enough to `lastDay` to count still. */
  readonly hardStops: readonly { readonly day: number; readonly stop: HardStop }[];
  readonly days: readonly number[];
}

/** Two hard stops within so many days suspend an exercise. */
export const SUSPEND_WITHIN_DAYS = 14;
/** Regularity is looked at over so many days. */
export const REGULAR_WITHIN_DAYS = 7;

/** @param entries by day, oldest first; null when there are none that say anything about this exercise's ladder */
export function standingOf(entries: readonly Entry[], policy: Policy): Standing | null {
  return entries.reduce<Standing | null>((standing, entry) => advance(standing, entry, policy), null);
}

/** The standing after one more session, which is not older than those before. */
export function advance(standing: Standing | null, entry: Entry, policy: Policy): Standing | null {
  const { level } = entry;
  if (level === null) return standing && besides(standing, entry, policy);
  const rose = !standing || level > standing.level;
  const sameLevel = standing?.level === level;
  return {
    level,
    last: entry,
    previous: standing?.last ?? null,
    asides: [],
    roseOn: rose ? entry.day : standing.roseOn,
    clean: isClean(entry, policy) ? Math.min(2, 1 + (sameLevel ? standing.clean : 0)) : 0,
    ...around(standing, entry),
  };
}

/**
 * A lighter dose elsewhere keeps the exercise fresh. It never counts toward the next step, and it can't make up for what
 * came before, but it counts against the next step when it went badly.
 */
function besides(standing: Standing, entry: Entry, policy: Policy): Standing {
  const fresh = { ...standing, ...around(standing, entry) };
  return isClean(entry, policy) ? fresh : { ...fresh, clean: 0, asides: [...standing.asides, entry] };
}

function around(standing: Standing | null, { day, stop }: Entry): Pick<Standing, "lastDay" | "hardStops" | "days"> {
  const stops = (standing?.hardStops ?? []).filter((one) => day - one.day <= SUSPEND_WITHIN_DAYS);
  const days = (standing?.days ?? []).filter((one) => day - one <= REGULAR_WITHIN_DAYS);
  return { lastDay: day, hardStops: isHardStop(stop) ? [...stops, { day, stop }] : stops, days: [...days, day] };
}
