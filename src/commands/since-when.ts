/** `--since`: a day, or how long ago: 10d, 4w, 3m (months of 30 days), 1y. */

const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };
const DAY_MS = 86_400_000;

/** Milliseconds since 1970, or null when the text is no time. A date means the beginning of that day, local time. */
export function sinceWhen(text: string, now: number): number | null {
  const span = /^(\d{1,4})([dwmy])$/.exec(text.trim());
  if (span) return now - Number(span[1]) * (DAYS[span[2] ?? ""] ?? 0) * DAY_MS;
  if (!/^\d{4}-\d\d-\d\d$/.test(text.trim())) return null;
  const day = new Date(`${text.trim()}T00:00:00`).getTime();
  return Number.isNaN(day) ? null : day;
}
