/**
 * Whether and where a session is written down. One recording lasts from before the first beat to the summary:
 *
 *     prepare: open the history, claim the session, see to what was left unfinished
 *     begin:   a journal, new or gone on with, in a file of its own beside another session; each event is safe before anybody hears of it
 *     finish:  close it with its record, or discard what was no session
 *
 * Nothing that goes wrong here keeps a person from exercising: it is said once, and the session runs.
 */
import { Failure } from "../base/failure.ts";
import { safeLine } from "../base/safe-text.ts";
import type { Claim } from "../history/claim.ts";
import type { Answers } from "../history/entry.ts";
import type { Journal, NewSession } from "../history/journal.ts";
import type { Notice } from "../history/notice.ts";
import type { Unfinished } from "../history/unfinished.ts";
import type { Plan } from "../plan/plan.ts";
import type { Event } from "../session/event.ts";
import type { SessionRecord } from "../session/record.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { type HistoryDoor, type OpenHistory, setAsideSentence } from "./history-door.ts";
import { closeAsItWas, seeToLeftBehind } from "./left-behind.ts";
import { worthKeeping } from "./worth-keeping.ts";

/** A session from its beginning, or from where it broke off. */
export interface Story {
  readonly plan: Plan;
  /** What happened before it broke off. */
  readonly events: readonly Event[];
}

export interface RecordingParts {
  readonly door: HistoryDoor;
  /** Milliseconds since 1970. */
  readonly wall: () => number;
  readonly say: (line: string) => void;
  /** null where nobody can be asked. */
  readonly prompts: Prompts | null;
  /** "20 minutes ago", for a time in ms since 1970. */
  readonly ago: (at: number) => string;
}

export class Recording {
  readonly #parts: RecordingParts;
  readonly #history: OpenHistory | null;
  readonly #claim: Claim | null;
  #left: Unfinished | null;
  #journal: Journal | null = null;
  #notice: Extract<Notice, { kind: "not-saved" }> | null = null;

  private constructor(
    parts: RecordingParts,
    history: OpenHistory | null,
    claim: Claim | null,
    left: Unfinished | null,
  ) {
    this.#parts = parts;
    this.#history = history;
    this.#claim = claim;
    this.#left = left;
  }

  /**
   * @param resume go on with what was left, without asking
   * @returns null when the person would rather not start now
   * @throws Failure when there is nothing to go on with and that was asked for
   */
  static async prepare(parts: RecordingParts, resume: boolean): Promise<Recording | null> {
    const history = openOrSay(parts);
    if (!history) return new Recording(parts, null, null, null);
    if (history.setAside) parts.say(setAsideSentence(history.setAside));
    const claim = history.claim();
    if (!claim && resume) {
      history.close();
      throw new Failure("Another session is under way.", { hint: "Go on when it is over." });
    }
    if (!claim) {
      const going = await besideAnother(parts, history);
      return going ? new Recording(parts, history, null, null) : null;
    }
    const choice = await seeToLeftBehind({ ...parts, now: parts.wall() }, history, resume);
    if (choice !== "cancel") return new Recording(parts, history, claim, choice);
    claim.release();
    history.close();
    return null;
  }

  /** The session that is gone on with, or null. */
  get left(): Unfinished | null {
    return this.#left;
  }

  /** Closes what was going to be gone on with as it was: this session is a new one. */
  letGo(): void {
    if (this.#history && this.#left) closeAsItWas(this.#history, this.#left);
    this.#left = null;
  }

  /** @param onNotice is told at most once or twice that the session is kept elsewhere */
  begin(session: Omit<NewSession, "at">, onNotice: (text: string) => void): void {
    const heard = (notice: Extract<Notice, { kind: "not-saved" }>) => {
      this.#notice = notice;
      onNotice(this.#noticeText(notice));
    };
    const begun = { ...session, at: this.#parts.wall() };
    if (!this.#history || !this.#claim) this.#journal = this.#parts.door.beginWithout(begun, heard);
    else if (this.#left) this.#journal = this.#history.resume(this.#claim, this.#left, heard);
    else this.#journal = this.#history.begin(this.#claim, begun, heard);
  }

  save(event: Event): void {
    this.#journal?.append(event);
  }

  /** The morning after the last session, which was told today. */
  answerMorning(id: string | null, morning: 0 | 1 | 2): void {
    if (id !== null) this.#history?.answerMorning(id, morning);
  }

  /** Whether a later start can take it up where it is now. */
  get resumable(): boolean {
    return this.#history !== null && this.#claim !== null && this.#notice === null;
  }

  /** @param ended false: a signal ended it, so the next start may go on with it */
  finish(record: SessionRecord, { effort, worst, after, form }: Answers, ended: boolean): void {
    try {
      if (!worthKeeping(record)) this.#journal?.discard();
      else if (ended || this.#notice) this.#journal?.close(record, { effort, worst, after, form });
      if (this.#notice && worthKeeping(record)) this.#parts.say(this.#noticeText(this.#notice));
    } finally {
      this.release();
    }
  }

  #noticeText({ why, where }: Extract<Notice, { kind: "not-saved" }>): string {
    const trouble = this.#history && !this.#claim ? "Another session is under way" : TROUBLES[why];
    return where
      ? `${trouble}. This session is kept in ${where}; backcoach import takes it back.`
      : `${trouble}. This session can't be saved; it goes on all the same.`;
  }

  /** Instead of `finish` where nothing was begun: what was left stays as it is. */
  release(): void {
    this.#claim?.release();
    this.#history?.close();
  }
}

function openOrSay({ door, say }: RecordingParts): OpenHistory | null {
  try {
    return door.open();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(error.message);
    if (error.hint) say(error.hint);
    return null;
  }
}

async function besideAnother({ say, prompts, ago }: RecordingParts, history: OpenHistory): Promise<boolean> {
  const other = history.underWay();
  const which = other ? ` (${safeLine(other.name)}, begun ${ago(other.startedAt)})` : "";
  say(`Another session is under way${which}. This one is kept in a file of its own.`);
  if (!prompts) return true;
  const answer = await prompts.confirm({ message: "Run this one all the same?", default: false });
  return answer.kind === "answered" && answer.value;
}

const TROUBLES: Readonly<Record<Extract<Notice, { kind: "not-saved" }>["why"], string>> = {
  full: "The disk is full",
  "read-only": "The history can't be written",
  locked: "Another program keeps the history locked",
  deleted: "The history was deleted meanwhile",
  unavailable: "The history can't be used",
};
