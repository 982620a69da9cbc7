/** The plain stage: one sentence an event and a beat, nothing redrawn; for screen readers, logs and pipes. */
import type { Asked, Event } from "../session/event.ts";
import { type Look, look } from "../session/look.ts";
import type { Session } from "../session/session.ts";
import { beatIndex } from "../session/turn.ts";
import { beatSentence } from "../view/beat-sentence.ts";
import { GOING_ON, goesOnSentence, goingOnChoices, resumeSentence } from "../view/going-on.ts";
import { halfChoices, isHalf } from "../view/half-time.ts";
import { type KeyMap, STANDARD_KEYS } from "../view/key-map.ts";
import { plainInstructions, plainKeys } from "../view/plain-help.ts";
import { sentence } from "../view/sentences.ts";
import { askByDigit } from "./ask-by-digit.ts";
import type { Ask, Asking, Stage } from "./stage.ts";

export class PlainStage implements Stage {
  readonly #say: (line: string) => void;
  readonly #keys: KeyMap | null;
  #session: Session | null = null;
  /** The visit to a beat that was last announced; going back to a beat is another visit. */
  #announced = "";
  /** The visit of which the half was said; a hold that gets longer has no second one. */
  #halved = "";

  /** `say` takes one line. @param keys what they mean; null: there are none */
  constructor(say: (line: string) => void, keys: KeyMap | null = STANDARD_KEYS) {
    this.#say = say;
    this.#keys = keys;
  }

  event(event: Event, session: Session): void {
    const words =
      event.type === "resumed" ? this.#goingOn(session) : sentence(event, session.plan, this.#keys === null);
    if (words) this.#say(words);
    if (event.type === "exercise-started") this.#announced = "";
  }

  /** Where one is, unless the beat is still to be told as a whole. */
  #goingOn(session: Session): string {
    const { state } = session;
    const { beat, ...seen } = look(session, state.kind === "running" ? state.seen : 0);
    const visit = `${beatIndex(state)}`;
    if (visit !== this.#announced && (beat.kind === "ready" || beat.kind === "open")) return GOING_ON;
    this.#announced = visit;
    return goingOnChoices({ beat, ...seen })[0] ?? GOING_ON;
  }

  notice(text: string): void {
    this.#say(text);
  }

  told(text: string): void {
    this.#say(text);
  }

  count(seconds: number): void {
    this.#say(String(seconds));
  }

  show(session: Session, now: number): null {
    this.#session = session;
    const { state } = session;
    if (state.kind === "paused") this.#rest(look(session, now));
    if (state.kind === "running") {
      const seen = look(session, now);
      this.#announce(`${beatIndex(state)}`, beatSentence(seen));
      if (isHalf(seen)) this.#halve(halfChoices(seen)[0]);
    }
    return null;
  }

  /** A pause that ends by itself is told when it begins, or when a process that slept is there again. */
  #rest(seen: Look): void {
    if (seen.pause === "resume") this.#announce("resume", resumeSentence(seen));
    else if (seen.goesOnIn !== null) this.#announce("suspend", goesOnSentence(seen));
  }

  #halve(words: string | undefined): void {
    if (this.#halved === this.#announced) return;
    this.#halved = this.#announced;
    if (words) this.#say(words);
  }

  #announce(visit: string, words: string | null): void {
    if (visit === this.#announced) return;
    this.#announced = visit;
    this.#halved = "";
    if (words) this.#say(words);
  }

  toggle(overlay: "help" | "instructions" | "voice"): void {
    if (!this.#session || overlay === "voice") return;
    const { step } = look(this.#session, 0);
    for (const line of overlay === "help" ? plainKeys(this.#keys ?? STANDARD_KEYS) : plainInstructions(step))
      this.#say(line);
  }

  /** What is written makes no sound of its own. */
  silence(): void {}

  askPain(talk: (ask: Ask) => Promise<Asked | null>, asking: Asking): Promise<Asked | null> {
    return talk((question) => askByDigit(question, asking, this.#say));
  }

  close(): void {}
}
