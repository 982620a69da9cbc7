/** What an error of SQLite or of the file system means for somebody who wants to save. */
import { SqliteCode, sqliteCode } from "./driver.ts";
import type { Trouble } from "./notice.ts";

/** Thrown when the file that is being written to is no longer the one at its path. */
export class FileGone extends Error {}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof FileGone) return "deleted";
  const code = error instanceof Error && "code" in error ? error.code : null;
  const sqlite = sqliteCode(error);
  if (sqlite === SqliteCode.full || code === "ENOSPC" || code === "EDQUOT") return "full";
  if (sqlite === SqliteCode.readOnly || code === "EROFS" || code === "EACCES" || code === "EPERM") return "read-only";
  return sqlite === SqliteCode.busy ? "locked" : "unavailable";
}
