/** `progress`: every exercise under its routine with its level, today's dose and the next one, how it went, and why. */
import type { Dose } from "../plan/plan.ts";
import type { ExerciseLevel } from "../progress/levels.ts";
import { doseText } from "./dose-text.ts";
import { clean, cut, padEnd, pageWidth, widthOf, wrap } from "./fit.ts";
import { latest, sparkline, sparklineLegend } from "./sparkline.ts";
import type { Theme } from "./theme.ts";

export interface ProgressRow {
  readonly level: ExerciseLevel;
  /** The levels that were done, oldest first. */
  readonly done: readonly number[];
}

export interface ProgressGroup {
  readonly name: string;
  readonly rows: readonly ProgressRow[];
}

export interface ProgressList {
  readonly groups: readonly ProgressGroup[];
  /** Names of exercises that were done but stand in no routine any more. */
  readonly gone: readonly string[];
}

/** From here on a row's name, dose and sparkline stand on one line. */
const WIDE_FROM = 64;
const MOST_NAME = 22;
const MOST_SPARKS = 16;

/** Lines of at most `columns`. */
export function progressList({ groups, gone }: ProgressList, columns: number, theme: Theme): string[] {
  const width = pageWidth(columns);
  const legend = sparklineLegend(theme);
  const grows = groups.some(({ rows }) => rows.some(({ level, done }) => level.top > 0 && done.length > 0));
  return [
    ...groups.flatMap((group, index) => groupLines(group, index === 0, width, theme)),
    ...(gone.length > 0 ? ["", ...wrap(`In no routine any more: ${gone.map(clean).join(", ")}.`, width, 2)] : []),
    "",
    ...(legend && grows ? wrap(legend, width).map(theme.dim) : []),
    ...wrap("backcoach progress <exercise> shows the way of one, and what it takes to go up.", width).map(theme.dim),
  ];
}

function groupLines({ name, rows }: ProgressGroup, isFirst: boolean, width: number, theme: Theme): string[] {
  const most = width >= WIDE_FROM ? MOST_NAME : width - 18;
  const names = Math.min(most, Math.max(...rows.map(({ level }) => widthOf(clean(level.name)))));
  const shared = sharedReason(rows);
  return [
    ...(isFirst ? [] : [""]),
    ...wrap(clean(name), width).map(theme.title),
    ...(shared === null ? [] : wrap(shared, width - 2).map((line) => `  ${theme.dim(line)}`)),
    ...rows.flatMap((row) => rowLines(row, shared, names, width, theme)),
  ];
}

/** What would stand below each of them. */
function sharedReason(rows: readonly ProgressRow[]): string | null {
  const [first, ...others] = rows.flatMap(({ level }) => level.reason ?? []);
  return first !== undefined && others.length > 0 && others.every((reason) => reason === first) ? first : null;
}

function rowLines(
  { level, done }: ProgressRow,
  shared: string | null,
  names: number,
  width: number,
  theme: Theme,
): string[] {
  const { ellipsis } = theme.glyphs;
  const name = padEnd(cut(clean(level.name), names, ellipsis), names);
  const place = level.top === 0 ? "fixed" : `level ${level.level} of ${level.top}`;
  const doses = dosesOf(level);
  const why =
    level.reason === null || level.reason === shared
      ? []
      : wrap(level.reason, width - 4).map((line) => `    ${theme.dim(line)}`);
  if (width >= WIDE_FROM) {
    const head = `  ${name}  ${padEnd(place, 14)}  ${doses}`;
    return [...beside(head, done, level.top, width, theme), ...why];
  }
  return [
    cut(`  ${name}  ${place}`, width, ellipsis),
    ...beside(`    ${doses}`, done, level.top, width, theme),
    ...why,
  ];
}

/** `4 x 9 s, next 4 x 10 s`. */
function dosesOf({ level, top, ladder, suspended }: ExerciseLevel): string {
  if (suspended) return "left out";
  const words = (dose: Dose | undefined) => (dose ? doseText(dose, null) : "");
  return level < top ? `${words(ladder[level])}, next ${words(ladder[level + 1])}` : words(ladder[level]);
}

/** The sparkline at the right where it fits, else below; only what has a ladder has one. */
function beside(head: string, done: readonly number[], top: number, width: number, theme: Theme): string[] {
  if (top === 0 || done.length === 0) return [cut(head, width, theme.glyphs.ellipsis)];
  const line = sparkline(latest(done, Math.min(MOST_SPARKS, width - 4)), top, theme);
  if (widthOf(head) + 2 + widthOf(line) > width) return [cut(head, width, theme.glyphs.ellipsis), `    ${line}`];
  return [padEnd(head, width - Math.min(MOST_SPARKS, width - widthOf(head) - 2)) + line];
}
