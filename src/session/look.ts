/** What there is to see of a session at one moment: everything a screen, a sentence or a voice wants to know. */

import { setsOf } from "../plan/dose.ts";
import { planSeconds } from "../plan/estimate.ts";
import type { Beat, Plan, Step } from "../plan/plan.ts";
import type { PauseReason } from "./event.ts";
import { elapsedMs, goesOnAt, type Outcome, type Session, spentMs } from "./session.ts";
import { beatIndex, place } from "./turn.ts";

export interface Look {
  readonly plan: Plan;
  readonly beat: Beat;
  readonly step: Step;
  /** The next exercise, or null on the last one. */
  readonly nextStep: Step | null;
  /** The beat that follows within the session, or null at the end. */
  readonly nextBeat: Beat | null;
  readonly state: "waiting" | "running" | "paused" | "ended";
  readonly pause: PauseReason | null;
  readonly outcome: Outcome | null;
  /** Seconds until a pause ends by itself, a fraction; null: when somebody ends it. */
  readonly goesOnIn: number | null;
  /** Seconds into this beat, a fraction. */
  readonly spent: number;
  /** Seconds left of this beat, a fraction; null while it counts up without a limit. */
  readonly left: number | null;
  /** Length of this beat after + and -; null without a limit. */
  readonly length: number | null;
  /** Planned reps of the set under way (for its side), and sets of the exercise. */
  readonly reps: number;
  readonly sets: number;
  /** Seconds of the whole session still to come, limits counted for open beats. */
  readonly totalLeft: number;
  /** Seconds of the session so far, pauses left out. */
  readonly elapsed: number;
}

/** @param now monotonic ms */
export function look(session: Session, now: number): Look {
  const { plan, state } = session;
  const { beat, step } = place(session);
  const index = beatIndex(state);
  const spent = spentMs(session, now) / 1000;
  const length = state.kind === "running" || state.kind === "paused" ? secondsOrNull(state.length) : beat.seconds;
  const left = length === null ? null : Math.max(0, length - spent);
  const over = state.kind === "ended";
  const at = goesOnAt(session);
  return {
    plan,
    beat,
    step,
    nextStep: plan.steps[beat.step + 1] ?? null,
    nextBeat: plan.beats[index + 1] ?? null,
    state: state.kind,
    pause: state.kind === "paused" ? state.why : null,
    outcome: over ? state.outcome : null,
    goesOnIn: at ? Math.max(0, at.now - now) / 1000 : null,
    spent,
    left,
    length,
    reps: step.dose.kind === "reps" ? (step.dose.reps[beat.set - 1] ?? 1) : 1,
    sets: setsOf(step.dose),
    totalLeft: over ? 0 : (left ?? 0) + planSeconds(plan, index + 1),
    elapsed: elapsedMs(session, now) / 1000,
  };
}

function secondsOrNull(ms: number | null): number | null {
  return ms === null ? null : ms / 1000;
}
