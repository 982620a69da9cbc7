/**
 * The terminal is put back whatever ends the process, short of kill -9: before the stack of an uncaught error is printed
 * (it would go to the alternate screen and vanish with it), and at the latest when the process exits.
 */
import type { ProcessLike } from "./streams.ts";

/** @returns what calls it off, for when the terminal has been put back in the ordinary way. */
export function restoreOnExit(process: Pick<ProcessLike, "on" | "off">, restore: () => void): () => void {
  const endings = ["uncaughtExceptionMonitor", "exit"];
  for (const ending of endings) process.on(ending, restore);
  return () => {
    for (const ending of endings) process.off(ending, restore);
  };
}

/**
 * The same for signals, where nobody else listens to them (a session does, with onSignals): puts the terminal back and
 * lets the signal end the process.
 */
export function restoreOnSignal(process: ProcessLike, restore: () => void): () => void {
  const free = ["SIGINT", "SIGTERM", "SIGHUP"].filter((signal) => process.listenerCount(signal) === 0);
  const undo = free.map((signal) => {
    const listener = () => {
      restore();
      release();
      process.kill(process.pid, signal);
    };
    const release = () => process.off(signal, listener);
    process.on(signal, listener);
    return release;
  });
  return () => {
    for (const release of undo) release();
  };
}
