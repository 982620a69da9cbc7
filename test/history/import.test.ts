/** What is exported comes in again, once and as it was, or not at all. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerMorning } from "../../src/history/answer-morning.ts";
import { applyImport, knownEntries } from "../../src/history/apply-import.ts";
import type { SessionEntry } from "../../src/history/entry-shape.ts";
import { exportHistory } from "../../src/history/export-history.ts";
import type { History } from "../../src/history/open-history.ts";
import { type ImportPlan, planImport } from "../../src/history/plan-import.ts";
import { findSession, readSessions } from "../../src/history/read-sessions.ts";
import { foldRecord } from "../../src/session/record.ts";
import { sessions } from "../support/entries.ts";
import { begun, historyIn, keepSession, rows, savingTo, temporaryFolder } from "../support/history.ts";
import { START_WALL } from "../support/rehearsal.ts";

function plan(history: History, text: string): ImportPlan {
  const result = planImport(text, knownEntries(history), foldRecord);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What an import says that it would do, and then does. */
function take(history: History, text: string): { add: number; mornings: number; same: number } {
  const { add, mornings, same, ...rest } = plan(history, text);
  applyImport(history, { add, mornings, same, ...rest }, null);
  return { add: add.length, mornings: mornings.length, same };
}

function exported(history: History): string {
  return JSON.stringify(exportHistory(history, START_WALL));
}

function all(history: History): SessionEntry[] {
  return [...readSessions(history)];
}

describe("what is exported", () => {
  test("comes in again exactly as it was, by either shape, and a second time adds nothing", () => {
    fc.assert(
      fc.property(sessions, fc.boolean(), (list, bare) => {
        const [here, there] = [historyIn(temporaryFolder()), historyIn(temporaryFolder())];
        take(here, JSON.stringify(list));
        const { sessions: out, checkIns: _, ...around } = exportHistory(here, START_WALL);
        expect(around).toEqual({ format: "backcoach-history", version: 1, exportedAt: "2026-01-05T08:00:00.000Z" });
        expect(new Set(out)).toEqual(new Set(list));
        const text = bare ? JSON.stringify(out) : exported(here);
        expect(take(there, text)).toEqual({ add: list.length, mornings: 0, same: 0 });
        expect(all(there)).toEqual(all(here));
        expect(take(there, text)).toEqual({ add: 0, mornings: 0, same: list.length });
        expect(all(there)).toEqual(all(here));
        for (const history of [here, there]) history.close();
      }),
      { numRuns: 40 },
    );
  });

  test("is the earliest first and leaves out what is still under way", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const ids = [2, 0, 1].map((day) => keepSession(history, START_WALL + day * 86_400_000).id);
    begun(savingTo(history, folder));
    expect(exportHistory(history, START_WALL).sessions.map(({ id }) => id)).toEqual([ids[1], ids[2], ids[0]]);
  });

  test("of two machines is one history on both, whichever goes first", () => {
    const [a, b] = [historyIn(temporaryFolder()), historyIn(temporaryFolder())];
    for (const day of [0, 2]) keepSession(a, START_WALL + day * 86_400_000);
    keepSession(b, START_WALL + 86_400_000);
    const fromA = exported(a);
    take(a, exported(b));
    take(b, fromA);
    expect(all(a)).toEqual(all(b));
    expect(all(a)).toHaveLength(3);
  });

  test("brings a morning that was answered on the other machine only, and never changes one", () => {
    const [a, b] = [historyIn(temporaryFolder()), historyIn(temporaryFolder())];
    const { id } = keepSession(a, START_WALL);
    take(b, exported(a));
    answerMorning(a, id, 1);
    expect(take(b, exported(a))).toEqual({ add: 0, mornings: 1, same: 0 });
    expect(take(b, exported(a))).toEqual({ add: 0, mornings: 0, same: 1 });
    expect(findSession(b, id).pain.morning).toBe(1);
    expect(take(a, exported(b).replace('"morning":1', '"morning":0'))).toEqual({ add: 0, mornings: 0, same: 1 });
    expect(findSession(a, id).pain.morning).toBe(1);
  });
});

test("a file made elsewhere may leave out names and write any time zone", () => {
  const history = historyIn(temporaryFolder());
  const line = {
    exercise: "bird-dog",
    side: "left",
    level: 3,
    setsDone: 1,
    setsPlanned: 1,
    repsDone: 6,
    repsPlanned: 8,
    heldSeconds: 48,
    plannedSeconds: 64,
    skipped: false,
    pain: 2,
  };
  const written = {
    id: "2024-05-01-a",
    routine: "strength",
    startedAt: "2024-05-01T08:00:00+02:00",
    endedAt: "2024-05-01T06:30:00Z",
    outcome: "stopped",
    stop: "tired",
    effort: 7,
    pain: { before: 1, worst: 2, after: 0, morning: null },
    exercises: [line],
  };
  take(history, `\ufeff${JSON.stringify([written])}`);
  expect(all(history)).toEqual([
    {
      ...written,
      name: "strength",
      startedAt: "2024-05-01T06:00:00.000Z",
      endedAt: "2024-05-01T06:30:00.000Z",
      seconds: 1800,
      unscreened: false,
      warmupSkipped: false,
      form: null,
      exercises: [{ ...line, name: "bird-dog", dose: null, heavy: null, quality: null }],
    },
  ]);
});

describe("all or nothing", () => {
  test("one session that can't be written, and none is", () => {
    const history = historyIn(temporaryFolder());
    const kept = keepSession(history, START_WALL);
    const other = historyIn(temporaryFolder());
    for (const day of [1, 2, 3]) keepSession(other, START_WALL + day * 86_400_000);
    const decided = plan(history, exported(other));
    const [, , last] = decided.add;
    if (!last) throw new Error("three were to be added");
    const spoiled = { ...last, entry: { ...last.entry, effort: 99 } };
    expect(() => applyImport(history, { ...decided, add: [...decided.add.slice(0, 2), spoiled] }, null)).toThrow(
      /can't be changed/,
    );
    expect(all(history)).toEqual([kept]);
  });

  test("a session that came in meanwhile is not doubled", () => {
    const history = historyIn(temporaryFolder());
    const other = historyIn(temporaryFolder());
    keepSession(other, START_WALL);
    const decided = plan(history, exported(other));
    take(history, exported(other));
    expect(() => applyImport(history, decided, null)).toThrow(/UNIQUE constraint/);
    expect(rows(history, "SELECT count(*) AS n FROM session")).toEqual([{ n: 1 }]);
  });
});

describe("a session that is under way", () => {
  test("is not completed from a file before it is over", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    const elsewhere = historyIn(temporaryFolder());
    const session = { ...keepSession(elsewhere, START_WALL), id: journal.id };
    const decided = plan(history, JSON.stringify([session]));
    expect(decided.completes).toBe(1);
    expect(() => applyImport(history, decided, null)).toThrow(/under way in another window/);
    applyImport(history, decided, saving.claim);
    expect(all(history)).toEqual([session]);
  });
});
