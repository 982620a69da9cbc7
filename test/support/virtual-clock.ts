/** A clock that moves when it is told to, and then runs what was due on the way, in order. It never goes back. */
import type { Clock } from "../../src/runner/clock.ts";

export class VirtualClock implements Clock {
  #now = 0;
  #wallAhead: number;
  #tasks: { due: number; run: () => void }[] = [];

  /** @param wall milliseconds since 1970 at the beginning */
  constructor(wall: number) {
    this.#wallAhead = wall;
  }

  now(): number {
    return this.#now;
  }

  wall(): number {
    return this.#now + this.#wallAhead;
  }

  after(ms: number, run: () => void): () => void {
    const task = { due: this.#now + ms, run };
    this.#tasks.push(task);
    return () => {
      this.#tasks = this.#tasks.filter((one) => one !== task);
    };
  }

  advance(seconds: number): void {
    const until = this.#now + seconds * 1000;
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#tasks = this.#tasks.filter((one) => one !== next);
      this.#now = Math.max(this.#now, next.due);
      next.run();
    }
    this.#now = until;
  }

  /** Time passes and nothing runs: the process was stopped. What was due runs late, with the next advance. */
  stall(seconds: number): void {
    this.#now += seconds * 1000;
  }

  /** The machine sleeps, and only the wall clock notices: timers run on as if nothing had been. */
  sleep(seconds: number): void {
    this.#wallAhead += seconds * 1000;
  }

  #next(until: number) {
    return this.#tasks.filter((task) => task.due <= until).toSorted((a, b) => a.due - b.due)[0];
  }
}
