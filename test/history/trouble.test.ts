/** What becomes of a session when it can't be saved: every trouble is provoked for real. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { claimSession } from "../../src/history/claim.ts";
import type { Trouble } from "../../src/history/notice.ts";
import { type History, openHistory } from "../../src/history/open-history.ts";
import { readEvents } from "../../src/history/read-events.ts";
import { findSession } from "../../src/history/read-sessions.ts";
import { begun, historyIn, savingTo, temporaryFolder } from "../support/history.ts";
import { START_WALL } from "../support/rehearsal.ts";
import { append, close, EVENTS, HALF, takeBack } from "../support/take-back.ts";

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
