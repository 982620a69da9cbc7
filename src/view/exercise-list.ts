/** `backcoach list --exercises`: the movements of the library by group, with their doses. */
import { resolveSides, toDose } from "../plan/dose.ts";
import type { Exercise } from "../routine/exercise.ts";
import { doseText } from "./dose-text.ts";
import { clean, cut, padEnd, pageWidth, widthOf, wrap } from "./fit.ts";
import { byGroup } from "./group-words.ts";
import type { Theme } from "./theme.ts";

/** Room that a dose of usual length needs, columns. */
const SHORT_DOSE = 24;
const LESS = "begins with less: it was stopped for pain";
const CATALOGUE_ONLY = "* in no ready-made routine, but there for your own";

/** What marks an exercise. */
interface Marks {
  /** Why the safety answers or its stops rule it out; empty when they don't. */
  readonly leftOut: (exercise: Exercise) => readonly string[];
  /** Whether there is less of it after a stop. */
  readonly isLess: (exercise: Exercise) => boolean;
}

/** Lines of at most `columns`. */
export function exerciseList(
  exercises: readonly Exercise[],
  { leftOut, isLess }: Marks,
  columns: number,
  theme: Theme,
): string[] {
  const width = pageWidth(columns);
  const ids = Math.min(26, width - 12, Math.max(0, ...exercises.map(({ id }) => widthOf(clean(id)))));
  const names = Math.min(30, Math.max(0, ...exercises.map(({ name }) => widthOf(clean(name)))));
  const sections = byGroup(exercises).map(({ title, rows }) => [
    theme.title(title),
    ...rows.flatMap((exercise) => [
      ...exerciseLines(exercise, ids, names, width, theme),
      ...leftOutLines(leftOut(exercise), width),
      ...(isLess(exercise) ? marked(LESS, width) : []),
    ]),
  ]);
  const notes = exercises.some(({ catalogueOnly }) => catalogueOnly) ? [wrap(CATALOGUE_ONLY, width)] : [];
  return [...sections, ...notes].flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function leftOutLines(because: readonly string[], width: number): string[] {
  if (because.length === 0) return [];
  return marked(`left out: ${because.join(", ")}`, width);
}

function marked(text: string, width: number): string[] {
  return wrap(text, width - 4).map((line) => `    ${line}`);
}

/** On a narrow screen the id has to do for the name. */
function exerciseLines(exercise: Exercise, ids: number, names: number, width: number, theme: Theme): string[] {
  const { ellipsis } = theme.glyphs;
  const { dose, tempo, catalogueOnly } = exercise;
  const id = padEnd(cut(clean(exercise.id), ids, ellipsis), ids);
  const name =
    width < ids + names + SHORT_DOSE ? "" : padEnd(`  ${cut(clean(exercise.name), names, ellipsis)}`, names + 2);
  const told = `${doseText(toDose(dose, tempo), resolveSides(dose, exercise))}${catalogueOnly ? " *" : ""}`;
  const before = 2 + ids + widthOf(name) + 2;
  const [first = "", ...more] = wrap(told, width - before);
  return [`  ${theme.key(id)}${name}  ${first}`, ...more.map((row) => " ".repeat(before) + row)];
}
