/**
 * A stage whose signals can also be heard, and seen as a flash of the count: which one belongs where is decided elsewhere
 * (view/signal-of.ts); here it is handed on.
 */
import type { Signal } from "../base/signal.ts";
import type { Asked, Event } from "../session/event.ts";
import { look } from "../session/look.ts";
import type { Session } from "../session/session.ts";
import type { Caption } from "../view/caption.ts";
import { eventSignal, NO_SIGNALS, signalOf } from "../view/signal-of.ts";
import type { Sounds } from "../voice/sounds.ts";
import { NOTICE, type NoticeRank } from "./notices.ts";
import type { Ask, Asking, Stage } from "./stage.ts";

export interface SignalOptions {
  /** null: nothing sounds. */
  readonly sounds: Sounds | null;
  /** Whether the count flashes. */
  readonly flash: boolean;
  /** Seconds of the session in one second of listening. */
  readonly speed: number;
}

export class SignalledStage implements Stage {
  readonly #shown: Stage;
  readonly #options: SignalOptions;
  #memory = NO_SIGNALS;
  #happened: Event[] = [];

  constructor(shown: Stage, options: SignalOptions) {
    this.#shown = shown;
    this.#options = options;
    options.sounds?.onGivenUp((why) => shown.notice(why, NOTICE.sound));
  }

  event(event: Event, session: Session): void {
    this.#shown.event(event, session);
    this.#happened.push(event);
    const signal = eventSignal(event);
    if (signal) this.#give(signal);
  }

  show(session: Session, now: number): number | null {
    const happened = this.#happened.splice(0);
    const { memory, signal } = signalOf(this.#memory, happened, look(session, now), this.#options.speed);
    this.#memory = memory;
    if (signal) this.#give(signal);
    return this.#shown.show(session, now);
  }

  #give(signal: Signal): void {
    this.#options.sounds?.play(signal);
    this.#flash();
  }

  #flash(): void {
    if (this.#options.flash) this.#shown.flash?.();
  }

  /** Nothing sounds: the last seconds are told by the voice, or not at all. */
  count(seconds: number): void {
    this.#flash();
    this.#shown.count(seconds);
  }

  silence(): void {
    this.#options.sounds?.silence();
    this.#shown.silence();
  }

  askPain(talk: (ask: Ask) => Promise<Asked | null>, asking: Asking): Promise<Asked | null> {
    this.#options.sounds?.silence();
    this.#happened = [];
    return this.#shown.askPain(talk, asking);
  }

  notice(text: string, rank?: NoticeRank): void {
    this.#shown.notice(text, rank);
  }

  told(text: string): void {
    this.#shown.told?.(text);
  }

  caption(caption: Caption | null): void {
    this.#shown.caption?.(caption);
  }

  toggle(what: Parameters<Stage["toggle"]>[0]): void {
    this.#shown.toggle(what);
  }

  close(): void {
    this.#shown.close();
  }
}
