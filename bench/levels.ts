/**
 * What the dose of the next time costs: the levels of a long routine, folded from ten years of sessions. Against copying the
 * same sessions as JSON in the same run, since machines differ. What reading them costs is measured with the history.
 */
import { knownSession } from "../src/commands/known-session.ts";
import { levelsFor } from "../src/commands/levels-for.ts";
import type { SessionEntry } from "../src/history/entry-shape.ts";
import { newSessionId } from "../src/history/session-id.ts";
import type { ExerciseLevel } from "../src/progress/levels.ts";
import type { PastSession } from "../src/progress/past.ts";
import { catalogue, entry, exercise, routine } from "../test/support/exercises.ts";
import { START_WALL } from "../test/support/rehearsal.ts";
import { median } from "./program.ts";
import { atMost, type Row } from "./row.ts";

const DAY = 86_400_000;
const TODAY = Math.floor(START_WALL / DAY);
const EXERCISES = 20;
const YEARS = 10;
/** A session every other day, each with both sides of everything. */
const SESSIONS = Math.round((YEARS * 365) / 2);

const MOST_MS = 50;
const MOST_COPIES = 1;

const ids = Array.from({ length: EXERCISES }, (_, n) => `exercise-${n}`);
const LONG = routine(
  ids.map((id) => entry(id, { reps: 5 }, { toward: { ...entry(id).dose, sets: 3, reps: 8 } })),
  { id: "long", group: "strengthening" },
);
const LIBRARY = catalogue(ids.map((id) => exercise(id, { sided: true })));

/** @param rounds how often each is measured, by turns */
export function levelCosts(rounds: number): Row[] {
  // The first answer for sessions that were never looked at: whoever asks it is asked to wait.
  const cold = timedCold("another");
  const past = tenYears(LONG.id);
  const times: Record<"levels" | "foreign" | "copy", number[]> = { levels: [], foreign: [], copy: [] };
  for (let round = 0; round < rounds; round++) {
    times.levels.push(timed(() => todaysLevels(past)));
    times.foreign.push(timedCold("another"));
    times.copy.push(timed(() => JSON.parse(JSON.stringify(past))));
  }
  const [levels, foreign, copy] = [median(times.levels), median(times.foreign), median(times.copy)];
  const what = `levels of ${EXERCISES} exercises over ${YEARS} years (${past.length} sessions)`;
  const ratio = atMost(`${what}, against a copy as JSON`, levels / copy, MOST_COPIES, "x");
  return [
    atMost(what, levels, MOST_MS, "ms", 1),
    atMost(`${what} of another routine, each looked at for the first time`, foreign, MOST_MS, "ms", 1),
    atMost("the same as the first thing that is done", cold, MOST_MS, "ms", 1),
    { ...ratio, measured: `${ratio.measured} (${levels.toFixed(1)} / ${copy.toFixed(0)} ms)` },
  ];
}

function timedCold(routine: string): number {
  const past = tenYears(routine);
  return timed(() => todaysLevels(past));
}

function todaysLevels(past: readonly PastSession[]): ExerciseLevel[] {
  return levelsFor(LONG, LIBRARY, { past, day: TODAY, allowed: () => null, warmup: true });
}

/** @param routine id of the routine that was done */
function tenYears(routine: string): PastSession[] {
  return Array.from({ length: SESSIONS }, (_, n) => {
    const days = 2 * (SESSIONS - n);
    return knownSession({ ...session(START_WALL - days * DAY, n), routine }, TODAY - days);
  });
}

/** Now and then one that hurt, so that nothing ever reaches its target and every rule has its say. */
function session(at: number, n: number): SessionEntry {
  const reps = 5 + (n % 3);
  return {
    id: newSessionId(at),
    routine: "long",
    name: "A long routine",
    startedAt: new Date(at).toISOString(),
    endedAt: new Date(at + 1_800_000).toISOString(),
    outcome: "finished",
    stop: null,
    seconds: 1800,
    unscreened: false,
    warmupSkipped: false,
    effort: 5,
    form: null,
    pain: { before: 1, worst: n % 9 === 0 ? 6 : 1, after: 1, morning: 0 },
    exercises: ids.flatMap((id) =>
      (["left", "right"] as const).map((side) => ({
        exercise: id,
        name: id,
        side,
        level: n % 3,
        heavy: false,
        dose: { kind: "reps" as const, reps: [reps], holdSeconds: 0 },
        setsDone: 1,
        setsPlanned: 1,
        repsDone: reps,
        repsPlanned: reps,
        heldSeconds: 0,
        plannedSeconds: 0,
        skipped: false,
        pain: null,
        quality: null,
      })),
    ),
  };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
