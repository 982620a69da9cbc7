/**
 * Bending in the first hour after getting up is left for later: avoiding it eased chronic pain in a trial (Snook 1998,
 * Spine 23:2601). Times of day are minutes since midnight.
 */

/** One hour, as in the seed's rules (section 2.5). */
export const MORNING_MINUTES = 60;

const DAY_MINUTES = 24 * 60;

/** Minutes since getting up, 0 to 1439; `woke` may lie before midnight. */
export function minutesSince(woke: number, now: number): number {
  return (((now - woke) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}

/** "6:45" or "06:45" as minutes since midnight, or null. */
export function parseTimeOfDay(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)$/.exec(text.trim())?.map(Number) ?? [];
  if (hours === undefined || minutes === undefined || hours > 23 || minutes > 59) return null;
  return hours * 60 + minutes;
}
