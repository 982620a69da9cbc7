/**
 * How one exercise got to where it is: for every session that it was part of, the level that the rules gave for that day,
 * what was done, and what would take it further. For `progress <exercise>`.
 */
import type { Dose } from "../plan/plan.ts";
import { entriesOf, turnsByExercise, wasReached } from "./entries.ts";
import type { Entry, EntryStop } from "./entry.ts";
import { heldBackBy, type NextLevel, nextFrom } from "./next-level.ts";
import { type PastSession, upToDay } from "./past.ts";
import type { ExerciseProgression } from "./progression.ts";
import { advance, type Standing } from "./standing.ts";
import { judge, type Zone } from "./zone.ts";

export interface TracePoint {
  readonly exercise: string;
  readonly day: number;
  /** The level that was done, and its dose; null: lighter than the ladder begins with, or of another routine and lighter. */
  readonly level: number | null;
  readonly dose: Dose | null;
  /** Share of it that was done, 0 to 1. */
  readonly done: number;
  readonly zone: Zone;
  /** The session it belongs to, with what was told of it, and how it ended for this exercise. */
  readonly session: PastSession;
  readonly stop: EntryStop | null;
  /** What the rules said for that day, before it. */
  readonly answer: NextLevel;
}

export interface Trace {
  readonly points: readonly TracePoint[];
  /** What they say for today. */
  readonly next: NextLevel;
  /** What has to be otherwise before the next step up, a sentence each, the strictest first; empty when it goes up. */
  readonly toGoUp: readonly NextLevel[];
}

/** @param routine id of the routine whose ladder it is; sessions later than `today` are not looked at */
export function trace(
  history: readonly PastSession[],
  routine: string,
  progression: ExerciseProgression,
  today: number,
): Trace {
  const all = turnsByExercise(upToDay(history, today)).get(progression.exercise) ?? [];
  const turns = all.filter(wasReached);
  let standing: Standing | null = null;
  const points: TracePoint[] = [];
  for (const [index, entry] of entriesOf(turns, progression, routine).entries()) {
    const session = turns[index]?.session;
    if (session) points.push({ ...pointOf(entry, standing, progression), session });
    standing = advance(standing, entry, progression.policy);
  }
  return {
    points,
    next: nextFrom(standing, progression, today),
    toGoUp: standing ? heldBackBy(standing, progression, today) : [],
  };
}

function pointOf(
  entry: Entry,
  standing: Standing | null,
  progression: ExerciseProgression,
): Omit<TracePoint, "session"> {
  return {
    exercise: progression.exercise,
    day: entry.day,
    level: entry.level,
    dose: entry.level === null ? null : (progression.ladder[entry.level] ?? null),
    done: entry.done,
    zone: judge(entry, progression.policy).zone,
    stop: entry.stop,
    answer: nextFrom(standing, progression, entry.day),
  };
}
