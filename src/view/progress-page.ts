/**
 * `progress <exercise>`: every session with its dose, the reason for it and how it went; the way as a chart; then today's
 * dose, the next one, and what it takes to get there. What matters most stands last, right above the next prompt.
 */
import { sayDuration } from "../base/duration.ts";
import type { Dose } from "../plan/plan.ts";
import { isoDate } from "../progress/calendar.ts";
import { SPACING_DAYS } from "../progress/progression.ts";
import type { RoutineTrace } from "../progress/routine-trace.ts";
import type { TracePoint } from "../progress/trace.ts";
import { type DayChart, dayChart } from "./day-chart.ts";
import { doseText } from "./dose-text.ts";
import { clean, pageWidth, wrap } from "./fit.ts";
import { type Block, page } from "./page.ts";
import type { Theme } from "./theme.ts";
import { heldSeconds, toldWords } from "./told-words.ts";
import { whatItTakes } from "./what-it-takes.ts";

export interface ExerciseProgress {
  /** The routine whose ladder it is. */
  readonly routine: { readonly id: string; readonly name: string };
  /** Ids of other routines that have the exercise. */
  readonly alsoIn: readonly string[];
  readonly ladder: readonly Dose[];
  /** Days from one step up to the next at the earliest. */
  readonly spacing: number;
  readonly trace: RoutineTrace;
  /** Day asked about. */
  readonly day: number;
  /** How many sessions to list, the latest ones. */
  readonly shown: number;
  /** Seconds to hold today, for an open-ended dose; null without one. */
  readonly suggestion: number | null;
}

/** Lines of at most `columns`. */
export function progressPage(progress: ExerciseProgress, columns: number, theme: Theme): string[] {
  const { routine, trace, ladder, shown } = progress;
  const width = pageWidth(columns);
  const { points, today } = trace;
  const of = { id: routine.id, isFixed: ladder.length === 1 };
  const earlier = points.length - shown;
  return [
    ...wrap(`${clean(today.name)}, ${clean(routine.name)}`, width).map(theme.title),
    ...alsoLines(progress, width, theme),
    ...(earlier > 0 ? ["", ...wrap(`${earlier} earlier: --limit shows more.`, width).map(theme.dim)] : []),
    ...(points.length > 0 ? [""] : []),
    ...points.slice(-shown).flatMap((point) => sessionLines(point, of, width, theme)),
    ...chartLines(progress, columns, theme),
    "",
    ...page(todayBlocks(progress), columns, theme),
  ];
}

function alsoLines({ alsoIn, routine }: ExerciseProgress, width: number, theme: Theme): string[] {
  if (alsoIn.length === 0) return [];
  return wrap(`Also in ${alsoIn.join(", ")}: --routine chooses. Shown: ${clean(routine.id)}.`, width).map(theme.dim);
}

/** `2026-01-05` and a gap. */
const DATE = 12;

function sessionLines(point: TracePoint, routine: Of, width: number, theme: Theme): string[] {
  const { day, dose } = point;
  const told = toldWords(point);
  const text = `${dose ? doseText(dose, null) : "less"}. ${decision(point, routine)}`.trim();
  const [first = "", ...more] = wrap(text, width - DATE);
  const below = told === "" ? [] : wrap(told, width - DATE);
  return [
    `${isoDate(day)}  ${first}`,
    ...more.map((line) => " ".repeat(DATE) + line),
    ...below.map((line) => " ".repeat(DATE) + theme.dim(line)),
  ];
}

/** Of which routine, and whether there is anything to decide. */
interface Of {
  readonly id: string;
  readonly isFixed: boolean;
}

/** Rule 10 (rules, section 3.3): a fixed dose is always at it. */
const AT_TARGET = 10;

/** Why this dose that day; where something else was done than the rules said, that too. */
function decision({ answer, level, session }: TracePoint, { id, isFixed }: Of): string {
  if (isFixed && answer.rule === AT_TARGET) return "";
  if (level === answer.level) return answer.reason;
  if (session.routine !== id) return `Done in ${clean(session.routine)}.`;
  if (answer.level === null || level === null) return answer.reason;
  return `${answer.reason} ${level < answer.level ? "A lighter" : "A heavier"} dose was done.`;
}

/** Of a fixed dose there is nothing to draw. */
function chartLines(progress: ExerciseProgress, columns: number, theme: Theme): string[] {
  const { ladder, trace } = progress;
  const chart = ladder[0]?.kind === "open" ? heldChart(trace.points) : ladder.length > 1 ? levelChart(progress) : null;
  return chart && chart.points.length > 0 ? ["", ...dayChart(chart, columns, theme)] : [];
}

/** The levels that were done, and today's. */
function levelChart({ trace, ladder, day }: ExerciseProgress): DayChart {
  const { points, today } = trace;
  const done = points.flatMap((point) => (point.level === null ? [] : [{ day: point.day, value: point.level }]));
  const last = done.at(-1)?.day;
  return {
    points: last !== undefined && day > last && !today.suspended ? [...done, { day, value: today.level }] : done,
    top: ladder.length - 1,
    label: (level) => (ladder[level] ? doseText(ladder[level], null) : ""),
  };
}

const HELD_ROWS = 6;

/** An open-ended dose has no levels: how long it was held, from the shortest on, each row for the seconds that it names. */
function heldChart(points: readonly TracePoint[]): DayChart {
  const held = points.map((point) => ({ day: point.day, seconds: Math.round(heldSeconds(point)) }));
  const done = held.filter(({ seconds }) => seconds > 0);
  const all = done.map(({ seconds }) => seconds);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const step = Math.ceil((most - least + 1) / HELD_ROWS);
  const rowOf = (seconds: number) => Math.floor((seconds - least) / step);
  return {
    points: done.map(({ day, seconds }) => ({ day, value: rowOf(seconds) })),
    top: Math.max(1, rowOf(most)),
    label: (row) => secondsOfRow(least + row * step, step),
  };
}

function secondsOfRow(from: number, step: number): string {
  return step === 1 ? sayDuration(from) : `${from}-${sayDuration(from + step - 1)}`;
}

const FIXED = "A fixed dose: it stays as the routine says.";
const YOURS = "It has no target: you end it.";

function todayBlocks({ trace, ladder, day, suggestion, spacing }: ExerciseProgress): Block[] {
  const { today, toGoUp, points } = trace;
  const dose = ladder[today.level];
  const amount = today.suspended || !dose ? "left out" : doseText(dose, null);
  const place = today.top > 0 && !today.suspended ? `, level ${today.level} of ${today.top}` : "";
  const held = suggestion === null ? [] : [`About ${suggestion} s each time: 70 % of what you held lately.`];
  const isNew = points.length === 0 || today.rises || today.rule === 0;
  const pace = spacing === SPACING_DAYS ? "a week" : `${spacing} days`;
  return [
    {
      title: `${isoDate(day)}: ${amount}${place}`,
      text: [today.reason ?? (dose?.kind === "open" ? YOURS : FIXED), ...held],
    },
    {
      title: upTo(ladder, today.level),
      bullets:
        today.level === today.top
          ? []
          : isNew && !today.suspended
            ? [`Two clean sessions at this dose, and ${pace} from the first of them to the next step.`]
            : unsaid(whatItTakes(toGoUp), today.reason),
    },
  ];
}

const NO_MORE = "That is all it takes.";

/** Without what the reason says just above. */
function unsaid(words: readonly string[], reason: string | null): string[] {
  const more = words.filter((one) => one !== reason);
  return words.length > 0 && more.length === 0 ? [NO_MORE] : more;
}

/** `To go up to 12 s, on the way to 30 s`. */
function upTo(ladder: readonly Dose[], level: number): string {
  const [next, target] = [ladder[level + 1], ladder.at(-1)];
  if (!next || !target) return "";
  return `To go up to ${doseText(next, null)}${next === target ? "" : `, on the way to ${doseText(target, null)}`}`;
}
