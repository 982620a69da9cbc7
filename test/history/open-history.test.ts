import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { Database } from "../../src/history/driver.ts";
import { openHistory } from "../../src/history/open-history.ts";
import { readHeads } from "../../src/history/read-sessions.ts";
import {
  begun,
  claimIn,
  historyIn,
  keepSession,
  performed,
  rows,
  savingTo,
  temporaryFolder,
} from "../support/history.ts";
import { START_WALL } from "../support/rehearsal.ts";

const MODE = 0o777;

/** The Failure that it throws, in one line. */
function failure(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return `${error.message} | ${error.hint}`;
    throw error;
  }
  throw new Error("it did not fail");
}

describe("a new history", () => {
  test("is one file in a folder, both the owner's alone, whatever the mask says", () => {
    const before = process.platform === "win32" ? 0 : process.umask(0);
    const folder = join(temporaryFolder(), "deep", "backcoach");
    const history = historyIn(folder);
    const journal = begun(savingTo(history, folder));
    for (const event of performed()) journal.append(event);
    process.umask(before);
    expect(statSync(folder).mode & MODE).toBe(0o700);
    const files = readdirSync(folder).sort();
    expect(files).toEqual(["history.db", "history.db-shm", "history.db-wal", "session.lock"]);
    for (const file of files) expect([file, statSync(join(folder, file)).mode & MODE]).toEqual([file, 0o600]);
  });

  test("is written ahead and flushed at every commit", () => {
    const history = historyIn(temporaryFolder());
    expect(rows(history, "PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
    expect(rows(history, "PRAGMA synchronous")).toEqual([{ synchronous: 2 }]);
    expect(rows(history, "PRAGMA foreign_keys")).toEqual([{ foreign_keys: 1 }]);
  });

  test("is all in one file when it is closed: a copy of that has everything", () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    const history = historyIn(folder);
    const { id } = keepSession(history, START_WALL);
    history.close();
    copyFileSync(join(folder, "history.db"), join(elsewhere, "history.db"));
    expect(readHeads(historyIn(elsewhere)).map((head) => head.id)).toEqual([id]);
  });
});

describe("a history that is there", () => {
  test("keeps what is in it", () => {
    const folder = temporaryFolder();
    const first = historyIn(folder);
    const { id } = keepSession(first, START_WALL);
    first.close();
    expect(readHeads(historyIn(folder)).map((head) => head.id)).toEqual([id]);
  });

  test("becomes private when somebody made it readable for all", () => {
    const folder = temporaryFolder();
    openHistory(folder, START_WALL).close();
    chmodSync(join(folder, "history.db"), 0o644);
    historyIn(folder);
    expect(statSync(join(folder, "history.db")).mode & MODE).toBe(0o600);
  });

  test("does not change the mode of a folder that somebody else made", () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    historyIn(folder);
    expect(statSync(folder).mode & MODE).toBe(0o755);
  });

  test("from a newer version is refused and stays as it is", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    keepSession(history, START_WALL);
    history.db.exec("PRAGMA user_version = 99");
    history.close();
    const before = readFileSync(join(folder, "history.db"));
    expect(failure(() => openHistory(folder, START_WALL))).toBe(
      `${join(folder, "history.db")} was written by a newer backcoach (version 99 of the file). | Update backcoach; this one leaves the file as it is.`,
    );
    expect(readFileSync(join(folder, "history.db")).equals(before)).toBe(true);
  });
});

/** What may lie at the place of a history and is none. */
const UNREADABLE: readonly [string, (path: string) => void][] = [
  ["text", (path) => writeFileSync(path, "pelvic tilt, 10 times\n".repeat(500))],
  ["one byte", (path) => writeFileSync(path, "x")],
  ["noise", (path) => writeFileSync(path, Buffer.from(Array.from({ length: 40_000 }, (_, i) => (i * 7919) % 251)))],
  [
    "another program's database",
    (path) => {
      const db = new Database(path, 0);
      db.exec("CREATE TABLE recipe (name TEXT)");
      db.close();
    },
  ],
  [
    "a history cut off in its first page",
    (path) => {
      openHistory(join(path, ".."), START_WALL).close();
      writeFileSync(path, readFileSync(path).subarray(0, 2000));
    },
  ],
  [
    "a history whose list of tables is overwritten",
    (path) => {
      openHistory(join(path, ".."), START_WALL).close();
      writeFileSync(path, readFileSync(path).fill(0xee, 100, 4096));
    },
  ],
];

describe("what can't be read as a history", () => {
  test.each(UNREADABLE)("%s is kept under another name, said, and a new one begun", (_what, write) => {
    const folder = temporaryFolder();
    const path = join(folder, "history.db");
    write(path);
    const before = readFileSync(path);
    const history = historyIn(folder);
    const where = join(folder, "history-unreadable-2026-01-05.db");
    expect(history.notice).toEqual({ kind: "set-aside", where });
    expect(readFileSync(where).equals(before)).toBe(true);
    keepSession(history, START_WALL);
    expect(readHeads(history)).toHaveLength(1);
  });

  test("is never written over: the second of a day gets a name of its own", () => {
    const folder = temporaryFolder();
    for (const n of [1, 2, 3]) {
      writeFileSync(join(folder, "history.db"), `unreadable ${n} `.repeat(100));
      openHistory(folder, START_WALL).close();
    }
    const kept = readdirSync(folder).filter((file) => file.includes("unreadable") && file.endsWith(".db"));
    expect(kept.map((file) => readFileSync(join(folder, file), "utf8").slice(0, 12)).sort()).toEqual([
      "unreadable 1",
      "unreadable 2",
      "unreadable 3",
    ]);
  });

  test("an empty file is a new history, not an unreadable one", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "history.db"), "");
    expect(historyIn(folder).notice).toBeNull();
  });

  test("damage further in is said when it is met, and the file is left alone", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    keepSession(history, START_WALL);
    history.close();
    const path = join(folder, "history.db");
    writeFileSync(path, readFileSync(path).fill(0xee, 4096, 7 * 4096));
    const again = historyIn(folder);
    expect(failure(() => readHeads(again))).toMatch(/can't be read: .* \| The file may be damaged/);
    expect(readdirSync(folder).some((file) => file.includes("unreadable"))).toBe(false);
  });
});

test("says so when a folder is in its place", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "history.db"));
  expect(failure(() => openHistory(folder, START_WALL))).toMatch(/^The history in .* can't be opened: .* See who owns/);
});

test("says so when a file is in its folder's place", () => {
  const folder = join(temporaryFolder(), "home");
  writeFileSync(folder, "");
  expect(failure(() => openHistory(folder, START_WALL))).toMatch(/^The history in .* can't be opened: .* See who owns/);
});

test("says so when another program does not let go of it", () => {
  const folder = temporaryFolder();
  const db = new Database(join(folder, "history.db"), 0);
  db.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE x (y)");
  expect(failure(() => openHistory(folder, START_WALL))).toMatch(
    /database is locked\. \| Another program holds the file/,
  );
  db.close();
}, 60_000);

test("the claim's file holds nothing and is the owner's alone", () => {
  const folder = temporaryFolder();
  claimIn(folder);
  expect(statSync(join(folder, "session.lock"))).toMatchObject({ size: 0 });
  expect(statSync(join(folder, "session.lock")).mode & MODE).toBe(0o600);
});
