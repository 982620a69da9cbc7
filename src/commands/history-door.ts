/**
 * What the commands need of the history, as functions on an opened one. Built in cli/history-door.ts, so that nothing of
 * SQLite is loaded before a command asks for it.
 */

import type { Result } from "../base/result.ts";
import { quote } from "../base/safe-text.ts";
import type { CheckInEntry } from "../history/check-in-shape.ts";
import type { CheckInSaid } from "../history/check-ins.ts";
import type { Claim } from "../history/claim.ts";
import type { SessionEntry, SessionHead } from "../history/entry-shape.ts";
import type { Export } from "../history/export-history.ts";
import type { Forgotten } from "../history/forget.ts";
import type { ImportFault } from "../history/import-fault.ts";
import type { Journal, NewSession } from "../history/journal.ts";
import type { Notice } from "../history/notice.ts";
import type { ImportPlan } from "../history/plan-import.ts";
import type { Filter } from "../history/read-sessions.ts";
import type { Rescued } from "../history/rescued-sessions.ts";
import type { Unfinished } from "../history/unfinished.ts";
import type { Event } from "../session/event.ts";
import type { SessionRecord } from "../session/record.ts";

export interface HistoryDoor {
  /** @throws Failure when it can't be opened, or a newer version wrote it */
  open(): OpenHistory;
  /** A journal for a history that could not be opened: the session goes to a rescue file from its start. */
  beginWithout(session: NewSession, onNotice: OnNotice): Journal;
  /** Sessions in rescue files beside the history, not taken back yet. Never throws. */
  rescued(): Rescued;
  /** Reads a file that somebody wants to import. @throws Failure when it can't be read */
  readFile(path: string): string;
  /** Writes a new file, never over one that is there. @throws Failure */
  writeFile(path: string, text: string): void;
}

/** @param where the file that could not be read lies now */
export function setAsideSentence(where: string): string {
  return `The history could not be read. It is kept as ${quote(where, 200)}, and a new one is begun.`;
}

export type OnNotice = (notice: Extract<Notice, { kind: "not-saved" }>) => void;

export interface OpenHistory {
  /** Where the file that could not be read lies now, or null. */
  readonly setAside: string | null;
  /** The right to be the session under way; null while another one has it. */
  claim(): Claim | null;
  /** Which session another process has under way. */
  underWay(): { readonly name: string; readonly startedAt: number } | null;
  begin(claim: Claim, session: NewSession, onNotice: OnNotice): Journal;
  resume(claim: Claim, left: Unfinished, onNotice: OnNotice): Journal;
  /** Sessions that nobody closed, the latest first; to be asked for with the claim in hand. */
  unfinished(): Unfinished[];
  /** Ids of the sessions that were stopped with pain in both legs at once, closed or not. */
  bothLegs(): string[];
  /** False when it was answered before, or there is no such session. */
  answerMorning(id: string, morning: 0 | 1 | 2): boolean;
  closeUnfinished(left: Unfinished, record: SessionRecord): void;
  heads(filter: Filter): SessionHead[];
  sessions(filter: Filter): Iterable<SessionEntry>;
  /** @throws Failure when there is none whose id begins so, or more than one */
  find(idPrefix: string): SessionEntry;
  /** What happened in it, in order; empty for a session that was imported. @throws Failure */
  events(id: string): Event[];
  export(at: number): Export;
  planImport(text: string): Result<ImportPlan, ImportFault[]>;
  /** All of it or nothing. @throws Failure */
  import(plan: ImportPlan): void;
  forget(id: string): boolean;
  /** The earliest first. @throws Failure naming a row that can't be right */
  checkIns(): CheckInEntry[];
  /** On the disk when this returns. @throws Failure */
  saveCheckIn(said: CheckInSaid): CheckInEntry;
  forgetCheckIn(id: string): boolean;
  forgetAll(): Forgotten;
  close(): void;
}
