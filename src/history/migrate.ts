/**
 * Migrations: how a history file of an earlier version becomes one of today. Numbered from 1 without gaps; a published one
 * is never edited, a new one is added below it. The file carries the number of its last one (`PRAGMA user_version`).
 */
import type { Database } from "./driver.ts";
import { SESSIONS } from "./migrations/0001-sessions.ts";
import { UNSCREENED } from "./migrations/0002-unscreened.ts";
import { SADDLE_AND_HEAVY } from "./migrations/0003-saddle-and-heavy.ts";
import { FORM_AND_WARMUP } from "./migrations/0004-form-and-warmup.ts";
import { DOSES } from "./migrations/0005-doses.ts";
import { CHECK_INS } from "./migrations/0006-check-ins.ts";

/** The SQL of version 1, 2, ... */
export const MIGRATIONS: readonly string[] = [
  SESSIONS,
  UNSCREENED,
  SADDLE_AND_HEAVY,
  FORM_AND_WARMUP,
  DOSES,
  CHECK_INS,
];

/** Marks the file as a history of backcoach (`PRAGMA application_id`): "back" in ASCII. */
const APPLICATION_ID = 0x6261636b;

/** What a file is, before anything is done to it. */
export type FileKind =
  | { readonly kind: "new" | "history" | "foreign" }
  | { readonly kind: "newer"; readonly version: number };

/** Reads only. @throws what SQLite throws when the file is no database at all or damaged in its first pages */
export function fileKind(db: Database, migrations: readonly string[] = MIGRATIONS): FileKind {
  const version = versionOf(db);
  const tables = Number(db.get("SELECT count(*) AS n FROM sqlite_schema")?.n);
  if (tables === 0 && version === 0) return { kind: "new" };
  const id = Number(db.get("PRAGMA application_id")?.application_id);
  if (id !== APPLICATION_ID || version < 1) return { kind: "foreign" };
  return version > migrations.length ? { kind: "newer", version } : { kind: "history" };
}

/** Brings the file to the last version, all steps or none. Two programs at once: the second finds nothing left to do. */
export function migrate(db: Database, migrations: readonly string[] = MIGRATIONS): void {
  if (versionOf(db) >= migrations.length) return;
  // A step may rebuild a table that others point at; their pointers are checked at the end instead.
  db.exec("PRAGMA foreign_keys = OFF");
  db.transaction(() => {
    for (const sql of migrations.slice(versionOf(db))) db.exec(sql);
    if (db.all("PRAGMA foreign_key_check").length > 0) throw new Error("a migration left rows without a session");
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length}`);
  });
}

function versionOf(db: Database): number {
  return Number(db.get("PRAGMA user_version")?.user_version);
}
