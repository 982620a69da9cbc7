import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { answerMorning } from "../../src/history/answer-morning.ts";
import type { History } from "../../src/history/open-history.ts";
import { readEvents } from "../../src/history/read-events.ts";
import { type Filter, findSession, readHeads, readSessions } from "../../src/history/read-sessions.ts";
import { readUnfinished } from "../../src/history/unfinished.ts";
import { begun, historyIn, keepSession, performed, rows, savingTo, temporaryFolder } from "../support/history.ts";
import { START_WALL } from "../support/rehearsal.ts";

const DAY = 86_400_000;

/** Five sessions, a day apart, the third of another routine. */
function fiveDays(): { history: History; ids: string[] } {
  const history = historyIn(temporaryFolder());
  const ids = [0, 1, 2, 3, 4].map((day) => keepSession(history, START_WALL + day * DAY).id);
  unprotected(history, "UPDATE session SET routine = 'mini' WHERE id = ?", ids[2] ?? "");
  return { history, ids };
}

/** As somebody with an SQLite tool and no respect for triggers and conditions. */
function unprotected(history: History, sql: string, ...values: (string | number)[]): void {
  history.db.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
  for (const { name } of rows(history, "SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
    history.db.exec(`DROP TRIGGER ${name}`);
  }
  history.db.run(sql, ...values);
}

const FILTERS: readonly [string, Filter, readonly number[]][] = [
  ["nothing asked: all, the latest first", {}, [4, 3, 2, 1, 0]],
  ["a routine", { routine: "mini" }, [2]],
  ["a routine that was never done", { routine: "x' OR 1=1 --" }, []],
  ["since a time, that very moment included", { since: START_WALL + 3 * DAY }, [4, 3]],
  ["since a moment later", { since: START_WALL + 3 * DAY + 1 }, [4]],
  ["the latest two", { limit: 2 }, [4, 3]],
  ["the latest of a routine", { routine: "evening", limit: 3 }, [4, 3, 1]],
  ["none", { limit: 0 }, []],
];

describe("what is read", () => {
  test.each(FILTERS)("%s", (_what, filter, days) => {
    const { history, ids } = fiveDays();
    const wanted = days.map((day) => ids[day]);
    expect([...readSessions(history, filter)].map(({ id }) => id)).toEqual(wanted);
    expect(readHeads(history, filter).map(({ id }) => id)).toEqual(wanted);
  });

  test("a head counts the exercises that were done whole, each side for itself", () => {
    const history = historyIn(temporaryFolder());
    keepSession(history, START_WALL, performed(30));
    expect(readHeads(history)).toMatchObject([{ outcome: "interrupted", exercises: { done: 1, planned: 3 } }]);
  });

  test("two readings may be under way at once", () => {
    const { history, ids } = fiveDays();
    const pairs = [];
    for (const a of readSessions(history, { limit: 2 }))
      for (const b of readSessions(history, { limit: 2 })) pairs.push([a.id, b.id]);
    expect(pairs).toEqual([
      [ids[4], ids[4]],
      [ids[4], ids[3]],
      [ids[3], ids[4]],
      [ids[3], ids[3]],
    ]);
  });
});

describe("one session by the beginning of its id", () => {
  test("eight characters are enough for sessions of different days", () => {
    const { history, ids } = fiveDays();
    for (const id of ids) expect(findSession(history, id.slice(0, 8)).id).toBe(id);
  });

  test.each([
    ["nothing begins so", "ffff", /^There is no session «ffff»\.$/],
    ["a wildcard is a character like others", "%", /^There is no session «%»\.$/],
    [
      "more than one begins so",
      "019b",
      /^5 sessions begin with «019b»: 019b.* \(Evening back, 2026-01-09T08:00:00\.000Z\), 019b/,
    ],
  ])("%s", (_what, prefix, message) => {
    const { history } = fiveDays();
    expect(() => findSession(history, prefix)).toThrow(Failure);
    expect(() => findSession(history, prefix)).toThrow(message);
  });

  test("a whole id is meant even where another begins with it", () => {
    const history = historyIn(temporaryFolder());
    const { id } = keepSession(history, START_WALL);
    keepSession(history, START_WALL + 1);
    unprotected(history, "UPDATE session SET id = 'a1', routine = 'x' WHERE id = ?", id);
    history.db.exec("UPDATE session SET id = 'a12' WHERE id <> 'a1'");
    expect(findSession(history, "a1").routine).toBe("x");
    expect(findSession(history, "a12").routine).toBe("evening");
  });
});

describe("a closed session is never changed", () => {
  const CHANGES = [
    "UPDATE session SET effort = 1",
    "UPDATE session SET form = 0",
    "UPDATE session SET warmup_skipped = 1",
    "UPDATE session SET outcome = 'left', stop = 'quit'",
    "UPDATE session SET ended_at = NULL, outcome = NULL, seconds = NULL",
    "UPDATE exercise SET reps_done = 99",
    "UPDATE event SET seconds = 99",
    "INSERT INTO event (session, seq, at, elapsed, beat, step, type) SELECT id, 999, started_at, 0, 0, 0, 'resumed' FROM session",
    "INSERT INTO exercise SELECT session, 99, exercise, name, side, level, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL FROM exercise LIMIT 1",
  ];

  test.each(CHANGES)("not by %s", (sql) => {
    const history = historyIn(temporaryFolder());
    const session = keepSession(history, START_WALL);
    expect(() => history.db.exec(sql)).toThrow(/never|nothing more/);
    expect([...readSessions(history)]).toEqual([session]);
  });

  test("but for its morning, once", () => {
    const history = historyIn(temporaryFolder());
    const { id } = keepSession(history, START_WALL);
    expect(answerMorning(history, id, 2)).toBe(true);
    expect(answerMorning(history, id, 0)).toBe(false);
    expect(answerMorning(history, "nobody", 0)).toBe(false);
    expect(findSession(history, id).pain.morning).toBe(2);
    expect(() => history.db.exec("UPDATE session SET morning = 1")).toThrow(/answered once/);
  });
});

/** What a tool may write into a closed session, and the words that the refusal must hold. */
const NONSENSE: readonly [string, RegExp][] = [
  ["UPDATE session SET outcome = 'splendid'", /session 019b.*outcome/],
  ["UPDATE session SET effort = 11", /session 019b.*effort/],
  ["UPDATE session SET pain_worst = -1", /session 019b.*pain\.worst/],
  ["UPDATE session SET started_at = 'yesterday'", /session 019b.*startedAt/],
  ["UPDATE session SET started_at = ''", /session 019b.*startedAt/],
  ["UPDATE session SET stop = 'sharp'", /session 019b.*stop: a finished session was not stopped/],
  ["UPDATE session SET seconds = -5", /session 019b.*seconds/],
  ["UPDATE session SET name = ''", /session 019b.*name/],
  ["UPDATE session SET id = 'a b'", /session a b.*id/],
  ["UPDATE session SET id = 'x' || char(27) || '[2J'", /session x�\[2J/],
];
const NONSENSE_IN_LINES: readonly [string, RegExp][] = [
  ["UPDATE exercise SET side = 'up'", /session 019b.*exercises\.0\.side/],
  ["UPDATE exercise SET level = -1 WHERE line = 2", /session 019b.*exercises\.2\.level/],
  ["UPDATE exercise SET held_seconds = 1e300", /session 019b.*exercises\.0\.heldSeconds/],
  ["UPDATE exercise SET quality = 'lovely'", /session 019b.*exercises\.0\.quality/],
];

describe("a row that somebody changed into nonsense is refused with its name", () => {
  test.each([...NONSENSE, ...NONSENSE_IN_LINES])("%s", (sql, message) => {
    const history = historyIn(temporaryFolder());
    keepSession(history, START_WALL);
    unprotected(history, sql);
    expect(() => [...readSessions(history)]).toThrow(Failure);
    expect(() => [...readSessions(history)]).toThrow(message);
  });

  test.each(NONSENSE)("in a list too: %s", (sql, message) => {
    const history = historyIn(temporaryFolder());
    keepSession(history, START_WALL);
    unprotected(history, sql);
    expect(() => readHeads(history)).toThrow(message);
  });

  test.each([
    ["UPDATE event SET type = 'flew' WHERE seq = 3", /event 3 of session 019b.*type/],
    ["UPDATE event SET exercise = NULL WHERE seq = 2", /event 2 of session 019b.*exercise/],
    ["UPDATE event SET at = 'noon' WHERE seq = 1", /event 1 of session 019b.*at/],
    ["UPDATE event SET elapsed = -1 WHERE seq = 5", /event 5 of session 019b.*elapsed/],
  ])("an event: %s", (sql, message) => {
    const history = historyIn(temporaryFolder());
    const { id } = keepSession(history, START_WALL);
    unprotected(history, sql);
    expect(() => readEvents(history, id)).toThrow(message);
  });

  test.each([
    ["UPDATE session SET plan = 'not json'", /session 019b.*plan: this is not JSON/],
    ["UPDATE session SET plan = NULL", /session 019b.*plan/],
    ["UPDATE session SET plan = '{}'", /session 019b.*plan\.routine/],
    ["UPDATE session SET plan = json_set(plan, '$.beats', json('[]'))", /session 019b.*plan\.beats/],
    [
      "UPDATE session SET plan = json_set(plan, '$.beats[1].step', 7)",
      /session 019b.*plan\.beats\.1\.step: points at no step/,
    ],
    ["UPDATE session SET plan = json_set(plan, '$.steps[0].dose.kind', 'dance')", /session 019b.*plan\.steps\.0\.dose/],
  ])("a session that was left: %s", (sql, message) => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    begun(savingTo(history, folder));
    unprotected(history, sql);
    expect(() => readUnfinished(history, [folder])).toThrow(Failure);
    expect(() => readUnfinished(history, [folder])).toThrow(message);
  });

  test.each([
    "outcome = 'splendid'",
    "effort = 11",
    "pain_before = 5.5",
    "started_at = 'yesterday'",
    "seconds = -5",
    "plan = 'x'",
  ])("SQLite itself refuses most of it: %s", (change) => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    begun(savingTo(history, folder));
    expect(() => history.db.exec(`UPDATE session SET ${change}`)).toThrow(/constraint|cannot store/);
  });
});
