/** Which pauses end by themselves, and for whom. Who has shouted is asked, key or no key. */
import type { PauseReason } from "../session/event.ts";

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

/** @param unseen how long nobody saw to the session before it paused, ms */
export function goesOn(why: PauseReason, { goOn = false, handsFree = false }: GoingOn, unseen = 0): boolean {
  const stalled = why === "gap" && unseen <= LONGEST_STALL_MS;
  return why !== "shout" && (goOn || (handsFree && stalled));
}
