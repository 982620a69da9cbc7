/** One session of the history, as a person reads it: with what was told of its pains. */
import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { historyDoor } from "../../src/cli/history-door.ts";
import { history } from "../../src/commands/history.ts";
import type { History } from "../../src/history/open-history.ts";
import type { Event } from "../../src/session/event.ts";
import { tellAfterStop } from "../../src/session/tell-after-stop.ts";
import { glyphsFor } from "../../src/view/glyphs.ts";
import { makeTheme } from "../../src/view/theme.ts";
import { historyIn, keepSession, performed, temporaryFolder } from "../support/history.ts";
import { rehearse, START_WALL } from "../support/rehearsal.ts";
import { PLAN } from "../support/short-plan.ts";

const chalk = new Chalk({ level: 0 });
const THEME = makeTheme(chalk, glyphsFor(true));

/** What `history <id>` shows of a session with these events. */
function shown(events: readonly Event[], damage: (kept: History, id: string) => void = () => {}): string[] {
  const folder = temporaryFolder();
  const before = historyIn(folder);
  const kept = keepSession(before, START_WALL, events);
  damage(before, kept.id);
  const lines: string[] = [];
  const output = {
    out: (line: string) => lines.push(line),
    err: (line: string) => lines.push(line),
    columns: 80,
    chalk,
  };
  const opened = historyDoor(folder).open();
  try {
    history(
      { output, listColumns: 80, theme: THEME, history: opened, now: START_WALL, localTime: (iso) => iso },
      kept.id,
      {},
    );
  } finally {
    opened.close();
  }
  return lines;
}

test("says where it hurt, how strongly and in what", () => {
  const story = rehearse(PLAN).begin().wait(35).give({ type: "stop" });
  const told = tellAfterStop(story.session, { pain: 7, place: "leg", painSide: "left" }, START_WALL + 60_000);
  expect(shown([...story.events, told as Event])).toContain(
    "Side plank, left side, after 35 s: sharp pain, pain 7, in the left leg.",
  );
});

test("says nothing of places where none was told", () => {
  expect(shown(performed()).join("\n")).not.toMatch(/after \d/);
});

test("shows the rest where what happened in it was damaged", () => {
  const whole = shown(performed());
  const damaged = shown(performed(), ({ db }, id) => {
    db.exec("DROP TRIGGER event_is_fixed");
    db.run("UPDATE event SET type = 'juggled' WHERE session = ? AND seq = 2", id);
  });
  expect(damaged.slice(1)).toEqual(whole.slice(1));
});
