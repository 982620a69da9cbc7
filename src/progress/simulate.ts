/**
 * Future sessions of a routine, played through the same rules that real ones go through, so that whoever writes a routine
 * sees what it will do before anybody does it. Everything planned is done; only what is told here comes in between.
 */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import type { Dose } from "../plan/plan.ts";
import { DAYS_A_WEEK } from "./calendar.ts";
import { type ExerciseLevel, levels } from "./levels.ts";
import type { PastExercise, PastSession } from "./past.ts";
import type { ExerciseProgression } from "./progression.ts";

export interface Scenario {
  readonly sessions: number;
  readonly perWeek: number;
  /** The worst pain (0-10) of the first session, the second, ...; beyond the list nobody answers (the command makes
   * the list as long as it plays). What it was before is not known: up to 2 is fine, 3 to 5 is watched, more is too much. */
  readonly pain: readonly number[];
  /** Effort, 0-10, in the same way. */
  readonly effort: readonly number[];
  /** Numbers (from 1) of the sessions that don't take place. */
  readonly skip: readonly number[];
  /** Day of the first session, days since 1970-01-01. */
  readonly from: number;
}

export interface SimulatedRow {
  /** Number of the session, from 1. */
  readonly session: number;
  readonly day: number;
  readonly exercise: string;
  readonly name: string;
  readonly level: number;
  readonly top: number;
  readonly dose: Dose | null;
  readonly rule: number | null;
  readonly reason: string | null;
  readonly rises: boolean;
}

export const MOST_SESSIONS = 520;

/**
 * A row for each exercise of each session that takes place.
 * @throws Failure when the scenario can't be played
 */
export function simulate(
  routine: { readonly id: string; readonly exercises: readonly ExerciseProgression[] },
  scenario: Scenario,
): SimulatedRow[] {
  checkScenario(scenario);
  const history: PastSession[] = [];
  const rows: SimulatedRow[] = [];
  for (let session = 1; session <= scenario.sessions; session++) {
    if (scenario.skip.includes(session)) continue;
    const day = dayOfSession(session, scenario);
    const today = levels(history, routine, day);
    rows.push(...today.map((level) => rowOf(level, session, day)));
    history.push(performed(routine.id, today, day, session, scenario));
  }
  return rows;
}

function checkScenario({ sessions, perWeek, pain, effort, skip }: Scenario): void {
  const wholeFrom1 = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  const refuse = (what: string) => {
    const hint = "Such as: simulate strength --sessions 8 --per-week 3 --pain 2,2,5,1 --skip 3";
    throw new Failure(what, { hint, exitCode: ExitCode.usage });
  };
  if (!wholeFrom1(sessions, MOST_SESSIONS)) refuse(`Sessions are a whole number from 1 to ${MOST_SESSIONS}.`);
  if (!wholeFrom1(perWeek, DAYS_A_WEEK)) refuse(`Sessions a week are a whole number from 1 to ${DAYS_A_WEEK}.`);
  if (![...pain, ...effort].every((value) => value >= 0 && value <= 10)) refuse("Pain and effort go from 0 to 10.");
  if (!skip.every((value) => wholeFrom1(value, sessions))) refuse(`There are sessions 1 to ${sessions} to skip.`);
}

/** Three a week fall on the first, third and fifth day, two on the first and fourth. */
function dayOfSession(session: number, { perWeek, from }: Scenario): number {
  const week = Math.floor((session - 1) / perWeek);
  return from + week * DAYS_A_WEEK + Math.floor((((session - 1) % perWeek) * DAYS_A_WEEK) / perWeek);
}

function rowOf(level: ExerciseLevel, session: number, day: number): SimulatedRow {
  const { exercise, name, top, ladder, rule, reason, rises } = level;
  return {
    session,
    day,
    exercise,
    name,
    level: level.level,
    top,
    dose: ladder[level.level] ?? null,
    rule,
    reason,
    rises,
  };
}

function performed(
  routine: string,
  today: readonly ExerciseLevel[],
  day: number,
  session: number,
  { pain, effort }: Scenario,
): PastSession {
  return {
    routine,
    day,
    outcome: "finished",
    stop: null,
    minutes: 0,
    effort: effort[session - 1] ?? null,
    pain: { before: null, worst: pain[session - 1] ?? null, after: null, morning: null },
    exercises: today.map(doneInFull),
  };
}

function doneInFull({ exercise, level, ladder }: ExerciseLevel): PastExercise {
  const done = { setsDone: 1, setsPlanned: 1, repsDone: 1, repsPlanned: 1, heldSeconds: 0, plannedSeconds: 0 };
  return {
    exercise,
    side: null,
    level,
    ...done,
    skipped: false,
    pain: null,
    quality: null,
    dose: ladder[level] ?? null,
  };
}
