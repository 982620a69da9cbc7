/** What `screen` works with: the file of the answers, the settings, the day, and where exercises and routines are known. */
import type { ScreenParts } from "../commands/screen.ts";
import { emergencyNumber } from "./emergency-number.ts";
import { changeScreening, clearScreening, saveScreening } from "./keep-screening.ts";
import { localDate } from "./local-time.ts";
import type { Places } from "./places.ts";
import { readScreening } from "./screening-file.ts";

type Shared = Pick<ScreenParts, "output" | "theme" | "prompts" | "library">;

/** @param now ms since 1970 */
export async function screenParts(shared: Shared, { config, data }: Places, now: number): Promise<ScreenParts> {
  return {
    ...shared,
    store: {
      read: () => readScreening(data),
      change: (change) => changeScreening(data, change),
      replace: (screening) => saveScreening(data, screening),
      clear: () => clearScreening(data),
    },
    today: localDate(now),
    now: new Date(now).toISOString(),
    emergency: await emergencyNumber(config, shared.output.err),
    doneBefore: () => doneBefore(data),
  };
}

async function doneBefore(folder: string): Promise<string[]> {
  const { historyDoor } = await import("./history-door.ts");
  const history = historyDoor(folder).open();
  try {
    return [...history.sessions({})].flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise));
  } finally {
    history.close();
  }
}
