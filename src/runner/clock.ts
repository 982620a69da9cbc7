/**
 * Time, as the runner needs it. The real clock is built in cli/wire.ts, the virtual one in the tests; a rehearsal runs
 * on a clock that goes faster or slower than either.
 */
import type { Moment } from "../session/turn.ts";

export interface Clock {
  /** Monotonic milliseconds. */
  now(): number;
  /** Milliseconds since 1970. */
  wall(): number;
  /** Runs `task` once after `ms`; returns what calls it off. */
  after(ms: number, task: () => void): () => void;
}

/** What both of its hands say. */
export function momentOf(clock: Clock): Moment {
  return { now: clock.now(), wall: clock.wall() };
}

/** A clock on which `speed` seconds pass in one second of `clock`. What is written down keeps the true wall time. */
export function atSpeed(clock: Clock, speed: number): Clock {
  return {
    now: () => clock.now() * speed,
    wall: () => clock.wall(),
    after: (ms, task) => clock.after(ms / speed, task),
  };
}
