/**
 * Counting a step: what its beats plan for each side, and what the events say was done. Somebody who goes back and does
 * an exercise again makes a new attempt; the best one counts, so that neither is lost and none counts twice. More than
 * planned is never counted (rule R5: no records, extra repetitions are not scored).
 */
import { sideOrder } from "../plan/beats.ts";
import type { Plan, Side, Step } from "../plan/plan.ts";
import type { Event } from "./event.ts";

/** Sets and reps, and seconds held. */
export interface Tally {
  readonly sets: number;
  readonly reps: number;
  readonly held: number;
}

export const NOTHING: Tally = { sets: 0, reps: 0, held: 0 };

/** What a step plans on one side. */
export interface Planned {
  readonly side: Side | null;
  readonly total: Tally;
  /** Reps of each set, the first one first. */
  readonly repsOfSet: readonly number[];
}

/** What a step plans, one line for each side that is counted by itself, in the order in which they are done. */
export function countPlanned(plan: Plan, step: Step): Planned[] {
  const beats = plan.beats.filter((beat) => beat.step === step.index);
  const first = beats.find(({ side }) => side !== null)?.side ?? "left";
  return sideOrder(step.sides, first).map((side) => {
    const mine = beats.filter((beat) => beat.side === side);
    const ends = mine.filter((beat) => beat.endsRep);
    const sets = Math.max(0, ...ends.map((beat) => beat.set));
    const repsOfSet = Array.from({ length: sets }, (_, index) => ends.filter((beat) => beat.set === index + 1).length);
    const held = sum(mine.filter((beat) => beat.kind === "hold").map((beat) => beat.seconds ?? 0));
    return { side, total: { sets, reps: ends.length, held }, repsOfSet };
  });
}

/**
 * The best attempt at a step on one side, cut to what was planned; open beats plan no seconds and are not cut. A set is
 * done when all of its reps are, so a session that broke off between the two events loses nothing.
 */
export function bestOf(events: readonly Event[], planned: Planned): Tally {
  const { side, total, repsOfSet } = planned;
  let best = NOTHING;
  let attempt = new Attempt();
  for (const event of events) {
    if (event.type === "exercise-started") attempt = new Attempt();
    if (event.type === "rep-done" && event.side === side) attempt.addRep(event.set, event.rep);
    if (event.type === "hold-done" && event.side === side) attempt.addHold(event.set, event.rep, event.seconds);
    best = better(best, attempt.tally(repsOfSet));
  }
  return {
    sets: best.sets,
    reps: Math.min(best.reps, total.reps),
    held: round(total.held > 0 ? Math.min(best.held, total.held) : best.held),
  };
}

/**
 * One go at a step: from its get-ready until the person leaves it or begins it again. A rep counts once in it, however
 * often it is told: a session that is gone on with may tell its last one again.
 */
class Attempt {
  readonly #repsOfSet = new Map<number, Set<number>>();
  readonly #holds = new Map<string, number>();

  addRep(set: number, rep: number): void {
    this.#repsOfSet.set(set, new Set(this.#repsOfSet.get(set)).add(rep));
  }

  addHold(set: number, rep: number, seconds: number): void {
    const key = `${set}.${rep}`;
    this.#holds.set(key, Math.max(this.#holds.get(key) ?? 0, seconds));
  }

  tally(planned: readonly number[]): Tally {
    const done = planned.map((_, index) => this.#repsOfSet.get(index + 1)?.size ?? 0);
    const sets = done.filter((reps, index) => reps >= (planned[index] ?? 0)).length;
    return { sets, reps: done.reduce((total, one) => total + one, 0), held: sum([...this.#holds.values()]) };
  }
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { sets: a.sets + b.sets, reps: a.reps + b.reps, held: round(a.held + b.held) };
}

function better(a: Tally, b: Tally): Tally {
  return { sets: Math.max(a.sets, b.sets), reps: Math.max(a.reps, b.reps), held: Math.max(a.held, b.held) };
}

function sum(numbers: readonly number[]): number {
  return round(numbers.reduce((total, one) => total + one, 0));
}

/** To a tenth of a second, as the events have it. */
function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
