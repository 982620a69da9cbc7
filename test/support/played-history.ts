/** A history in which somebody did what the rules said, with things to tell on some days; as the program would have kept it. */
import { type KnownSession, knownSession } from "../../src/commands/known-session.ts";
import { levelsFor } from "../../src/commands/levels-for.ts";
import type { SessionEntry } from "../../src/history/entry-shape.ts";
import type { Dose } from "../../src/plan/plan.ts";
import { isoDate, parseDay } from "../../src/progress/calendar.ts";
import type { ExerciseLevel } from "../../src/progress/levels.ts";
import type { Catalogue, Routine } from "../../src/routine/routine.ts";

/** What was told of a session; a quiet one without it. */
export type Told = Partial<Pick<SessionEntry, "pain" | "effort">>;

const QUIET = { effort: 5, pain: { before: 1, worst: 1, after: 1, morning: 0 } };

/** A Monday. */
export const BEGAN = parseDay("2026-09-07");

/** Three a week. */
export function playedHistory(
  routine: Routine,
  catalogue: Catalogue,
  sessions: number,
  told: Readonly<Record<number, Told>> = {},
): SessionEntry[] {
  const entries: SessionEntry[] = [];
  for (let n = 1; n <= sessions; n++) {
    const day = BEGAN + Math.floor((n - 1) / 3) * 7 + ((n - 1) % 3) * 2;
    const known = { past: asPast(entries), day, allowed: () => null };
    const exercises = levelsFor(routine, catalogue, { ...known, warmup: true }).map(done);
    const base = {
      id: `session-${n}`,
      routine: routine.id,
      name: routine.name,
      outcome: "finished",
      stop: null,
    } as const;
    const startedAt = `${isoDate(day)}T12:00:00.000Z`;
    const endedAt = `${isoDate(day)}T12:25:00.000Z`;
    entries.push({ ...base, startedAt, endedAt, seconds: 1500, ...QUIET, ...UNMARKED, ...told[n], exercises });
  }
  return entries;
}

const UNMARKED = { unscreened: false, warmupSkipped: false, form: null };

/** The oldest first. */
export function asPast(entries: readonly SessionEntry[]): KnownSession[] {
  return entries.map((entry) => knownSession(entry, parseDay(entry.startedAt.slice(0, 10))));
}

function done({ exercise, name, level, ladder }: ExerciseLevel): SessionEntry["exercises"][number] {
  const dose = ladder[level] ?? null;
  const { reps, seconds } = amount(dose);
  return {
    exercise,
    name,
    side: null,
    level,
    dose,
    setsDone: 1,
    setsPlanned: 1,
    repsDone: reps,
    repsPlanned: reps,
    heldSeconds: seconds,
    plannedSeconds: dose?.kind === "open" ? 0 : seconds,
    heavy: false,
    skipped: false,
    pain: null,
    quality: null,
  };
}

/** An open-ended hold lasts 20 seconds. */
function amount(dose: Dose | null): { reps: number; seconds: number } {
  if (dose?.kind !== "reps") return { reps: 1, seconds: dose?.kind === "time" ? dose.seconds * dose.sets : 20 };
  const reps = dose.reps.reduce((sum, count) => sum + count, 0);
  return { reps, seconds: reps * dose.holdSeconds };
}
