/** What `start` without a name works with. */
import { Failure } from "../base/failure.ts";
import type { HistoryDoor } from "../commands/history-door.ts";
import { brokeOffLately } from "../commands/left-behind.ts";
import type { StartDueParts } from "../commands/start-due.ts";
import { hasHistory } from "../history/open-history.ts";
import { duePartsToBegin } from "./due-parts.ts";
import type { Places } from "./places.ts";
import type { Tools } from "./tools.ts";

export async function startDueParts(tools: Tools, places: Places): Promise<Omit<StartDueParts, "start">> {
  const { output, theme } = tools;
  return {
    ...(await duePartsToBegin(tools, places)),
    output,
    theme,
    canAsk: tools.terminal.asks,
    brokeOff: hasHistory(places.data) ? brokeOff(await tools.history()) : null,
  };
}

/** A history that can't be opened has been told already. */
function brokeOff(door: HistoryDoor): string | null {
  try {
    const history = door.open();
    try {
      return brokeOffLately(history, Date.now());
    } finally {
      history.close();
    }
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
