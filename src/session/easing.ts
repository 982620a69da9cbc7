/**
 * Pain, and what a person decides because of it. Sharp pain, cramp, signs down a leg and feeling unwell decide by
 * themselves: from them no way leads on. The rest only pauses, until the person has said what now.
 */
import { replaceRest } from "../plan/replace-rest.ts";
import { complete, creditHold, enter, finishSet, pause, resume } from "./advance.ts";
import { stop } from "./ending.ts";
import { type Input, isPainStop } from "./event.ts";
import { spentMs } from "./session.ts";
import { beatIndex, emit, hurting, type Moment, place, type Turn } from "./turn.ts";

export function feel(turn: Turn, input: Extract<Input, { type: "pain" }>): void {
  const { quality, pain = null, place: where = null, painSide = null } = input;
  if (isPainStop(quality)) {
    // One event and no other, so that a crash in between can't leave a session behind that goes on.
    stop(turn, quality, input);
    return;
  }
  const { exercise, side } = hurting(turn.session, input.now);
  pause(turn, "pain", spentMs(turn.session, input.now), input);
  const told = { quality, pain, place: where, painSide };
  emit(turn, { type: "pain", exercise, side, ...told }, input);
}

/** On behind the set under way; before it has begun there is nothing to finish. */
export function setIsEnough(turn: Turn, moment: Moment): void {
  const { beat } = place(turn.session);
  if (beat.rep === 0) resume(turn, moment);
  else if (beat.kind === "open") complete(turn, moment);
  else finishSet(turn, moment);
}

/** `to`: goes straight to its get-ready; null: goes on where it was. */
export function ease(turn: Turn, to: Extract<Input, { type: "ease" }>["to"], moment: Moment): void {
  const { session } = turn;
  const { step } = place(session);
  const exercise = step.exercise.id;
  if (!to) {
    resume(turn, moment);
    turn.session = { ...turn.session, eased: [...session.eased, exercise] };
    emit(turn, { type: "exercise-eased", exercise, to: null, plan: null }, moment);
    return;
  }
  creditHold(turn, moment);
  const plan = replaceRest(session.plan, beatIndex(session.state), to);
  turn.session = { ...turn.session, plan, eased: [...session.eased, exercise, to.id] };
  emit(turn, { type: "exercise-eased", exercise, to: to.id, plan }, moment);
  const next = plan.beats.findIndex((beat) => beat.step > step.index);
  enter(turn, next, moment);
}
