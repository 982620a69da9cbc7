/** How it ends when there is no session, or no more of it: with the exit code that tells the caller why. */
import { ExitCode } from "../base/exit-code.ts";
import type { LeaveSignal } from "../runner/controls.ts";

export interface NoSession {
  readonly kind: "end";
  readonly code: ExitCode;
}

/** What a process that a signal ended tells its caller. */
export const SIGNAL_CODES: Readonly<Record<LeaveSignal, ExitCode>> = {
  SIGHUP: ExitCode.hangup,
  SIGINT: ExitCode.interrupt,
  SIGTERM: ExitCode.terminate,
};

export const LEFT: NoSession = { kind: "end", code: ExitCode.leftEarly };
export const REFUSED: NoSession = { kind: "end", code: ExitCode.refused };
