/**
 * The driver: one queue of keys, ticks and signals, each reduced to its end before the next; effects in their order;
 * then a look at the result and one timer until the next number changes. It is the only place where a session value is
 * replaced by another; that something moves on the screen meanwhile changes nothing of it.
 */
import type { Asked, Event, Input } from "../session/event.ts";
import { reduce } from "../session/reduce.ts";
import { goesOnAt, type Session, unseenMs } from "../session/session.ts";
import { isAsked } from "../session/shout.ts";
import { nextWake } from "../session/wake.ts";
import { actionFor, STANDARD_KEYS } from "../view/key-map.ts";
import type { Action } from "../view/keys.ts";
import { sleptAndWaitsFor, waitsFor } from "../view/wait-words.ts";
import { momentOf } from "./clock.ts";
import type { LeaveSignal } from "./controls.ts";
import { asTimePasses, gettingDown, goesOn, isBeginning, longestPause, overslept } from "./goes-on.ts";
import { INPUTS } from "./input-for.ts";
import { PainQuestion } from "./pain-question.ts";
import { painTalkIn } from "./pain-talk-in.ts";
import type { Performance, Performed } from "./performance.ts";
import { Retraction } from "./retraction.ts";
import { tellAdjusted, tellStillPaused } from "./tell-keys.ts";

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
  /** Left behind or put to sleep, and nobody is back yet. */
  #asleep = true;
  #cancelTick = () => {};
  #cancelLook = () => {};
  readonly #retraction = new Retraction();
  readonly #question = new PainQuestion();
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
      controls.onRepaint(() => this.#guard(() => this.#lookAgain())),
      controls.onShout?.(() => this.#guard(() => this.#shouted())) ?? (() => {}),
    );
    this.#guard(() => this.#first());
  }

  #first(): void {
    if (this.#session.state.kind === "waiting") this.#send({ type: "begin" });
    else if (goesOn("resume", this.#performance)) this.#send({ type: "toggle-pause" });
    else this.#lookAgain();
  }

  /** Whoever is back at the keyboard, also after `fg`, has to lie down before it goes on. */
  #lookAgain(): void {
    if (this.#asleep) this.#session = gettingDown(this.#session, this.#performance, momentOf(this.#performance.clock));
    this.#asleep = false;
    this.#send({ type: "tick" });
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
    const moment = momentOf(clock);
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
    if (!this.#question.stands) this.#retraction.tell(this.#performance.stage, this.#session);
    this.#look();
    // From what was reduced: a timer may fire early, and by now the moment that it missed may have passed.
    const due = nextWake(this.#session, this.#reduced);
    const longest = longestPause(this.#session, this.#performance);
    if (due !== null) this.#wake(Math.max(0, this.#reduced + due - clock.now()), () => this.#tick());
    else if (longest !== null) this.#wake(longest, () => this.#send({ type: "toggle-pause" }));
  }

  #wake(ms: number, task: () => void): void {
    this.#cancelTick = this.#performance.clock.after(ms, () => this.#guard(task));
  }

  #tick(): void {
    const moment = momentOf(this.#performance.clock);
    if (overslept(this.#session, moment)) this.#stay(sleptAndWaitsFor);
    this.#send(asTimePasses(this.#session, moment));
  }

  #stay(words: typeof waitsFor): void {
    this.#session = this.#retraction.stay(this.#session, words(this.#performance.keys ?? STANDARD_KEYS));
  }

  #look(): void {
    const { clock, stage } = this.#performance;
    this.#cancelLook();
    const again = this.#question.stands ? null : stage.show(this.#session, clock.now());
    if (again !== null) this.#cancelLook = clock.after(again, () => this.#guard(() => this.#look()));
  }

  #press(key: string): void {
    // One burst may hold more keys than the one that ended it, and a stop has the last word.
    if (this.#session.state.kind === "ended") return;
    const { keys = STANDARD_KEYS } = this.#performance;
    const action = actionFor(keys, key, this.#question.stands);
    const waited = goesOnAt(this.#session) !== null;
    if (action !== "pain") this.#stay(waitsFor);
    if (action === "stop") this.#send({ type: "stop" });
    else if (key === "ctrl-c") this.#leaveBy("SIGINT");
    else if (key === "ctrl-z") this.#suspend();
    else if (this.#question.stands) this.#question.take(key);
    else this.#act(waited && isBeginning(action) ? null : action);
  }

  #act(action: Action | null): void {
    const ask = action && INPUTS[action];
    if (ask) this.#send(ask);
    else if (action === "pain") this.#askPain();
    else {
      // Before what is explained aloud: an urgent word would cut that off.
      this.#retraction.tell(this.#performance.stage, this.#session);
      if (action === "help" || action === "instructions" || action === "voice") this.#performance.stage.toggle(action);
      this.#send({ type: "tick" });
    }
  }

  /** The question about pain asks already; but who was told to shout again is heard. */
  #shouted(): void {
    if (!this.#question.stands || isAsked(this.#session)) this.#send({ type: "shout" });
  }

  #leaveBy(signal: LeaveSignal): void {
    this.#signal = signal;
    this.#send({ type: "leave" });
  }

  #suspend(): void {
    // Also where it paused before: a process that sleeps can't end what it is saying. Only that it waits now is said behind it.
    this.#performance.stage.silence();
    this.#send({ type: "pause", why: "suspend" });
    this.#asleep = true;
    this.#performance.controls.suspend();
  }

  #askPain(): void {
    this.#send({ type: "pause", why: "pain" });
    // It is told when the question is over.
    this.#stay(waitsFor);
    const { clock, stage } = this.#performance;
    this.#question.put({
      stage,
      talk: (tell) => painTalkIn(this.#session, clock.now(), this.#performance, tell),
      tell: (told) => this.#guard(() => this.#send(told)),
      press: (key) => this.#guard(() => this.#press(key)),
      answered: (next) => this.#guard(() => this.#answered(next)),
      failed: (error) => this.#fail(error),
    });
  }

  #answered(next: Asked | null): void {
    if (next === null) {
      // It says that nothing goes on by itself any more, as well.
      this.#retraction.forget();
      tellStillPaused(this.#performance.stage);
    }
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
    this.#question.end();
    for (const undo of this.#undo.splice(0)) undo();
  }

  #guard(task: () => void): void {
    try {
      task();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** A bug must not leave the person with a broken terminal: everything is put back before it is reported. */
  #fail(error: unknown): void {
    this.#release();
    this.#performance.stage.close();
    this.#reject(error);
  }
}
