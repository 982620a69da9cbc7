/**
 * An Entry: one exercise in one past session, as far as the next dose depends on it. Whoever was not asked, or did not
 * answer, has null there, and what is not known is not held against anybody: questions may be left unanswered, and the
 * strongest signs don't come from answers anyway (the stop key, a set given up early). So a session that was done in full,
 * without a stop, counts as clean even if nothing was said about it. Two things make up for that: steps are small and a
 * week apart, and pain that was named without saying what it was before is read on the cautious side (see zone.ts).
 */
import type { Stop } from "../session/event.ts";

/** 0 same or better, 1 worse but settled within a day, 2 still worse. */
export type Morning = 0 | 1 | 2;

/** Why the session ended early; `elsewhere`: for pain, but in another exercise. */
export type EntryStop = Stop | "elsewhere";

export interface Entry {
  /** Days since 1970-01-01, local. */
  readonly day: number;
  /**
   * The level that was done; null for less than the ladder begins with and for a lighter dose of another routine, which say
   * how the body took it but nothing about this ladder.
   */
  readonly level: number | null;
  /** Share of what was planned, 0 to 1, of the side that did less. */
  readonly done: number;
  /** 0-10, like the pain before, at worst and afterwards. */
  readonly effort: number | null;
  readonly before: number | null;
  readonly worst: number | null;
  readonly after: number | null;
  readonly morning: Morning | null;
  readonly stop: EntryStop | null;
}

export type HardStop = "sharp" | "cramp" | "legs";

/** The stops that mean that this very movement was too much (rules, section 3.3). */
export function isHardStop(word: string | null): word is HardStop {
  return word === "sharp" || word === "cramp" || word === "legs";
}
