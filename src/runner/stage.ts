/**
 * A Stage: where a session is performed for somebody. There is one for a live terminal, one that writes a sentence a
 * line, and one that writes a JSON line an event. The driver tells it what happened and when to look again; a stage
 * never touches the session.
 */
import type { Step } from "../plan/plan.ts";
import type { Asked, Event } from "../session/event.ts";
import type { Session } from "../session/session.ts";
import type { Caption } from "../view/caption.ts";
import type { KeyQuestion } from "../view/key-question.ts";
import type { NoticeRank } from "./notices.ts";

export type Exercise = Step["exercise"];

export interface Stage {
  /** Something happened and is saved. */
  event(event: Event, session: Session): void;
  /** Something the person has to know that is no part of the session. */
  notice(text: string, rank?: NoticeRank): void;
  /** What a screen shows by itself, for whoever can't see it. */
  told?(text: string): void;
  /** The last seconds of a hold. */
  count(seconds: number): void;
  /**
   * Look at the session as of `now` (monotonic ms) and show it; called after every input. Returns the milliseconds of the
   * session's clock after which something of it looks different without any input; null: nothing moves.
   */
  show(session: Session, now: number): number | null;
  /** A key that concerns only how the session is shown or heard. */
  toggle(what: "help" | "instructions" | "voice"): void;
  /** What is being said aloud, for a stage that has a place for it; null: nothing any more. */
  caption?(caption: Caption | null): void;
  /** The count stands out for a moment, for a stage on which it can. */
  flash?(): void;
  /** Everything that makes a sound falls silent. */
  silence(): void;
  /**
   * Lets the person be asked, one question after the other, until the talk is over; what came of it is handed on. Every
   * question ends at once when `asking.signal` aborts.
   */
  askPain(talk: (ask: Ask) => Promise<Asked | null>, asking: Asking): Promise<Asked | null>;
  /** Puts the terminal back as it was. `quietly`: somebody waits for the process to be gone, and wants no last words. */
  close(quietly?: boolean): void;
}

/** Puts a question to the person; null: no answer. */
export type Ask = <T>(question: KeyQuestion<T>) => Promise<T | null>;

export interface Asking {
  readonly signal: AbortSignal;
  /** Keys that the driver hears while the question stands go to `taker`; `x` stops the session all the same. */
  takeKeys(taker: (key: string) => void): void;
  /** For keys that the stage itself hears while the question stands: `x` must stop the session even then. */
  press(key: string): void;
}
