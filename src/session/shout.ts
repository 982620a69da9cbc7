/**
 * A shout, of somebody who can reach no key. The first one may have been a dog or a door, so it only holds everything still and
 * asks; a second one soon after is the answer, and stops as `x` does. One that comes later asks again. So does one in any other
 * pause, but for the question about pain, which asks already.
 */
import { pause } from "./advance.ts";
import { stop } from "./ending.ts";
import { spentMs } from "./session.ts";
import { emit, type Moment, place, setState, type Turn } from "./turn.ts";

/** The question takes some seconds to be said, and who is in pain answers at once, ms. */
export const SHOUT_AGAIN_MS = 15_000;

export function shout(turn: Turn, moment: Moment): void {
  const { state } = turn.session;
  if (state.kind === "running") pause(turn, "shout", spentMs(turn.session, moment.now), moment);
  else if (state.kind !== "paused" || state.why === "pain") return;
  else if (state.shouted !== undefined && moment.now - state.shouted <= SHOUT_AGAIN_MS) {
    stop(turn, "sharp", moment);
    return;
  } else emit(turn, { type: "paused", exercise: place(turn.session).step.exercise.id, why: "shout" }, moment);
  const asking = turn.session.state;
  if (asking.kind === "paused") setState(turn, { ...asking, why: "shout", shouted: moment.now });
}
