/**
 * `simulate`: what a routine will do, for whoever writes it. The first session whole, then of each session what changes and
 * how many stay as they were; at the end every exercise with its doses over the sessions.
 */
import { counted } from "../base/counted.ts";
import type { Dose } from "../plan/plan.ts";
import { dateOf, monthName, weekdayName } from "../progress/calendar.ts";
import type { SimulatedRow } from "../progress/simulate.ts";
import { byKey } from "./by-key.ts";
import { doseText } from "./dose-text.ts";
import { clean, cut, padEnd, pageWidth, widthOf, wrap } from "./fit.ts";
import { simulatedDoses } from "./simulated-doses.ts";
import { stayWords } from "./stay-words.ts";
import type { Theme } from "./theme.ts";

export interface Simulation {
  readonly name: string;
  readonly sessions: number;
  readonly perWeek: number;
  /** What was told of it, 0-10 each; the last value goes on. */
  readonly pain: readonly number[];
  readonly effort: readonly number[];
  /** By session, then by exercise in its order; those of skipped sessions are not there. */
  readonly rows: readonly SimulatedRow[];
  /** What each exercise grows toward, by its id; none for a fixed dose. */
  readonly targets: ReadonlyMap<string, Dose>;
  /** Number of the first session that has everything at its target, or null when that is too far away. */
  readonly allReached: number | null;
}

/** From here on an exercise's name, dose and reason stand on one line. */
const WIDE_FROM = 64;
const MOST_NAME = 22;
const MOST_DOSE = 13;

/** What all sessions have in common. */
interface Frame {
  readonly width: number;
  /** Columns of a name and of a dose. */
  readonly names: number;
  readonly doses: number;
  readonly perWeek: number;
  readonly theme: Theme;
}

/** Lines of at most `columns`. */
export function simulationPage(simulation: Simulation, columns: number, theme: Theme): string[] {
  const { name, sessions, perWeek, rows, targets } = simulation;
  const width = pageWidth(columns);
  const frame = { width, perWeek, theme, ...columnsFor(rows) };
  const played = [...byKey(rows, ({ session }) => session).values()];
  return [
    ...wrap(`${clean(name)}, ${counted(sessions, "session")}, ${perWeek} a week`, width).map(theme.title),
    ...wrap(premise(simulation), width),
    ...firstSession(played[0] ?? [], targets, frame),
    ...played.slice(1).flatMap((session, index) => laterSession(session, played[index] ?? [], frame)),
    "",
    ...wrap("Level, and each dose with the session it begins in", width).map(theme.title),
    ...simulatedDoses(simulation, width, theme),
    "",
    ...wrap(outlook(simulation), width),
  ];
}

/** What is longer than most runs over its column. */
function columnsFor(rows: readonly SimulatedRow[]): Pick<Frame, "names" | "doses"> {
  const doses = rows.map((row) => widthOf(doseOf(row))).filter((width) => width <= MOST_DOSE);
  const names = rows.map(({ name }) => Math.min(MOST_NAME, widthOf(clean(name))));
  return { names: Math.max(0, ...names), doses: Math.max(0, ...doses) };
}

function premise({ rows, sessions, pain, effort }: Simulation): string {
  const skipped = skippedIn(rows, sessions);
  return [
    "Nobody has done it before, and everything planned gets done.",
    ...(pain.length > 0 ? [`Pain at worst: ${goingOn(pain)}.`] : []),
    ...(effort.length > 0 ? [`Effort: ${goingOn(effort)}.`] : []),
    ...(skipped.length > 0 ? [`Skipped: ${skipped.join(", ")}.`] : []),
    "An exercise goes up once a week at most (mobility every 3 days), two of them in a session; the others wait their turn.",
  ].join(" ");
}

/** Numbers of the sessions that don't take place. */
export function skippedIn(rows: readonly SimulatedRow[], sessions: number): number[] {
  const played = new Set(rows.map(({ session }) => session));
  return Array.from({ length: sessions }, (_, index) => index + 1).filter((session) => !played.has(session));
}

function goingOn(values: readonly number[]): string {
  const [last, ...others] = [...values].reverse();
  return others.length === 0 ? `${last}` : `${others.reverse().join(", ")}, then ${last}`;
}

function firstSession(rows: readonly SimulatedRow[], targets: Simulation["targets"], frame: Frame): string[] {
  const reason = rows.find((row) => row.reason !== null)?.reason ?? "Every dose is fixed.";
  return [
    ...heading(rows, frame),
    ...dimmed(reason, frame),
    ...rows.flatMap((row) => {
      const target = targets.get(row.exercise);
      return rowLines(row, target ? `toward ${doseText(target, null)}` : "fixed", frame);
    }),
  ];
}

function laterSession(rows: readonly SimulatedRow[], before: readonly SimulatedRow[], frame: Frame): string[] {
  const changed = rows.filter((row, index) => row.level !== before[index]?.level);
  const stay = rows.filter((row) => !changed.includes(row));
  return [
    ...heading(rows, frame),
    ...changed.flatMap((row) => rowLines(row, row.reason ?? "", frame)),
    ...stayWords(stay, changed.length > 0).flatMap((text) => dimmed(text, frame)),
  ];
}

/** `Session 4, week 2: Monday 12 January`, with air above. */
function heading([row]: readonly SimulatedRow[], { perWeek, width, theme }: Frame): string[] {
  const { session, day } = row ?? { session: 1, day: 0 };
  const date = `${weekdayName(day)} ${dateOf(day).day} ${monthName(day)}`;
  return ["", ...wrap(`Session ${session}, week ${Math.ceil(session / perWeek)}: ${date}`, width).map(theme.title)];
}

function dimmed(text: string, { width, theme }: Frame): string[] {
  return wrap(text, width - 2, 2).map((line) => `  ${theme.dim(line)}`);
}

function rowLines(row: SimulatedRow, words: string, { width, names, doses, theme }: Frame): string[] {
  const { ellipsis } = theme.glyphs;
  const room = Math.min(names, width - doses - 4);
  const head = `  ${padEnd(cut(clean(row.name), room, ellipsis), room)}  ${doseOf(row)}`;
  if (width < WIDE_FROM) {
    return [cut(head, width, ellipsis), ...wrap(words, width - 4).map((line) => `    ${theme.dim(line)}`)];
  }
  const beside = padEnd(head, names + doses + 4);
  const indent = widthOf(beside) + 2;
  const [first = "", ...more] = wrap(words, width - indent);
  return [`${beside}  ${theme.dim(first)}`, ...more.map((line) => " ".repeat(indent) + theme.dim(line))];
}

function doseOf({ dose }: SimulatedRow): string {
  return dose ? doseText(dose, null) : "left out";
}

function outlook({ rows, targets, sessions, perWeek, allReached }: Simulation): string {
  const last = rows.filter(({ session }) => session === rows.at(-1)?.session);
  const there = last.filter(({ exercise, level, top }) => targets.has(exercise) && level === top).length;
  if (targets.size === 0) return "Every dose is fixed: nothing will change.";
  const now = `After session ${sessions}, ${there} of ${targets.size} are at their target.`;
  if (there === targets.size) return now;
  if (allReached === null) return `${now} Going on like this, some are not there within two years.`;
  return `${now} Going on like this, all are there in session ${allReached}, week ${Math.ceil(allReached / perWeek)}.`;
}
