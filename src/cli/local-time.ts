/** Times as people here read them: their own time zone, and how long ago. */
import { localDate } from "./local-day.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `20 minutes ago`, `3 hours ago`, `2 days ago`; both in ms since 1970. */
export function ago(at: number, now: number): string {
  const passed = Math.max(0, now - at);
  if (passed < MINUTE) return "a moment ago";
  if (passed < HOUR) return counted(Math.round(passed / MINUTE), "minute");
  if (passed < DAY) return counted(Math.round(passed / HOUR), "hour");
  return counted(Math.round(passed / DAY), "day");
}

/** `2026-11-22 17:40`, local time, of an ISO instant. */
export function localTime(instant: string): string {
  const time = new Date(instant);
  return `${localDate(time.getTime())} ${digits(time.getHours())}:${digits(time.getMinutes())}`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}

function digits(value: number): string {
  return String(value).padStart(2, "0");
}
