/**
 * What keeping the history costs: an event against the one flush that it can't do without, the room that a session takes,
 * and the years of sessions that `history` has to look through.
 */
import { closeSync, fsyncSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { claimSession } from "../src/history/claim.ts";
import { NO_ANSWERS } from "../src/history/entry.ts";
import type { SessionEntry } from "../src/history/entry-shape.ts";
import { beginJournal } from "../src/history/journal.ts";
import { type History, openHistory } from "../src/history/open-history.ts";
import { readHeads, readSessions } from "../src/history/read-sessions.ts";
import { newSessionId } from "../src/history/session-id.ts";
import { insertClosing, insertOpen } from "../src/history/write-session.ts";
import { compileShipped } from "../src/library/compile.ts";
import { makePlan } from "../src/plan/make-plan.ts";
import type { Plan } from "../src/plan/plan.ts";
import type { Event } from "../src/session/event.ts";
import { foldRecord } from "../src/session/record.ts";
import { catalogue } from "../test/support/exercises.ts";
import { rehearse, START_WALL } from "../test/support/rehearsal.ts";
import { inFolder, LAUNCHER, median, timeOf } from "./program.ts";
import { atMost, type Row } from "./row.ts";

const ROUTINES = fileURLToPath(new URL("../routines/", import.meta.url));
const DAY = 86_400_000;
const MANY = 10_000;
const LINES = 20;

/** @param sessions how many whole sessions are journaled @param rounds how often `history` is started */
export async function historyCosts(sessions: number, rounds: number): Promise<Row[]> {
  const plan = await strength();
  const events = rehearse(plan).begin().wait(3600).events;
  return [
    ...(await inFolder((folder) => journalCosts(folder, plan, events, sessions))),
    ...(await readingCosts(rounds)),
  ];
}

/** The shipped routine for strength with its warm-up: the longest that is done regularly. */
async function strength(): Promise<Plan> {
  const { routines, exercises } = await compileShipped(ROUTINES);
  const routine = routines.find(({ id }) => id === "strength");
  if (!routine) throw new Error("there is no routine for strength");
  return makePlan(routine, catalogue(exercises, routines), { warmup: true });
}

function journalCosts(folder: string, plan: Plan, events: readonly Event[], sessions: number): Row[] {
  const history = openHistory(folder, START_WALL);
  const appends: number[] = [];
  const flushes: number[] = [];
  const raw = openSync(join(folder, "raw"), "w");
  const line = `${"x".repeat(199)}\n`;
  const empty = statSync(history.path).size;
  for (let n = 0; n < sessions; n++) {
    const journal = beginJournal(saving(history), {
      plan,
      at: START_WALL + n * DAY,
      before: null,
      unscreened: false,
      warmupSkipped: false,
    });
    for (const event of events) {
      appends.push(timed(() => journal.append(event)));
      // In turn, so that whatever else the disk does falls on both.
      flushes.push(timed(() => writeSync(raw, line) && fsyncSync(raw)));
    }
    journal.close(foldRecord(plan, events), NO_ANSWERS);
  }
  closeSync(raw);
  history.close();
  const [append, flush] = [median(appends), median(flushes)];
  const growth = (statSync(history.path).size - empty) / sessions / 1024;
  const saved = atMost("an event saved, on this disk", append, 5, "ms");
  const room = atMost(`a session of strength (${events.length} events): room`, growth, 200, "kB", 0);
  return [{ ...saved, measured: `${saved.measured} (one flush: ${flush.toFixed(2)} ms)` }, room];
}

function saving(history: History) {
  const claim = claimSession(history.folder);
  if (!claim) throw new Error("a session is under way");
  const onNotice = () => {
    throw new Error("the history can't be written");
  };
  return { history, claim, rescueFolders: [], onNotice };
}

/** `list` and `history` over so many sessions take turns; the rest is measured within this process. */
function readingCosts(rounds: number): Promise<Row[]> {
  return inFolder((home) => {
    const history = openHistory(home, START_WALL);
    addMany(history);
    const heads = timed(() => readHeads(history));
    const all = timed(() => [...readSessions(history)]);
    history.close();
    const times: Record<"list" | "history", number[]> = { list: [], history: [] };
    for (let round = 0; round < rounds; round++) {
      times.list.push(timeOf([LAUNCHER, "list"], home));
      times.history.push(timeOf([LAUNCHER, "history"], home));
    }
    const [list, shown] = [median(times.list), median(times.history)];
    const row = atMost(`history over ${MANY} sessions of ${LINES} exercises, against list`, shown / list, 2, "x");
    return [
      { ...row, measured: `${row.measured} (${shown.toFixed(0)} / ${list.toFixed(0)} ms)` },
      atMost(`${MANY} sessions read without their exercises`, heads, 500, "ms", 0),
      atMost(`${MANY} sessions read whole`, all, 5000, "ms", 0),
    ];
  });
}

function addMany({ db }: History): void {
  db.transaction(() => {
    for (let n = 0; n < MANY; n++) {
      const entry = session(n);
      const { id, routine, name, startedAt, pain } = entry;
      insertOpen(db, {
        id,
        routine,
        name,
        startedAt,
        before: pain.before,
        unscreened: false,
        warmupSkipped: false,
        origin: "imported",
        plan: null,
      });
      insertClosing(db, entry);
    }
  });
}

function session(n: number): SessionEntry {
  const at = START_WALL - n * DAY;
  return {
    id: newSessionId(at),
    routine: ["warmup", "strength", "therapeutic"][n % 3] ?? "warmup",
    name: "A routine",
    startedAt: new Date(at).toISOString(),
    endedAt: new Date(at + 1_200_000).toISOString(),
    outcome: "finished",
    stop: null,
    seconds: 1200,
    unscreened: false,
    warmupSkipped: false,
    form: null,
    effort: n % 11,
    pain: { before: 1, worst: n % 4, after: 1, morning: 0 },
    exercises: Array.from({ length: LINES }, (_, index) => ({
      exercise: `exercise-${index}`,
      name: `Exercise number ${index}`,
      side: index % 2 ? "left" : null,
      level: n % 10,
      dose: { kind: "reps", reps: [8, 8], holdSeconds: 5 },
      heavy: false,
      setsDone: 2,
      setsPlanned: 2,
      repsDone: 8,
      repsPlanned: 8,
      heldSeconds: 40.5,
      plannedSeconds: 40.5,
      skipped: false,
      pain: null,
      quality: null,
    })),
  };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
