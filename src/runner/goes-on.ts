/** Which pauses end by themselves, and for whom. Who has shouted is asked, key or no key. */
import type { PauseReason } from "../session/event.ts";
import { SHOUT_AGAIN_MS } from "../session/shout.ts";

export interface GoingOn {
  /** Every pause ends by itself: nobody could press a key. */
  readonly goOn?: boolean;
  /** What paused by itself for a moment goes on by itself: whoever lies there reaches no key. A pause that was asked for stays. */
  readonly handsFree?: boolean;
}

/** The lid was closed for longer than this: whoever lay there has got up, and is in the middle of something else, ms. */
const LONGEST_STALL_MS = 60_000;

/** Whoever has just started it again from a keyboard has to lie down first, ms. */
export const GET_DOWN_MS = 15_000;

/**
 * How long a pause lasts that ends by itself, but not at once; null: until somebody ends it. Of all pauses only a shout's lasts
 * where nobody could press a key: who meant it has shouted again by the end of that.
 */
export function pauseMs(why: PauseReason, { goOn = false, handsFree = false }: GoingOn): number | null {
  if (goOn) return SHOUT_AGAIN_MS;
  return handsFree && why === "resume" ? GET_DOWN_MS : null;
}

/** @param unseen how long nobody saw to the session before it paused, ms */
export function goesOn(why: PauseReason, { goOn = false, handsFree = false }: GoingOn, unseen = 0): boolean {
  const stalled = why === "gap" && unseen <= LONGEST_STALL_MS;
  return why !== "shout" && (goOn || (handsFree && stalled));
}
