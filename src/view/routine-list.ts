/** `backcoach list`: the routines by group, with their minutes; files with faults below, so that none goes unnoticed. */
import { sayDuration } from "../base/duration.ts";
import type { Group } from "../routine/exercise.ts";
import type { Problem } from "../routine/problem.ts";
import { clean, cut, padEnd, pageWidth, widthOf, wrap } from "./fit.ts";
import { byGroup } from "./group-words.ts";
import type { Theme } from "./theme.ts";

export interface RoutineRow {
  readonly id: string;
  readonly name: string;
  readonly group: Group;
  readonly seconds: number;
  readonly origin: "shipped" | "own" | "file";
  /** An own routine that takes the place of a shipped one. */
  readonly shadows: boolean;
  readonly path: string;
}

export interface FaultyFile {
  readonly path: string;
  readonly problems: readonly Pick<Problem, "message" | "line" | "column">[];
}

/** Lines of at most `columns`; no lines for no routines and no faults. */
export function routineList(
  routines: readonly RoutineRow[],
  faulty: readonly FaultyFile[],
  columns: number,
  theme: Theme,
): string[] {
  const width = pageWidth(columns);
  const ids = Math.min(width - 16, 24, Math.max(0, ...routines.map(({ id }) => widthOf(clean(id)))));
  const names = Math.max(0, ...routines.map(({ name }) => widthOf(clean(name))));
  const sections = byGroup(routines).map(({ title, rows }) => [
    theme.title(title),
    ...rows.flatMap((row) => routineLines(row, ids, names, width, theme)),
  ]);
  const faults = faulty.length === 0 ? [] : [[theme.alarm("Files with faults"), ...faulty.flatMap(faultLines(width))]];
  return [...sections, ...faults].flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

/** The mark stands behind the minutes, or below where the name needs the room. */
function routineLines(row: RoutineRow, ids: number, names: number, width: number, theme: Theme): string[] {
  const { ellipsis } = theme.glyphs;
  const mark = markOf(row);
  const minutes = sayDuration(row.seconds, true).padStart(9);
  const room = Math.max(0, Math.min(names, width - ids - 4 - minutes.length));
  const id = padEnd(cut(clean(row.id), ids, ellipsis), ids);
  const line = `  ${theme.key(id)}  ${padEnd(cut(clean(row.name), room, ellipsis), room)}${minutes}`;
  if (mark === "") return [line];
  if (widthOf(line) + 3 + mark.length <= width) return [`${line}   ${theme.dim(mark)}`];
  return [line, ...wrap(mark, width - 4).map((text) => `    ${theme.dim(text)}`)];
}

function markOf({ origin, shadows }: RoutineRow): string {
  if (origin === "file") return "from a file";
  if (origin === "shipped") return "";
  return shadows ? "own, instead of the shipped one" : "own";
}

function faultLines(width: number): (file: FaultyFile) => string[] {
  return ({ path, problems }) => {
    const [first, ...more] = problems;
    const place = first ? `${clean(path)}:${first.line}:${first.column}  ${clean(first.message)}` : clean(path);
    const others = more.length === 0 ? "" : `and ${more.length} more; backcoach check shows them`;
    return [...wrap(place, width - 2, 2), ...wrap(others, width - 4).map((line) => `  ${line}`)].map(
      (line) => `  ${line}`,
    );
  };
}
