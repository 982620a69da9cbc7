/**
 * Reads what was done: closed sessions, the latest first. The lines of a session come as one JSON text that SQLite makes,
 * which is many times faster than fetching them column by column.
 */
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import { reading } from "./access.ts";
import { checked } from "./checked.ts";
import type { Row, Value } from "./driver.ts";
import { iso } from "./entry.ts";
import { type ExerciseEntry, type SessionEntry, type SessionHead, sessionEntry, sessionHead } from "./entry-shape.ts";
import type { History } from "./open-history.ts";

export interface Filter {
  /** Id of a routine. */
  readonly routine?: string;
  /** Sessions that began at this time or later, ms since 1970. */
  readonly since?: number;
  /** The latest so many. */
  readonly limit?: number;
  /** How the id begins. */
  readonly idPrefix?: string;
}

const HEAD_COLUMNS = `id, routine, name, started_at, ended_at, outcome, stop, seconds, unscreened,
  warmup_skipped, effort, form,
  pain_before, pain_worst, pain_after, morning`;

const COUNTS = `
  (SELECT count(*) FROM exercise WHERE session = id) AS planned,
  (SELECT count(*) FROM exercise WHERE session = id AND NOT skipped AND sets_done >= sets_planned) AS done`;

/** The parts of an exercise entry and where they lie. */
const LINE = {
  exercise: "exercise",
  name: "name",
  side: "side",
  level: "level",
  dose: "json(dose)",
  heavy: "json(CASE heavy WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END)",
  setsDone: "sets_done",
  setsPlanned: "sets_planned",
  repsDone: "reps_done",
  repsPlanned: "reps_planned",
  heldSeconds: "held_seconds",
  plannedSeconds: "planned_seconds",
  skipped: "json(CASE skipped WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END)",
  pain: "pain",
  quality: "quality",
} satisfies Record<keyof ExerciseEntry, string>;

const LINES = `
  (SELECT json_group_array(json_object(${Object.entries(LINE).map(([part, value]) => `'${part}', ${value}`)}))
   FROM (SELECT * FROM exercise WHERE session = id ORDER BY line)) AS lines`;

/** Whole sessions, one after the other, without holding them all. @throws Failure naming a row that can't be right */
export function* readSessions(history: History, filter: Filter = {}): Generator<SessionEntry, void> {
  const rows = select(history, LINES, filter);
  try {
    for (;;) {
      const next = reading(history, () => rows.next());
      if (next.done) return;
      const { value } = next;
      yield checked(
        sessionEntry,
        { ...headOf(value), exercises: JSON.parse(String(value.lines)) },
        history,
        nameOf(value),
      );
    }
  } finally {
    // Whoever stops reading early must not keep the table locked.
    rows.return?.();
  }
}

/** Sessions without their exercises, for a list. */
export function readHeads(history: History, filter: Filter = {}): SessionHead[] {
  return reading(history, () =>
    [...select(history, COUNTS, filter)].map((row) =>
      checked(
        sessionHead,
        { ...headOf(row), exercises: { done: row.done, planned: row.planned } },
        history,
        nameOf(row),
      ),
    ),
  );
}

/** The session whose id begins so. @throws Failure when there is none, or more than one */
export function findSession(history: History, idPrefix: string): SessionEntry {
  const matches = readHeads(history, { idPrefix });
  const found = matches.find(({ id }) => id === idPrefix) ?? matches[0];
  if (!found) {
    throw new Failure(`There is no session «${quote(idPrefix)}».`, { hint: "backcoach history lists them." });
  }
  if (matches.length > 1 && found.id !== idPrefix) throw ambiguous(idPrefix, matches);
  for (const session of readSessions(history, { idPrefix: found.id })) if (session.id === found.id) return session;
  throw new Error("the session was there a moment ago");
}

function select(history: History, columns: string, filter: Filter): IterableIterator<Row> {
  const conditions: [string, Value][] = [];
  if (filter.routine !== undefined) conditions.push(["routine = ?", filter.routine]);
  if (filter.since !== undefined) conditions.push(["started_at >= ?", iso(filter.since)]);
  // Behind every character that an id is made of.
  if (filter.idPrefix) conditions.push(["id >= ?", filter.idPrefix], ["id < ?", `${filter.idPrefix}\x7f`]);
  const where = ["ended_at IS NOT NULL", ...conditions.map(([condition]) => condition)].join(" AND ");
  return history.db.iterate(
    `SELECT ${HEAD_COLUMNS}, ${columns} FROM session WHERE ${where} ORDER BY started_at DESC, id DESC LIMIT ?`,
    ...conditions.map(([, value]) => value),
    filter.limit ?? -1,
  );
}

function headOf(row: Row): object {
  return {
    id: row.id,
    routine: row.routine,
    name: row.name,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    outcome: row.outcome,
    stop: row.stop,
    seconds: row.seconds,
    unscreened: row.unscreened === 1,
    warmupSkipped: row.warmup_skipped === 1,
    form: row.form === null ? null : row.form === 1,
    effort: row.effort,
    pain: { before: row.pain_before, worst: row.pain_worst, after: row.pain_after, morning: row.morning },
  };
}

function nameOf(row: Row): string {
  return `session ${row.id}`;
}

function ambiguous(prefix: string, matches: readonly SessionHead[]): Failure {
  const some = matches.slice(0, 5).map(({ id, name, startedAt }) => `${id} (${quote(name)}, ${startedAt})`);
  const more = matches.length > 5 ? `, and ${matches.length - 5} more` : "";
  return new Failure(`${matches.length} sessions begin with «${quote(prefix)}»: ${some.join(", ")}${more}.`, {
    hint: "Write more of the id.",
  });
}
