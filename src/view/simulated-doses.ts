/** A simulation by exercise: how its level goes, where it ends, and each dose with the session from which on it is done. */
import type { SimulatedRow } from "../progress/simulate.ts";
import { byKey } from "./by-key.ts";
import { doseText } from "./dose-text.ts";
import { clean, cut, padEnd, widthOf, wrap } from "./fit.ts";
import { sparkline, sparklineLegend } from "./sparkline.ts";
import type { Theme } from "./theme.ts";

interface Played {
  readonly sessions: number;
  readonly rows: readonly SimulatedRow[];
}

const NAME = 22;
/** Columns for `10 of 10`. */
const LEVEL = 8;

/** Lines of at most `width`. */
export function simulatedDoses({ sessions, rows }: Played, width: number, theme: Theme): string[] {
  const legend = sparklineLegend(theme);
  const each = [...byKey(rows, ({ exercise }) => exercise).values()];
  return [
    ...(legend ? wrap(legend, width).map(theme.dim) : []),
    ...each.flatMap((mine) => exerciseLines(mine, sessions, width, theme)),
  ];
}

function exerciseLines(mine: readonly SimulatedRow[], sessions: number, width: number, theme: Theme): string[] {
  const last = mine.at(-1);
  if (!last) return [];
  const names = Math.min(NAME, width - LEVEL - 4);
  const name = padEnd(cut(clean(last.name), names, theme.glyphs.ellipsis), names);
  const doses = rowsOf(doseSteps(mine), width - 4).map((line) => `    ${line}`);
  if (last.top === 0) return [`  ${name}  fixed`, ...doses];
  const head = `  ${name}  ${padEnd(`${last.level} of ${last.top}`, LEVEL)}`;
  const columns = atMost(levelsBySession(mine, sessions), width - 4);
  const line = sparkline(columns, last.top, theme);
  if (head.length + 2 + columns.length <= width) return [`${head}  ${line}`, ...doses];
  return [head.trimEnd(), `    ${line}`, ...doses];
}

/** `4 x 5 s`, `4: 4 x 6 s`, `11: 4 x 7 s`. */
function doseSteps(mine: readonly SimulatedRow[]): string[] {
  const changes = mine.filter((row, index) => row.level !== mine[index - 1]?.level);
  return changes.map(({ session, dose }, index) => {
    const words = dose ? doseText(dose, null) : "left out";
    return index === 0 ? words : `${session}: ${words}`;
  });
}

/** As many on a line as fit, none of them torn apart. */
function rowsOf(steps: readonly string[], width: number): string[] {
  return steps.reduce<string[]>((rows, step) => {
    const last = rows.at(-1);
    if (last === undefined) return [step];
    if (widthOf(`${last}, ${step},`) > width) return [...rows.slice(0, -1), `${last},`, step];
    return [...rows.slice(0, -1), `${last}, ${step}`];
  }, []);
}

/** null for a session that was skipped. */
function levelsBySession(mine: readonly SimulatedRow[], sessions: number): (number | null)[] {
  const levels = new Map(mine.map(({ session, level }) => [session, level]));
  return Array.from({ length: sessions }, (_, index) => levels.get(index + 1) ?? null);
}

/** Evenly chosen where there are more than fit. */
function atMost<Value>(values: readonly Value[], most: number): readonly Value[] {
  if (values.length <= most) return values;
  return Array.from(
    { length: most },
    (_, index) => values[Math.round((index * (values.length - 1)) / (most - 1))] as Value,
  );
}
