import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { applyImport } from "../../src/history/apply-import.ts";
import { saveCheckIn } from "../../src/history/check-ins.ts";
import { forgetAll, forgetSession } from "../../src/history/forget.ts";
import type { History } from "../../src/history/open-history.ts";
import { readHeads } from "../../src/history/read-sessions.ts";
import { readUnfinished } from "../../src/history/unfinished.ts";
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

const TABLES = ["session", "event", "exercise", "check_in"];
const EVERYTHING = `SELECT ${TABLES.map((table) => `(SELECT count(*) FROM ${table})`).join(" + ")} AS n`;

test("a forgotten session is gone with its events and lines, and the others stay", () => {
  const history = historyIn(temporaryFolder());
  const [first, second] = [keepSession(history, START_WALL), keepSession(history, START_WALL + 1000)];
  expect(forgetSession(history, first.id)).toBe(true);
  expect(forgetSession(history, first.id)).toBe(false);
  expect(readHeads(history).map(({ id }) => id)).toEqual([second.id]);
  for (const table of ["event", "exercise"]) {
    expect(rows(history, `SELECT DISTINCT session FROM ${table}`)).toEqual([{ session: second.id }]);
  }
});

test("what is forgotten can't be found in the files any more", () => {
  const folder = temporaryFolder();
  const history = historyIn(folder);
  const { id, ...session } = keepSession(history, START_WALL);
  const secret = "my-own-private-stretch";
  const told = { ...session, id: "told", exercises: [{ ...session.exercises[0], name: secret }] };
  applyImport(history, { add: [{ entry: told as never, story: null }], ...NOTHING_ELSE }, null);
  expect(bytes(folder)).toContain(secret);
  forgetSession(history, "told");
  expect(bytes(folder)).not.toContain(secret);
  forgetAll(history);
  expect(bytes(folder)).not.toContain(id);
});

test("everything is everything, also what was left unfinished", () => {
  const folder = temporaryFolder();
  const history = historyIn(folder);
  keepSession(history, START_WALL);
  const saving = savingTo(history, folder);
  begun(saving).append(performed()[0] as never);
  saving.claim.release();
  expect(readUnfinished(history, [])).toHaveLength(1);
  saveCheckIn(history, { at: START_WALL, statements: [1], pain: 3 });
  expect(forgetAll(history)).toEqual({ sessions: 2, checkIns: 1 });
  expect(rows(history, EVERYTHING)).toEqual([{ n: 0 }]);
});

test("a session that is under way in another window goes on", () => {
  const folder = temporaryFolder();
  const history = historyIn(folder);
  keepSession(history, START_WALL);
  const saving = savingTo(historyIn(folder), folder);
  const journal = begun(saving);
  expect(forgetAll(history)).toEqual({ sessions: 1, checkIns: 0 });
  for (const event of performed()) journal.append(event);
  expect(saving.told).toEqual([]);
});

test.each([
  [
    "another program is writing",
    (history: History) => historyIn(history.folder).db.exec("BEGIN IMMEDIATE"),
    /locked.*Another program is writing/,
  ],
  ["it may only be read", (history: History) => history.db.exec("PRAGMA query_only = ON"), /readonly.*See who owns/],
])("nothing is forgotten, and it is said why: %s", (_what, provoke, said) => {
  const history = historyIn(temporaryFolder());
  keepSession(history, START_WALL);
  provoke(history);
  let told = "";
  try {
    forgetAll(history);
  } catch (error) {
    if (error instanceof Failure) told = `${error.message} ${error.hint}`;
  }
  expect(told).toMatch(said);
  expect(readHeads(history)).toHaveLength(1);
});

/** All that lies in the folder, as text. */
function bytes(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "latin1"))
    .join("");
}
