/** Days as they are here: instants on the calendar of this machine's time zone. */
import { dayOf, isoDate } from "../progress/calendar.ts";
import { dayIn } from "../progress/local-day.ts";

/** Where the system names a zone that nobody knows, its clock goes by UTC. */
const NO_ZONE = "UTC";

/** From milliseconds since 1970 to the day (since 1970-01-01) on which they fall here; made once for many. */
export function localDay(): (at: number) => number {
  return dayIn(zoneOfThisMachine());
}

/**
 * The ISO date, `2026-11-22`, on which a time (ms since 1970) falls here. By the fields of Date: they go by the same zone,
 * and making a formatter takes 15 ms, which every `list` would pay for.
 */
export function localDate(at: number): string {
  const time = new Date(at);
  return isoDate(dayOf({ year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() }));
}

function zoneOfThisMachine(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone && timeZone !== "Etc/Unknown" ? timeZone : NO_ZONE;
}
