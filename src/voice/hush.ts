/**
 * Silences speech that another process makes (spd-say), and keeps back what is said next until that is done: two clients of one
 * server reach it in any order, and a hush that comes second would silence the next words instead.
 */
import type { Invocation } from "./invocation.ts";
import { type Uttering, utter } from "./utter.ts";

/** What is said next waits no longer for it, ms: then the hush is ended, so that it can't come too late. */
const LONGEST_HUSH_MS = 300;
/** With nothing to say behind it, it may take its time, ms. */
const LONGEST_ALONE_MS = 2500;

export class Hush {
  readonly #invocation: Invocation | null;
  #running: { readonly uttering: Uttering; readonly started: number } | null = null;
  #start: (() => void) | null = null;

  /** @param invocation null where ending the program is enough: then nothing ever waits */
  constructor(invocation: Invocation | null) {
    this.#invocation = invocation;
  }

  /** At once. */
  begin(): void {
    if (!this.#invocation) return;
    this.#running?.uttering.cutOff();
    const uttering = utter(this.#invocation, LONGEST_ALONE_MS, () => this.#end());
    this.#running = { uttering, started: performance.now() };
  }

  /** Calls `start` once the hush is over, at once where there is none, and never when it was cut off before. */
  before(start: () => Uttering): Uttering {
    if (!this.#running) return start();
    let begun: Uttering | null = null;
    let isLetGo = false;
    const timer = setTimeout(() => this.#end(), this.#running.started + LONGEST_HUSH_MS - performance.now());
    const whenOver = () => {
      clearTimeout(timer);
      begun = start();
      if (isLetGo) begun.letGo();
    };
    this.#start = whenOver;
    return {
      cutOff: () => {
        clearTimeout(timer);
        if (this.#start === whenOver) this.#start = null;
        begun?.cutOff();
      },
      // The hush itself holds the program open until then.
      letGo: () => {
        isLetGo = true;
        begun?.letGo();
      },
      waitFor: (limit) => begun?.waitFor(limit),
    };
  }

  #end(): void {
    this.#running?.uttering.cutOff();
    this.#running = null;
    const start = this.#start;
    this.#start = null;
    start?.();
  }
}
