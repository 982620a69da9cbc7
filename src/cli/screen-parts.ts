/** What `screen` works with: the file of the answers, what the stops say to them, the settings, the day, the library. */
import type { ScreenParts } from "../commands/screen.ts";
import { toldByStops } from "../commands/told-by-stops.ts";
import { hasHistory } from "../history/open-history.ts";
import { isoDate } from "../progress/calendar.ts";
import { withStops } from "../safety/concerns-of-stops.ts";
import { lastStops } from "../safety/last-stops.ts";
import { emergencyNumber } from "./emergency-number.ts";
import { changeScreening, clearScreening, saveScreening } from "./keep-screening.ts";
import { localDate, localDay } from "./local-day.ts";
import type { Places } from "./places.ts";
import { NO_PAST, type Past, pastOrTold } from "./read-past.ts";
import { salvaged } from "./salvage-screening.ts";
import { readScreening } from "./screening-file.ts";

type Shared = Pick<ScreenParts, "output" | "theme" | "prompts" | "library">;

/** @param now ms since 1970 */
export async function screenParts(shared: Shared, { config, data }: Places, now: number): Promise<ScreenParts> {
  const today = localDate(now);
  const day = localDay()(now);
  const { past, bothLegs } = await pastIn(data, shared.output.err);
  const told = toldByStops(past, bothLegs, day);
  return {
    ...shared,
    store: {
      read: async () => withStops(await readScreening(data), told),
      change: (change) => changeScreening(data, (kept) => change(withStops(kept, told))),
      salvaged: () => withStops(salvaged(data, today), told),
      replace: (screening) => saveScreening(data, screening),
      clear: () => clearScreening(data),
    },
    today,
    now: new Date(now).toISOString(),
    emergency: await emergencyNumber(config, shared.output.err),
    stoppedOn: new Map([...lastStops(past, day)].map(([id, on]) => [id, isoDate(on)])),
  };
}

/** Asking leaves no file behind. */
async function pastIn(folder: string, say: (line: string) => void): Promise<Past> {
  if (!hasHistory(folder)) return NO_PAST;
  const { historyDoor } = await import("./history-door.ts");
  return pastOrTold(historyDoor(folder), say);
}
