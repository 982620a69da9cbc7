/**
 * A shout, of somebody who can reach no key. The first one may have been a dog or a door, so it only holds everything still and
 * asks, in any other pause too; the next one in that pause is the answer, and stops as `x` does. However late it comes: the
 * question stands until it is answered, and to be asked once more is no help to who needs it. Going on answers it as well.
 */
import { pause } from "./advance.ts";
import { stop } from "./ending.ts";
import { type Session, spentMs } from "./session.ts";
import { emit, type Moment, place, setState, type Turn } from "./turn.ts";

/** So long it asks where no key could answer: to say it takes some seconds, and who is in pain answers at once, ms. */
export const LONGEST_ASKED_MS = 15_000;

export function shout(turn: Turn, moment: Moment): void {
  const { state } = turn.session;
  if (isAsked(turn.session)) stop(turn, "sharp", moment);
  else if (state.kind === "running") pause(turn, "shout", spentMs(turn.session, moment.now), moment);
  else if (state.kind === "paused") {
    emit(turn, { type: "paused", exercise: place(turn.session).step.exercise.id, why: "shout" }, moment);
    setState(turn, { ...state, why: "shout" });
  }
}

/** Whether the next shout is the answer to one before it. */
export function isAsked({ state }: Session): boolean {
  return state.kind === "paused" && state.why === "shout";
}
