/** Reading and writing the history outside of a session: what SQLite refuses becomes a Failure that says what to do. */
import { Failure } from "../base/failure.ts";
import { SqliteCode, sqliteCode } from "./driver.ts";
import type { History } from "./open-history.ts";

export function reading<T>(history: History, read: () => T): T {
  return orFailure(history, "read", read);
}

/** All of `write` or nothing. */
export function writing<T>(history: History, write: () => T): T {
  return orFailure(history, "changed", () => history.db.transaction(write));
}

function orFailure<T>(history: History, done: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = sqliteCode(error);
    if (code === null) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(`${history.path} can't be ${done}: ${why}.`, { hint: hintFor(code, history.path) });
  }
}

function hintFor(code: number, path: string): string {
  switch (code) {
    case SqliteCode.busy:
      return "Another program is writing there. Try again in a moment.";
    case SqliteCode.full:
      return "The disk is full. Make room and try again.";
    case SqliteCode.readOnly:
      return "See who owns the file and its folder.";
    default:
      return `The file may be damaged. Move it away, then: sqlite3 moved-away.db .recover | sqlite3 ${path}`;
  }
}
