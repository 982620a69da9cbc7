/** The rows of a session: opened, filled with events, closed. Journal and import write through here. */
import type { Plan } from "../plan/plan.ts";
import type { Event } from "../session/event.ts";
import type { Database } from "./driver.ts";
import type { ExerciseEntry, SessionEntry } from "./entry-shape.ts";
import { EVENT_COLUMNS, eventToRow } from "./event-columns.ts";

export interface OpenSession {
  readonly id: string;
  readonly routine: string;
  readonly name: string;
  /** ISO 8601, UTC, with milliseconds. */
  readonly startedAt: string;
  readonly before: number | null;
  readonly unscreened: boolean;
  readonly warmupSkipped: boolean;
  readonly origin: "recorded" | "imported";
  readonly plan: Plan | null;
}

const INSERT_EVENT = `
  INSERT INTO event (session, ${EVENT_COLUMNS.join(", ")}) VALUES (?, ${EVENT_COLUMNS.map(() => "?").join(", ")})`;

const INSERT_LINE = `
  INSERT INTO exercise (session, line, exercise, name, side, level, dose, heavy, sets_done, sets_planned, reps_done, reps_planned,
    held_seconds, planned_seconds, skipped, pain, quality)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export function insertOpen(db: Database, session: OpenSession): void {
  const { id, routine, name, startedAt, before, unscreened, warmupSkipped, origin, plan } = session;
  db.run(
    `INSERT INTO session (id, routine, name, started_at, pain_before, unscreened, warmup_skipped, origin, plan)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, routine, name, startedAt, before],
    ...[Number(unscreened), Number(warmupSkipped), origin, plan && JSON.stringify(plan)],
  );
}

export function insertEvent(db: Database, id: string, event: Event): void {
  db.run(INSERT_EVENT, id, ...eventToRow(event));
}

/** The lines and the end of a session that is open. To be run in a transaction. @throws when it is not there, or closed */
export function insertClosing(db: Database, entry: SessionEntry): void {
  for (const [index, line] of entry.exercises.entries()) db.run(INSERT_LINE, entry.id, index, ...lineValues(line));
  const { endedAt, outcome, stop, seconds, effort, form, pain, id } = entry;
  const changes = db.run(
    `UPDATE session SET ended_at = ?, outcome = ?, stop = ?, seconds = ?, effort = ?, form = ?, pain_worst = ?,
       pain_after = ?
     WHERE id = ? AND ended_at IS NULL`,
    ...[endedAt, outcome, stop, seconds, effort, form === null ? null : Number(form), pain.worst, pain.after, id],
  );
  if (changes !== 1) throw new Error("the session is no longer open");
}

/** The morning after, where it is not there yet. @returns whether it was written */
export function insertMorning(db: Database, id: string, morning: number): boolean {
  const sql = "UPDATE session SET morning = ? WHERE id = ? AND ended_at IS NOT NULL AND morning IS NULL";
  return db.run(sql, morning, id) === 1;
}

function lineValues(line: ExerciseEntry) {
  const { exercise, name, side, level, setsDone, setsPlanned, repsDone, repsPlanned, heldSeconds, plannedSeconds } =
    line;
  const dose = line.dose && JSON.stringify(line.dose);
  const done = [setsDone, setsPlanned, repsDone, repsPlanned, heldSeconds, plannedSeconds];
  const heavy = line.heavy === null ? null : Number(line.heavy);
  return [exercise, name, side, level, dose, heavy, ...done, Number(line.skipped), line.pain, line.quality];
}
