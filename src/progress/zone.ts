/**
 * Zones: how the body took a session (rules, section 3.2; after the pain-monitoring model). Green is free to progress,
 * amber is acceptable but nothing is added, red was too much.
 *
 * `before` may be unknown while pain during or after was named. Whether it rose can't be told then, so the plain numbers
 * of the pain-monitoring model count: up to 2 is safe, 3 to 5 is acceptable, above 5 is too much.
 */
import { type Entry, isHardStop } from "./entry.ts";

/** `allow`: some pain is acceptable. `avoid`: limits shifted down, for the therapeutic group or by choice (rule R12). */
export type Policy = "allow" | "avoid";

export type Zone = "green" | "amber" | "red";

export interface Judgement {
  readonly zone: Zone;
  /** The number that decided, as the beginning of a sentence; null for green and for hard stops. */
  readonly because: string | null;
}

interface Limits {
  /** From this pain on a session is red, whatever it was before. */
  readonly red: number;
  /** From this pain on it is amber, if it rose. */
  readonly amber: number;
}

const LIMITS: Readonly<Record<Policy, Limits>> = { allow: { red: 6, amber: 3 }, avoid: { red: 4, amber: 1 } };

/** A change of 2 on the scale of 0-10 is the smallest that matters (rules, section 4): 2 is watched, 3 is too much. */
const TOO_MUCH_MORE = 3;
const WATCHED_MORE = 2;

/** The hardest effort (0-10) that still counts as clean. */
const MOST_EFFORT = 7;

export function judge(entry: Entry, policy: Policy): Judgement {
  const limits = LIMITS[policy];
  const red = redBecause(entry, limits);
  if (isHardStop(entry.stop)) return { zone: "red", because: null };
  if (red) return { zone: "red", because: red };
  const amber = amberBecause(entry, limits);
  return { zone: amber ? "amber" : "green", because: amber };
}

/** Green, done in full, not too hard, and the session ran to its end. */
export function isClean(entry: Entry, policy: Policy): boolean {
  return (
    entry.done >= 1 &&
    (entry.effort ?? 0) <= MOST_EFFORT &&
    entry.stop === null &&
    judge(entry, policy).zone === "green"
  );
}

function redBecause(entry: Entry, limits: Limits): string | null {
  const { peak, rise, left } = changes(entry);
  if (peak >= limits.red) return `Pain reached ${peak} (limit ${limits.red - 1})`;
  if (rise !== null && rise >= TOO_MUCH_MORE) {
    return `Pain rose by ${rise}, from ${entry.before} to ${peak} (limit ${TOO_MUCH_MORE - 1})`;
  }
  if (left !== null && left >= TOO_MUCH_MORE) {
    return `Pain was ${left} higher afterwards than before (limit ${TOO_MUCH_MORE - 1})`;
  }
  return entry.morning === 2 ? "It was still worse a day later" : null;
}

function amberBecause(entry: Entry, limits: Limits): string | null {
  const { peak, rise, left } = changes(entry);
  if (left !== null && left >= WATCHED_MORE) return `Pain was ${left} higher afterwards than before`;
  if (peak >= limits.amber && rise === null) return `Pain was at ${peak}`;
  if (peak >= limits.amber && rise !== null && rise >= 1) return `Pain rose to ${peak} but settled`;
  return entry.morning === 1 ? "It was worse the next morning, but settled within 1 day" : null;
}

/**
 * `peak`: the worst pain that was named, 0 when none was; pain afterwards stands in where the worst is unknown. `rise` and
 * `left` (over what it was before) are null when one of their two numbers is.
 */
function changes({ before, worst, after }: Entry) {
  const peak = before === null ? Math.max(worst ?? 0, after ?? 0) : (worst ?? after ?? 0);
  return {
    peak,
    rise: before === null || (worst ?? after) === null ? null : peak - before,
    left: before === null || after === null ? null : after - before,
  };
}
