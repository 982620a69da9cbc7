/**
 * The first day on which a doctor's yes can have been about this: not before a sign was noted, not before a fracture or an
 * operation happened. An earlier yes was about something else.
 */
import { type Concern, isSign } from "./concern.ts";
import { monthsAfter } from "./iso-date.ts";
import type { Screening } from "./screening.ts";
import { monthsAgo } from "./screening-questions.ts";

/** Own judgement, after the question about the last 12 months: what is told for the first time is not older. */
const MONTHS_OF_A_SIGN = 12;

/**
 * @param before the answers as they were before the concern is cleared
 * @param when the answer to the question when it was, where that is asked
 * @returns for comparing with ISO dates (see monthsAfter); null: any day may be it
 */
export function earliestYes(
  concern: Concern,
  before: Screening | null,
  when: string | null,
  today: string,
): string | null {
  const noted = before?.noted[concern];
  if (isSign(concern)) return noted ?? monthsAfter(today, -MONTHS_OF_A_SIGN);
  const months = monthsAgo(when);
  return months === null ? null : monthsAfter(noted ?? today, -months);
}
