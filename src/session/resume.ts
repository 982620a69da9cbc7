/**
 * Going on with a session that broke off: its plan and its events are all there is, and enough. It comes back paused at the
 * beat that was under way; what of that beat had been spent is lost, nothing before it.
 */
import type { Plan } from "../plan/plan.ts";
import { lastOfSet } from "./advance.ts";
import type { Event } from "./event.ts";
import { planAfter } from "./plan-after.ts";
import { createSession, type Gaps, gapsAt, type Paused, type Session } from "./session.ts";

/**
 * A session waiting for its begin when nothing had happened yet.
 * @param begun the plan as it was at the beginning or at any time since
 */
export function resumeSession(begun: Plan, events: readonly Event[], gaps: Gaps = gapsAt(1)): Session {
  const last = events.at(-1);
  if (!last) return createSession(begun, gaps);
  const plan = planAfter(begun, events);
  const next = nextBeat(plan, last);
  const over = next >= plan.beats.length || (last.type === "hold-done" && plan.beats[last.beat]?.endsRep === true);
  const place = over ? finished(plan, events, last.beat) : fromStart(plan, next);
  return {
    plan,
    state: { kind: "paused", ...place, why: "resume" },
    seq: last.seq + 1,
    elapsedBefore: last.elapsed * 1000 - place.spent,
    gaps,
    eased: events.flatMap((event) => (event.type === "exercise-eased" ? easedBy(event) : [])),
  };
}

function easedBy({ exercise, to }: Extract<Event, { type: "exercise-eased" }>): string[] {
  return to === null ? [exercise] : [exercise, to];
}

type Place = Pick<Paused, "beat" | "spent" | "length">;

function fromStart(plan: Plan, index: number): Place {
  // Letting go between two reps is over by the time somebody has come back.
  const beat = plan.beats[index]?.kind === "relax" ? index + 1 : index;
  const length = plan.beats[beat]?.seconds ?? null;
  return { beat, spent: 0, length: length === null ? null : length * 1000 };
}

/** The beat is over, only what follows from it was not told any more: going on completes it at once, as it was. */
function finished(plan: Plan, events: readonly Event[], beat: number): Place {
  const hold = events.findLast((event) => event.type === "hold-done" && event.beat === beat);
  const seconds = hold?.type === "hold-done" ? hold.seconds : (plan.beats[beat]?.seconds ?? 0);
  return { beat, spent: seconds * 1000, length: seconds * 1000 };
}

/** Index of the beat that was under way when this was the last thing that happened. */
function nextBeat(plan: Plan, last: Event): number {
  switch (last.type) {
    case "hold-done":
    case "rep-done":
      return last.beat + 1;
    case "set-done":
    case "exercise-done":
      return lastOfSet(plan, last.beat) + 1;
    case "exercise-skipped":
      return firstBehind(plan, last.step);
    case "exercise-eased":
      return last.to === null ? last.beat : firstBehind(plan, last.step);
    case "session-started":
    case "exercise-started":
    case "side-switched":
    case "paused":
    case "resumed":
    case "pain":
    case "stopped":
    case "left":
    case "session-finished":
      return last.beat;
  }
}

/** The first beat of the step behind this one, or the last one of all. */
function firstBehind(plan: Plan, step: number): number {
  const index = plan.beats.findIndex((beat) => beat.step > step);
  return index < 0 ? plan.beats.length - 1 : index;
}
