/**
 * Keypresses of a terminal by their names, for as long as somebody listens: raw mode is on, nothing is echoed, and each
 * key arrives by itself, pasted and held ones too. What the terminal says by itself is told apart.
 */
import { emitKeypressEvents, type Interface } from "node:readline";
import { brokenOff, firstSequence, isReport, isReportBegun } from "./escape-sequence.ts";
import { sequenceName } from "./sequence-name.ts";
import type { Input } from "./streams.ts";

/** An Escape is only known from the beginning of an arrow by the silence after it; Node's own 500 ms feel broken. */
const ESCAPE_MS = 50;
/** What may be a report is waited for this much longer: a slow line brings it in parts. Nothing else may come of it then. */
const REPORT_MS = 150;

/** The beginning of a control sequence in one character, as some terminals send it. */
const SHORT_CSI = /\u009b/g;

/** What arrived: a key by its name, or null for a report of the terminal; and what it consists of. */
export type OnPress = (name: string | null, sequence: string) => void;

/** Starts listening to keys; what is returned ends it and leaves raw mode. */
export function onKeypress(stdin: Input, tell: (name: string) => void): () => void {
  return onPress(stdin, (name) => name !== null && tell(name));
}

/** The same with what each key sends, and with the terminal's reports. */
export function onPress(stdin: Input, tell: OnPress): () => void {
  // For inquirer, which reads keys itself: only the first call for a stream counts. The second argument is meant to be a
  // readline interface, of which this one field is read.
  emitKeypressEvents(stdin as NodeJS.ReadableStream, { escapeCodeTimeout: ESCAPE_MS } as unknown as Interface);
  const ear = earOf(stdin);
  ear.add(tell);
  setRawMode(stdin, true);
  stdin.resume();
  return () => {
    ear.delete(tell);
    setRawMode(stdin, false);
    stdin.pause();
  };
}

/** One for each keyboard, however many listen one after the other: what is left of a burst goes to whoever takes over. */
const EARS = new WeakMap<Input, Ear>();

function earOf(stdin: Input): Ear {
  const ear = EARS.get(stdin) ?? new Ear(stdin);
  EARS.set(stdin, ear);
  return ear;
}

class Ear {
  readonly #stdin: Input;
  readonly #listeners = new Set<OnPress>();
  readonly #decoder = new TextDecoder();
  /** What has arrived and is not whole yet. */
  #text = "";
  #timer: NodeJS.Timeout | null = null;
  /** What was begun can't be a key any more, only the rest of a report. */
  #late = false;

  constructor(stdin: Input) {
    this.#stdin = stdin;
  }

  add(listener: OnPress): void {
    if (this.#listeners.size === 0) this.#stdin.on("data", this.#hear);
    this.#listeners.add(listener);
  }

  delete(listener: OnPress): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size === 0) this.#stdin.off("data", this.#hear);
  }

  readonly #hear = (chunk: Uint8Array | string): void => {
    const text = typeof chunk === "string" ? chunk : this.#decoder.decode(chunk, { stream: true });
    this.#text += text.replace(SHORT_CSI, "\x1b[");
    this.#take(false);
  };

  /** @param last whether what was begun has had its time to be ended: however much more of it comes, no key waits longer */
  #take(last: boolean): void {
    while (this.#text !== "") {
      const sequence = this.#first(last);
      if (sequence === null) {
        this.#timer ??= setTimeout(() => this.#overdue(), ESCAPE_MS);
        return;
      }
      if (this.#timer) clearTimeout(this.#timer);
      this.#timer = null;
      this.#late = false;
      this.#text = this.#text.slice(sequence.length);
      const name = isReport(sequence) ? null : sequenceName(sequence);
      for (const listener of [...this.#listeners]) listener(name, sequence);
    }
  }

  #first(last: boolean): string | null {
    const sequence = firstSequence(this.#text, last);
    if (!this.#late || last) return sequence;
    const report = sequence === null ? isReportBegun(this.#text) : isReport(sequence);
    return report ? sequence : brokenOff(this.#text);
  }

  #overdue(): void {
    if (this.#listeners.size === 0 || !isReportBegun(this.#text)) {
      this.#take(true);
      return;
    }
    this.#late = true;
    this.#timer = setTimeout(() => this.#take(true), REPORT_MS);
  }
}

/** A terminal that is gone can't be set, and needn't be. */
export function setRawMode(stdin: Input, raw: boolean): void {
  try {
    stdin.setRawMode?.(raw);
  } catch {
    // The end of the input is told elsewhere.
  }
}
