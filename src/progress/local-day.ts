/**
 * Which day an instant is, where the person lives. Everything else here counts in these days, so that summer time and
 * travel are met in this one place. Intl knows the zones and, given its arguments, always answers the same.
 */
import { Failure } from "../base/failure.ts";
import { dayOf } from "./calendar.ts";

/** The day (since 1970-01-01) on which `instantMs` (milliseconds since 1970, UTC) falls in an IANA zone. */
export function localDay(instantMs: number, timeZone: string): number {
  return dayIn(timeZone)(instantMs);
}

/**
 * The same for many instants: a formatter is slow to make and quick to use.
 * @throws Failure when there is no such zone
 */
export function dayIn(timeZone: string): (instantMs: number) => number {
  const format = formatter(timeZone);
  return (instantMs) => {
    const parts = format.formatToParts(instantMs);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    return dayOf({ year: part("year"), month: part("month"), day: part("day") });
  };
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
  } catch {
    throw new Failure(`There is no time zone “${timeZone.slice(0, 40)}”.`, { hint: "Names look like Europe/Berlin." });
  }
}
