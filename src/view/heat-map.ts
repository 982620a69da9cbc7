/**
 * The last weeks as a heat map: a line for each week, a cell for each day, darker for more minutes. The shades are signs of
 * their own, so that it reads without colour, and every week says its days and minutes in numbers beside them.
 */
import { dateOf, monthName, WEEKDAYS, weekdayOf } from "../progress/calendar.ts";
import type { CalendarRow } from "../progress/calendar-map.ts";
import { cut, padEnd, padStart, pageWidth, wrap } from "./fit.ts";
import type { Theme } from "./theme.ts";

export interface HeatMap {
  readonly rows: readonly CalendarRow[];
  /** Days a week that are aimed at. */
  readonly goal: number;
}

/** Minutes from which on a day has the next shade. */
const SHADES_FROM = [0, 10, 20, 30] as const;
const DATE = "23 Nov".length;
const CELL = 3;

/** Lines of at most `columns`. */
export function heatMap({ rows, goal }: HeatMap, columns: number, theme: Theme): string[] {
  const width = pageWidth(columns);
  const { tick, ellipsis } = theme.glyphs;
  const first = rows[0]?.start ?? 0;
  const names = Array.from({ length: 7 }, (_, day) => WEEKDAYS[weekdayOf(first + day)].slice(0, 2));
  const head = line("", names, "days", "min");
  const weeks = rows.map((row) => {
    const days = row.counts.filter((count) => count !== null && count > 0).length;
    const minutes = row.minutes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const met = days >= goal ? tick : " ";
    return line(dateWords(row.start), cellsOf(row, theme), `${days} ${met}`, String(Math.round(minutes)));
  });
  return [
    theme.dim(cut(head, width, ellipsis)),
    ...weeks.map((week) => cut(week, width, ellipsis)),
    ...wrap(legend(goal, theme), width).map((text) => theme.dim(text)),
  ];
}

function line(date: string, cells: readonly string[], days: string, minutes: string): string {
  const grid = cells.map((cell) => padEnd(cell, CELL)).join("");
  return `${padStart(date, DATE)}  ${grid}${padStart(days, 5)}${padStart(minutes, 5)}`.trimEnd();
}

function cellsOf({ counts, minutes }: CalendarRow, { glyphs }: Theme): string[] {
  return counts.map((count, day) => {
    if (count === null) return "";
    return count === 0 ? glyphs.heat.none : (glyphs.heat.shades[shadeOf(minutes[day] ?? 0)] ?? "").repeat(2);
  });
}

function shadeOf(minutes: number): number {
  return SHADES_FROM.findLastIndex((from) => minutes >= from);
}

function legend(goal: number, { glyphs }: Theme): string {
  const { none, shades } = glyphs.heat;
  const [, ...from] = SHADES_FROM;
  const words = [...from.map((minutes) => `under ${minutes}`), `${from.at(-1)} minutes and more`];
  const meant = shades.map((shade, index) => `${shade.repeat(2)} ${words[index]}`);
  return [`${none} none`, ...meant, `${glyphs.tick} ${goal} days or more`].join(", ");
}

/** `23 Nov` */
function dateWords(day: number): string {
  return `${dateOf(day).day} ${monthName(day).slice(0, 3)}`;
}
