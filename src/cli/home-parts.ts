/** What `backcoach` alone works with. */
import type { HomeParts } from "../commands/home.ts";
import { hasHistory } from "../history/open-history.ts";
import { lastCheckIn } from "./check-in-parts.ts";
import { duePartsToBegin } from "./due-parts.ts";
import type { Places } from "./places.ts";
import type { Tools } from "./tools.ts";

export async function homeParts(tools: Tools, places: Places): Promise<Omit<HomeParts, "start" | "checkIn">> {
  const { output, theme } = tools;
  return {
    ...(await duePartsToBegin(tools, places)),
    output,
    theme,
    prompts: await tools.prompts(true),
    lastCheckIn: hasHistory(places.data) ? lastCheckIn(await tools.history()) : null,
  };
}
