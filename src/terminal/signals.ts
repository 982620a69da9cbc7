/**
 * Signals, and the going to sleep of Ctrl-Z. In raw mode Ctrl-Z is a key like any other, so stopping is up to us:
 *
 *     suspend() or SIGTSTP -> onStop: put the terminal back -> the process really stops
 *     fg: SIGCONT          -> onContinue: take the terminal again
 */
import type { ProcessLike } from "./streams.ts";

export type EndSignal = "SIGINT" | "SIGTERM" | "SIGHUP";

export interface SignalListeners {
  /** Somebody wants the process to end: save, put the terminal back, go. */
  onEnd(signal: EndSignal): void;
  onStop(): void;
  /** Also after a stop that nobody announced (SIGSTOP); may come without one. */
  onContinue(): void;
}

export interface Signals {
  /** What the shell expects of Ctrl-Z: stops the whole job. Nothing happens on Windows, which has no jobs. */
  suspend(): void;
  close(): void;
}

const ENDS: readonly EndSignal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * A stop has no effect where no shell could continue us (an orphaned process group, as in a container): after this many
 * milliseconds without SIGCONT we go on.
 */
const NOT_STOPPED_MS = 200;

/** The whole process group: npm or a pipe in front of us has to stop as well, or the shell does not come back. */
const JOB = 0;

export function onSignals(process: ProcessLike, listeners: SignalListeners): Signals {
  let fallback: NodeJS.Timeout | null = null;
  let closed = false;

  const stop = (pid: number) => {
    if (fallback || closed) return;
    listeners.onStop();
    // Without a listener of ours SIGTSTP does what it is for.
    process.off("SIGTSTP", stopSelf);
    fallback = setTimeout(goOn, NOT_STOPPED_MS);
    process.kill(pid, "SIGTSTP");
  };
  const stopSelf = () => stop(process.pid);
  const goOn = () => {
    if (fallback) {
      clearTimeout(fallback);
      fallback = null;
      process.on("SIGTSTP", stopSelf);
    }
    listeners.onContinue();
  };

  const ends = ENDS.map((signal) => ({ signal, end: () => closed || listeners.onEnd(signal) }));
  for (const { signal, end } of ends) process.on(signal, end);
  const hasJobs = process.platform !== "win32";
  if (hasJobs) {
    process.on("SIGTSTP", stopSelf);
    process.on("SIGCONT", goOn);
  }
  return {
    suspend: () => {
      if (hasJobs) stop(JOB);
    },
    close: () => {
      closed = true;
      if (fallback) clearTimeout(fallback);
      process.off("SIGTSTP", stopSelf);
      process.off("SIGCONT", goOn);
      // Not in the middle of a signal: inquirer listens to them too while a question stands, and kills the process if it
      // finds itself the only one left.
      setImmediate(() => {
        for (const { signal, end } of ends) process.off(signal, end);
      });
    },
  };
}

/**
 * Ends the process when its terminal is gone, after everything was saved: as SIGHUP itself would have, so that a shell
 * sees 129. process.exit is no way to do it: before Node 24 it tries to reset the terminal and aborts with a core dump
 * when there is none any more (nodejs/node#51519).
 */
export function hangUp(process: Pick<ProcessLike, "pid" | "kill" | "removeAllListeners">): void {
  process.removeAllListeners("SIGHUP");
  process.kill(process.pid, "SIGHUP");
}
