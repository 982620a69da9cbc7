/**
 * A session without any screen: inputs in, events out, on a clock that only moves when it is told to.
 *
 *     rehearse(plan).begin().wait(12).give({ type: "done" }).said()  ->  ["session-started", "exercise-started tilt", ...]
 */
import type { Plan } from "../../src/plan/plan.ts";
import type { Asked, Effect, Event, Input } from "../../src/session/event.ts";
import { type Look, look } from "../../src/session/look.ts";
import { reduce } from "../../src/session/reduce.ts";
import { createSession, type Session } from "../../src/session/session.ts";

export type Ask = Asked;

/** 2026-01-05 08:00 UTC, a Monday. */
export const START_WALL = 1_767_600_000_000;

export class Rehearsal {
  session: Session;
  now = 0;
  /** What the wall clock is ahead, ms: the machine slept and its monotonic clock stood still. */
  ahead = 0;
  effects: Effect[] = [];

  constructor(plan: Plan) {
    this.session = createSession(plan);
  }

  begin(): this {
    return this.give({ type: "begin" });
  }

  give(ask: Ask): this {
    const result = reduce(this.session, { ...ask, now: this.now, wall: START_WALL + this.now + this.ahead } as Input);
    this.session = result.session;
    this.effects.push(...result.effects);
    return this;
  }

  /** Lets time pass in ticks of at most `every` seconds. */
  wait(seconds: number, every = 1): this {
    const until = this.now + seconds * 1000;
    while (this.now < until) {
      this.now = Math.min(until, this.now + every * 1000);
      this.give({ type: "tick" });
    }
    return this;
  }

  /** Lets time pass without anybody looking: the computer slept. */
  sleep(seconds: number): this {
    this.now += seconds * 1000;
    return this;
  }

  /** The machine sleeps; only the wall clock notices. */
  suspendMachine(seconds: number): this {
    this.ahead += seconds * 1000;
    return this;
  }

  get events(): Event[] {
    return this.effects.flatMap((effect) => (effect.type === "record" ? [effect.event] : []));
  }

  look(): Look {
    return look(this.session, this.now);
  }

  /** Each event as a few words: type, side, set.rep, seconds. */
  said(): string[] {
    return this.events.map((event) => {
      const side = "side" in event && event.side ? ` ${event.side}` : "";
      const rep = "rep" in event ? ` ${event.set}.${event.rep}` : "";
      const seconds = "seconds" in event ? ` ${event.seconds}s` : "";
      const why = [
        ...("why" in event ? [event.why] : []),
        ...("stop" in event ? [event.stop] : []),
        ...("quality" in event ? [event.quality, event.pain, event.place, event.painSide] : []),
        ...("to" in event ? [event.to ?? "smaller"] : []),
      ]
        .map((word) => (word === null ? "" : ` ${word}`))
        .join("");
      const part = event.type === "set-done" && !event.whole ? " early" : "";
      return `${event.type}${side}${rep}${seconds}${why}${part}`;
    });
  }
}

export function rehearse(plan: Plan): Rehearsal {
  return new Rehearsal(plan);
}
