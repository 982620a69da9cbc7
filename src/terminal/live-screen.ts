/**
 * The live screen: takes frames and makes the terminal show them. It has the alternate screen to itself from opening to
 * closing, and sends only what changed, inside synchronized output.
 *
 *     live -------suspend-------> asking: a question has the terminal; frames are only remembered
 *     live, asking ---leave-----> away:   the process is being stopped; the terminal is as it was before
 *     any ------close-----------> closed: nothing is ever sent again
 *
 * A terminal that breaks (closed window, lost connection) is the same as closed, and is told once.
 */
import type { Frame, Size } from "../base/frame.ts";
import { Canvas } from "./canvas.ts";
import { CounterLine } from "./counter-line.ts";
import * as escapes from "./escapes.ts";
import type { Keys } from "./keys.ts";
import { onBroken } from "./on-broken.ts";
import { restoreOnExit } from "./restore-on-exit.ts";
import { SPINNER_INTERVAL } from "./spinner.ts";
import type { Output, ProcessLike } from "./streams.ts";

export interface LiveScreenOptions {
  /** A terminal that reports its columns (`capabilities(...).live`). */
  readonly stdout: Output;
  readonly process: Pick<ProcessLike, "on" | "off">;
  /** The keyboard, which is given away and taken back together with the screen. */
  readonly keys: Keys | null;
  /** Frames of the spinner, each one column wide, styled if wanted (spinner.ts has some). */
  readonly spinner: readonly string[];
  /** The terminal has this size now. A frame drawn during the call replaces the old one without a flash. */
  readonly onResize: (size: Size) => void;
  /** The terminal is gone. */
  readonly onGone: () => void;
}

/** Opens the alternate screen. ora is loaded first, so nothing is on the screen while that takes its time. */
export async function openLiveScreen(options: LiveScreenOptions): Promise<LiveScreen> {
  const { default: ora } = await import("ora");
  return new LiveScreen(options, ora);
}

export class LiveScreen {
  readonly #options: LiveScreenOptions;
  readonly #write: (bytes: string) => boolean;
  readonly #canvas = new Canvas();
  readonly #counter: CounterLine;
  readonly #undo: (() => void)[];
  #state: "live" | "away" | "closed" = "away";
  #asking = false;
  #frame: Frame = { lines: [], counter: null };
  #counterText = "";
  /** While a frame is being put together, the counting line goes into it instead of straight to the terminal. */
  #composing = false;

  /** Use openLiveScreen. */
  constructor(options: LiveScreenOptions, ora: typeof import("ora").default) {
    const { stdout } = options;
    this.#options = options;
    // Bound before ora starts: while it spins, ora replaces the `write` of process.stdout and process.stderr.
    this.#write = stdout.write.bind(stdout);
    this.#counter = new CounterLine({
      ora,
      frames: options.spinner,
      interval: SPINNER_INTERVAL,
      onLine: (line) => this.#counted(line),
    });
    const resized = () => this.#resized();
    stdout.on("resize", resized);
    this.#undo = [
      () => stdout.off("resize", resized),
      onBroken(stdout, () => this.#gone()),
      restoreOnExit(options.process, () => this.close()),
    ];
    this.takeBack();
  }

  /** Columns and rows as the terminal reports them now; 0 by 0 while it doesn't. */
  size(): Size {
    const { columns = 0, rows = 0 } = this.#options.stdout;
    return columns > 0 && rows > 0 ? { columns, rows } : { columns: 0, rows: 0 };
  }

  /** Shows `frame`. The same frame again sends nothing. */
  draw(frame: Frame): void {
    this.#frame = frame;
    if (!this.#drawing()) return;
    this.#composing = true;
    if (frame.counter && this.size().columns > 0) this.#counter.show(frame.counter.text, frame.counter.spinning);
    else this.#counter.stop();
    this.#composing = false;
    this.#paint();
  }

  /** Draws everything again, for when something else has written over it. */
  repaint(): void {
    this.#canvas.forget();
    this.draw(this.#frame);
  }

  /**
   * Lends the terminal to a question: an empty screen, the cursor, the keyboard in its ordinary mode. Afterwards the last
   * frame is shown again, whether `ask` was answered or threw. Not for two questions at a time.
   */
  async suspend<T>(ask: () => Promise<T>): Promise<T> {
    this.#asking = true;
    this.#lend();
    try {
      return await ask();
    } finally {
      this.#asking = false;
      this.#regain();
    }
  }

  /** Puts the terminal back as it was, for as long as the process is stopped (Ctrl-Z). */
  leave(): void {
    if (this.#state !== "live") return;
    this.#restore();
    this.#state = "away";
  }

  /**
   * After `leave`, or when the process was stopped without warning: takes the terminal again and draws everything. A
   * question that stands has to be put again (`Prompts.redraw`).
   */
  takeBack(): void {
    if (this.#state === "closed") return;
    // Whoever had the terminal meanwhile changed its mode behind Node's back, and Node only sets what it takes to be new.
    this.#options.keys?.pause();
    if (this.#state === "away") {
      this.#state = "live";
      this.#send(escapes.ALTERNATE_SCREEN);
    }
    if (this.#asking) this.#lend();
    else this.#regain();
  }

  /** Puts everything back: the main screen, the cursor, wrapping, the keyboard. Any number of times, in any state. */
  close(): void {
    if (this.#state === "closed") return;
    this.#restore();
    this.#end();
  }

  #gone(): void {
    if (this.#state === "closed") return;
    this.#end();
    this.#options.onGone();
  }

  #end(): void {
    this.#state = "closed";
    this.#counter.stop();
    this.#options.keys?.close();
    for (const undo of this.#undo.splice(0)) undo();
  }

  #restore(): void {
    this.#counter.stop();
    this.#options.keys?.pause();
    // Cleared first: a terminal without an alternate screen (the Linux console) would keep the frame otherwise.
    const { PLAIN_STYLE, WRAP_ON, CLEAR_SCREEN, MAIN_SCREEN, SHOW_CURSOR } = escapes;
    if (this.#state === "live") this.#send(PLAIN_STYLE + WRAP_ON + CLEAR_SCREEN + MAIN_SCREEN + SHOW_CURSOR);
  }

  #lend(): void {
    this.#counter.stop();
    this.#options.keys?.pause();
    const { PLAIN_STYLE, WRAP_ON, CLEAR_SCREEN, SHOW_CURSOR } = escapes;
    if (this.#state === "live") this.#send(PLAIN_STYLE + WRAP_ON + CLEAR_SCREEN + SHOW_CURSOR);
  }

  #regain(): void {
    if (!this.#drawing()) return;
    this.#options.keys?.resume();
    this.#send(escapes.HIDE_CURSOR + escapes.WRAP_OFF);
    this.repaint();
  }

  #resized(): void {
    this.#options.onResize(this.size());
    // Nobody drew for the new size: better the old frame, cut, than what the terminal made of it.
    this.draw(this.#frame);
  }

  #counted(line: string): void {
    this.#counterText = line;
    // Between a change of size and the next frame the counting line has no place of its own.
    if (!this.#composing && this.#drawing() && this.#canvas.fits(this.size())) this.#paint();
  }

  #drawing(): boolean {
    return this.#state === "live" && !this.#asking;
  }

  #paint(): void {
    const size = this.size();
    if (size.columns === 0) return;
    const { lines, counter } = this.#frame;
    const whole = counter ? lines.map((line, row) => (row === counter.row ? this.#counterText : line)) : lines;
    const bytes = this.#canvas.show(whole, size);
    if (bytes) this.#send(escapes.HOLD_DISPLAY + bytes + escapes.SHOW_DISPLAY);
  }

  #send(bytes: string): void {
    if (this.#state === "closed") return;
    try {
      this.#write(bytes);
    } catch {
      this.#gone();
    }
  }
}
