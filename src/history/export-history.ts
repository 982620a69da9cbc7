/** Everything that was done as one JSON value, the earliest first: the documented shape of `history`, with format and version around. */
import type { CheckInEntry } from "./check-in-shape.ts";
import { readCheckIns } from "./check-ins.ts";
import { iso } from "./entry.ts";
import type { SessionEntry } from "./entry-shape.ts";
import type { History } from "./open-history.ts";
import { readSessions } from "./read-sessions.ts";

export const EXPORT_FORMAT = "backcoach-history";
export const EXPORT_VERSION = 1;

export interface Export {
  readonly format: typeof EXPORT_FORMAT;
  readonly version: typeof EXPORT_VERSION;
  readonly exportedAt: string;
  readonly sessions: readonly SessionEntry[];
  readonly checkIns: readonly CheckInEntry[];
}

/** @param at milliseconds since 1970 */
export function exportHistory(history: History, at: number): Export {
  const sessions = [...readSessions(history)].reverse();
  return {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt: iso(at),
    sessions,
    checkIns: readCheckIns(history),
  };
}
