/** Which pauses end by themselves, when, and for whom. Who has shouted is asked, key or no key. */
import type { Asked, PauseReason } from "../session/event.ts";
import { goesOnAt, type Session } from "../session/session.ts";
import { LONGEST_ASKED_MS } from "../session/shout.ts";
import type { Moment } from "../session/turn.ts";
import type { Action } from "../view/keys.ts";

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

/** The session with the time to lie down that it is left before it goes on by itself, where it is left any. */
export function gettingDown(session: Session, { handsFree = false }: GoingOn, { now, wall }: Moment): Session {
  const { state } = session;
  if (!handsFree || state.kind !== "paused") return session;
  return { ...session, state: { ...state, goesOnAt: { now: now + GET_DOWN_MS, wall: wall + GET_DOWN_MS } } };
}

/** The session as it is when it goes on only for somebody who says so. */
export function staying(session: Session): Session {
  const { state } = session;
  if (state.kind !== "paused") return session;
  const { goesOnAt: _, ...stays } = state;
  return { ...session, state: stays };
}

/** Whether an action begins something: of a key that only has to end the wait, as the screen says, nothing begins but with space. */
export function isBeginning(action: Action | null): boolean {
  return action === "done" || action === "skip" || action === "back";
}

/** Whether the machine slept through the time to lie down, by the clock that noticed more of it. */
export function overslept(session: Session, { now, wall }: Moment): boolean {
  const at = goesOnAt(session);
  return at !== null && Math.max(now - at.now, wall - at.wall) > LONGEST_STALL_MS;
}

/** What the time that passes asks of a session. */
export function asTimePasses(session: Session, { now }: Moment): Asked {
  const at = goesOnAt(session);
  return { type: at !== null && at.now <= now ? "toggle-pause" : "tick" };
}

/**
 * How long a pause lasts that no look at the clock ends, ms; null: until somebody ends it. Where there are no keys only a shout's
 * lasts: who meant it has shouted again by the end of that.
 */
export function longestPause({ state }: Session, { goOn = false }: GoingOn): number | null {
  return goOn && state.kind === "paused" ? LONGEST_ASKED_MS : null;
}
