/**
 * The journal of the session under way: each event is on the disk when `append` returns. When the history can't be
 * written any more, everything from the start goes to a file beside it, else to one in the temporary folder, else stays in
 * memory: whatever happens to the disk, the person on the mat is led to the end. Nothing here ever throws.
 *
 *     history.db  --fails-->  rescue file beside it  --fails-->  in the temporary folder  --fails-->  memory
 */
import type { Event } from "../session/event.ts";
import type { SessionRecord } from "../session/record.ts";
import type { Claim } from "./claim.ts";
import { type Answers, iso, type Story, toEntry } from "./entry.ts";
import type { SessionEntry } from "./entry-shape.ts";
import type { Notice, Trouble } from "./notice.ts";
import type { History } from "./open-history.ts";
import { RescueFile } from "./rescue-file.ts";
import { sameFileAt } from "./same-file.ts";
import { newSessionId } from "./session-id.ts";
import { FileGone, troubleOf } from "./trouble.ts";
import { insertClosing, insertEvent, insertOpen } from "./write-session.ts";

/** Where a journal writes, and what happens when that fails. */
export interface Saving {
  /** null: it could not be opened; the session goes to a rescue file from its start. */
  readonly history: History | null;
  /** Given back when the session is closed or discarded. */
  readonly claim: Claim;
  /** Where a rescue file may go, best first: the folder of the history, the temporary folder. */
  readonly rescueFolders: readonly string[];
  /** Called each time the session has to move to another place, normally never and hardly ever more than once. */
  readonly onNotice: (notice: Extract<Notice, { kind: "not-saved" }>) => void;
}

/** What is known of a session before anything has happened in it. */
export interface NewSession extends Pick<Story, "before" | "unscreened" | "warmupSkipped" | "plan"> {
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Where a session is kept: the file's path, or null when there is none. */
export interface Saved {
  readonly inHistory: boolean;
  readonly where: string | null;
}

export function beginJournal(saving: Saving, { at, ...session }: NewSession): Journal {
  return new Journal(saving, { id: newSessionId(at), startedAt: at, ...session, events: [] }, "new");
}

/** Goes on with a session that was left; `story` as it was read back. */
export function resumeJournal(saving: Saving, story: Story): Journal {
  return new Journal(saving, story, "open");
}

/** A place that takes events; each call throws when it could not keep what it was given. */
interface Sink {
  readonly where: string;
  append(event: Event): void;
  close(entry: SessionEntry): void;
  discard(): void;
}

export class Journal {
  readonly id: string;
  private readonly saving: Saving;
  private readonly story: Story & { readonly events: Event[] };
  private entry: SessionEntry | null = null;
  private sink: Sink | null = null;
  private why: Trouble = "unavailable";

  /** `row`: whether the history has this session already. */
  constructor(saving: Saving, story: Story, row: "new" | "open") {
    this.id = story.id;
    this.saving = saving;
    this.story = { ...story, events: [...story.events] };
    try {
      if (!saving.history) throw new Error("there is no history");
      this.sink = new HistorySink(saving.history, story, row);
    } catch (error) {
      this.moveOn(error);
    }
  }

  /** Durable when it returns, unless `onNotice` was called with nowhere to write to. */
  append(event: Event): void {
    this.story.events.push(event);
    this.keep((sink) => sink.append(event));
  }

  /** The end, with what the person said afterwards. The session is never changed again. */
  close(record: SessionRecord, answers: Answers): Saved {
    const entry = toEntry(this.story, record, answers);
    this.entry = entry;
    if (this.sink) this.keep((sink) => sink.close(entry));
    else this.tryOnceMore();
    this.saving.claim.release();
    return { inHistory: this.sink instanceof HistorySink, where: this.sink?.where ?? null };
  }

  /** It was no session: left before the first rep. */
  discard(): void {
    try {
      this.sink?.discard();
    } catch {
      // It stays behind as a session that was left, which the next start throws away.
    }
    this.saving.claim.release();
  }

  private keep(write: (sink: Sink) => void): void {
    if (!this.sink) return;
    try {
      write(this.sink);
    } catch (error) {
      this.moveOn(error);
    }
  }

  private moveOn(error: unknown): void {
    const before = this.sink;
    this.why = troubleOf(error);
    this.sink = this.openRescue();
    // Only the beginning of what now lies elsewhere.
    if (before instanceof RescueFile && this.sink && this.sink.where !== before.where) before.discard();
    this.notify();
  }

  /** The disk that was full half an hour ago may have room again. */
  private tryOnceMore(): void {
    this.sink = this.openRescue();
    if (this.sink) this.notify();
  }

  private notify(): void {
    this.saving.onNotice({ kind: "not-saved", why: this.why, where: this.sink?.where ?? null });
  }

  private openRescue(): Sink | null {
    const [home = ""] = this.saving.rescueFolders;
    for (const folder of this.saving.rescueFolders) {
      try {
        return new RescueFile(folder, home, this.story, this.entry);
      } catch {
        // The next folder may do.
      }
    }
    return null;
  }
}

/** The rows of the session in the history. */
class HistorySink implements Sink {
  readonly where: string;
  private readonly history: History;
  private readonly id: string;
  /** What has been written lies in two files until the history is closed. */
  private readonly files: readonly (() => boolean)[];

  constructor(history: History, story: Story, row: "new" | "open") {
    const { db, path } = history;
    this.history = history;
    this.id = story.id;
    this.where = path;
    if (row === "new") {
      const { id, startedAt: at, plan, ...told } = story;
      const { id: routine, name } = plan.routine;
      insertOpen(db, { ...told, id, routine, name, startedAt: iso(at), origin: "recorded", plan });
    }
    this.files = [sameFileAt(path), sameFileAt(`${path}-wal`)];
  }

  append(event: Event): void {
    this.write(() => insertEvent(this.history.db, this.id, event));
  }

  close(entry: SessionEntry): void {
    const { db } = this.history;
    this.write(() => db.transaction(() => insertClosing(db, entry)));
  }

  discard(): void {
    this.history.db.run("DELETE FROM session WHERE id = ? AND ended_at IS NULL", this.id);
  }

  /** Writing into a file that is gone may well succeed; and what else fails then, fails because it is gone. */
  private write(write: () => void): void {
    const isThere = () => this.files.every((stillThere) => stillThere());
    try {
      write();
    } catch (error) {
      throw isThere() ? error : new FileGone();
    }
    if (!isThere()) throw new FileGone();
  }
}
