/** A history in a folder of its own that is gone afterwards, and sessions to put into it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Claim, claimSession } from "../../src/history/claim.ts";
import { NO_ANSWERS, toEntry } from "../../src/history/entry.ts";
import type { SessionEntry } from "../../src/history/entry-shape.ts";
import { beginJournal, type Journal, type Saving } from "../../src/history/journal.ts";
import type { Notice } from "../../src/history/notice.ts";
import { type History, openHistory } from "../../src/history/open-history.ts";
import type { Event } from "../../src/session/event.ts";
import { foldRecord } from "../../src/session/record.ts";
import { rehearse, START_WALL } from "./rehearsal.ts";
import { PLAN } from "./short-plan.ts";

/** The events of a session of PLAN, done to the end or for so many seconds. */
export function performed(seconds = 1000): Event[] {
  return rehearse(PLAN).begin().wait(seconds).events;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "backcoach-history-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opened, and closed when the test is over. */
export function historyIn(folder: string): History {
  const history = openHistory(folder, START_WALL);
  onTestFinished(() => history.close());
  return history;
}

export function claimIn(folder: string): Claim {
  const claim = claimSession(folder);
  if (!claim) throw new Error("another session is under way");
  onTestFinished(() => claim.release());
  return claim;
}

export type Told = Extract<Notice, { kind: "not-saved" }>[];

/** How a journal saves, and the notices that it gave. */
export function savingTo(
  history: History | null,
  folder: string,
  elsewhere: readonly string[] = [],
): Saving & { told: Told } {
  const told: Told = [];
  return {
    history,
    claim: claimIn(folder),
    rescueFolders: [folder, ...elsewhere],
    onNotice: (notice) => told.push(notice),
    told,
  };
}

export function begun(saving: Saving, at: number = START_WALL): Journal {
  return beginJournal(saving, { plan: PLAN, at, before: 2, unscreened: false, warmupSkipped: false });
}

/** Performs and closes a whole session. */
export function keepSession(history: History, at: number, events: readonly Event[] = performed()): SessionEntry {
  const journal = begun(savingTo(history, history.folder), at);
  for (const event of events) journal.append(event);
  const record = foldRecord(PLAN, events);
  journal.close(record, NO_ANSWERS);
  return toEntry(
    { id: journal.id, startedAt: at, before: 2, unscreened: false, warmupSkipped: false, plan: PLAN, events },
    record,
    NO_ANSWERS,
  );
}

/** What any SQLite tool would see. */
export function rows(history: History, sql: string, ...values: (string | number)[]): Record<string, unknown>[] {
  return history.db.all(sql, ...values).map((row) => ({ ...row }));
}

/** An import that brings sessions to add, and nothing else. */
export const NOTHING_ELSE = { completes: 0, mornings: [], same: 0, checkIns: [], sameCheckIns: 0 };
