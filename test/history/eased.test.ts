/**
 * An exercise that was made easier changes the plan in the middle of a session. Wherever the program is killed, in the
 * history and in a rescue file, plan and events belong together, and going on comes to the same end.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyImport, knownEntries } from "../../src/history/apply-import.ts";
import { NO_ANSWERS } from "../../src/history/entry.ts";
import { resumeJournal, type Saving } from "../../src/history/journal.ts";
import { planImport } from "../../src/history/plan-import.ts";
import { readEvents } from "../../src/history/read-events.ts";
import { findSession } from "../../src/history/read-sessions.ts";
import { readUnfinished, type Unfinished } from "../../src/history/unfinished.ts";
import type { Event } from "../../src/session/event.ts";
import { foldRecord } from "../../src/session/record.ts";
import { resumeSession } from "../../src/session/resume.ts";
import { exercise, NO_DOSE } from "../support/exercises.ts";
import { begun, historyIn, rows, savingTo, temporaryFolder } from "../support/history.ts";
import { rehearse } from "../support/rehearsal.ts";
import { PLAN } from "../support/short-plan.ts";

const EASY = exercise("plank-knees", { sided: true, dose: { ...NO_DOSE, hold: 3, sides: "each" } });

/** The tilts, then a plank that hurts and is made easier, to the end. */
const STORY = rehearse(PLAN)
  .begin()
  .wait(33)
  .give({ type: "pain", quality: "stretch", pain: 6, place: "low-back", painSide: null })
  .give({ type: "ease", to: EASY })
  .wait(200);
const EVENTS = STORY.events;
const EASED = EVENTS.findIndex(({ type }) => type === "exercise-eased");
const WHOLE = foldRecord(PLAN, EVENTS);

test("the story is what it says", () => {
  expect(WHOLE).toMatchObject({ outcome: { kind: "finished" } });
  expect(WHOLE.exercises.map((one) => [one.exercise, one.side, one.repsDone, one.repsPlanned])).toEqual([
    ["tilt", null, 3, 3],
    ["plank", "left", 0, 2],
    ["plank", "right", 0, 2],
    ["plank-knees", "left", 1, 1],
    ["plank-knees", "right", 1, 1],
  ]);
});

/** Appends so many events; then the process is gone. */
function killedAfter(count: number, saving: Saving): string {
  const journal = begun(saving);
  for (const event of EVENTS.slice(0, count)) journal.append(event);
  saving.claim.release();
  return journal.id;
}

/** What the next process does with it, to the end. */
function goOn(saving: Saving, left: Unfinished): Event[] {
  const journal = resumeJournal(saving, left);
  const story = rehearse(PLAN);
  story.session = resumeSession(left.plan, left.events);
  story.give({ type: "toggle-pause" }).wait(300);
  for (const event of story.events) journal.append(event);
  const events = [...left.events, ...story.events];
  journal.close(foldRecord(story.session.plan, events), NO_ANSWERS);
  return events;
}

const CUTS = EVENTS.map((_, index) => index + 1).filter((cut) => cut > EASED && cut < EVENTS.length);

describe("killed anywhere behind it", () => {
  test("the history comes to the same session in the end", () => {
    for (const cut of CUTS) {
      const folder = temporaryFolder();
      const history = historyIn(folder);
      const id = killedAfter(cut, savingTo(history, folder));
      const [left] = readUnfinished(history, [folder]);
      if (!left) throw new Error("nothing was left");
      expect(left.events, `cut after ${cut}`).toEqual(EVENTS.slice(0, cut));
      const events = goOn(savingTo(history, folder), left);
      expect(readEvents(history, id)).toEqual(events);
      expect(findSession(history, id).exercises, `cut after ${cut}`).toEqual(WHOLE.exercises);
    }
  });

  test("a rescue file is taken back whole", () => {
    for (const cut of CUTS) {
      const folder = temporaryFolder();
      const saving = savingTo(null, folder);
      const id = killedAfter(cut, saving);
      const other = historyIn(temporaryFolder());
      const text = readFileSync(saving.told[0]?.where ?? "", "utf8");
      const plan = planImport(text, knownEntries(other), foldRecord);
      if (!plan.ok) throw new Error(JSON.stringify(plan.error));
      applyImport(other, plan.value, null);
      expect(readEvents(other, id)).toEqual(EVENTS.slice(0, cut));
      expect(findSession(other, id).exercises).toEqual(foldRecord(PLAN, EVENTS.slice(0, cut)).exercises);
    }
  });

  test("a session that had to move to a rescue file after it has it there as well", () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    const saving = savingTo(history, folder);
    const journal = begun(saving);
    for (const event of EVENTS.slice(0, EASED + 2)) journal.append(event);
    history.db.exec("PRAGMA query_only = ON");
    for (const event of EVENTS.slice(EASED + 2)) journal.append(event);
    const { where } = journal.close(WHOLE, NO_ANSWERS);
    const other = historyIn(temporaryFolder());
    const plan = planImport(readFileSync(where ?? "", "utf8"), knownEntries(other), foldRecord);
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    applyImport(other, plan.value, null);
    expect(readEvents(other, journal.id)).toEqual(EVENTS);
    expect(findSession(other, journal.id).exercises).toEqual(WHOLE.exercises);
  });
});

test("the exercise that took the place is seen by any SQLite tool, and a plan that somebody broke is refused by name", () => {
  const folder = temporaryFolder();
  const history = historyIn(folder);
  killedAfter(EVENTS.length, savingTo(history, folder));
  const eased =
    "SELECT exercise, eased_to, json_array_length(plan, '$.steps') AS steps FROM event WHERE plan IS NOT NULL";
  expect(rows(history, eased)).toEqual([{ exercise: "plank", eased_to: "plank-knees", steps: 3 }]);
  history.db.exec("DROP TRIGGER event_is_fixed");
  expect(() => history.db.exec("UPDATE event SET plan = 'no plan' WHERE plan IS NOT NULL")).toThrow(/constraint/);
  history.db.exec("UPDATE event SET plan = json_remove(plan, '$.beats[0].kind') WHERE plan IS NOT NULL");
  expect(() => readUnfinished(history, [folder])).toThrow(/event \d+ of session .*plan\.beats\.0\.kind/);
});
