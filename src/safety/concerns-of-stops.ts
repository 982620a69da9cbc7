/**
 * Stops that no exercise is to blame for are answers by themselves: signs of the bladder, the bowel or both legs are a red
 * flag, being dizzy or having chest pain needs a doctor's look. They hold from the stop itself, whatever became of the
 * question or of the file of the answers, until a clearance that is later than they are.
 */
import type { Screening } from "./screening.ts";
import { withConcern } from "./take-screening.ts";

const CONCERNS_OF_STOPS = ["red-flags", "chest"] as const;
type ConcernOfStops = (typeof CONCERNS_OF_STOPS)[number];

/** By concern, the ISO date of the latest stop that means it. */
export type ToldByStops = Readonly<Partial<Record<ConcernOfStops, string>>>;

/** The answers with what the stops say; null when there is neither. */
export function withStops(screening: Screening | null, told: ToldByStops): Screening | null {
  let answers = screening;
  for (const concern of CONCERNS_OF_STOPS) {
    const day = told[concern];
    if (day !== undefined && !isSettled(answers, concern, day)) answers = withConcern(answers, concern, day);
  }
  return answers;
}

/** Noted already, or cleared since. A clearance of the same day is one only when the stop was noted before it. */
function isSettled(screening: Screening | null, concern: ConcernOfStops, day: string): boolean {
  if (!screening) return false;
  const { cleared, noted, signs } = screening;
  const wasNoted = (noted[concern] ?? "") >= day;
  const on = cleared[concern];
  if (on === undefined) return wasNoted && signs.includes(concern);
  return on > day || (on === day && wasNoted);
}
