/**
 * One question while it stands. Whichever comes first ends it: the answer, a key that cancels, the signal, the end of
 * the input. inquirer then cleans up after itself before anybody hears of the outcome - except on a signal: whoever
 * aborts may put the terminal back in the same breath, so not a byte is sent after that.
 */
import { Writable } from "node:stream";
import { forgivingKeyboard } from "./forgiving-keyboard.ts";
import { onKeypress, setRawMode } from "./keypress.ts";
import type { Answer } from "./prompts.ts";
import { restoreOnExit, restoreOnSignal } from "./restore-on-exit.ts";
import type { ProcessLike } from "./streams.ts";

export interface AskingOptions<T> {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly process: ProcessLike;
  readonly signal?: AbortSignal;
  readonly keys?: (name: string) => void;
  /** What a key answers at once. */
  readonly picks: ReadonlyMap<string, T>;
  /** As inquirer wants it. */
  readonly question: Record<string, unknown>;
  readonly transcript: boolean;
}

const CANCEL_KEYS = ["escape", "ctrl-c", "ctrl-d"];

export class Asking<T> {
  readonly #options: AskingOptions<T>;
  readonly #undo: (() => void)[] = [];
  #outcome: Answer<T> | null = null;
  #cleanUp = new AbortController();
  #muted = false;

  constructor(options: AskingOptions<T>) {
    this.#options = options;
  }

  async answer(): Promise<Answer<T>> {
    const { stdin, stdout, signal } = this.#options;
    if (signal?.aborted) return { kind: "aborted" };
    // No terminal, no question: as if nobody had an answer.
    if (!stdin.isTTY || !stdout.isTTY) return { kind: "cancelled" };
    this.#listen();
    try {
      while (!this.#outcome) await this.#put();
      return this.#outcome;
    } finally {
      for (const undo of this.#undo.splice(0)) undo();
    }
  }

  /** Puts the question again where the cursor is. What stood there is not cleaned up: it is no longer there. */
  again(): void {
    this.#muted = true;
    this.#cleanUp.abort();
  }

  /** Before inquirer is loaded, so no key is lost or echoed meanwhile. */
  #listen(): void {
    const { stdin, process, signal } = this.#options;
    const abort = () => this.#abort();
    // inquirer would leave a terminal without echo and cursor behind.
    const restore = () => {
      abort();
      setRawMode(stdin, false);
    };
    stdin.on("end", abort);
    stdin.on("close", abort);
    signal?.addEventListener("abort", abort);
    this.#undo.push(
      onKeypress(stdin, (name) => this.#key(name)),
      restoreOnExit(process, restore),
      restoreOnSignal(process, restore),
      () => stdin.off("end", abort),
      () => stdin.off("close", abort),
      () => signal?.removeEventListener("abort", abort),
    );
  }

  #key(name: string): void {
    // Also in the rest of a burst that has answered already: the key that stops everything must not be lost.
    this.#options.keys?.(name);
    if (this.#outcome) return;
    const { picks } = this.#options;
    const key = name.length === 1 ? name.toLowerCase() : name;
    if (CANCEL_KEYS.includes(name)) this.#settle({ kind: "cancelled" });
    else if (picks.has(key)) this.#settle({ kind: "answered", value: picks.get(key) as T });
  }

  #abort(): void {
    if (this.#outcome) return;
    // Where the question stays on the screen, what follows must not begin in the middle of it.
    if (this.#options.transcript) this.#options.stdout.write("\x1b[J\r\n\x1b[?25h");
    this.#muted = true;
    this.#settle({ kind: "aborted" });
  }

  #settle(outcome: Answer<T>): void {
    this.#outcome ??= outcome;
    this.#cleanUp.abort();
  }

  /** Asks through inquirer until there is an outcome or the question has to be put again. */
  async #put(): Promise<void> {
    const { default: inquirer } = await import("inquirer");
    if (this.#outcome) return;
    this.#muted = false;
    this.#cleanUp = new AbortController();
    const prompt = inquirer.createPromptModule({
      input: forgivingKeyboard(this.#options.stdin),
      output: this.#output(),
      signal: this.#cleanUp.signal,
      clearPromptOnDone: true,
    });
    try {
      const answers: Record<string, unknown> = await prompt({ ...this.#options.question, name: "value" } as never);
      this.#settle({ kind: "answered", value: answers.value as T });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error.name === "ExitPromptError") this.#settle({ kind: "cancelled" });
      else if (error.name !== "AbortPromptError") throw error;
    }
  }

  /** What inquirer takes for the terminal. It leaves no listeners on the real one, and can be cut off. */
  #output(): NodeJS.WritableStream {
    const { stdout } = this.#options;
    const write = (chunk: Buffer, _encoding: string, done: () => void) => {
      if (!this.#muted) stdout.write(chunk);
      done();
    };
    const size = {
      isTTY: { value: true },
      columns: { get: () => stdout.columns },
      rows: { get: () => stdout.rows },
    };
    return Object.defineProperties(new Writable({ write }), size);
  }
}
