/** A live screen without a terminal: the frame that stands on it, and when each was drawn. */
import { stripVTControlCharacters } from "node:util";
import type { Size } from "../../src/base/frame.ts";
import type { VirtualClock } from "./virtual-clock.ts";

export class PretendedScreen {
  /** When each frame was drawn, in seconds. */
  readonly drawn: number[] = [];
  #frame: readonly string[] = [];
  readonly #clock: VirtualClock;
  size: Size;

  constructor(clock: VirtualClock, size: Size = { columns: 80, rows: 24 }) {
    this.#clock = clock;
    this.size = size;
  }

  /** As the live stage takes it. */
  opened(close: () => void) {
    return {
      draw: (frame: { lines: readonly string[]; counter: { row: number; text: string } | null }) => {
        this.drawn.push(this.#clock.now() / 1000);
        this.#frame = frame.lines.map((line, row) =>
          stripVTControlCharacters(row === frame.counter?.row ? `* ${frame.counter.text}` : line),
        );
      },
      size: () => this.size,
      close,
      suspend: <T>(ask: () => Promise<T>) => ask(),
    };
  }

  text(): string {
    return this.#frame.map((line) => line.trimEnd()).join("\n");
  }
}
