/**
 * The one place that knows which SQLite is underneath: the one that Node brings along from 24 on, before that a package
 * with the same API. Both are synchronous: when a statement returns, what it wrote is on the disk.
 */
import { createRequire } from "node:module";
import type { DatabaseSyncInstance, SqliteModule, StatementSyncInstance } from "@photostructure/sqlite";

/** What can be put into a column. Booleans are written as 0 and 1: not every SQLite takes them. */
export type Value = string | number | null;

export type Row = Readonly<Record<string, unknown>>;

/** SQLite's primary result codes (https://sqlite.org/rescode.html), those that somebody can do something about. */
export const SqliteCode = { busy: 5, readOnly: 8, corrupt: 11, full: 13, notADatabase: 26 };

/** From this Node on its own SQLite is there without a warning. */
const FIRST_NODE_WITH_SQLITE = 24;

/** An open file; statements are prepared once. */
export class Database {
  private readonly connection: DatabaseSyncInstance;
  private readonly statements = new Map<string, StatementSyncInstance>();

  /** @param timeout how long a statement waits for a lock that somebody else holds, ms */
  constructor(path: string, timeout: number) {
    const { DatabaseSync } = loadSqlite();
    this.connection = new DatabaseSync(path, { timeout });
  }

  get isOpen(): boolean {
    return this.connection.isOpen;
  }

  /** One statement or several, without values and results. */
  exec(sql: string): void {
    this.connection.exec(sql);
  }

  /** @returns how many rows were changed */
  run(sql: string, ...values: Value[]): number {
    return Number(this.prepared(sql).run(...values).changes);
  }

  get(sql: string, ...values: Value[]): Row | undefined {
    return this.prepared(sql).get(...values);
  }

  all(sql: string, ...values: Value[]): Row[] {
    return this.prepared(sql).all(...values);
  }

  /** Row by row; a statement of its own, since two may be under way at once. */
  iterate(sql: string, ...values: Value[]): IterableIterator<Row> {
    return this.connection.prepare(sql).iterate(...values);
  }

  /** All of `work` or nothing of it, durable when this returns. */
  transaction<T>(work: () => T): T {
    this.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.exec("COMMIT");
      return result;
    } catch (error) {
      // After a full disk SQLite has already rolled back by itself, and says so when asked again.
      if (this.connection.isTransaction) this.exec("ROLLBACK");
      throw error;
    }
  }

  /** A second call does nothing. */
  close(): void {
    if (!this.isOpen) return;
    this.statements.clear();
    this.connection.close();
  }

  private prepared(sql: string): StatementSyncInstance {
    const statement = this.statements.get(sql) ?? this.connection.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

function loadSqlite(): Pick<SqliteModule, "DatabaseSync"> {
  const require = createRequire(import.meta.url);
  const major = Number.parseInt(process.versions.node, 10);
  return require(major >= FIRST_NODE_WITH_SQLITE ? "node:sqlite" : "@photostructure/sqlite");
}

/** The primary result code of what SQLite threw, or null when it was somebody else. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR")) return null;
  // The package's iterator does not say which: then it is SQLite's word for any error.
  return "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : 1;
}
