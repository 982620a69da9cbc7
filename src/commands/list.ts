/** `list`: the routines with their minutes, or the movements of the library; by group where a group is asked for. */
import { ExitCode } from "../base/exit-code.ts";
import type { Library, RoutineEntry } from "../library/library.ts";
import { planSeconds } from "../plan/estimate.ts";
import { makePlan } from "../plan/make-plan.ts";
import { GROUPS, type Group } from "../routine/exercise.ts";
import type { Item } from "../routine/routine.ts";
import { exerciseList } from "../view/exercise-list.ts";
import { routineList } from "../view/routine-list.ts";
import type { Theme } from "../view/theme.ts";
import type { Output } from "./output.ts";

export type ListOptions = Partial<Record<Group | "exercises" | "json", boolean>>;

export function list(library: Library, options: ListOptions, output: Output, theme: Theme): ExitCode {
  const wanted = GROUPS.filter((group) => options[group]);
  const inGroup = (group: Group | null) => wanted.length === 0 || wanted.some((one) => one === group);
  if (options.exercises) return listExercises(library, inGroup, options, output, theme);
  const rows = library.entries.filter(({ routine }) => inGroup(routine.group)).map((entry) => row(library, entry));
  if (options.json) {
    output.out(JSON.stringify(rows.map(({ shadows: _shadows, ...stable }) => stable)));
    return ExitCode.done;
  }
  const faulty = library.faulty.map(({ path, problem }) => ({ path, problems: [problem] }));
  const shown = rows.map((one) => ({ ...one, path: one.path ?? "" }));
  for (const line of routineList(shown, faulty, output.columns, theme)) output.out(line);
  return ExitCode.done;
}

function listExercises(
  library: Library,
  inGroup: (group: Group | null) => boolean,
  { json }: ListOptions,
  output: Output,
  theme: Theme,
): ExitCode {
  const exercises = library.exercises.map((entry) => entry.exercise).filter(({ group }) => inGroup(group));
  if (json) output.out(JSON.stringify(exercises));
  else for (const line of exerciseList(exercises, output.columns, theme)) output.out(line);
  return ExitCode.done;
}

/** The stable JSON names of a routine, with its minutes as they will be spent: the warm-up counts. */
function row(library: Library, { routine, origin, path, shadows }: RoutineEntry) {
  const seconds = planSeconds(makePlan(routine, library, { warmup: true }));
  const exercises = [...new Set(routine.exercises.flatMap(idsOf))];
  return { id: routine.id, name: routine.name, group: routine.group, seconds, exercises, origin, path, shadows };
}

function idsOf(item: Item): string[] {
  if (item.kind === "exercise") return [item.exercise];
  return item.kind === "rounds" ? item.of.flatMap(idsOf) : [];
}
