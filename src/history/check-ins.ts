/** The check-ins in the history: one comes in whole, and is never changed. */
import { reading, writing } from "./access.ts";
import { type CheckInEntry, checkInShape } from "./check-in-shape.ts";
import { checked } from "./checked.ts";
import type { Database } from "./driver.ts";
import { iso } from "./entry.ts";
import type { History } from "./open-history.ts";
import { newSessionId } from "./session-id.ts";

/** What was said: the numbers, from 1, of the statements that were ticked; pain 0-10, null when not answered. */
export interface CheckInSaid {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly statements: readonly number[];
  readonly pain: number | null;
}

/** On the disk when this returns. @throws Failure */
export function saveCheckIn(history: History, { at, statements, pain }: CheckInSaid): CheckInEntry {
  const entry = checkInShape.parse({ id: newSessionId(at), at: iso(at), statements: [...statements], pain });
  writing(history, () => insertCheckIn(history.db, entry));
  return entry;
}

/** The earliest first. @throws Failure naming a row that can't be right */
export function readCheckIns(history: History): CheckInEntry[] {
  const rows = reading(history, () => history.db.all("SELECT * FROM check_in ORDER BY at, id"));
  return rows.map(({ statements, ...row }) =>
    checked(checkInShape, { ...row, statements: JSON.parse(String(statements)) }, history, `check-in ${row.id}`),
  );
}

export function insertCheckIn(db: Database, { id, at, statements, score, pain }: CheckInEntry): void {
  db.run(
    "INSERT INTO check_in (id, at, statements, score, pain) VALUES (?, ?, ?, ?, ?)",
    ...[id, at, JSON.stringify(statements), score, pain],
  );
}
