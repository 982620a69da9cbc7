/**
 * The first day on which a doctor's yes can have been about this: not before a sign was noted, not before a fracture or an
 * operation happened. An earlier yes was about something else.
 */
import { type Concern, isSign } from "./concern.ts";
import { monthsAfter } from "./iso-date.ts";
import type { Screening } from "./screening.ts";
import { monthsAgo } from "./screening-questions.ts";

/**
 * Own judgement, after the question about the last 12 months: what is told for the first time is not older, and neither is
 * a fracture or an operation of which nobody said when it was.
 */
const MONTHS_BEFORE = 12;

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
  const noted = notedOn(concern, before);
  if (isSign(concern)) return noted ?? monthsAfter(today, -MONTHS_BEFORE);
  const months = when === null ? MONTHS_BEFORE : monthsAgo(when);
  return months === null ? null : monthsAfter(noted ?? today, -months);
}

/** What was ticked has stood there at the latest since the answers. */
function notedOn(concern: Concern, before: Screening | null): string | null {
  if (!before) return null;
  const ticked: readonly Concern[] = [...before.conditions, ...before.signs];
  return before.noted[concern] ?? (ticked.includes(concern) ? before.on : null);
}
