/** `progress`: the level of every exercise that was done and what comes next; of one, the whole way and each reason. */
import { ExitCode } from "../base/exit-code.ts";
import type { Library } from "../library/library.ts";
import { parseDay } from "../progress/calendar.ts";
import { entriesOf } from "../safety/gate-items.ts";
import { neverDone, nothingYet } from "../view/progress-empty.ts";
import { progressList } from "../view/progress-list.ts";
import { progressPage } from "../view/progress-page.ts";
import type { Theme } from "../view/theme.ts";
import { findExercise } from "./find-exercise.ts";
import type { Output } from "./output.ts";
import { asOf, type Person } from "./person.ts";
import { type LevelledRoutine, levelled, type Placed, placedExercises, routinesWith } from "./placed-exercises.ts";
import { listJson, wayJson } from "./progress-json.ts";
import { standingOf, wayOf } from "./way.ts";

export interface ProgressOptions {
  /** Id of a routine or path of its file: the ladders of this one. */
  readonly routine?: string;
  /** As of this day, such as 2026-01-05. */
  readonly on?: string;
  /** How many sessions of one exercise are listed. */
  readonly limit?: number;
  readonly json?: boolean;
}

export interface ProgressParts {
  readonly output: Output;
  readonly theme: Theme;
  readonly library: Library;
  readonly person: Person;
}

/** What a person reads at once; --limit asks for more, --json gives everything. */
const SHOWN = 12;

/** @throws Failure when there is no such exercise or routine, or the day is no date */
export async function progress(
  given: ProgressParts,
  wanted: string | undefined,
  options: ProgressOptions,
): Promise<ExitCode> {
  const person = options.on === undefined ? given.person : asOf(given.person, parseDay(options.on));
  const parts = { ...given, person };
  const { library } = parts;
  const named =
    options.routine === undefined ? null : levelled((await library.find(options.routine)).routine, library, person);
  if (wanted === undefined) {
    showAll(parts, named, options);
  } else {
    const done = person.past.flatMap(({ exercises }) => exercises.map(({ exercise }) => ({ exercise })));
    showOne(parts, findExercise(wanted, library, [...(named?.exercises ?? []), ...done]), named, options);
  }
  return ExitCode.done;
}

function showAll(parts: ProgressParts, named: LevelledRoutine | null, { json }: ProgressOptions): void {
  const { output, theme, library, person } = parts;
  const placed: Placed = named
    ? { groups: [{ routine: named, exercises: named.levels.map(({ exercise }) => exercise) }], gone: [] }
    : placedExercises(library, person);
  const groups = placed.groups.map(({ routine, exercises }) => ({
    routine,
    standings: exercises.flatMap((exercise) => standingOf(exercise, routine, person) ?? []),
  }));
  if (json) output.out(JSON.stringify(listJson(person.today, groups, placed.gone)));
  else if (groups.length + placed.gone.length === 0) print(nothingYet(output.columns), output);
  else {
    const list = {
      groups: groups.map(({ routine, standings }) => ({
        name: routine.name,
        rows: standings.map(({ level, done }) => ({ level, done: done.flatMap((one) => one.level ?? []) })),
      })),
      gone: placed.gone.map((id) => nameOf(id, library)),
    };
    print(progressList(list, output.columns, theme), output);
  }
}

function showOne(
  { output, theme, library, person }: ProgressParts,
  exercise: string,
  named: LevelledRoutine | null,
  { json, limit }: ProgressOptions,
): void {
  const [latest, ...others] = routinesWith(exercise, library, person);
  const routine = named ?? latest;
  const way = routine && wayOf(exercise, routine, person);
  const name = nameOf(exercise, library);
  if (!way) {
    const partOf = library.entries.filter(({ routine: one }) => hasExercise(one.exercises, exercise));
    const empty = { name, notIn: named?.name ?? null, partOf: partOf.map(({ routine: { id } }) => id) };
    if (json) output.out(JSON.stringify({ on: person.today, exercise, name, routine: null, sessions: [] }));
    else print(neverDone(empty, output.columns), output);
    return;
  }
  const alsoIn = named ? [] : others.map(({ id }) => id);
  if (json) {
    output.out(JSON.stringify(wayJson(person.today, routine, alsoIn, way)));
  } else {
    const page = { ...way, routine, alsoIn, day: person.day, shown: limit ?? SHOWN };
    print(progressPage(page, output.columns, theme), output);
  }
}

function hasExercise(items: Parameters<typeof entriesOf>[0], exercise: string): boolean {
  return entriesOf(items).some((entry) => entry.exercise === exercise);
}

function nameOf(exercise: string, library: Library): string {
  return library.exercise(exercise)?.name ?? exercise;
}

function print(lines: readonly string[], output: Output): void {
  for (const line of lines) output.out(line);
}
