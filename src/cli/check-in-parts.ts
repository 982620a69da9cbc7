/** What `check-in` works with, and the day of the last one, for those who offer the next. */
import { Failure } from "../base/failure.ts";
import type { CheckInParts } from "../commands/check-in.ts";
import { type HistoryDoor, type OpenHistory, setAsideSentence } from "../commands/history-door.ts";
import { hasHistory } from "../history/open-history.ts";
import { localDay } from "./local-day.ts";
import type { Places } from "./places.ts";
import { terminals } from "./session-terminal.ts";
import type { Tools } from "./tools.ts";

/** The history is opened for a moment each time: while somebody answers, nobody else has to wait for it. */
export async function checkInParts(tools: Tools, { data }: Places): Promise<CheckInParts> {
  const { output, theme, terminal } = tools;
  const door = await tools.history();
  const use = <T>(work: (history: OpenHistory) => T): T => {
    const history = door.open();
    if (history.setAside) output.err(setAsideSentence(history.setAside));
    try {
      return work(history);
    } finally {
      history.close();
    }
  };
  return {
    ...{ output, theme, now: Date.now(), dayOf: localDay() },
    // Asking leaves no file behind.
    earlier: () => (hasHistory(data) ? use((history) => history.checkIns()) : []),
    save: (said) => void use((history) => history.saveCheckIn(said)),
    terminals: terminals(terminal, () => tools.prompts(false)),
  };
}

/** Days since 1970-01-01, local; null when there was none yet, or the history can't be opened: others say so. */
export function lastCheckIn(door: HistoryDoor): number | null {
  try {
    const history = door.open();
    try {
      const last = history.checkIns().at(-1);
      return last ? localDay()(Date.parse(last.at)) : null;
    } finally {
      history.close();
    }
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
