/** `stats`: regularity first, then how it felt, then how long was held. What was never answered has no line. */
import type { Adherence } from "../progress/adherence.ts";
import type { HoldTimes } from "../progress/hold-times.ts";
import type { Stats } from "../progress/stats.ts";
import { type EffortPoint, PAIN_COUNTS, type PainTrend } from "../progress/trends.ts";
import { clean, padEnd, pageWidth, wrap } from "./fit.ts";
import { heatMap } from "./heat-map.ts";
import { tenLine } from "./ten-line.ts";
import type { Theme } from "./theme.ts";
import { weekSentences } from "./week-words.ts";

type Section = readonly string[];

/** Lines of at most `columns`. `nameOf`: an exercise's name by its id. */
export function statsPage(stats: Stats, nameOf: (id: string) => string, columns: number, theme: Theme): string[] {
  const { goal, streak, weeks, calendar } = stats;
  if (weeks.every(({ attended, minutes }) => attended === 0 && minutes === 0) && stats.holds.length === 0) {
    return ["Nothing recorded yet. backcoach start begins."];
  }
  const width = pageWidth(columns);
  const week = weeks.at(-1) ?? { days: 0, minutes: 0 };
  const sections: Section[] = [
    weekSentences({ ...week, goal, streak }).flatMap((text) => wrap(text, width)),
    [...title(`The last ${weeks.length} weeks`, width, theme), ...heatMap({ rows: calendar, goal }, columns, theme)],
    adherenceLines(stats.adherence, width),
    feelingLines(stats.pain, stats.effort, width, theme),
    holdLines(stats.holds, nameOf, width, theme),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, at) => (at === 0 ? lines : ["", ...lines]));
}

function title(text: string, width: number, theme: Theme): string[] {
  return wrap(text, width).map((line) => theme.title(line));
}

function adherenceLines({ daysDone, daysPlanned, shareDone }: Adherence, width: number): string[] {
  if (daysPlanned === 0) return [];
  const share = shareDone === null ? "" : `, and ${Math.round(shareDone * 100)}% of what the sessions had planned`;
  return wrap(`Done of planned: ${daysDone} of ${daysPlanned} days${share}.`, width);
}

const LABEL = "before ".length;
const BEHIND = "  last 10".length;

function feelingLines(pain: PainTrend, effort: readonly EffortPoint[], width: number, theme: Theme): string[] {
  const { points } = pain;
  const rows: [string, (number | null)[]][] = [
    ["before", points.map(({ before }) => before)],
    ["worst", points.map(({ worst }) => worst)],
    ["after", points.map(({ after }) => after)],
  ];
  const drawn = ([label, values]: [string, readonly (number | null)[]]) => {
    const last = values.findLast((value) => value !== null);
    if (last === undefined || last === null) return [];
    return [`${padEnd(label, LABEL)}${tenLine(values, width - LABEL - BEHIND, theme)}  last ${last}`];
  };
  const painLines = rows.flatMap(drawn);
  const effortLines = drawn(["", effort.map((point) => point.effort)]);
  return [
    ...(painLines.length > 0 ? [...title("Pain around a session, 0 to 10", width, theme), ...painLines] : []),
    ...wrap(directionSentence(pain) ?? "", width),
    ...(effortLines.length > 0 && painLines.length > 0 ? [""] : []),
    ...(effortLines.length > 0 ? [...title("Effort, 0 to 10", width, theme), ...effortLines] : []),
  ];
}

/** Means of three sessions; null with too few to compare. */
function directionSentence({ first, last, direction }: PainTrend): string | null {
  if (first === null || last === null || direction === null) return null;
  const change = `Before a session, means of three: ${rounded(first)} at first, ${rounded(last)} lately`;
  switch (direction) {
    case "better":
      return `${change}. That is less, and enough to count.`;
    case "same":
      return `${change}. About the same: ${PAIN_COUNTS} points count.`;
    case "worse":
      return `${change}. That is more: worth showing to a professional.`;
  }
}

function holdLines(holds: readonly HoldTimes[], nameOf: (id: string) => string, width: number, theme: Theme): string[] {
  if (holds.length === 0) return [];
  const told = holds.map((one) => `${theme.glyphs.bullet} ${clean(nameOf(one.exercise))}: ${holdWords(one)}`);
  return [
    ...title("Seconds of one hold, the middle one of the last three", width, theme),
    ...told.flatMap((text) => wrap(text, width, 2)),
  ];
}

function holdWords({ left, right, together, difference }: HoldTimes): string {
  const sides = [
    ...(together === null ? [] : [rounded(together)]),
    ...(left === null ? [] : [`left ${rounded(left)}`]),
    ...(right === null ? [] : [`right ${rounded(right)}`]),
  ].join(", ");
  return difference === null ? sides : `${sides}; ${differenceWords(difference)}`;
}

function differenceWords({ seconds, share }: NonNullable<HoldTimes["difference"]>): string {
  const apart = rounded(Math.abs(seconds));
  if (apart === "0") return "both alike";
  return `${seconds > 0 ? "left" : "right"} ${apart} longer (${Math.round(Math.abs(share) * 100)}%)`;
}

/** One decimal, where it says something. */
function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
