/** The person of this machine: the answers, the past sessions and the settings, as of this moment. */
import { Failure } from "../base/failure.ts";
import type { HistoryDoor } from "../commands/history-door.ts";
import { setAsideSentence } from "../commands/history-door.ts";
import { dayOf, type Person, pastOf } from "../commands/person.ts";
import type { Screening } from "../safety/screening.ts";
import { localDate } from "./local-time.ts";

/** How far back a session can matter for safety: stops of two weeks, easy sessions since, the usual pain. */
const LOOKED_BACK_MS = 120 * 86_400_000;

export interface PersonSources {
  readonly screening: Screening | null;
  readonly woke: string | null;
  readonly door: HistoryDoor;
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
    past: readPast(door, now, say),
  };
}

/** A history that can't be opened is no reason not to exercise; whoever writes to it says what is wrong. */
function readPast(door: HistoryDoor, now: number, say: (line: string) => void): Person["past"] {
  try {
    const history = door.open();
    if (history.setAside) say(setAsideSentence(history.setAside));
    try {
      const sessions = [...history.sessions({ since: now - LOOKED_BACK_MS })].reverse();
      return sessions.map((entry) => pastOf(entry, dayOf(localDate(Date.parse(entry.startedAt)))));
    } finally {
      history.close();
    }
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
