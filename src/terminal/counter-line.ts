/**
 * The line that counts: ora's spinner and a text, as one line of the frame.
 *
 * ora writes to a small stream of ours instead of the terminal. It decides what the line says and when it changes; the
 * live screen remains the only one that moves the cursor, so the two can't get in each other's way, a tick of the
 * spinner costs the one cell that turned, and a line that stays the same costs nothing.
 */
import type { Ora } from "ora";

type MakeOra = typeof import("ora").default;

export interface CounterLineOptions {
  /** ora's default export, loaded by whoever needs it. */
  readonly ora: MakeOra;
  /** Each one column wide; styled if wanted. */
  readonly frames: readonly string[];
  /** Milliseconds from one frame to the next. */
  readonly interval: number;
  /** The line is this now. */
  readonly onLine: (line: string) => void;
}

/** Columns in front of the text. */
const SPINNER_AND_GAP = 2;

export class CounterLine {
  readonly #options: CounterLineOptions;
  readonly #spinner: Ora;

  constructor(options: CounterLineOptions) {
    this.#options = options;
    this.#spinner = options.ora({
      stream: lineStream(options.onLine),
      spinner: { frames: [...options.frames], interval: options.interval },
      interval: options.interval,
      // Whether anything is drawn, the cursor, the keyboard and the colours are decided elsewhere in terminal/.
      isEnabled: true,
      hideCursor: false,
      discardStdin: false,
      color: false,
    });
  }

  /** Blanks at the beginning of `text` indent the whole line, the spinner included. Tells `onLine` before it returns. */
  show(text: string, spinning: boolean): void {
    const words = text.trimStart();
    const indent = text.length - words.length;
    if (!spinning) {
      this.stop();
      // The text stays in its columns when the spinner goes.
      this.#options.onLine(`${" ".repeat(indent + SPINNER_AND_GAP)}${words}`);
      return;
    }
    this.#spinner.indent = indent;
    this.#spinner.text = words;
    if (this.#spinner.isSpinning) this.#spinner.render();
    else this.#spinner.start();
  }

  stop(): void {
    if (this.#spinner.isSpinning) this.#spinner.stop();
  }
}

/**
 * As much of a terminal as ora uses. A drawing is: cursorTo(0), clearLine, cursorTo(indent) if there is one, and one
 * write of the whole line between the marks of synchronized output. The line is endlessly wide, so ora never takes it
 * for two (with the true width it would, and at 0 columns for infinitely many).
 */
function lineStream(onLine: (line: string) => void): NodeJS.WritableStream {
  let column = 0;
  const stream = {
    isTTY: true,
    columns: Number.MAX_SAFE_INTEGER,
    write(chunk: string): boolean {
      if (!chunk.startsWith("\x1b[?2026")) onLine(" ".repeat(column) + chunk);
      return true;
    },
    cursorTo(to: number): boolean {
      column = to;
      return true;
    },
    clearLine: () => true,
    moveCursor: () => true,
  };
  return stream as unknown as NodeJS.WritableStream;
}
