/** Dates as people write them, `2026-11-30`: checked, and compared as the texts they are. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the text is a day of the calendar. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/**
 * The same day of a later month, for comparing only: 31 August and six months give "2027-02-31", which is no date but
 * stands behind every day of that February and before the first of March, as it should.
 */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const padded = (value: number, width: number) => String(value).padStart(width, "0");
  return `${padded(Math.floor(count / 12), 4)}-${padded((count % 12) + 1, 2)}-${padded(day, 2)}`;
}
