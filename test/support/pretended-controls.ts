/** What reaches a session from outside, at the word of a test: keys, signals, shouts, and a terminal to be drawn anew. */
import type { Controls, LeaveSignal } from "../../src/runner/controls.ts";

export class PretendedControls {
  #key: ((key: string) => void) | null = null;
  #signal: ((signal: LeaveSignal) => void) | null = null;
  #repaint: (() => void) | null = null;
  #shout: (() => void) | null = null;
  readonly controls: Controls;

  /** @param suspend is called where the process would be stopped */
  constructor(suspend: () => void) {
    this.controls = {
      onKey: (listener) =>
        listen(
          () => (this.#key = listener),
          () => (this.#key = null),
        ),
      onSignal: (listener) =>
        listen(
          () => (this.#signal = listener),
          () => (this.#signal = null),
        ),
      onShout: (listener) =>
        listen(
          () => (this.#shout = listener),
          () => (this.#shout = null),
        ),
      onRepaint: (listener) =>
        listen(
          () => (this.#repaint = listener),
          () => (this.#repaint = null),
        ),
      suspend,
    };
  }

  press(key: string): void {
    this.#key?.(key);
  }

  signal(signal: LeaveSignal): void {
    this.#signal?.(signal);
  }

  shout(): void {
    this.#shout?.();
  }

  repaint(): void {
    this.#repaint?.();
  }
}

function listen(on: () => void, off: () => void): () => void {
  on();
  return off;
}
