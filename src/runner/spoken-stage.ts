/**
 * A stage that can also be heard: what the plain stage would write is said aloud while the voice is on. Off until `v` is
 * pressed.
 */
import type { Asked, Event } from "../session/event.ts";
import type { Session } from "../session/session.ts";
import type { Speaker } from "../voice/speaker.ts";
import { PlainStage } from "./plain-stage.ts";
import type { Ask, Asking, Stage } from "./stage.ts";

export class SpokenStage implements Stage {
  readonly #shown: Stage;
  readonly #speaker: Speaker | null;
  readonly #spoken: PlainStage;
  #on = false;
  /** Sentences of one moment are said in one breath. */
  #pending: string[] = [];

  /** @param speaker null where no speech program was found */
  constructor(shown: Stage, speaker: Speaker | null) {
    this.#shown = shown;
    this.#speaker = speaker;
    this.#spoken = new PlainStage((line) => this.#pending.push(line));
  }

  event(event: Event, session: Session): void {
    this.#shown.event(event, session);
    this.#spoken.event(event, session);
  }

  notice(text: string): void {
    this.#shown.notice(text);
  }

  count(seconds: number): void {
    this.#shown.count(seconds);
    this.#spoken.count(seconds);
  }

  show(session: Session, now: number): number | null {
    const again = this.#shown.show(session, now);
    this.#spoken.show(session, now);
    const text = this.#pending.splice(0).join(" ");
    if (this.#on && text !== "") this.#speaker?.say(text);
    return again;
  }

  toggle(what: "help" | "instructions" | "voice"): void {
    if (what === "voice") this.#shown.notice(this.#switch());
    else this.#shown.toggle(what);
  }

  /** What to tell the person about it. */
  #switch(): string {
    if (!this.#speaker) return "No speech program was found: say, espeak-ng, spd-say or espeak.";
    this.#on = !this.#on;
    if (!this.#on) this.#speaker.silence();
    return this.#on ? "Voice on." : "Voice off.";
  }

  silence(): void {
    this.#speaker?.silence();
    this.#shown.silence();
  }

  askPain(talk: (ask: Ask) => Promise<Asked | null>, asking: Asking): Promise<Asked | null> {
    this.#speaker?.silence();
    return this.#shown.askPain(talk, asking);
  }

  close(): void {
    this.#speaker?.silence();
    this.#shown.close();
  }
}
