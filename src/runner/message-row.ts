/**
 * What stands in the row for messages of the live screen: a notice until it could be read, then what is being said, then what
 * was decided because of a pain. What is said of a beat ends with it, also when nothing more is ever said; what is said in
 * a pause stays as true as the pause lasts.
 */
import type { Event, EventType } from "../session/event.ts";
import type { Look } from "../session/look.ts";
import type { Session } from "../session/session.ts";
import { type Caption, captionAt, captionSeconds } from "../view/caption.ts";
import { sentence } from "../view/sentences.ts";
import { Notices } from "./notices.ts";

const AN_END_OF_HINTS: readonly EventType[] = ["resumed", "exercise-started", "exercise-done", "exercise-skipped"];

/** A caption, and where and since when it has been shown, monotonic ms; null: it has not. */
interface Captioned {
  readonly caption: Caption;
  readonly shown: { readonly since: number; readonly beat: Look["beat"]; readonly state: Look["state"] } | null;
}

export interface Message {
  readonly text: string | null;
  /** Milliseconds until something else may stand there; null: it stays. */
  readonly left: number | null;
}

export class MessageRow {
  readonly notices = new Notices();
  #captioned: Captioned | null = null;
  /** What was said of a pain and decided because of it, for as long as the exercise lasts. */
  #hint: string | null = null;

  event(event: Event, session: Session): void {
    if (event.type === "resumed" || event.type === "exercise-started") this.notices.turnOver();
    // What was said of a pause is over with it, also where nothing is said behind it.
    if (event.type === "resumed") this.#captioned = null;
    if (AN_END_OF_HINTS.includes(event.type)) this.#hint = null;
    if (event.type === "pain" || event.type === "exercise-eased") this.#hint = sentence(event, session.plan);
  }

  caption(caption: Caption | null): void {
    this.#captioned = caption && { caption, shown: null };
  }

  /** @param now real monotonic ms. @param width columns of the row */
  at(seen: Look, now: number, width: number): Message {
    // What a shout asks stands there as long as it is asked, and notices wait.
    if (seen.pause === "shout") {
      this.notices.hidden();
      return { text: null, left: null };
    }
    const caption = this.#captionAt(seen, now, width);
    const notice = this.notices.at(now);
    if (notice) return notice;
    const left = caption?.left ?? null;
    return { text: caption?.line ?? this.#hint ?? this.notices.last, left: left === null ? null : left * 1000 };
  }

  #captionAt({ beat, state }: Look, now: number, width: number) {
    if (!this.#captioned) return null;
    const { caption, shown } = this.#captioned;
    const { since, ...where } = shown ?? { since: now, beat, state };
    this.#captioned = { caption, shown: { since, ...where } };
    const seconds = (now - since) / 1000;
    const over = state !== "paused" && seconds >= captionSeconds(caption);
    if (over || where.beat !== beat || where.state !== state) this.#captioned = null;
    return this.#captioned && captionAt(caption, seconds, width);
  }
}
