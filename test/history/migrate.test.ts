/**
 * Histories of every earlier version open today with everything that was in them. A version that is published gets a
 * fixture, `fixtures/version-N.sql`: rows as that version wrote them, never edited afterwards.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Database } from "../../src/history/driver.ts";
import { fileKind, MIGRATIONS, migrate } from "../../src/history/migrate.ts";
import { readEvents } from "../../src/history/read-events.ts";
import { readHeads, readSessions } from "../../src/history/read-sessions.ts";
import { historyIn, temporaryFolder } from "../support/history.ts";

const FIXTURES = fileURLToPath(new URL("fixtures/", import.meta.url));
const VERSIONS = MIGRATIONS.map((_, index) => index + 1);

function version(db: Database): unknown {
  return db.get("PRAGMA user_version")?.user_version;
}

describe("a history of an earlier version", () => {
  test("has a fixture for each version", () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(VERSIONS.map((n) => `version-${n}.sql`).sort());
  });

  test.each(VERSIONS)("version %i opens with all its sessions and events", (n) => {
    const folder = temporaryFolder();
    const db = new Database(join(folder, "history.db"), 0);
    migrate(db, MIGRATIONS.slice(0, n));
    expect(version(db)).toBe(n);
    db.exec(readFileSync(join(FIXTURES, `version-${n}.sql`), "utf8"));
    db.close();

    const history = historyIn(folder);
    expect(history.notice).toBeNull();
    expect(version(history.db)).toBe(MIGRATIONS.length);
    expect(readHeads(history).map(({ id, outcome, stop }) => [id.slice(0, 8), outcome, stop])).toEqual([
      ["019ab4d0", "interrupted", "interrupted"],
      ["019aaaa0", "stopped", "sharp"],
      ["019a9c10", "finished", null],
    ]);
    const [, stopped] = readSessions(history);
    expect(stopped).toMatchObject({
      startedAt: "2026-11-22T07:30:00.000Z",
      unscreened: n >= 2,
      effort: null,
      pain: { before: 2, worst: 6, after: 3, morning: 1 },
      exercises: [
        { exercise: "side-plank", side: "left", heldSeconds: 12.5, quality: "sharp", pain: 6 },
        { side: "right" },
      ],
    });
    expect(readEvents(history, stopped?.id ?? "").map((event) => event.type)).toEqual([
      "session-started",
      "exercise-started",
      "hold-done",
      "stopped",
      "pain",
    ]);
  });
});

describe("the steps from version to version", () => {
  const STEPS = [
    "CREATE TABLE a (n INTEGER); INSERT INTO a VALUES (1)",
    "ALTER TABLE a ADD COLUMN m INTEGER; UPDATE a SET m = n + 1",
    "CREATE TABLE b AS SELECT n + m AS sum FROM a; DROP TABLE a",
  ];

  test.each([1, 2, 3])("end the same from version %i on", (first) => {
    const db = new Database(":memory:", 0);
    migrate(db, STEPS.slice(0, first));
    migrate(db, STEPS);
    expect({ ...db.get("SELECT * FROM b") }).toEqual({ sum: 3 });
    expect(version(db)).toBe(3);
  });

  test("are all undone when one of them fails", () => {
    const db = new Database(":memory:", 0);
    migrate(db, STEPS.slice(0, 1));
    expect(() => migrate(db, [...STEPS.slice(0, 2), "CREATE TABLE nonsense ("])).toThrow(/incomplete input|syntax/);
    expect(version(db)).toBe(1);
    expect({ ...db.get("SELECT * FROM a") }).toEqual({ n: 1 });
  });

  test("may not leave rows that point nowhere", () => {
    const db = new Database(":memory:", 0);
    const orphan = "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p REFERENCES p); INSERT INTO c VALUES (7)";
    expect(() => migrate(db, [orphan])).toThrow(/without/);
    expect(fileKind(db)).toEqual({ kind: "new" });
  });
});
