/** When each exercise was stopped for pain last, whatever came of it since: only such a one can be cleared. */
import { openStops } from "./open-stops.ts";
import type { PastSession } from "./past.ts";

/** @param today days since 1970-01-01, local; a stop that says it is later counts as today's. @returns days by exercise */
export function lastStops(history: readonly PastSession[], today: number): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const session of history) {
    for (const { exercise, day } of openStops([session], today, () => null)) {
      last.set(exercise, Math.max(day, last.get(exercise) ?? day));
    }
  }
  return last;
}
