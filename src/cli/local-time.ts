/** Times as people here read them: their own time zone, and how long ago. */

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
  return `${localDate(time.getTime())} ${digits(time.getHours(), 2)}:${digits(time.getMinutes(), 2)}`;
}

/** The ISO date, `2026-11-22`, on which a time (ms since 1970) falls here. */
export function localDate(at: number): string {
  const time = new Date(at);
  return [digits(time.getFullYear(), 4), digits(time.getMonth() + 1, 2), digits(time.getDate(), 2)].join("-");
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, "0");
}
