/**
 * A Session: a plan being performed. A plain value; `reduce` is the only thing that makes a new one.
 *
 * Time comes in with every input. What is left of a beat is always `since + length - now`; nothing counts ticks.
 */
import type { Plan } from "../plan/plan.ts";
import type { LeaveStop, PainStop, PauseReason } from "./event.ts";

/** Times in monotonic milliseconds; `length` is null while a beat counts up without a limit. */
export type State =
  | { readonly kind: "waiting" }
  | Running
  | Paused
  /** `spent`: how far into that beat it ended. */
  | { readonly kind: "ended"; readonly beat: number; readonly spent: number; readonly outcome: Outcome };

export interface Running {
  readonly kind: "running";
  readonly beat: number;
  /** When this beat's clock stood at zero. */
  readonly since: number;
  readonly length: number | null;
  /** The last input: from here to the next one is the gap. `seenWall` also notices a machine that slept. */
  readonly seen: number;
  readonly seenWall: number;
}

/** Monotonic, and since 1970; ms. */
interface BothClocks {
  readonly now: number;
  readonly wall: number;
}

export interface Paused {
  readonly kind: "paused";
  readonly beat: number;
  readonly spent: number;
  readonly length: number | null;
  readonly why: PauseReason;
  /** When it goes on by itself, by both clocks, ms; only where it was taken up again and nothing is to need a key. */
  readonly goesOnAt?: BothClocks;
}

export type Outcome =
  | { readonly kind: "finished" }
  | { readonly kind: "stopped"; readonly stop: PainStop }
  | { readonly kind: "left"; readonly stop: LeaveStop };

export interface Session {
  /** As it is now: an exercise that was made easier is followed by the one that took its place. */
  readonly plan: Plan;
  readonly state: State;
  /** Number of the next event. */
  readonly seq: number;
  /** Active milliseconds before the beat under way. */
  readonly elapsedBefore: number;
  readonly gaps: Gaps;
  /** Ids of the exercises that were made easier, and of those that took their place. */
  readonly eased: readonly string[];
}

/** Two seconds (section 5 of the design): nobody blinks that long, and no busy machine stalls that long. */
const LONGEST_GAP_MS = 2000;

/**
 * A silence longer than this between two inputs means that the computer slept or stalled: ms of the session's own clock,
 * and of the wall clock, which goes on while a machine sleeps.
 */
export interface Gaps {
  readonly own: number;
  readonly wall: number;
}

/** For a session that goes `speed` times as fast as real: a busy machine stalls in real time, ticks come in its own. */
export function gapsAt(speed: number): Gaps {
  return { own: LONGEST_GAP_MS * Math.max(1, speed), wall: LONGEST_GAP_MS / Math.min(1, speed) };
}

/** A session that waits for its begin. */
export function createSession(plan: Plan, gaps: Gaps = gapsAt(1)): Session {
  return { plan, state: { kind: "waiting" }, seq: 1, elapsedBefore: 0, gaps, eased: [] };
}

/** Milliseconds into the beat under way; 0 outside of beats. */
export function spentMs(session: Session, now: number): number {
  const { state } = session;
  if (state.kind === "running") return Math.max(0, now - state.since);
  return state.kind === "paused" ? state.spent : 0;
}

/** When a session that was taken up again goes on by itself; null: when somebody says so. A shout asks, whatever was to come. */
export function goesOnAt({ state }: Session): BothClocks | null {
  if (state.kind !== "paused" || (state.why !== "resume" && state.why !== "suspend")) return null;
  return state.goesOnAt ?? null;
}

/** Milliseconds since the last input to a running session, by the clock that noticed more of them; 0 while it doesn't run. */
export function unseenMs({ state }: Session, { now, wall }: BothClocks): number {
  return state.kind === "running" ? Math.max(now - state.seen, wall - state.seenWall) : 0;
}

/** Active milliseconds of the session so far, pauses left out. */
export function elapsedMs(session: Session, now: number): number {
  return session.elapsedBefore + spentMs(session, now);
}
