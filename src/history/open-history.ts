/**
 * Opens the history: one SQLite file in a folder, readable by its owner only. Written ahead (WAL) and flushed at every
 * commit (FULL), so that a statement that returned survives a crash and a power cut.
 */
import { existsSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../base/failure.ts";
import { Database, SqliteCode, sqliteCode } from "./driver.ts";
import { makeFolder } from "./make-folder.ts";
import { fileKind, migrate } from "./migrate.ts";
import type { Notice } from "./notice.ts";
import { createPrivateFile, makePrivate } from "./private-file.ts";
import { sameFileAt } from "./same-file.ts";

export interface History {
  readonly db: Database;
  readonly folder: string;
  readonly path: string;
  /** What its owner has to be told about opening it. */
  readonly notice: Extract<Notice, { kind: "set-aside" }> | null;
  close(): void;
}

const FILE = "history.db";
/** What SQLite keeps beside it while it is open. */
const COMPANIONS = ["-wal", "-shm"];

/**
 * Some locks SQLite does not wait for (changing to WAL, recovering it after a crash), so opening is tried again, for about
 * three seconds. Afterwards a statement waits as long for another program as somebody who holds a pose may be kept, ms.
 */
const TRIES = 12;
const OPENING_WAIT_MS = 200;
const PAUSE_MS = 50;
const LOCK_WAIT_MS = 1000;

/**
 * @param at milliseconds since 1970, for the name of a file that has to be set aside
 * @throws Failure when the folder can't be used, or the file was written by a newer version
 */
export function openHistory(folder: string, at: number): History {
  const path = join(folder, FILE);
  let notice: History["notice"] = null;
  for (let tries = 1; ; tries++) {
    try {
      prepare(folder, path);
      const stillThere = sameFileAt(path);
      const db = openUsable(path);
      if (db) return { db, folder, path, notice, close: () => close(db) };
      // Another program may have set it aside meanwhile, and begun a new file.
      if (stillThere()) notice = { kind: "set-aside", where: setAside(path, at) };
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (sqliteCode(error) !== SqliteCode.busy || tries >= TRIES) throw unusable(path, error);
      wait(PAUSE_MS);
    }
  }
}

/** Whether there is a history yet; opening it would make one. */
export function hasHistory(folder: string): boolean {
  return existsSync(join(folder, FILE));
}

/** The folder and an empty file, where they aren't there yet; what SQLite puts beside the file gets the file's mode. */
function prepare(folder: string, path: string): void {
  makeFolder(folder);
  createPrivateFile(path);
  for (const ending of ["", ...COMPANIONS]) makePrivate(path + ending);
}

/** null: it can't be read as a history. */
function openUsable(path: string): Database | null {
  const db = new Database(path, OPENING_WAIT_MS);
  try {
    const file = fileKind(db);
    if (file.kind === "newer") throw newer(path, file.version);
    if (file.kind !== "foreign" && !isCutOff(db, path)) return madeReady(db);
  } catch (error) {
    db.close();
    if (isUnreadable(error)) return null;
    throw error;
  }
  db.close();
  return null;
}

function madeReady(db: Database): Database {
  // fullfsync: on macOS a plain flush stops at the drive's own cache. Elsewhere it changes nothing.
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON");
  migrate(db);
  db.exec(`PRAGMA foreign_keys = ON; PRAGMA busy_timeout = ${LOCK_WAIT_MS}`);
  return db;
}

/** Less than one page is left of it: SQLite would take that for a new file and write over it. */
function isCutOff(db: Database, path: string): boolean {
  return db.get("PRAGMA page_count")?.page_count === 0 && statSync(path).size > 0;
}

/**
 * The package lets go of a file only when the garbage collector has found its statements, so what was written ahead is
 * put into the file here: who copies the file alone then has everything.
 */
function close(db: Database): void {
  try {
    if (db.isOpen) db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } catch {
    // Somebody else is reading, or the disk is full: it stays beside the file, and is as safe there.
  }
  db.close();
}

function isUnreadable(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === SqliteCode.notADatabase || code === SqliteCode.corrupt;
}

/** Renames the file and its companions, which a tool for repairing will want; returns the new path. */
function setAside(path: string, at: number): string {
  const day = new Date(at).toISOString().slice(0, 10);
  const name = (n: number) => path.replace(/\.db$/, `-unreadable-${day}${n > 1 ? `-${n}` : ""}.db`);
  let n = 1;
  while (existsSync(name(n))) n++;
  for (const ending of ["", ...COMPANIONS]) if (existsSync(path + ending)) renameSync(path + ending, name(n) + ending);
  return name(n);
}

/** Nothing else can be done meanwhile, so the whole thread waits. */
function wait(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function newer(path: string, version: number): Failure {
  return new Failure(`${path} was written by a newer backcoach (version ${version} of the file).`, {
    hint: "Update backcoach; this one leaves the file as it is.",
  });
}

function unusable(path: string, error: unknown): Failure {
  const why = error instanceof Error ? error.message : String(error);
  const hint =
    sqliteCode(error) === SqliteCode.busy
      ? "Another program holds the file. Close it and try again."
      : "See who owns the folder and whether the disk is full, or name another folder in BACKCOACH_HOME.";
  return new Failure(`The history in ${path} can't be opened: ${why}.`, { hint });
}
