/**
 * The driver: one queue of keys, ticks and signals, each reduced to its end before the next; effects in their order;
 * then a look at the result and one timer until the next number changes. It is the only place where a session value is
 * replaced by another; that something moves on the screen meanwhile changes nothing of it.
 */
import type { Asked, Event, Input, PauseReason } from "../session/event.ts";
import { reduce } from "../session/reduce.ts";
import { type Session, unseenMs } from "../session/session.ts";
import { SHOUT_AGAIN_MS } from "../session/shout.ts";
import { nextWake } from "../session/wake.ts";
import { actionFor, type KeyMap, STANDARD_KEYS } from "../view/key-map.ts";
import type { Action } from "../view/keys.ts";
import type { Controls, LeaveSignal } from "./controls.ts";
import { GET_DOWN_MS, type GoingOn, goesOn } from "./goes-on.ts";
import { INPUTS } from "./input-for.ts";
import { type PainTalk, talkOfPain } from "./pain-talk.ts";
import { type Easing, painTalkIn } from "./pain-talk-in.ts";
import type { Stage } from "./stage.ts";
import { tellAdjusted, tellStillPaused } from "./tell-keys.ts";

export interface Performed {
  readonly session: Session;
  readonly events: readonly Event[];
  /** The signal that ended it, or null. */
  readonly signal: LeaveSignal | null;
}

export interface Performance extends GoingOn, Easing {
  readonly session: Session;
  readonly stage: Stage;
  readonly controls: Controls;
  /** What the keys mean; without it, the usual. */
  readonly keys?: KeyMap;
  /** Called for each event before anybody hears of it; returns when it is safe. */
  readonly save: (event: Event) => void;
}

/** Performs the session to its end. Resolves when it has ended and the stage is closed; rejects only on a bug. */
export function perform(performance: Performance): Promise<Performed> {
  return new Promise((resolve, reject) => {
    new Driver(performance, resolve, reject).begin();
  });
}

class Driver {
  readonly #performance: Performance;
  readonly #resolve: (performed: Performed) => void;
  readonly #reject: (error: unknown) => void;
  #session: Session;
  /** When it was last reduced, monotonic ms. */
  #reduced = 0;
  /** How long nobody had seen to it then, ms. */
  #unseen = 0;
  readonly #events: Event[] = [];
  readonly #queue: Asked[] = [];
  #draining = false;
  #signal: LeaveSignal | null = null;
  /** When what broke off begins again by itself, monotonic ms; null: when somebody begins it. */
  #goOnAt: number | null = null;
  #cancelTick = () => {};
  #cancelLook = () => {};
  #question: AbortController | null = null;
  #keyTaker: ((key: string) => void) | null = null;
  readonly #undo: (() => void)[] = [];

  constructor(performance: Performance, resolve: (performed: Performed) => void, reject: (error: unknown) => void) {
    this.#performance = performance;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#session = performance.session;
  }

  begin(): void {
    const { controls } = this.#performance;
    this.#undo.push(
      controls.onKey((key) => this.#guard(() => this.#press(key))),
      controls.onSignal((signal) => this.#guard(() => this.#leaveBy(signal))),
      controls.onRepaint(() => this.#guard(() => this.#send({ type: "tick" }))),
      controls.onShout?.(() => this.#guard(() => this.#send({ type: "shout" }))) ?? (() => {}),
    );
    this.#guard(() => this.#send(this.#first()));
  }

  #first(): Asked {
    const { handsFree = false, clock } = this.#performance;
    if (this.#session.state.kind === "waiting") return { type: "begin" };
    this.#goOnAt = handsFree ? clock.now() + GET_DOWN_MS : null;
    return { type: goesOn("resume", this.#performance) ? "toggle-pause" : "tick" };
  }

  #send(ask: Asked): void {
    this.#queue.push(ask);
    if (this.#draining) return;
    this.#draining = true;
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) this.#take(next);
    this.#draining = false;
    this.#afterwards();
  }

  #take(ask: Asked): void {
    const { clock, stage } = this.#performance;
    const moment = { now: clock.now(), wall: clock.wall() };
    this.#reduced = moment.now;
    this.#unseen = unseenMs(this.#session, moment);
    const before = this.#session;
    const result = reduce(before, { ...ask, ...moment } as Input);
    this.#session = result.session;
    if (ask.type === "adjust") tellAdjusted(stage, before, this.#session, moment.now);
    for (const effect of result.effects) {
      if (effect.type === "silence") stage.silence();
      if (effect.type === "count") stage.count(effect.seconds);
      if (effect.type === "record") this.#record(effect.event);
    }
  }

  #record(event: Event): void {
    this.#performance.save(event);
    this.#events.push(event);
    // Whatever made it pause is over when the next input comes.
    const brief = event.type === "paused" && goesOn(event.why, this.#performance, this.#unseen);
    if (brief) this.#queue.push({ type: "toggle-pause" });
    this.#performance.stage.event(event, this.#session);
  }

  #afterwards(): void {
    const { clock } = this.#performance;
    this.#cancelTick();
    if (this.#session.state.kind === "ended") {
      this.#end();
      return;
    }
    this.#look();
    // From what was reduced: a timer may fire early, and by now the moment that it missed may have passed.
    const due = nextWake(this.#session, this.#reduced);
    if (due !== null) this.#wake(Math.max(0, this.#reduced + due - clock.now()), { type: "tick" });
    else if (this.#session.state.kind === "paused") this.#waitOut(this.#session.state.why);
  }

  #waitOut(why: PauseReason): void {
    const { goOn, clock } = this.#performance;
    // Of all pauses only a shout's lasts where there are no keys: who meant it has shouted again by the end of this.
    if (goOn) this.#wake(SHOUT_AGAIN_MS, { type: "toggle-pause" });
    else if (why === "resume" && this.#goOnAt !== null)
      this.#wake(Math.max(0, this.#goOnAt - clock.now()), { type: "toggle-pause" });
  }

  #wake(ms: number, ask: Asked): void {
    this.#cancelTick = this.#performance.clock.after(ms, () => this.#guard(() => this.#send(ask)));
  }

  #look(): void {
    const { clock, stage } = this.#performance;
    this.#cancelLook();
    const again = this.#question ? null : stage.show(this.#session, clock.now());
    if (again !== null) this.#cancelLook = clock.after(again, () => this.#guard(() => this.#look()));
  }

  #press(key: string): void {
    const { keys = STANDARD_KEYS } = this.#performance;
    const action = actionFor(keys, key, this.#question !== null);
    if (action === "stop") this.#send({ type: "stop" });
    else if (key === "ctrl-c") this.#leaveBy("SIGINT");
    else if (key === "ctrl-z") this.#suspend();
    else if (this.#keyTaker) this.#keyTaker(key);
    else if (this.#question) return;
    else if (action) this.#act(action);
  }

  #act(action: Action): void {
    const ask = INPUTS[action];
    if (ask) this.#send(ask);
    else if (action === "pain") this.#askPain();
    else if (action === "help" || action === "instructions" || action === "voice") {
      this.#performance.stage.toggle(action);
      this.#send({ type: "tick" });
    }
  }

  #leaveBy(signal: LeaveSignal): void {
    this.#signal = signal;
    this.#send({ type: "leave" });
  }

  #suspend(): void {
    this.#goOnAt = null;
    this.#send({ type: "pause", why: "suspend" });
    // Also where it paused before: a process that sleeps can't end what it is saying.
    this.#performance.stage.silence();
    this.#performance.controls.suspend();
  }

  #askPain(): void {
    this.#goOnAt = null;
    this.#send({ type: "pause", why: "pain" });
    const question = new AbortController();
    this.#question = question;
    const takeKeys = (taker: (key: string) => void) => {
      this.#keyTaker = taker;
    };
    const press = (key: string) => this.#guard(() => this.#press(key));
    this.#performance.stage
      .askPain((ask) => talkOfPain(ask, this.#painTalk(question.signal)), { signal: question.signal, takeKeys, press })
      .then(
        (next) => this.#guard(() => this.#answered(question, next)),
        (error) =>
          this.#guard(() => {
            throw error;
          }),
      );
  }

  #painTalk(ended: AbortSignal): PainTalk {
    return painTalkIn(this.#session, this.#performance, (told) => {
      if (!ended.aborted) this.#guard(() => this.#send(told));
    });
  }

  #answered(question: AbortController, next: Asked | null): void {
    if (question.signal.aborted) return;
    this.#question = null;
    this.#keyTaker = null;
    if (next === null) tellStillPaused(this.#performance.stage);
    this.#send(next ?? { type: "tick" });
  }

  #end(): void {
    this.#release();
    this.#performance.stage.close(this.#signal !== null);
    this.#resolve({ session: this.#session, events: this.#events, signal: this.#signal });
  }

  #release(): void {
    this.#cancelTick();
    this.#cancelLook();
    this.#question?.abort();
    for (const undo of this.#undo.splice(0)) undo();
  }

  /** A bug must not leave the person with a broken terminal: everything is put back before it is reported. */
  #guard(task: () => void): void {
    try {
      task();
    } catch (error) {
      this.#release();
      this.#performance.stage.close();
      this.#reject(error);
    }
  }
}
