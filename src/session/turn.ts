/**
 * A Turn: one call of `reduce` under way. It carries the session as it becomes, and the effects in the order in which
 * they have to be carried out. Nothing else in this folder builds events.
 */
import type { Beat, Side, Step } from "../plan/plan.ts";
import type { Effect, Event } from "./event.ts";
import { elapsedMs, type Session, type State } from "./session.ts";

/** A point in time: monotonic and wall clock, ms. */
export interface Moment {
  readonly now: number;
  readonly wall: number;
}

export interface Turn {
  session: Session;
  readonly effects: Effect[];
}

/** An event before it is stamped with number, time and place. */
type Unstamped<E> = E extends Event ? Omit<E, "seq" | "at" | "elapsed" | "beat" | "step"> : never;
export type Fact = Unstamped<Event>;

export function emit(turn: Turn, fact: Fact, moment: Moment): void {
  const { session } = turn;
  const place = beatIndex(session.state);
  const event = {
    ...fact,
    seq: session.seq,
    at: Math.round(moment.wall),
    elapsed: Math.round(elapsedMs(session, moment.now)) / 1000,
    beat: place,
    step: session.plan.beats[place]?.step ?? 0,
  } as Event;
  turn.effects.push({ type: "record", event });
  turn.session = { ...session, seq: session.seq + 1 };
}

export function setState(turn: Turn, state: State): void {
  turn.session = { ...turn.session, state };
}

/** Index of the beat that is, or was last, under way. */
export function beatIndex(state: State): number {
  return state.kind === "waiting" ? 0 : state.beat;
}

/** The beat under way and its step. @throws Error for a plan without beats, which is a bug */
export function place(session: Session): { beat: Beat; step: Step } {
  const beat = session.plan.beats[beatIndex(session.state)];
  const step = beat && session.plan.steps[beat.step];
  if (!beat || !step) throw new Error("a plan without beats can't be performed");
  return { beat, step };
}

/**
 * So long after an exercise, ms, what hurts in the get-ready of the next one is still the exercise that was done: the time
 * it takes to notice and to reach the key (own judgement). Later it may as well be the position that is being taken.
 */
const STILL_THE_LAST_MS = 5000;

/**
 * Where a pain that is told at `now` comes from. A rest between two exercises belongs to the plan of the next one, but what
 * hurts in it is the one that was done; `over`: it is, so there is nothing of it left to change.
 */
export function hurting(session: Session, now: number): { exercise: string; side: Side | null; over: boolean } {
  const { beat, step } = place(session);
  const before = session.plan.steps[step.index - 1];
  if (!before || !isBetween(session, now)) return { exercise: step.exercise.id, side: beat.side, over: false };
  const last = session.plan.beats.findLast((one) => one.step === before.index);
  return { exercise: before.exercise.id, side: last?.side ?? null, over: true };
}

/** Whether the exercise before has only just ended and this one has not begun. */
function isBetween({ plan, state }: Session, now: number): boolean {
  const index = beatIndex(state);
  const beat = plan.beats[index];
  if (beat?.kind === "rest") return beat.set === 1;
  const before = plan.beats[index - 1];
  const rested = before?.kind === "rest" ? (before.seconds ?? 0) * 1000 : 0;
  return beat?.kind === "ready" && rested + beatMs(state, now) < STILL_THE_LAST_MS;
}

/** Milliseconds into the beat that is, or was last, under way. */
function beatMs(state: State, now: number): number {
  if (state.kind === "waiting") return 0;
  return state.kind === "running" ? now - state.since : state.spent;
}

/** The side by which a set is counted: with alternating sides a set belongs to both. */
export function setSide(step: Step, beat: Beat): Side | null {
  return step.sides === "alternate" ? null : beat.side;
}
