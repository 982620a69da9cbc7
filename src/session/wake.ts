/** When a session next wants a tick: at its deadline or when a number on the screen changes, and at least once a second. */
import { goesOnAt, type Session, spentMs } from "./session.ts";

/** Milliseconds from `now`, 0 to 1000; null while nothing moves. */
export function nextWake(session: Session, now: number): number | null {
  const { state } = session;
  const at = goesOnAt(session);
  if (at) return untilNumberChanges(at.now - now);
  if (state.kind !== "running") return null;
  const spent = spentMs(session, now);
  return state.length === null ? 1000 - (spent % 1000) : untilNumberChanges(state.length - spent);
}

function untilNumberChanges(left: number): number {
  if (left <= 0) return 0;
  return left % 1000 === 0 ? 1000 : left % 1000;
}
