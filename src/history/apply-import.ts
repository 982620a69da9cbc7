/** Carries out what `planImport` decided: all of it or nothing. */
import { Failure } from "../base/failure.ts";
import { reading, writing } from "./access.ts";
import { insertCheckIn } from "./check-ins.ts";
import { type Claim, claimSession } from "./claim.ts";
import type { Database } from "./driver.ts";
import type { History } from "./open-history.ts";
import type { ImportPlan, Known, KnownOne } from "./plan-import.ts";
import type { WholeSession } from "./read-rescue.ts";
import { insertClosing, insertEvent, insertMorning, insertOpen } from "./write-session.ts";

/** What there is, for planning an import. */
export function knownEntries(history: History): Known {
  const rows = reading(history, () =>
    history.db.all("SELECT id, ended_at IS NOT NULL AS closed, morning FROM session"),
  );
  const sessions = rows.map(({ id, closed, morning }): [string, KnownOne] => [
    String(id),
    { closed: closed === 1, morning: typeof morning === "number" ? morning : null },
  ]);
  const checkIns = reading(history, () => history.db.all("SELECT id FROM check_in"));
  return { sessions: new Map(sessions), checkIns: new Set(checkIns.map(({ id }) => String(id))) };
}

/**
 * @param claim of the caller, when it has one (claim.ts); a session is only completed while none is under way
 * @throws Failure when nothing could be written; then nothing was
 */
export function applyImport(history: History, plan: ImportPlan, claim: Claim | null): void {
  const own = plan.completes > 0 && !claim ? claimSession(history.folder) : null;
  if (plan.completes > 0 && !claim && !own) {
    throw new Failure("A session is under way in another window.", { hint: "Import again when it is over." });
  }
  try {
    writing(history, () => {
      for (const session of plan.add) addSession(history.db, session);
      for (const { id, morning } of plan.mornings) insertMorning(history.db, id, morning);
      for (const checkIn of plan.checkIns) insertCheckIn(history.db, checkIn);
    });
  } finally {
    own?.release();
  }
}

function addSession(db: Database, { entry, story }: WholeSession): void {
  const { id, routine, name, startedAt, unscreened, warmupSkipped, pain } = entry;
  // What is here of it is the beginning of what comes in.
  db.run("DELETE FROM session WHERE id = ? AND ended_at IS NULL", id);
  const origin = story ? "recorded" : "imported";
  const before = pain.before;
  const plan = story?.plan ?? null;
  insertOpen(db, { id, routine, name, startedAt, before, unscreened, warmupSkipped, origin, plan });
  for (const event of story?.events ?? []) insertEvent(db, id, event);
  insertClosing(db, entry);
  if (pain.morning !== null) insertMorning(db, id, pain.morning);
}
