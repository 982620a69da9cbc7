/**
 * Going on with a session that broke off: its plan and its events are all there is, and enough. It comes back paused at the
 * beat that was under way; what of that beat had been spent is lost, nothing before it.
 */
import type { Plan } from "../plan/plan.ts";
import { lastOfSet } from "./advance.ts";
import type { Event } from "./event.ts";
import { createSession, LONGEST_GAP_MS, type Paused, type Session } from "./session.ts";

/** A session waiting for its begin when nothing had happened yet. `longestGap`: as in createSession. */
export function resumeSession(plan: Plan, events: readonly Event[], longestGap: number = LONGEST_GAP_MS): Session {
  const last = events.at(-1);
  if (!last) return createSession(plan, longestGap);
  const next = nextBeat(plan, last);
  const over = next >= plan.beats.length || (last.type === "hold-done" && plan.beats[last.beat]?.endsRep === true);
  const place = over ? finished(plan, events, last.beat) : begun(plan, next);
  return {
    plan,
    state: { kind: "paused", ...place, why: "resume" },
    seq: last.seq + 1,
    elapsedBefore: last.elapsed * 1000 - place.spent,
    longestGap,
  };
}

type Place = Pick<Paused, "beat" | "spent" | "length">;

function begun(plan: Plan, index: number): Place {
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
      return indexOr(
        plan.beats.findIndex((beat) => beat.step > last.step),
        plan.beats.length - 1,
      );
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

function indexOr(index: number, otherwise: number): number {
  return index < 0 ? otherwise : index;
}
