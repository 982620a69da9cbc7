/** The history is for its owner too: the queries that the map shows (src/README.md) say what they promise. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { applyImport } from "../../src/history/apply-import.ts";
import { saveCheckIn } from "../../src/history/check-ins.ts";
import type { ExerciseEntry, SessionEntry } from "../../src/history/entry-shape.ts";
import {
  begun,
  historyIn,
  keepSession,
  NOTHING_ELSE,
  performed,
  rows,
  savingTo,
  temporaryFolder,
} from "../support/history.ts";
import { START_WALL } from "../support/rehearsal.ts";

const MAP = readFileSync(new URL("../../src/README.md", import.meta.url), "utf8");
const QUERIES = [...MAP.matchAll(/```sql\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

/** A side plank on both sides, stopped for pain on the right. */
function stopped(): SessionEntry {
  const elsewhere = historyIn(temporaryFolder());
  const session = keepSession(elsewhere, START_WALL + 7 * 86_400_000, performed(60));
  const [, left, right] = session.exercises;
  if (!left || !right) throw new Error("a plank has two sides");
  const exercises: ExerciseEntry[] = [
    { ...left, exercise: "side-plank", heldSeconds: 12.5 },
    { ...right, exercise: "side-plank", heldSeconds: 7, quality: "sharp" },
  ];
  return { ...session, outcome: "stopped", stop: "sharp", seconds: 120, exercises };
}

test("four queries, each for one thing that people want to know", () => {
  const history = historyIn(temporaryFolder());
  const first = keepSession(history, START_WALL);
  applyImport(history, { add: [{ entry: stopped(), story: null }], ...NOTHING_ELSE }, null);
  saveCheckIn(history, { at: START_WALL, statements: [1, 2, 3], pain: 4 });
  saveCheckIn(history, { at: START_WALL + 14 * 86_400_000, statements: [1], pain: null });
  const [weeks, sides, stops, checkIns, ...more] = QUERIES.map((sql) => rows(history, sql));
  expect(more).toEqual([]);
  expect(weeks).toEqual([
    { week: "2026-01", sessions: 1, minutes: Math.round(first.seconds / 60) },
    { week: "2026-02", sessions: 1, minutes: 2 },
  ]);
  expect(sides).toEqual([
    { day: "2026-01-12", side: "left", held_seconds: 12.5 },
    { day: "2026-01-12", side: "right", held_seconds: 7 },
  ]);
  expect(checkIns).toEqual([
    { day: "2026-01-05", score: 3, pain: 4, change: 0 },
    { day: "2026-01-19", score: 1, pain: null, change: -2 },
  ]);
  expect(stops).toMatchObject([{ day: "2026-01-12", stop: "sharp", exercise: "side-plank", quality: "sharp" }]);
});

/** SQLite's own shell, of whatever version the system has: it judges the file by the same conditions. */
const shell = (...args: string[]) => spawnSync("sqlite3", args, { encoding: "utf8" });

test.runIf(shell("--version").status === 0)(
  "the system's own sqlite3 finds nothing wrong, and answers the same",
  () => {
    const history = historyIn(temporaryFolder());
    keepSession(history, START_WALL);
    applyImport(history, { add: [{ entry: stopped(), story: null }], ...NOTHING_ELSE }, null);
    saveCheckIn(history, { at: START_WALL, statements: [1, 2, 3], pain: 4 });
    begun(savingTo(history, history.folder)).append(performed()[0] as never);
    expect(shell(history.path, "PRAGMA integrity_check", "PRAGMA foreign_key_check").stdout).toBe("ok\n");
    for (const sql of QUERIES) {
      expect(JSON.parse(shell("-json", history.path, sql).stdout)).toEqual(rows(history, sql));
    }
  },
);
