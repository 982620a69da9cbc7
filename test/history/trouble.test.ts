/** What becomes of a session when it can't be saved: every trouble is provoked for real. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyImport, knownEntries } from "../../src/history/apply-import.ts";
import { claimSession } from "../../src/history/claim.ts";
import { NO_ANSWERS } from "../../src/history/entry.ts";
import type { Journal } from "../../src/history/journal.ts";
import type { Trouble } from "../../src/history/notice.ts";
import { type History, openHistory } from "../../src/history/open-history.ts";
import { planImport } from "../../src/history/plan-import.ts";
import { readEvents } from "../../src/history/read-events.ts";
import { findSession, readHeads } from "../../src/history/read-sessions.ts";
import { readUnfinished } from "../../src/history/unfinished.ts";
import type { Event } from "../../src/session/event.ts";
import { foldRecord } from "../../src/session/record.ts";
import { begun, historyIn, keepSession, performed, rows, savingTo, temporaryFolder } from "../support/history.ts";
import { START_WALL } from "../support/rehearsal.ts";
import { PLAN } from "../support/short-plan.ts";
import { canMakeReadOnly, canMount, fill, readOnlyFolder, smallDisk } from "../support/small-disk.ts";

const EVENTS = performed();
const HALF = 10;

function append(journal: Journal, events: readonly Event[]): void {
  for (const event of events) journal.append(event);
}

function close(journal: Journal) {
  return journal.close(foldRecord(PLAN, EVENTS), { effort: 5, worst: 2, after: 1, form: null });
}

/** Takes a rescue file back into a history. */
function takeBack(history: History, path: string): void {
  const plan = planImport(readFileSync(path, "utf8"), knownEntries(history), foldRecord);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  applyImport(history, plan.value, null);
}

/** What happens in the middle of a session, and what it is called. */
const TROUBLES: readonly [string, Trouble, (history: History) => void][] = [
  ["the file may grow no more", "full", useUp],
  ["the connection may only read", "read-only", ({ db }) => db.exec("PRAGMA query_only = ON")],
  [
    "another program holds the file for too long",
    "locked",
    ({ folder }) => historyIn(folder).db.exec("BEGIN IMMEDIATE"),
  ],
  ["the file is deleted", "deleted", ({ path }) => rmSync(path)],
  ["what lies beside the file is deleted", "deleted", ({ path }) => rmSync(`${path}-wal`)],
  ["the file is replaced by another", "deleted", replace],
  ["the connection is lost", "unavailable", loseConnection],
];

/** SQLite's own limit on the pages of a file, and no room left in the last page that events go to. */
function useUp({ db }: History): void {
  db.exec(`PRAGMA max_page_count = ${db.get("PRAGMA page_count")?.page_count}`);
  const event = `
    INSERT INTO event (session, seq, at, elapsed, beat, step, type)
    SELECT session, max(seq) + 1000, at, 0, 0, 0, hex(zeroblob(?)) FROM event`;
  for (const size of [200, 1]) {
    expect(() => {
      for (;;) db.run(event, size);
    }).toThrow(/full/);
  }
}

/** Another one stays open: else SQLite would tidy up and that would look like a deleted file. */
function loseConnection({ db, folder }: History): void {
  historyIn(folder);
  db.close();
}

function replace({ path, folder }: History): void {
  for (const ending of ["", "-wal", "-shm"]) renameSync(path + ending, join(folder, `old.db${ending}`));
  openHistory(folder, START_WALL).close();
}

describe("in the middle of a session", () => {
  test.each(TROUBLES)("%s: said once, and all of it is in a file beside", (_what, why, provoke) => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    append(journal, EVENTS.slice(0, HALF));
    provoke(history);
    append(journal, EVENTS.slice(HALF));
    const where = join(folder, `backcoach-session-${journal.id}.jsonl`);
    expect(saving.told).toEqual([{ kind: "not-saved", why, where }]);
    expect(close(journal)).toEqual({ inHistory: false, where });
    expect(statSync(where).mode & 0o777).toBe(0o600);

    const other = historyIn(temporaryFolder());
    takeBack(other, where);
    expect(findSession(other, journal.id)).toMatchObject({
      outcome: "finished",
      effort: 5,
      pain: { before: 2, worst: 2 },
    });
    expect(readEvents(other, journal.id)).toEqual(EVENTS);
  });

  test("each event is in the file when append returns, so a crash after the trouble loses nothing either", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    history.db.exec("PRAGMA query_only = ON");
    for (const [index, event] of EVENTS.entries()) {
      journal.append(event);
      const lines = readFileSync(saving.told[0]?.where ?? "", "utf8")
        .trimEnd()
        .split("\n");
      expect(lines).toHaveLength(index + 2);
    }
  });

  test("the end alone can't be written: the session is in the file with its end", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    append(journal, EVENTS);
    history.db.exec("PRAGMA query_only = ON");
    const { where } = close(journal);
    const other = historyIn(temporaryFolder());
    takeBack(other, where ?? "");
    expect(findSession(other, journal.id)).toMatchObject({ outcome: "finished", effort: 5 });
  });

  test("there never was a history: the session is in a file from its start", () => {
    const folder = temporaryFolder();
    const saving = savingTo(null, folder);
    const journal = begun(saving);
    append(journal, EVENTS);
    const { where } = close(journal);
    expect(saving.told).toEqual([{ kind: "not-saved", why: "unavailable", where }]);
    const history = historyIn(folder);
    takeBack(history, where ?? "");
    expect(readEvents(history, journal.id)).toEqual(EVENTS);
  });

  test("the rescue file is deleted as well: a new one has everything", () => {
    const folder = temporaryFolder();
    const saving = savingTo(null, folder);
    const journal = begun(saving);
    append(journal, EVENTS.slice(0, HALF));
    rmSync(saving.told[0]?.where ?? "");
    append(journal, EVENTS.slice(HALF));
    const { where } = close(journal);
    expect(saving.told.map((notice) => notice.why)).toEqual(["unavailable", "deleted"]);
    const other = historyIn(temporaryFolder());
    takeBack(other, where ?? "");
    expect(readEvents(other, journal.id)).toEqual(EVENTS);
  });

  test("nowhere is any room: the session still comes to its end, and is saved when there is room by then", () => {
    const folder = temporaryFolder();
    const missing = join(folder, "gone");
    const saving = { ...savingTo(null, folder), rescueFolders: [missing] };
    const journal = begun(saving);
    append(journal, EVENTS);
    expect(saving.told).toEqual([{ kind: "not-saved", why: "unavailable", where: null }]);
    mkdirSync(missing);
    const { where } = close(journal);
    const other = historyIn(temporaryFolder());
    takeBack(other, where ?? "");
    expect(readEvents(other, journal.id)).toEqual(EVENTS);
  });

  test("the claim is given back whatever happened", () => {
    const folder = temporaryFolder();
    const journal = begun(savingTo(null, folder, []));
    rmSync(folder, { recursive: true });
    append(journal, EVENTS);
    expect(close(journal)).toEqual({ inHistory: false, where: null });
    mkdirSync(folder);
    expect(claimSession(folder)).not.toBeNull();
  });
});

describe("afterwards", () => {
  test("the part in the history is known to be only a part, and import completes it", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    append(journal, EVENTS.slice(0, HALF));
    history.db.exec("PRAGMA query_only = ON");
    append(journal, EVENTS.slice(HALF));
    const { where } = close(journal);
    history.db.exec("PRAGMA query_only = OFF");
    expect(readUnfinished(history, [folder])).toMatchObject([{ id: journal.id, rescue: where }]);
    takeBack(history, where ?? "");
    expect(readUnfinished(history, [folder])).toEqual([]);
    expect(readEvents(history, journal.id)).toEqual(EVENTS);
    expect(rows(history, "SELECT origin FROM session")).toEqual([{ origin: "recorded" }]);
  });

  test("a session thrown away leaves no rescue file", () => {
    const folder = temporaryFolder();
    const saving = savingTo(null, folder);
    const journal = begun(saving);
    journal.discard();
    expect(existsSync(saving.told[0]?.where ?? "")).toBe(false);
  });
});

describe.runIf(canMount)("on a disk that is full", () => {
  test("the session goes to the temporary folder, and the history keeps what it had", () => {
    const folder = smallDisk(1024);
    const elsewhere = temporaryFolder();
    const history = historyIn(folder);
    const before = keepSession(history, START_WALL);
    const saving = savingTo(history, folder, [elsewhere]);
    const journal = begun(saving, START_WALL + 1000);
    append(journal, EVENTS.slice(0, HALF));
    fill(folder);
    append(journal, EVENTS.slice(HALF));
    const { where } = close(journal);
    expect(saving.told).toEqual([{ kind: "not-saved", why: "full", where }]);
    expect(where).toBe(join(elsewhere, `backcoach-session-${journal.id}.jsonl`));
    expect(readHeads(history).map(({ id }) => id)).toEqual([before.id]);
    rmSync(join(folder, "filler"));
    takeBack(history, where ?? "");
    expect(readEvents(history, journal.id)).toEqual(EVENTS);
    expect(rows(history, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  });

  test("with no other place it stays in memory to its end", () => {
    const folder = smallDisk(512);
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    fill(folder);
    append(journal, EVENTS);
    expect(saving.told).toEqual([{ kind: "not-saved", why: "full", where: null }]);
    expect(close(journal)).toEqual({ inHistory: false, where: null });
  });
});

describe.runIf(canMakeReadOnly)("in a folder that can't be written to", () => {
  test("opening says so in a sentence", () => {
    const folder = readOnlyFolder();
    expect(() => openHistory(folder, START_WALL)).toThrow(/can't be opened/);
    expect(() => openHistory(join(folder, "deeper"), START_WALL)).toThrow(/can't be opened/);
  });

  test("a session goes to the temporary folder", () => {
    const folder = readOnlyFolder();
    const elsewhere = temporaryFolder();
    const saving = savingTo(null, folder, [elsewhere]);
    const journal = begun(saving);
    append(journal, EVENTS);
    expect(close(journal)).toEqual({
      inHistory: false,
      where: join(elsewhere, `backcoach-session-${journal.id}.jsonl`),
    });
  });
});

test("a session of no events that was closed all the same ends when it began", () => {
  const folder = temporaryFolder();
  const history = historyIn(folder);
  const journal = begun(savingTo(history, folder));
  journal.close(foldRecord(PLAN, []), NO_ANSWERS);
  expect(readHeads(history)).toMatchObject([
    { startedAt: "2026-01-05T08:00:00.000Z", endedAt: "2026-01-05T08:00:00.000Z" },
  ]);
});
