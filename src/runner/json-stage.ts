/** The stage for programs: one JSON line an event (NDJSON), and nothing else on stdout. */
import type { Asked, Event } from "../session/event.ts";
import { askByDigit } from "./ask-by-digit.ts";
import type { Ask, Asking, Stage } from "./stage.ts";

export class JsonStage implements Stage {
  readonly #write: (line: string) => void;
  readonly #say: (line: string) => void;

  /** `write`: a line of stdout; `say`: a line for the person at the keyboard. */
  constructor(write: (line: string) => void, say: (line: string) => void) {
    this.#write = write;
    this.#say = say;
  }

  event(event: Event): void {
    const { type, seq, at, elapsed, beat: _beat, step: _step, ...rest } = event;
    // The plan is for going on, and as long as all the other lines together.
    const told = { type, seq, at: new Date(at).toISOString(), elapsed, ...rest };
    this.#write(JSON.stringify(told, (key, value) => (key === "plan" ? undefined : value)));
  }

  notice(text: string): void {
    this.#say(text);
  }

  count(): void {}
  show(): null {
    return null;
  }
  toggle(): void {}
  silence(): void {}
  close(): void {}

  askPain(talk: (ask: Ask) => Promise<Asked | null>, asking: Asking): Promise<Asked | null> {
    return talk((question) => askByDigit(question, asking, this.#say));
  }
}
