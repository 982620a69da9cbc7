/** `simulate`: plays the future sessions of a routine with the real rules, before anybody does it. Nothing is recorded. */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import { DAYS_A_WEEK, isoDate, MONDAY, weekStart } from "../progress/calendar.ts";
import type { ExerciseProgression } from "../progress/progression.ts";
import { MOST_SESSIONS, simulate as play, type Scenario, type SimulatedRow } from "../progress/simulate.ts";
import { WEEKLY_GOAL } from "../progress/weeks.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import { byKey } from "../view/by-key.ts";
import { type Simulation, simulationPage, skippedIn } from "../view/simulation.ts";
import type { Theme } from "../view/theme.ts";
import { doseJson } from "./dose-json.ts";
import { progressionsFor } from "./levels-for.ts";
import type { Output } from "./output.ts";

export interface SimulateOptions {
  readonly sessions: number;
  /** Sessions a week; without it, what the routine aims at. */
  readonly perWeek?: number;
  /** Worst pain and effort, 0-10, of the first session, the second, ...; the last one goes on. */
  readonly pain?: readonly number[];
  readonly effort?: readonly number[];
  /** Numbers, from 1, of sessions that don't take place. */
  readonly skip?: readonly number[];
  readonly warmup: boolean;
  readonly json?: boolean;
}

export interface SimulateParts {
  readonly output: Output;
  readonly theme: Theme;
  readonly catalogue: Catalogue;
  readonly find: (name: string) => Promise<Routine>;
  /** Days since 1970-01-01, local. */
  readonly today: number;
}

/** @throws Failure when there is no such routine, or it can't be played so */
export async function simulate(parts: SimulateParts, name: string, options: SimulateOptions): Promise<ExitCode> {
  const { output, theme, catalogue } = parts;
  const found = await parts.find(name);
  const exercises = progressionsFor(found, catalogue, { warmup: options.warmup });
  const routine = { id: found.id, exercises };
  const scenario = scenarioOf(options, found, parts.today);
  const rows = play(routine, scenario);
  if (rows.length === 0) {
    throw new Failure("Every session is skipped: there is nothing to play.", { exitCode: ExitCode.usage });
  }
  const { sessions, pain = [], effort = [] } = options;
  const { perWeek } = scenario;
  const allReached = firstAllReached(rows) ?? firstAllReached(play(routine, withinTwoYears(scenario)));
  const simulation = {
    name: found.name,
    sessions,
    perWeek,
    pain,
    effort,
    rows,
    targets: targetsOf(exercises),
    allReached,
  };
  if (options.json) output.out(JSON.stringify(asJson(found.id, simulation)));
  else for (const line of simulationPage(simulation, output.columns, theme)) output.out(line);
  return ExitCode.done;
}

/** From the next Monday on, so that the weeks read as weeks. */
function scenarioOf(
  { sessions, perWeek, pain = [], effort = [], skip = [] }: SimulateOptions,
  routine: Routine,
  today: number,
): Scenario {
  return {
    sessions,
    perWeek: perWeek ?? Math.min(DAYS_A_WEEK, routine.perWeek ?? WEEKLY_GOAL),
    pain: goingOn(pain, MOST_SESSIONS),
    effort: goingOn(effort, MOST_SESSIONS),
    skip,
    from: weekStart(today + DAYS_A_WEEK - 1, MONDAY),
  };
}

/** The last value again and again; nothing stays nothing. */
function goingOn(told: readonly number[], count: number): number[] {
  const last = told.at(-1);
  return last === undefined ? [] : Array.from({ length: count }, (_, index) => told[index] ?? last);
}

function withinTwoYears(scenario: Scenario): Scenario {
  const sessions = Math.min(MOST_SESSIONS, Math.max(scenario.sessions, 104 * scenario.perWeek));
  return { ...scenario, sessions };
}

function firstAllReached(rows: readonly SimulatedRow[]): number | null {
  const each = [...byKey(rows, ({ session }) => session)];
  return each.find(([, session]) => session.every(({ level, top }) => level === top))?.[0] ?? null;
}

function targetsOf(exercises: readonly ExerciseProgression[]): Simulation["targets"] {
  const growing = exercises.filter(({ ladder }) => ladder.length > 1);
  return new Map(
    growing.flatMap(({ exercise, ladder }) => ladder.slice(-1).map((target) => [exercise, target] as const)),
  );
}

function asJson(id: string, { name, sessions, perWeek, rows, targets, allReached }: Simulation) {
  return {
    routine: id,
    name,
    perWeek,
    targets: Object.fromEntries([...targets].map(([exercise, dose]) => [exercise, doseJson(dose)])),
    allReachedInSession: allReached,
    skipped: skippedIn(rows, sessions),
    sessions: [...byKey(rows, ({ session }) => session)].map(([session, mine]) => ({
      session,
      week: Math.ceil(session / perWeek),
      date: isoDate(mine[0]?.day ?? 0),
      exercises: mine.map(({ exercise, name: called, level, top, dose, rule, reason, rises }) => ({
        exercise,
        name: called,
        level,
        top,
        dose: dose ? doseJson(dose) : null,
        rule,
        reason,
        rises,
      })),
    })),
  };
}
