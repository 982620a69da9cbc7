/** The week so far, in a sentence or two: days of days, minutes, and the weeks in a row. What is lacking is not named. */

export interface WeekSoFar {
  /** Days with a session, and how many were aimed at. */
  readonly days: number;
  readonly goal: number;
  readonly minutes: number;
  /** Weeks in a row with the goal met. */
  readonly streak: number;
}

export function weekSentences({ days, goal, minutes, streak }: WeekSoFar): string[] {
  const time = minutes > 0 ? `, ${Math.max(1, Math.round(minutes))} min` : "";
  const met = days >= goal;
  const week = met ? `${dayCount(days)}${time}; the goal of ${goal} is met` : `${days} of ${dayCount(goal)}${time}`;
  const row = streak > 1 ? [`${streak} weeks in a row with the goal met.`] : [];
  return [`This week: ${week}.`, ...row];
}

function dayCount(days: number): string {
  return `${days} ${days === 1 ? "day" : "days"}`;
}
