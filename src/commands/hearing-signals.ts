/**
 * A signal that ends a question in plain sentences before a session: the question only knows that nobody answers it any more,
 * but whoever sent the signal has to see it in the exit code.
 */
import type { ExitCode } from "../base/exit-code.ts";
import type { LeaveSignal } from "../runner/controls.ts";
import { SIGNAL_CODES } from "./no-session.ts";
import type { OpenTerminals } from "./start-terminals.ts";

export interface HearingSignals {
  /** The same terminals; what they hear is noted. */
  readonly terminals: OpenTerminals;
  /** Of the first signal that came so far, or null. */
  code(): ExitCode | null;
}

export function hearingSignals(terminals: OpenTerminals): HearingSignals {
  let came: LeaveSignal | null = null;
  const openPlain: OpenTerminals["openPlain"] = () => {
    const opened = terminals.openPlain();
    const onSignal: typeof opened.controls.onSignal = (listener) =>
      opened.controls.onSignal((signal) => {
        came ??= signal;
        listener(signal);
      });
    return { ...opened, controls: { ...opened.controls, onSignal } };
  };
  return { terminals: { ...terminals, openPlain }, code: () => came && SIGNAL_CODES[came] };
}
