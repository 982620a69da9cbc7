/** The routines as `list` prints them, in lines or as JSON; needs no library, only what there is to say of each. */
import { ExitCode } from "../base/exit-code.ts";
import { GROUPS, type Group } from "../routine/exercise.ts";
import { type FaultyFile, type RoutineRow, routineList } from "../view/routine-list.ts";
import type { Theme } from "../view/theme.ts";
import type { Output } from "./output.ts";

export type ListOptions = Partial<Record<Group | "exercises" | "json", boolean>>;

/** The stable JSON names of a routine; `seconds` as they will be spent: the warm-up counts. */
export interface ListedRoutine extends Omit<RoutineRow, "path"> {
  /** Ids, each once. */
  readonly exercises: readonly string[];
  readonly path: string | null;
  /** What the safety answers take away or put in its place, a sentence each. */
  readonly changes: readonly string[];
}

export function listRoutines(
  routines: readonly ListedRoutine[],
  faulty: readonly FaultyFile[],
  options: ListOptions,
  output: Output,
  theme: Theme,
): ExitCode {
  const rows = routines.filter(({ group }) => isWanted(group, options));
  if (options.json) {
    output.out(JSON.stringify(rows.map(({ shadows: _shadows, ...stable }) => stable)));
    return ExitCode.done;
  }
  const shown = rows.map((row) => ({ ...row, path: row.path ?? "" }));
  for (const line of routineList(shown, faulty, output.columns, theme)) output.out(line);
  return ExitCode.done;
}

/** No group asked for: all of them. */
export function isWanted(group: Group | null, options: ListOptions): boolean {
  const wanted = GROUPS.filter((one) => options[one]);
  return wanted.length === 0 || wanted.some((one) => one === group);
}
