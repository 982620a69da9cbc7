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
 * Where a pain that is told now comes from. A rest between two exercises belongs to the plan of the next one, but what
 * hurts in it is the one that was done.
 */
export function hurting(session: Session): { exercise: string; side: Side | null } {
  const { beat, step } = place(session);
  const before = session.plan.steps[step.index - 1];
  if (beat.kind !== "rest" || beat.set > 1 || !before) return { exercise: step.exercise.id, side: beat.side };
  const last = session.plan.beats.findLast((one) => one.step === before.index);
  return { exercise: before.exercise.id, side: last?.side ?? null };
}

/** The side by which a set is counted: with alternating sides a set belongs to both. */
export function setSide(step: Step, beat: Beat): Side | null {
  return step.sides === "alternate" ? null : beat.side;
}
