/**
 * All that was ever done on this machine, each session on the day on which it began here, the oldest first. Of sessions
 * that nobody has closed, and of those in a rescue file, only the stops count.
 */
import { Failure } from "../base/failure.ts";
import { quote, safeLine } from "../base/safe-text.ts";
import { type HistoryDoor, setAsideSentence } from "../commands/history-door.ts";
import { type KnownSession, knownSession } from "../commands/known-session.ts";
import { sqliteCode } from "../history/driver.ts";
import { NO_ANSWERS, toEntry } from "../history/entry.ts";
import type { SessionEntry } from "../history/entry-shape.ts";
import { foldRecord } from "../session/record.ts";
import { localDay } from "./local-day.ts";

const STOPS_UNKNOWN =
  "So what you stopped for pain lately could not be looked at. If there was something, leave that exercise, or do much less of it.";

export interface Past {
  readonly past: readonly KnownSession[];
  /** What nobody has closed, and was not stopped: it may go on yet, so only what it did to the back counts. */
  readonly underWay: readonly KnownSession[];
  /** Days of the sessions in which both legs hurt at once. */
  readonly bothLegs: readonly number[];
}

export const NO_PAST: Past = { past: [], underWay: [], bothLegs: [] };

/** @throws Failure when it can't be opened or read */
export function readPast(door: HistoryDoor, say: (line: string) => void): Past {
  return gather(door, say, (failure) => {
    throw failure;
  });
}

/**
 * For somebody who may want to begin: a history that can't be read is no reason not to exercise, but nothing that was
 * stopped is known then, and that is said. What could be read counts all the same.
 */
export function pastOrTold(door: HistoryDoor, say: (line: string) => void): Past {
  return gather(door, say, ({ message }) => {
    for (const line of [message, STOPS_UNKNOWN]) say(line);
  });
}

function gather(door: HistoryDoor, say: (line: string) => void, unreadable: (failure: Failure) => void): Past {
  const closed: SessionEntry[] = [];
  let left: readonly SessionEntry[] = [];
  let legs: readonly string[] = [];
  try {
    const history = door.open();
    if (history.setAside) say(setAsideSentence(history.setAside));
    try {
      for (const entry of history.sessions({})) closed.push(entry);
      left = history.unfinished().map((one) => toEntry(one, foldRecord(one.plan, one.events), NO_ANSWERS));
      legs = history.bothLegs();
    } finally {
      history.close();
    }
  } catch (error) {
    unreadable(asFailure(error));
  }
  const open = notClosed([...rescued(door, say), ...left], closed);
  const dayOf = localDay();
  const known = (entry: SessionEntry) => knownSession(entry, dayOf(Date.parse(entry.startedAt)));
  const past = [...closed, ...open.filter(({ outcome }) => outcome === "stopped")].map(known);
  return {
    past: past.sort((a, b) => a.at - b.at),
    underWay: open.filter(({ outcome }) => outcome !== "stopped").map(known),
    bothLegs: past.filter(({ id }) => legs.includes(id)).map(({ day }) => day),
  };
}

/** Whatever SQLite says while it is opened, read or closed. @throws what is no matter of the file */
function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (sqliteCode(error) === null) throw error;
  const why = error instanceof Error ? error.message : String(error);
  const hint = "If another program is writing there, try again in a moment. If not, backcoach history says more.";
  return new Failure(`The history can't be read: ${safeLine(why)}.`, { hint });
}

function rescued(door: HistoryDoor, say: (line: string) => void): readonly SessionEntry[] {
  const { sessions, damaged } = door.rescued();
  for (const path of damaged) say(`${quote(path, 200)} can't be read. ${STOPS_UNKNOWN}`);
  return sessions;
}

/** Each session once, first of all where it was stopped. */
function notClosed(open: readonly SessionEntry[], closed: readonly SessionEntry[]): SessionEntry[] {
  const known = new Set(closed.map(({ id }) => id));
  const stoppedFirst = [...open].sort((a, b) => Number(b.outcome === "stopped") - Number(a.outcome === "stopped"));
  return stoppedFirst.filter(({ id }) => {
    const counts = !known.has(id);
    known.add(id);
    return counts;
  });
}
