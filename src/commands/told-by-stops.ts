/** What the stops of a person say by themselves (safety/concerns-of-stops.ts), each with the day of the latest one. */
import { isoDate } from "../progress/calendar.ts";
import type { PastSession } from "../progress/past.ts";
import type { ToldByStops } from "../safety/concerns-of-stops.ts";

/** @param bothLegs days of stops in which both legs were told; all days since 1970-01-01, local */
export function toldByStops(
  past: readonly Pick<PastSession, "day" | "stop">[],
  bothLegs: readonly number[],
  today: number,
): ToldByStops {
  const days = (wanted: string) => past.filter(({ stop }) => stop === wanted).map(({ day }) => day);
  const redFlags = latest([...days("saddle"), ...bothLegs], today);
  const chest = latest(days("unwell"), today);
  return { ...(redFlags && { "red-flags": redFlags }), ...(chest && { chest }) };
}

/** A stop that says it is later (a clock was set back) counts as today's. */
function latest(days: readonly number[], today: number): string | null {
  return days.length === 0 ? null : isoDate(Math.min(today, Math.max(...days)));
}
