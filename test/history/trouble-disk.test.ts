/** A session on a disk that is full, and in a folder that can't be written to. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openHistory } from "../../src/history/open-history.ts";
import { readEvents } from "../../src/history/read-events.ts";
import { readHeads } from "../../src/history/read-sessions.ts";
import { begun, historyIn, keepSession, rows, savingTo, temporaryFolder } from "../support/history.ts";
import { START_WALL } from "../support/rehearsal.ts";
import { canMakeReadOnly, canMount, fill, readOnlyFolder, smallDisk } from "../support/small-disk.ts";
import { append, close, EVENTS, HALF, takeBack } from "../support/take-back.ts";

describe.runIf(canMount)("on a disk that is full", () => {
  test("the session goes to the temporary folder, and the history keeps what it had", () => {
    const folder = smallDisk(1024);
    const elsewhere = temporaryFolder();
    const history = historyIn(folder);
    const before = keepSession(history, START_WALL);
    const saving = savingTo(history, folder, [elsewhere]);
    const journal = begun(saving, START_WALL + 1000);
    append(journal, EVENTS.slice(0, HALF));
    fill(folder);
    append(journal, EVENTS.slice(HALF));
    const { where } = close(journal);
    expect(saving.told).toEqual([{ kind: "not-saved", why: "full", where }]);
    expect(where).toBe(join(elsewhere, `backcoach-session-${journal.id}.jsonl`));
    expect(readHeads(history).map(({ id }) => id)).toEqual([before.id]);
    rmSync(join(folder, "filler"));
    takeBack(history, where ?? "");
    expect(readEvents(history, journal.id)).toEqual(EVENTS);
    expect(rows(history, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  });

  test("with no other place it stays in memory to its end", () => {
    const folder = smallDisk(512);
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    fill(folder);
    append(journal, EVENTS);
    expect(saving.told).toEqual([{ kind: "not-saved", why: "full", where: null }]);
    expect(close(journal)).toEqual({ inHistory: false, where: null });
  });
});

describe.runIf(canMakeReadOnly)("in a folder that can't be written to", () => {
  test("opening says so in a sentence", () => {
    const folder = readOnlyFolder();
    expect(() => openHistory(folder, START_WALL)).toThrow(/can't be opened/);
    expect(() => openHistory(join(folder, "deeper"), START_WALL)).toThrow(/can't be opened/);
  });

  test("a session goes to the temporary folder", () => {
    const folder = readOnlyFolder();
    const elsewhere = temporaryFolder();
    const saving = savingTo(null, folder, [elsewhere]);
    const journal = begun(saving);
    append(journal, EVENTS);
    expect(close(journal)).toEqual({
      inHistory: false,
      where: join(elsewhere, `backcoach-session-${journal.id}.jsonl`),
    });
  });
});
