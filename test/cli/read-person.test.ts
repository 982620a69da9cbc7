/** What is known of a person before a session: also what no closed session tells of. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { historyDoor } from "../../src/cli/history-door.ts";
import { readPerson } from "../../src/cli/read-person.ts";
import type { HistoryDoor } from "../../src/commands/history-door.ts";
import type { Event } from "../../src/session/event.ts";
import { foldRecord } from "../../src/session/record.ts";
import { historyIn, temporaryFolder } from "../support/history.ts";
import { rehearse, START_WALL } from "../support/rehearsal.ts";
import { PLAN } from "../support/short-plan.ts";

const DAY_MS = 86_400_000;

function read(door: HistoryDoor, now = START_WALL + DAY_MS) {
  const said: string[] = [];
  const { past } = readPerson({ screening: null, woke: null, door, now, say: (line) => said.push(line) });
  return {
    stops: past.map(({ stop, exercises }) => [stop, exercises.find(({ quality }) => quality === stop)?.exercise]),
    said,
  };
}

const stopped = (seconds = 12): readonly Event[] => rehearse(PLAN).begin().wait(seconds).give({ type: "stop" }).events;
const SESSION = { at: START_WALL, before: null, unscreened: false, warmupSkipped: false, plan: PLAN };

function recorded(folder: string, events: readonly Event[], end: "closed" | "under way", at = START_WALL): void {
  const history = historyDoor(folder).open();
  const claim = history.claim();
  if (!claim) throw new Error("there is another session");
  const journal = history.begin(claim, { ...SESSION, at }, () => {});
  for (const event of events) journal.append(event);
  if (end === "closed") journal.close(foldRecord(PLAN, events), { effort: null, worst: null, after: null, form: null });
  else claim.release();
  history.close();
}

describe("the stops of a person", () => {
  test("are those of closed sessions, however long ago", () => {
    const folder = temporaryFolder();
    recorded(folder, stopped(), "closed");
    expect(read(historyDoor(folder), START_WALL + 3000 * DAY_MS)).toEqual({ stops: [["sharp", "tilt"]], said: [] });
  });

  test("are also those of a session that nobody closed: it was killed, or sits at a question in another window", () => {
    const folder = temporaryFolder();
    recorded(folder, stopped(), "under way");
    expect(read(historyDoor(folder))).toEqual({ stops: [["sharp", "tilt"]], said: [] });
  });

  test("a session that broke off without a stop is none yet", () => {
    const folder = temporaryFolder();
    recorded(folder, rehearse(PLAN).begin().wait(12).events, "under way");
    expect(read(historyDoor(folder)).stops).toEqual([]);
  });

  test("are also those in a rescue file that was not taken back, and each of them once", () => {
    const folder = temporaryFolder();
    const door = historyDoor(folder);
    const journal = door.beginWithout(SESSION, () => {});
    for (const event of stopped()) journal.append(event);
    expect(read(door)).toEqual({ stops: [["sharp", "tilt"]], said: [] });
    journal.close(foldRecord(PLAN, stopped()), { effort: null, worst: null, after: null, form: null });
    const history = historyDoor(folder).open();
    const [rescued] = door.rescued().sessions;
    const plan = history.planImport(JSON.stringify([rescued]));
    if (!plan.ok) throw new Error("the rescued session is no session");
    history.import(plan.value);
    history.close();
    expect(read(door).stops).toEqual([["sharp", "tilt"]]);
  });
});

describe("what can't be looked at is said", () => {
  test("a history that can't be opened", () => {
    const door: HistoryDoor = {
      ...historyDoor(temporaryFolder()),
      open: () => {
        throw new Failure("The history is locked.");
      },
    };
    expect(read(door)).toEqual({
      stops: [],
      said: ["The history is locked.", expect.stringContaining("could not be looked at")],
    });
  });

  test("a session that is damaged: what could be read counts all the same", () => {
    const folder = temporaryFolder();
    recorded(folder, rehearse(PLAN).begin().wait(12).give({ type: "leave" }).events, "closed", START_WALL - DAY_MS);
    recorded(folder, stopped(), "closed");
    const { db } = historyIn(folder);
    db.exec("PRAGMA ignore_check_constraints = ON; DROP TRIGGER exercise_is_fixed");
    db.run("UPDATE exercise SET quality = 'odd' WHERE session IN (SELECT id FROM session WHERE outcome = 'left')");
    const { stops, said } = read(historyDoor(folder));
    expect(stops).toEqual([["sharp", "tilt"]]);
    expect(said).toEqual([expect.stringContaining("session"), expect.stringContaining("could not be looked at")]);
  });

  test("a rescue file that is damaged", () => {
    const folder = temporaryFolder();
    recorded(folder, stopped(), "closed");
    writeFileSync(join(folder, "backcoach-session-abc.jsonl"), "{");
    const { stops, said } = read(historyDoor(folder));
    expect(stops).toEqual([["sharp", "tilt"]]);
    expect(said).toEqual([expect.stringMatching(/backcoach-session-abc.jsonl.* could not be looked at/)]);
  });
});
