/** `list`: the routines with their minutes, or the movements of the library; by group where a group is asked for. */
import { ExitCode } from "../base/exit-code.ts";
import type { Library, RoutineEntry } from "../library/library.ts";
import { planSeconds } from "../plan/estimate.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Item } from "../routine/routine.ts";
import { exerciseList } from "../view/exercise-list.ts";
import type { Theme } from "../view/theme.ts";
import { isWanted, type ListedRoutine, type ListOptions, listRoutines } from "./list-routines.ts";
import type { Output } from "./output.ts";

export function list(library: Library, options: ListOptions, output: Output, theme: Theme): ExitCode {
  if (options.exercises) return listExercises(library, options, output, theme);
  const faulty = library.faulty.map(({ path, problem }) => ({ path, problems: [problem] }));
  return listRoutines(listed(library), faulty, options, output, theme);
}

/** What there is to say of every routine. */
export function listed(library: Library): ListedRoutine[] {
  return library.entries.map((entry) => row(library, entry));
}

function listExercises(library: Library, options: ListOptions, output: Output, theme: Theme): ExitCode {
  const exercises = library.exercises.map(({ exercise }) => exercise).filter(({ group }) => isWanted(group, options));
  if (options.json) output.out(JSON.stringify(exercises));
  else for (const line of exerciseList(exercises, output.columns, theme)) output.out(line);
  return ExitCode.done;
}

function row(library: Library, { routine, origin, path, shadows }: RoutineEntry): ListedRoutine {
  const seconds = planSeconds(makePlan(routine, library, { warmup: true }));
  const exercises = [...new Set(routine.exercises.flatMap(idsOf))];
  return { id: routine.id, name: routine.name, group: routine.group, seconds, exercises, origin, path, shadows };
}

function idsOf(item: Item): string[] {
  if (item.kind === "exercise") return [item.exercise];
  return item.kind === "rounds" ? item.of.flatMap(idsOf) : [];
}
