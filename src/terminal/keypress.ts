/**
 * Keypresses of a terminal by their names, for as long as somebody listens: raw mode is on, nothing is echoed, and each
 * key arrives by itself, pasted and held ones too.
 */
import { emitKeypressEvents, type Interface, type Key } from "node:readline";
import { keyName } from "./key-name.ts";
import type { Input } from "./streams.ts";

/** An Escape is only known from the beginning of an arrow by the silence after it; Node's own 500 ms feel broken. */
const ESCAPE_MS = 50;

/** Starts listening; what is returned ends it and leaves raw mode. */
export function onKeypress(stdin: Input, tell: (name: string) => void): () => void {
  // The second argument is meant to be a readline interface, of which this one field is read. Only the first call for
  // a stream counts, so inquirer's own later one changes nothing.
  emitKeypressEvents(stdin as NodeJS.ReadableStream, { escapeCodeTimeout: ESCAPE_MS } as unknown as Interface);
  const listener = (text: string | undefined, key: Partial<Key>) => {
    const name = keyName(text, key);
    if (name !== null) tell(name);
  };
  stdin.on("keypress", listener);
  setRawMode(stdin, true);
  stdin.resume();
  return () => {
    stdin.off("keypress", listener);
    setRawMode(stdin, false);
    stdin.pause();
  };
}

/** A terminal that is gone can't be set, and needn't be. */
export function setRawMode(stdin: Input, raw: boolean): void {
  try {
    stdin.setRawMode?.(raw);
  } catch {
    // The end of the input is told elsewhere.
  }
}
