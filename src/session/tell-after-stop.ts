/** What a person says of the pain once everything has stopped: how strong it was, and where. */
import type { Event, PainDetails } from "./event.ts";
import type { Session } from "./session.ts";
import { emit, hurting, type Turn } from "./turn.ts";

/**
 * The event to save and to add to those of the session, so that the record knows it.
 * @param wall milliseconds since 1970
 * @returns null when nothing was said, or the session was not stopped for pain
 */
export function tellAfterStop(
  session: Session,
  told: PainDetails,
  wall: number,
): Extract<Event, { type: "pain" }> | null {
  const { state } = session;
  if (state.kind !== "ended" || state.outcome.kind !== "stopped") return null;
  if (told.pain === null && told.place === null) return null;
  const turn: Turn = { session, effects: [] };
  const { exercise, side } = hurting(session, 0);
  emit(turn, { type: "pain", exercise, side, quality: state.outcome.stop, ...told }, { now: 0, wall });
  const [effect] = turn.effects;
  return effect?.type === "record" && effect.event.type === "pain" ? effect.event : null;
}
