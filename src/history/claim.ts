/**
 * A Claim: the right to be the one session that is under way. It is a lock that the operating system holds for a living
 * process and drops the moment the process is gone, however it went: no heartbeat, no process number that somebody else
 * may have got meanwhile, no waiting after a crash. SQLite is used for it because it knows how to lock a file on every
 * system; the file itself stays empty.
 */
import { join } from "node:path";
import { Database, SqliteCode, sqliteCode } from "./driver.ts";
import { createPrivateFile } from "./private-file.ts";

export interface Claim {
  /** Gives the right back; a second call does nothing. */
  release(): void;
}

const FILE = "session.lock";

/** @returns null when another session is under way. Where no lock can be had at all, nobody is kept from a session. */
export function claimSession(folder: string): Claim | null {
  let db: Database | null = null;
  try {
    const path = join(folder, FILE);
    createPrivateFile(path);
    db = new Database(path, 0);
    // In memory, so that no file is left behind by a process that is killed.
    db.exec("PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE");
    return heldBy(db);
  } catch (error) {
    db?.close();
    return sqliteCode(error) === SqliteCode.busy ? null : heldBy(null);
  }
}

function heldBy(db: Database | null): Claim {
  return {
    release: () => db?.close(),
  };
}
