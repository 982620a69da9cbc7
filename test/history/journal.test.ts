/** A session that is recorded: event by event, and as it stands in the history in the end. */
import { describe, expect, test } from "vitest";
import { claimSession } from "../../src/history/claim.ts";
import { NO_ANSWERS } from "../../src/history/entry.ts";
import { readEvents } from "../../src/history/read-events.ts";
import { findSession, readHeads, readSessions } from "../../src/history/read-sessions.ts";
import { sessionUnderWay } from "../../src/history/session-under-way.ts";
import { PLACES, QUALITIES, STOPS } from "../../src/session/event.ts";
import { foldRecord } from "../../src/session/record.ts";
import { tellAfterStop } from "../../src/session/tell-after-stop.ts";
import { begun, historyIn, keepSession, performed, rows, savingTo, temporaryFolder } from "../support/history.ts";
import { rehearse, START_WALL } from "../support/rehearsal.ts";
import { PLAN } from "../support/short-plan.ts";

describe("a session that is recorded", () => {
  test("is in the file event by event, before anybody hears of it", () => {
    const folder = temporaryFolder();
    const journal = begun(savingTo(historyIn(folder), folder));
    const onlooker = historyIn(folder);
    const events = performed();
    for (const [index, event] of events.entries()) {
      journal.append(event);
      expect(rows(onlooker, "SELECT count(*) AS n FROM event")).toEqual([{ n: index + 1 }]);
    }
    expect(readEvents(onlooker, journal.id)).toEqual(events);
  });

  test("is no part of the history until it is closed", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    journal.append(performed()[0] as never);
    expect([...readSessions(history)]).toEqual([]);
    expect(readHeads(history)).toEqual([]);
    expect(sessionUnderWay(history)).toEqual({ name: "Evening back", startedAt: START_WALL });
  });

  test("comes back as the documented entry, with what was said afterwards", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    const events = performed();
    for (const event of events) journal.append(event);
    const saved = journal.close(foldRecord(PLAN, events), { effort: 6, worst: 3, after: 1, form: null });
    expect(saved).toEqual({ inHistory: true, where: history.path });
    expect(saving.told).toEqual([]);
    const line = { level: 0, heavy: false, pain: null, quality: null, skipped: false };
    const plank = {
      ...line,
      exercise: "plank",
      name: "Side plank",
      dose: { kind: "reps", reps: [1, 1], holdSeconds: 5 },
      setsDone: 2,
      setsPlanned: 2,
      repsDone: 2,
      repsPlanned: 2,
      heldSeconds: 10,
      plannedSeconds: 10,
    };
    expect(findSession(history, journal.id)).toEqual({
      id: journal.id,
      routine: "evening",
      name: "Evening back",
      startedAt: "2026-01-05T08:00:00.000Z",
      endedAt: new Date(events.at(-1)?.at ?? 0).toISOString(),
      outcome: "finished",
      stop: null,
      seconds: events.at(-1)?.elapsed,
      unscreened: false,
      warmupSkipped: false,
      effort: 6,
      form: null,
      pain: { before: 2, worst: 3, after: 1, morning: null },
      exercises: [
        {
          ...line,
          exercise: "tilt",
          name: "tilt",
          side: null,
          dose: { kind: "reps", reps: [3], holdSeconds: 2 },
          setsDone: 1,
          setsPlanned: 1,
          repsDone: 3,
          repsPlanned: 3,
          heldSeconds: 6,
          plannedSeconds: 6,
        },
        { ...plank, side: "left" },
        { ...plank, side: "right" },
      ],
    });
  });

  test.each(["sharp", "cramp", "legs", "unwell", "saddle"] as const)("says why it was stopped: %s", (quality) => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const events = rehearse(PLAN).begin().wait(12).give({ type: "pain", quality }).events;
    const { id } = keepSession(history, START_WALL, events);
    expect(findSession(history, id)).toMatchObject({ outcome: "stopped", stop: quality });
    expect(findSession(history, id).exercises[0]).toMatchObject({ exercise: "tilt", quality });
    expect(readEvents(history, id)).toEqual(events);
  });

  test("says that somebody quit when it was left", () => {
    const history = historyIn(temporaryFolder());
    const { id } = keepSession(history, START_WALL, rehearse(PLAN).begin().wait(12).give({ type: "leave" }).events);
    expect(findSession(history, id)).toMatchObject({ outcome: "left", stop: "quit" });
  });

  test("keeps every word that a stop or a pain can have", () => {
    const history = historyIn(temporaryFolder());
    const { id } = keepSession(history, START_WALL);
    for (const stop of STOPS)
      rows(
        history,
        "INSERT INTO session (id, routine, name, started_at, ended_at, outcome, seconds, stop, origin) SELECT ?, routine, name, started_at, ended_at, 'stopped', 1, ?, origin FROM session WHERE id = ?",
        stop,
        stop,
        id,
      );
    expect(readHeads(history).map((head) => head.stop)).toEqual(expect.arrayContaining([...STOPS]));
    for (const quality of QUALITIES) {
      const events = rehearse(PLAN).begin().wait(12).give({ type: "pain", quality }).events;
      const session = keepSession(history, START_WALL, events);
      expect(readEvents(history, session.id)).toEqual(events);
    }
  });

  test("keeps how strong a pain was and where, for any SQLite tool to see", () => {
    const history = historyIn(temporaryFolder());
    const told = PLACES.map((place, pain) => ({ pain, place, painSide: place === "leg" ? ("both" as const) : null }));
    const story = rehearse(PLAN).begin().wait(12);
    for (const details of told) story.give({ type: "pain", quality: "stretch", ...details });
    const { id } = keepSession(history, START_WALL, story.give({ type: "leave", tired: true }).events);
    expect(readEvents(history, id)).toEqual(story.events);
    expect(rows(history, "SELECT quality, pain, place, pain_side FROM event WHERE type = 'pain' ORDER BY seq")).toEqual(
      told.map(({ pain, place, painSide }) => ({ quality: "stretch", pain, place, pain_side: painSide })),
    );
    expect(findSession(history, id)).toMatchObject({
      outcome: "left",
      stop: "tired",
      exercises: [{ exercise: "tilt", quality: "stretch", pain: 3 }, { quality: null, pain: null }, {}],
    });
  });

  test("takes what is said of a pain after the stop, before it is closed", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const journal = begun(savingTo(history, folder));
    const story = rehearse(PLAN).begin().wait(12).give({ type: "stop" });
    const said = tellAfterStop(story.session, { pain: 8, place: "leg", painSide: "left" }, START_WALL + 90_000);
    const events = [...story.events, ...(said ? [said] : [])];
    for (const event of events) journal.append(event);
    journal.close(foldRecord(PLAN, events), NO_ANSWERS);
    expect(readEvents(history, journal.id)).toEqual(events);
    expect(findSession(history, journal.id)).toMatchObject({
      outcome: "stopped",
      stop: "sharp",
      endedAt: new Date(story.events.at(-1)?.at ?? 0).toISOString(),
      exercises: [{ quality: "sharp", pain: 8 }, {}, {}],
    });
  });

  test("leaves nothing behind when it was none", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const journal = begun(savingTo(history, folder));
    for (const event of performed(3)) journal.append(event);
    journal.discard();
    expect(rows(history, "SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM event) AS n")).toEqual([
      { n: 0 },
    ]);
  });
});

describe("two sessions at once", () => {
  test("are not: the second gets no claim as long as the first is alive", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const journal = begun(savingTo(history, folder));
    expect(claimSession(folder)).toBeNull();
    journal.close(foldRecord(PLAN, []), NO_ANSWERS);
    const next = claimSession(folder);
    expect(next).not.toBeNull();
    next?.release();
  });
});
