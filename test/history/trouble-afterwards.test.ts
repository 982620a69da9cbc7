/** What is left of a session that could not be saved. */
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NO_ANSWERS } from "../../src/history/entry.ts";
import { readEvents } from "../../src/history/read-events.ts";
import { readHeads } from "../../src/history/read-sessions.ts";
import { readUnfinished } from "../../src/history/unfinished.ts";
import { foldRecord } from "../../src/session/record.ts";
import { begun, historyIn, rows, savingTo, temporaryFolder } from "../support/history.ts";
import { PLAN } from "../support/short-plan.ts";
import { append, close, EVENTS, HALF, takeBack } from "../support/take-back.ts";

describe("afterwards", () => {
  test("the part in the history is known to be only a part, and import completes it", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    append(journal, EVENTS.slice(0, HALF));
    history.db.exec("PRAGMA query_only = ON");
    append(journal, EVENTS.slice(HALF));
    const { where } = close(journal);
    history.db.exec("PRAGMA query_only = OFF");
    expect(readUnfinished(history, [folder])).toMatchObject([{ id: journal.id, rescue: where }]);
    takeBack(history, where ?? "");
    expect(readUnfinished(history, [folder])).toEqual([]);
    expect(readEvents(history, journal.id)).toEqual(EVENTS);
    expect(rows(history, "SELECT origin FROM session")).toEqual([{ origin: "recorded" }]);
  });

  test("a session thrown away leaves no rescue file", () => {
    const folder = temporaryFolder();
    const saving = savingTo(null, folder);
    const journal = begun(saving);
    journal.discard();
    expect(existsSync(saving.told[0]?.where ?? "")).toBe(false);
  });
});

test("a session of no events that was closed all the same ends when it began", () => {
  const folder = temporaryFolder();
  const history = historyIn(folder);
  const journal = begun(savingTo(history, folder));
  journal.close(foldRecord(PLAN, []), NO_ANSWERS);
  expect(readHeads(history)).toMatchObject([
    { startedAt: "2026-01-05T08:00:00.000Z", endedAt: "2026-01-05T08:00:00.000Z" },
  ]);
});
