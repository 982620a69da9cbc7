/**
 * From beat to beat: what is credited when one is over, and what is said when the next one begins. A beat that ran out
 * hands its exact end to the next one as its beginning, so a late tick shifts nothing.
 */
import type { Beat, Plan } from "../plan/plan.ts";
import type { PauseReason } from "./event.ts";
import { elapsedMs, spentMs } from "./session.ts";
import { beatIndex, emit, type Moment, place, setSide, setState, type Turn } from "./turn.ts";

/** Goes to beat `index` at `moment`; behind the last one the session is finished. */
export function enter(turn: Turn, index: number, moment: Moment): void {
  const { session } = turn;
  const beat = session.plan.beats[index];
  const elapsedBefore = elapsedMs(session, moment.now);
  if (!beat) {
    turn.session = {
      ...session,
      elapsedBefore,
      state: { kind: "ended", beat: session.plan.beats.length - 1, spent: 0, outcome: { kind: "finished" } },
    };
    emit(turn, { type: "session-finished" }, moment);
    return;
  }
  const length = beat.seconds === null ? null : beat.seconds * 1000;
  turn.session = {
    ...session,
    elapsedBefore,
    state: { kind: "running", beat: index, since: moment.now, length, seen: moment.now, seenWall: moment.wall },
  };
  const exercise = place(turn.session).step.exercise.id;
  if (beat.kind === "ready") emit(turn, { type: "exercise-started", exercise }, moment);
  if (beat.kind === "switch" && beat.side) emit(turn, { type: "side-switched", exercise, side: beat.side }, moment);
}

/** The beat under way is over as planned: credit it and go on. */
export function complete(turn: Turn, moment: Moment): void {
  creditHold(turn, moment);
  if (place(turn.session).beat.endsRep) creditRep(turn, moment);
  const index = beatIndex(turn.session.state);
  if (endsSet(turn.session.plan, index)) closeSet(turn, true, moment);
  enter(turn, index + 1, moment);
}

/**
 * The person finished this set early: what was held is credited, a rep only when it was already on its way down.
 * Goes on behind the set.
 */
export function finishSet(turn: Turn, moment: Moment): void {
  const { beat } = place(turn.session);
  creditHold(turn, moment);
  if (beat.kind === "lower") creditRep(turn, moment);
  const { plan } = turn.session;
  const index = beatIndex(turn.session.state);
  const last = lastOfSet(plan, index);
  closeSet(turn, beat.kind === "lower" && index === last, moment);
  enter(turn, last + 1, moment);
}

/** What was held of the beat under way so far, never more than planned; nothing outside of holds. */
export function creditHold(turn: Turn, moment: Moment): void {
  const { beat, step } = place(turn.session);
  if ((beat.kind !== "hold" && beat.kind !== "open") || turn.session.state.kind === "waiting") return;
  const held = spentMs(turn.session, moment.now) / 1000;
  const seconds = Math.round(Math.min(held, beat.seconds ?? held) * 10) / 10;
  emit(
    turn,
    { type: "hold-done", exercise: step.exercise.id, side: beat.side, set: beat.set, rep: beat.rep, seconds },
    moment,
  );
}

function creditRep(turn: Turn, moment: Moment): void {
  const { beat, step } = place(turn.session);
  emit(turn, { type: "rep-done", exercise: step.exercise.id, side: beat.side, set: beat.set, rep: beat.rep }, moment);
}

function closeSet(turn: Turn, whole: boolean, moment: Moment): void {
  const { beat, step } = place(turn.session);
  const exercise = step.exercise.id;
  emit(turn, { type: "set-done", exercise, side: setSide(step, beat), set: beat.set, whole }, moment);
  const next = turn.session.plan.beats[lastOfSet(turn.session.plan, beatIndex(turn.session.state)) + 1];
  if (next?.step !== beat.step) emit(turn, { type: "exercise-done", exercise }, moment);
}

/** Whether the beat at `index` is the last one of its set (on its side). */
function endsSet(plan: Plan, index: number): boolean {
  return plan.beats[index]?.endsRep === true && lastOfSet(plan, index) === index;
}

/** Index of the last beat of the set (on its side) that the beat at `index` belongs to. */
export function lastOfSet(plan: Plan, index: number): number {
  const beat = plan.beats[index];
  let last = index;
  while (beat && sameSet(beat, plan.beats[last + 1])) last++;
  return last;
}

function sameSet(beat: Beat, next: Beat | undefined): boolean {
  return (
    next !== undefined &&
    next.step === beat.step &&
    next.set === beat.set &&
    !["ready", "switch", "rest"].includes(next.kind)
  );
}

/** Holds the session still; `spent` is what counts of the beat under way, ms. */
export function pause(turn: Turn, why: PauseReason, spent: number, moment: Moment): void {
  const { state } = turn.session;
  if (state.kind !== "running") return;
  setState(turn, { kind: "paused", beat: state.beat, spent, length: state.length, why });
  emit(turn, { type: "paused", exercise: place(turn.session).step.exercise.id, why }, moment);
}

/** Goes on where the pause began. */
export function resume(turn: Turn, moment: Moment): void {
  const { state } = turn.session;
  if (state.kind !== "paused") return;
  const { beat, spent, length } = state;
  setState(turn, { kind: "running", beat, since: moment.now - spent, length, seen: moment.now, seenWall: moment.wall });
  emit(turn, { type: "resumed", exercise: place(turn.session).step.exercise.id }, moment);
}
