/** The person of this machine: the answers, the past sessions and the settings, as of this moment. */
import type { HistoryDoor } from "../commands/history-door.ts";
import type { Person } from "../commands/person.ts";
import { toldByStops } from "../commands/told-by-stops.ts";
import { isoDate } from "../progress/calendar.ts";
import { withStops } from "../safety/concerns-of-stops.ts";
import type { Screening } from "../safety/screening.ts";
import { localDay } from "./local-day.ts";
import { NO_PAST, type Past, pastOrTold } from "./read-past.ts";

interface Known {
  /** As it is kept. */
  readonly screening: Screening | null;
  readonly woke: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface PersonSources extends Known {
  /** null where there is no history yet, and none is to be begun. */
  readonly door: HistoryDoor | null;
  readonly say: (line: string) => void;
}

export function readPerson({ door, say, ...known }: PersonSources): Person {
  return personOf(door ? pastOrTold(door, say) : NO_PAST, known);
}

/** The answers of the person are those that are kept, with what the stops say. */
export function personOf({ past, underWay, bothLegs }: Past, { screening, woke, now }: Known): Person {
  const at = new Date(now);
  const day = localDay()(now);
  return {
    screening: withStops(screening, toldByStops(past, bothLegs, day)),
    today: isoDate(day),
    day,
    minute: at.getHours() * 60 + at.getMinutes(),
    woke,
    past,
    underWay,
  };
}
