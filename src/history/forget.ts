/**
 * Forgetting is meant literally: what is deleted is overwritten with zeros, in the file and in what SQLite keeps beside it.
 */
import { reading, writing } from "./access.ts";
import { claimSession } from "./claim.ts";
import type { History } from "./open-history.ts";

/** @param id whole, of a closed session or one that was left @returns whether there was one */
export function forgetSession(history: History, id: string): boolean {
  return erase(history, "DELETE FROM session WHERE id = ?", id) > 0;
}

/** @param id whole @returns whether there was one */
export function forgetCheckIn(history: History, id: string): boolean {
  return erase(history, "DELETE FROM check_in WHERE id = ?", id) > 0;
}

export interface Forgotten {
  readonly sessions: number;
  readonly checkIns: number;
}

/** Everything, and how much that was. A session that is under way in another window stays. */
export function forgetAll(history: History): Forgotten {
  const claim = claimSession(history.folder);
  try {
    const checkIns = erase(history, "DELETE FROM check_in");
    return { checkIns, sessions: erase(history, `DELETE FROM session ${claim ? "" : "WHERE ended_at IS NOT NULL"}`) };
  } finally {
    claim?.release();
  }
}

function erase(history: History, sql: string, ...values: string[]): number {
  const { db } = history;
  db.exec("PRAGMA secure_delete = ON");
  const changes = writing(history, () => db.run(sql, ...values));
  // Zeroing leaves copies in pages that were rebuilt meanwhile; a file that is written anew has none.
  reading(history, () => db.exec("VACUUM"));
  // The deleted rows are still in the pages that lie beside the file until these are written back and cut off.
  reading(history, () => db.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
  return changes;
}
