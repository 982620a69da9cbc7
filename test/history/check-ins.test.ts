import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyImport, knownEntries } from "../../src/history/apply-import.ts";
import { readCheckIns, saveCheckIn } from "../../src/history/check-ins.ts";
import { exportHistory } from "../../src/history/export-history.ts";
import { forgetCheckIn } from "../../src/history/forget.ts";
import type { History } from "../../src/history/open-history.ts";
import { planImport } from "../../src/history/plan-import.ts";
import { foldRecord } from "../../src/session/record.ts";
import { historyIn, keepSession, rows, temporaryFolder } from "../support/history.ts";
import { START_WALL } from "../support/rehearsal.ts";

const DAY = 86_400_000;

function planned(history: History, text: string) {
  return planImport(text, knownEntries(history), foldRecord);
}

function take(history: History, text: string): void {
  const plan = planned(history, text);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  applyImport(history, plan.value, null);
}

const exported = (history: History) => JSON.stringify(exportHistory(history, START_WALL));

describe("a check-in", () => {
  test("is kept with its time, statements, score and pain, and read back the earliest first", () => {
    const folder = temporaryFolder();
    const first = historyIn(folder);
    saveCheckIn(first, { at: START_WALL + 14 * DAY, statements: [], pain: null });
    saveCheckIn(first, { at: START_WALL, statements: [9, 1, 24], pain: 10 });
    first.close();
    expect(readCheckIns(historyIn(folder))).toMatchObject([
      { at: "2026-01-05T08:00:00.000Z", statements: [1, 9, 24], score: 3, pain: 10 },
      { at: "2026-01-19T08:00:00.000Z", statements: [], score: 0, pain: null },
    ]);
  });

  test("is never changed, by no SQLite tool either", () => {
    const history = historyIn(temporaryFolder());
    saveCheckIn(history, { at: START_WALL, statements: [1], pain: 3 });
    expect(() => history.db.exec("UPDATE check_in SET pain = 1")).toThrow(/never changed/);
    const insert = "INSERT INTO check_in VALUES ('a', '2026-01-05T08:00:00.000Z', ";
    expect(() => history.db.exec(`${insert} '[1,2]', 3, 0)`)).toThrow(/CHECK/);
    expect(() => history.db.exec(`${insert} 'one', 1, 0)`)).toThrow();
  });

  test("can be forgotten alone", () => {
    const history = historyIn(temporaryFolder());
    const session = keepSession(history, START_WALL);
    const { id } = saveCheckIn(history, { at: START_WALL, statements: [1], pain: 3 });
    expect([forgetCheckIn(history, id), forgetCheckIn(history, id)]).toEqual([true, false]);
    expect(readCheckIns(history)).toEqual([]);
    expect(rows(history, "SELECT id FROM session")).toEqual([{ id: session.id }]);
  });

  test("goes to another machine with everything else, once", () => {
    const said = fc.record({
      at: fc.nat(1000).map((days) => START_WALL + days * DAY),
      statements: fc.uniqueArray(fc.integer({ min: 1, max: 24 })),
      pain: fc.option(fc.nat(10)),
    });
    fc.assert(
      fc.property(fc.array(said, { maxLength: 5 }), (list) => {
        const [here, there] = [historyIn(temporaryFolder()), historyIn(temporaryFolder())];
        for (const one of list) saveCheckIn(here, one);
        for (const _ of [1, 2]) take(there, exported(here));
        expect(readCheckIns(there)).toEqual(readCheckIns(here));
        expect(readCheckIns(there)).toHaveLength(list.length);
        expect(planned(there, exported(here))).toMatchObject({ value: { checkIns: [], sameCheckIns: list.length } });
        for (const history of [here, there]) history.close();
      }),
      { numRuns: 20 },
    );
  });

  test("is not looked for in an export of a time before there were any", () => {
    const { checkIns: _, ...before } = exportHistory(historyIn(temporaryFolder()), START_WALL);
    expect(planned(historyIn(temporaryFolder()), JSON.stringify(before))).toMatchObject({ value: { checkIns: [] } });
  });

  test.each([
    ["a number that no statement has", { statements: [25] }, /^checkIns\[0\]\.statements\[0\]: .*from 1 to 24/],
    ["the same one twice", { statements: [3, 3] }, /each once/],
    ["pain above ten", { pain: 11 }, /0 to 10/],
    ["something else", { mood: 3 }, /mood/],
  ])("with %s is refused at its place", (_what, wrong, message) => {
    const checkIn = { id: "a", at: "2026-01-05T08:00:00Z", statements: [1], pain: null, ...wrong };
    const text = JSON.stringify({ ...exportHistory(historyIn(temporaryFolder()), START_WALL), checkIns: [checkIn] });
    expect(planned(historyIn(temporaryFolder()), text)).toMatchObject({
      error: [{ line: 1, message: expect.stringMatching(message) }],
    });
  });
});
