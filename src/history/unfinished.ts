/**
 * Sessions that nobody closed: the program was killed, or the power went. To be asked for with the claim in hand
 * (claim.ts): without it a session that is under way in another window looks like one that was left.
 */
import { existsSync } from "node:fs";
import * as z from "zod/mini";
import type { SessionRecord } from "../session/record.ts";
import { reading, writing } from "./access.ts";
import { moment, sessionId, tenPoints } from "./basic-shapes.ts";
import { checked } from "./checked.ts";
import { type Answers, type Story, toEntry } from "./entry.ts";
import type { History } from "./open-history.ts";
import { planShape } from "./plan-shape.ts";
import { readEvents } from "./read-events.ts";
import { rescuePath } from "./rescue-file.ts";
import { insertClosing } from "./write-session.ts";

export interface Unfinished extends Story {
  /** When the last thing happened, ms since 1970. */
  readonly lastAt: number;
  /**
   * Set when the history could not be written any more during that session: this file has all of it, the history only
   * the beginning. To be imported, not gone on with.
   */
  readonly rescue: string | null;
}

const openRow = z.lazy(() =>
  z.object({
    id: sessionId,
    started_at: moment,
    pain_before: tenPoints,
    unscreened: z.literal([0, 1]),
    warmup_skipped: z.literal([0, 1]),
    plan: z.pipe(z.pipe(z.string(), z.transform(parse)), planShape),
  }),
);

/**
 * The latest first; normally none or one.
 * @param rescueFolders where rescue files may lie
 * @throws Failure naming a row that can't be right
 */
export function readUnfinished(history: History, rescueFolders: readonly string[]): Unfinished[] {
  const rows = reading(history, () =>
    history.db.all("SELECT * FROM session WHERE ended_at IS NULL ORDER BY started_at DESC, id DESC"),
  );
  return rows.map((row) => {
    const {
      id,
      started_at: startedAt,
      pain_before: before,
      unscreened,
      warmup_skipped: warmupSkipped,
      plan,
    } = checked(openRow, row, history, `session ${row.id}`);
    const events = readEvents(history, id);
    const rescue = rescueFolders.map((folder) => rescuePath(folder, id)).find((path) => existsSync(path)) ?? null;
    return {
      id,
      startedAt,
      before,
      unscreened: unscreened === 1,
      warmupSkipped: warmupSkipped === 1,
      plan,
      events,
      lastAt: events.at(-1)?.at ?? startedAt,
      rescue,
    };
  });
}

/** Closes a session as it was left. `record` is folded from its events; one that had come to its end keeps that outcome. */
export function closeUnfinished(history: History, left: Unfinished, record: SessionRecord, answers: Answers): void {
  writing(history, () => insertClosing(history.db, toEntry(left, record, answers)));
}

function parse(json: string, context: z.core.ParsePayload): unknown {
  try {
    return JSON.parse(json);
  } catch {
    context.issues.push({ code: "custom", message: "this is not JSON", input: json });
    return z.NEVER;
  }
}
