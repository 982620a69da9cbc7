/** Which stopped sessions had pain in both legs at once: told after the stop, so it stands in its events alone. */
import { reading } from "./access.ts";
import type { History } from "./open-history.ts";

/** Ids, of sessions that nobody closed as well. A cramp of both thighs is the muscles' own affair (safety/red-flag-signs.ts). */
export function bothLegs(history: History): string[] {
  const rows = reading(history, () =>
    history.db.all(
      "SELECT DISTINCT session FROM event WHERE pain_side = 'both' AND quality IN ('sharp', 'legs', 'unwell', 'saddle')",
    ),
  );
  return rows.map(({ session }) => String(session));
}
