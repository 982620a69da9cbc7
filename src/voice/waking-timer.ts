/**
 * A timer that counts only the time in which we are awake. A process that was stopped (Ctrl-Z) finds every other timer run
 * out when it goes on, before it has read what was sent to it meanwhile, and would take that for silence.
 */

/** However long we were away, it counts as one step, ms. */
const STEP_MS = 500;

export class WakingTimer {
  readonly #timer: NodeJS.Timeout;
  #steps = 0;

  /** Calls `task` once after `ms`, which is counted in half seconds, and at most one of them later. */
  constructor(ms: number, task: () => void) {
    this.#timer = setInterval(() => {
      this.#steps++;
      if (this.#steps * STEP_MS <= ms) return;
      this.clear();
      task();
    }, STEP_MS);
  }

  /** From the beginning again. */
  refresh(): void {
    this.#steps = 0;
  }

  clear(): void {
    clearInterval(this.#timer);
  }
}
