/** `history`: what was done, a line a session; one session whole; or all of it as JSON or CSV. */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import type { SessionEntry } from "../history/entry-shape.ts";
import type { Filter } from "../history/read-sessions.ts";
import type { Event } from "../session/event.ts";
import { foldRecord } from "../session/record.ts";
import { CSV_HEADER, csvLine } from "../view/history-csv.ts";
import { type HistoryRow, historyList, toldOf } from "../view/history-list.ts";
import { placedPains } from "../view/placed-pains.ts";
import { summary } from "../view/summary.ts";
import type { Theme } from "../view/theme.ts";
import type { OpenHistory } from "./history-door.ts";
import type { Output } from "./output.ts";
import { recordOf } from "./record-of-entry.ts";
import { sinceWhen } from "./since-when.ts";

export interface HistoryOptions {
  readonly routine?: string;
  readonly since?: string;
  readonly limit?: number;
  readonly json?: boolean;
  readonly csv?: boolean;
}

export interface HistoryParts {
  readonly output: Output;
  /** Of the list; Infinity where nothing has to be cut. */
  readonly listColumns: number;
  readonly theme: Theme;
  readonly history: OpenHistory;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Local time of an ISO instant, to the minute. */
  readonly localTime: (instant: string) => string;
}

/** What a person reads at once; --limit asks for more, --json and --csv give everything. */
const SHOWN = 30;

/** @throws Failure when no session, or more than one, has this id */
export function history(parts: HistoryParts, id: string | undefined, options: HistoryOptions): ExitCode {
  const { output } = parts;
  if (id !== undefined) return one(parts, parts.history.find(id), options);
  const filter = filterOf(options, parts.now);
  if (options.csv) csv(parts, parts.history.sessions(filter));
  else if (options.json) json(parts, parts.history.sessions(filter));
  else {
    const limit = options.limit ?? SHOWN;
    const found = parts.history.heads({ ...filter, limit: limit + 1 });
    const heads = found.slice(0, limit).reverse();
    const rows = heads.map(({ startedAt, exercises, ...head }) => ({
      ...head,
      ...exercises,
      when: parts.localTime(startedAt),
    }));
    const all = [...rows, ...notClosedYet(parts, filter)];
    for (const line of historyList(all, parts.listColumns, parts.theme)) output.out(line);
    if (options.limit === undefined && found.length > limit) output.err(`The latest ${limit}. --limit shows more.`);
  }
  return ExitCode.done;
}

/** What broke off, or is under way in another window: nobody should think it lost. */
function notClosedYet({ history: { unfinished }, localTime }: HistoryParts, filter: Filter): HistoryRow[] {
  return unfinished()
    .filter(({ plan, startedAt }) => isAsked(plan.routine.id, startedAt, filter))
    .map(({ id, startedAt, plan, events }) => {
      const { elapsed, outcome } = foldRecord(plan, events);
      return {
        ...{ id, name: plan.routine.name, when: localTime(iso(startedAt)), seconds: elapsed, outcome: "open" as const },
        ...{ stop: outcome.kind === "stopped" ? outcome.stop : null, done: 0, planned: 0 },
      };
    })
    .reverse();
}

function isAsked(routine: string, startedAt: number, filter: Filter): boolean {
  return (filter.routine ?? routine) === routine && (filter.since ?? startedAt) <= startedAt;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function filterOf({ routine, since, limit }: HistoryOptions, now: number): Filter {
  const from = since === undefined ? null : sinceWhen(since, now);
  if (since !== undefined && from === null) {
    throw new Failure(`--since ${since} is no time.`, {
      hint: "Such as 10d, 4w, 3m, 1y or 2026-11-01.",
      exitCode: ExitCode.usage,
    });
  }
  return {
    ...(routine === undefined ? {} : { routine }),
    ...(from === null ? {} : { since: from }),
    ...(limit === undefined ? {} : { limit }),
  };
}

function one(
  { output, theme, localTime, history: { events } }: HistoryParts,
  entry: SessionEntry,
  { json: asJson, csv: asCsv }: HistoryOptions,
): ExitCode {
  if (asJson) output.out(JSON.stringify(entry));
  else if (asCsv) {
    output.out(CSV_HEADER);
    csvRows(entry, output);
  } else {
    output.out(`${theme.dim(entry.id)}  ${localTime(entry.startedAt)}`);
    const nameOf = (id: string) => entry.exercises.find(({ exercise }) => exercise === id)?.name ?? id;
    const happened = readable(() => events(entry.id));
    for (const line of [...toldOf(entry), ...placedPains(happened, nameOf)]) output.out(line);
    const { record, routine } = recordOf(entry);
    for (const line of summary(record, { routine }, { columns: output.columns }, theme)) output.out(line);
  }
  return ExitCode.done;
}

/** None where one of them was damaged: the summary needs none of them, and says more. */
function readable(events: () => Event[]): Event[] {
  try {
    return events();
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

/** The array of `history --json`, written session by session so that years of it need no more memory than a day. */
function json({ output }: HistoryParts, sessions: Iterable<SessionEntry>): void {
  let before = "[";
  for (const session of sessions) {
    output.out(`${before}${JSON.stringify(session)}`);
    before = ",";
  }
  output.out(before === "[" ? "[]" : "]");
}

function csv({ output }: HistoryParts, sessions: Iterable<SessionEntry>): void {
  output.out(CSV_HEADER);
  for (const session of sessions) csvRows(session, output);
}

function csvRows({ exercises, pain, ...session }: SessionEntry, output: Output): void {
  const asked = { painBefore: pain.before, painWorst: pain.worst, painAfter: pain.after, morning: pain.morning };
  // A dose is no single field; what was planned of it is there as reps and seconds.
  for (const { dose: _dose, ...exercise } of exercises) output.out(csvLine({ ...session, ...asked, ...exercise }));
}
