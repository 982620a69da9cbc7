/**
 * A value over days as a chart of plain characters: a line that goes up and down in steps, the value's own words at the
 * left, dates below. Drawn by simple-ascii-chart; here it is decided what of it fits.
 */
import plot from "simple-ascii-chart";
import { dateOf, monthName } from "../progress/calendar.ts";
import { pageWidth, widthOf } from "./fit.ts";
import type { Theme } from "./theme.ts";

export interface DayChart {
  /** By day, oldest first, at least one; days since 1970-01-01, whole values from 0 to `top`. */
  readonly points: readonly { readonly day: number; readonly value: number }[];
  /** The value at the upper end, 1 or more. */
  readonly top: number;
  /** What stands at the left of a value. */
  readonly label: (value: number) => string;
}

const MOST_ROWS = { narrow: 6, wide: 12 };
const WIDE_FROM = 60;
/** The axis itself, its arrow, and what the last date needs beyond it. */
const BESIDE = 4;
/** Columns for a date and some air. */
const DATE_ROOM = 14;
/** From so many days on the year says more than the day of the month. */
const LONG_DAYS = 300;

/** Lines of at most `columns`, without colour. */
export function dayChart({ points, top, label }: DayChart, columns: number, theme: Theme): string[] {
  const width = pageWidth(columns);
  const rows = Math.min(top + 1, width < WIDE_FROM ? MOST_ROWS.narrow : MOST_ROWS.wide);
  const values = spread(0, top, rows);
  const labels = Math.max(...values.map((value) => widthOf(label(value))));
  const drawn = Math.max(1, width - labels - BESIDE);
  const first = points[0]?.day ?? 0;
  const last = points.at(-1)?.day ?? first;
  const short = last - first < LONG_DAYS;
  const chart = plot(
    points.map(({ day, value }): [number, number] => [day, value]),
    {
      width: drawn,
      // Fewer rows than three are a line without a chart.
      height: Math.max(3, rows),
      yRange: [0, top],
      customYAxisTicks: values,
      customXAxisTicks: spread(first, last, 1 + Math.floor(drawn / DATE_ROOM)),
      formatter: (value, { axis }) => (axis === "y" ? label(value) : dateWords(value, short)),
      symbols: theme.glyphs.chart,
    },
  );
  return chart
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
}

/** `5 Jan`, or `Jan 2026` where years go by. */
function dateWords(day: number, short: boolean): string {
  const month = monthName(day).slice(0, 3);
  return short ? `${dateOf(day).day} ${month}` : `${month} ${dateOf(day).year}`;
}

/** Whole numbers from `from` to `to`, both included, at most `count` of them and as far apart as can be. */
function spread(from: number, to: number, count: number): number[] {
  const parts = Math.max(1, count - 1);
  return [...new Set(Array.from({ length: parts + 1 }, (_, i) => Math.round(from + ((to - from) * i) / parts)))];
}
