/**
 * A signal that comes while a session is still being opened: nobody performs it yet who could leave, and the process must
 * not just die, since recorder, sounds and history are open.
 */
import type { LeaveSignal } from "../runner/controls.ts";

export interface EarlySignal {
  /** Resolves with the first one; never, when none comes. */
  readonly first: Promise<LeaveSignal>;
  /** What has come so far, or null. */
  came(): LeaveSignal | null;
  /** From now on others listen; any number of times. */
  close(): void;
}

/** @param onSignal returns what takes the listener away again */
export function earlySignal(onSignal: (listener: (signal: LeaveSignal) => void) => () => void): EarlySignal {
  let came: LeaveSignal | null = null;
  let close = () => {};
  const first = new Promise<LeaveSignal>((resolve) => {
    close = onSignal((signal) => {
      came ??= signal;
      resolve(signal);
    });
  });
  return { first, came: () => came, close };
}
