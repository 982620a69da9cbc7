/**
 * Questions behind a session that a signal ends, all of them: alone they would let it end the process, and the session would
 * never be closed.
 */
import type { LeaveSignal } from "../runner/controls.ts";
import type { How, Prompts } from "../terminal/prompts.ts";
import { earlySignal } from "./early-signal.ts";
import type { SenseParts } from "./sense-parts.ts";

export interface UntilASignal {
  /** The same, aborted once a signal came. */
  prompts(asked: Prompts): Prompts;
  /** What has come so far, or null. */
  came(): LeaveSignal | null;
  /** From now on others listen. */
  close(): void;
}

export function untilASignal({ onSignal }: Pick<SenseParts, "onSignal">): UntilASignal {
  const leaving = new AbortController();
  const { first, came, close } = earlySignal(onSignal);
  void first.then(() => leaving.abort());
  const withSignal = ({ signal, ...how }: How = {}): How => ({
    ...how,
    signal: signal ? AbortSignal.any([signal, leaving.signal]) : leaving.signal,
  });
  const prompts = (asked: Prompts): Prompts => ({
    select: (question, how) => asked.select(question, withSignal(how)),
    checkbox: (question, how) => asked.checkbox(question, withSignal(how)),
    confirm: (question, how) => asked.confirm(question, withSignal(how)),
    input: (question, how) => asked.input(question, withSignal(how)),
    number: (question, how) => asked.number(question, withSignal(how)),
    redraw: () => asked.redraw(),
  });
  return { prompts, came, close };
}
