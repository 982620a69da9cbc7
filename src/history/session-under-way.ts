/** Whether a session is open, without loading what it takes to read it back. */
import { reading } from "./access.ts";
import type { History } from "./open-history.ts";

/**
 * The latest session that nobody closed. With the claim (claim.ts) in hand it is one that was left; without it, the one
 * that another process has under way. `startedAt` in ms since 1970.
 */
export function sessionUnderWay(history: History): { readonly name: string; readonly startedAt: number } | null {
  const row = reading(history, () =>
    history.db.get("SELECT name, started_at FROM session WHERE ended_at IS NULL ORDER BY started_at DESC"),
  );
  return row ? { name: String(row.name), startedAt: Date.parse(String(row.started_at)) } : null;
}
