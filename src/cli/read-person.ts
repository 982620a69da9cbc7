/** The person of this machine: the answers, the past sessions and the settings, as of this moment. */
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import type { HistoryDoor } from "../commands/history-door.ts";
import { setAsideSentence } from "../commands/history-door.ts";
import { dayOf, type Person, pastOf } from "../commands/person.ts";
import { NO_ANSWERS, toEntry } from "../history/entry.ts";
import type { SessionEntry } from "../history/entry-shape.ts";
import type { Screening } from "../safety/screening.ts";
import { foldRecord } from "../session/record.ts";
import { localDate } from "./local-time.ts";

export interface PersonSources {
  readonly screening: Screening | null;
  readonly woke: string | null;
  /** null where there is no history yet. */
  readonly door: HistoryDoor | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly say: (line: string) => void;
}

export function readPerson({ screening, woke, door, now, say }: PersonSources): Person {
  const at = new Date(now);
  const today = localDate(now);
  return {
    screening,
    today,
    day: dayOf(today),
    minute: at.getHours() * 60 + at.getMinutes(),
    woke,
    past: door ? readPast(door, say) : [],
  };
}

/**
 * A history that can't be read is no reason not to exercise, but nothing that was stopped is known then, and that is said.
 * What could be read counts all the same.
 */
function readPast(door: HistoryDoor, say: (line: string) => void): Person["past"] {
  const closed: SessionEntry[] = [];
  let left: readonly SessionEntry[] = [];
  try {
    const history = door.open();
    if (history.setAside) say(setAsideSentence(history.setAside));
    try {
      for (const entry of history.sessions({})) closed.push(entry);
      left = history.unfinished().map((one) => toEntry(one, foldRecord(one.plan, one.events), NO_ANSWERS));
    } finally {
      history.close();
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const line of [error.message, STOPS_UNKNOWN]) say(line);
  }
  const open = stoppedOnly([...rescued(door, say), ...left], closed);
  const past = [...closed, ...open].map((entry) => pastOf(entry, dayOf(localDate(Date.parse(entry.startedAt)))));
  return past.sort((a, b) => a.at - b.at);
}

const STOPS_UNKNOWN =
  "So what you stopped for pain lately could not be looked at. If there was something, leave that exercise, or do much less of it.";

function rescued(door: HistoryDoor, say: (line: string) => void): readonly SessionEntry[] {
  const { sessions, damaged } = door.rescued();
  for (const path of damaged) say(`${quote(path, 200)} can't be read. ${STOPS_UNKNOWN}`);
  return sessions;
}

/** Of sessions that nobody has closed only the stops count, each session once: what else is in them may go on yet. */
function stoppedOnly(open: readonly SessionEntry[], closed: readonly SessionEntry[]): SessionEntry[] {
  const known = new Set(closed.map(({ id }) => id));
  return open.filter(({ id, outcome }) => {
    const counts = outcome === "stopped" && !known.has(id);
    if (counts) known.add(id);
    return counts;
  });
}
