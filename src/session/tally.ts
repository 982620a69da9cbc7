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

/** What a step plans, one line for each side that is counted by itself. */
export function countPlanned(plan: Plan, step: Step): { side: Side | null; planned: Tally }[] {
  const beats = plan.beats.filter((beat) => beat.step === step.index);
  return sideOrder(step.sides).map((side) => {
    const mine = beats.filter((beat) => beat.side === side);
    return {
      side,
      planned: {
        sets: new Set(mine.filter((beat) => beat.endsRep).map((beat) => beat.set)).size,
        reps: mine.filter((beat) => beat.endsRep).length,
        held: sum(mine.filter((beat) => beat.kind === "hold").map((beat) => beat.seconds ?? 0)),
      },
    };
  });
}

/** The best attempt at a step on one side, cut to what was planned; open beats plan no seconds and are not cut. */
export function bestOf(events: readonly Event[], side: Side | null, planned: Tally): Tally {
  let best = NOTHING;
  let attempt = NOTHING;
  for (const event of events) {
    if (event.type === "exercise-started") attempt = NOTHING;
    attempt = addTallies(attempt, worth(event, side));
    best = better(best, attempt);
  }
  return {
    sets: Math.min(best.sets, planned.sets),
    reps: Math.min(best.reps, planned.reps),
    held: planned.held > 0 ? Math.min(best.held, planned.held) : best.held,
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { sets: a.sets + b.sets, reps: a.reps + b.reps, held: Math.round((a.held + b.held) * 10) / 10 };
}

/** A set that alternates sides belongs to both of them. */
function worth(event: Event, side: Side | null): Tally {
  if (event.type === "set-done" && event.whole && (event.side === side || event.side === null))
    return { ...NOTHING, sets: 1 };
  if (event.type === "rep-done" && event.side === side) return { ...NOTHING, reps: 1 };
  if (event.type === "hold-done" && event.side === side) return { ...NOTHING, held: event.seconds };
  return NOTHING;
}

function better(a: Tally, b: Tally): Tally {
  return { sets: Math.max(a.sets, b.sets), reps: Math.max(a.reps, b.reps), held: Math.max(a.held, b.held) };
}

function sum(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((total, one) => total + one, 0) * 10) / 10;
}
