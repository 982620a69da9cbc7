/** A session that nobody closed: how it is found, gone on with, and closed as it was. */
import { describe, expect, test } from "vitest";
import { NO_ANSWERS } from "../../src/history/entry.ts";
import { resumeJournal } from "../../src/history/journal.ts";
import { readEvents } from "../../src/history/read-events.ts";
import { findSession, readSessions } from "../../src/history/read-sessions.ts";
import { closeUnfinished, readUnfinished } from "../../src/history/unfinished.ts";
import { foldRecord } from "../../src/session/record.ts";
import { begun, historyIn, performed, savingTo, temporaryFolder } from "../support/history.ts";
import { START_WALL } from "../support/rehearsal.ts";
import { PLAN } from "../support/short-plan.ts";

describe("a session that nobody closed", () => {
  /** A session of 20 seconds whose process is gone: the claim is free, the row is open. */
  function left(folder: string) {
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    const events = performed(20);
    for (const event of events) journal.append(event);
    saving.claim.release();
    return { history, id: journal.id, events };
  }

  test("is given back with its plan, its events and the time of the last one", () => {
    const folder = temporaryFolder();
    const { history, id, events } = left(folder);
    expect(readUnfinished(history, [folder])).toEqual([
      {
        id,
        startedAt: START_WALL,
        before: 2,
        unscreened: false,
        warmupSkipped: false,
        plan: PLAN,
        events,
        lastAt: events.at(-1)?.at,
        rescue: null,
      },
    ]);
  });

  test("is gone on with under the same id, and is one session in the end", () => {
    const folder = temporaryFolder();
    const { history, id, events } = left(folder);
    const [found] = readUnfinished(history, [folder]);
    if (!found) throw new Error("nothing was left");
    const saving = savingTo(history, folder);
    const journal = resumeJournal(saving, found);
    const rest = performed().slice(events.length);
    for (const event of rest) journal.append(event);
    journal.close(foldRecord(PLAN, [...events, ...rest]), NO_ANSWERS);
    expect(saving.told).toEqual([]);
    expect([...readSessions(history)].map((session) => [session.id, session.outcome])).toEqual([[id, "finished"]]);
    expect(readEvents(history, id)).toEqual(performed());
    expect(readUnfinished(history, [folder])).toEqual([]);
  });

  test("is closed as it was", () => {
    const folder = temporaryFolder();
    const { history, id, events } = left(folder);
    const [found] = readUnfinished(history, [folder]);
    if (!found) throw new Error("nothing was left");
    closeUnfinished(history, found, foldRecord(found.plan, found.events), NO_ANSWERS);
    expect(findSession(history, id)).toMatchObject({
      outcome: "interrupted",
      stop: "interrupted",
      endedAt: new Date(events.at(-1)?.at ?? 0).toISOString(),
    });
  });

  test("keeps its outcome when it had come to its end and only the questions were open", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    for (const event of performed()) journal.append(event);
    saving.claim.release();
    const [found] = readUnfinished(history, [folder]);
    if (!found) throw new Error("nothing was left");
    closeUnfinished(history, found, foldRecord(found.plan, found.events), NO_ANSWERS);
    expect(findSession(history, journal.id).outcome).toBe("finished");
  });
});
