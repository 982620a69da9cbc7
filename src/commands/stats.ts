/** `stats`: this week, the last twelve, and the trends; as a page, or all of it as one JSON document. */
import { ExitCode } from "../base/exit-code.ts";
import { isoDate, parseDay, WEEKDAYS } from "../progress/calendar.ts";
import { type Stats, stats as statsOf } from "../progress/stats.ts";
import { statsPage } from "../view/stats-page.ts";
import type { Theme } from "../view/theme.ts";
import type { DueSources } from "./due.ts";
import type { Output } from "./output.ts";
import { asOf } from "./person.ts";
import { goalToday, keepsTheirWeek } from "./todays-due.ts";

export interface StatsOptions {
  /** As of this day, such as 2026-01-05. */
  readonly on?: string;
  readonly json?: boolean;
}

/** @throws Failure when the day is no date */
export function stats(
  { person, library, startsOn, output, theme }: DueSources & { readonly output: Output; readonly theme: Theme },
  { on, json }: StatsOptions,
): ExitCode {
  const asked = on === undefined ? person : asOf(person, parseDay(on));
  const period = { today: asked.day, startsOn, keeps: keepsTheirWeek(library) };
  const found = statsOf(asked.past, period, goalToday(asked, library));
  if (json) {
    output.out(JSON.stringify({ on: asked.today, weekStarts: WEEKDAYS[startsOn].toLowerCase(), ...documentOf(found) }));
    return ExitCode.done;
  }
  const nameOf = (id: string) => library.exercise(id)?.name ?? id;
  for (const line of statsPage(found, nameOf, output.columns, theme)) output.out(line);
  return ExitCode.done;
}

/** The stable JSON names. Days are ISO dates of the person's own calendar, minutes and seconds have one decimal. */
function documentOf({ goal, streak, weeks, calendar, adherence, pain, effort, load, holds }: Stats) {
  const { daysDone, daysPlanned, shareDone } = adherence;
  return {
    goal,
    streak,
    weeks: weeks.map(({ start, days, attended, minutes }) => ({
      start: isoDate(start),
      days,
      sessions: attended,
      minutes: rounded(minutes),
    })),
    calendar: calendar.map(({ start, counts, minutes }) => ({
      start: isoDate(start),
      sessions: counts,
      minutes: minutes.map(rounded),
    })),
    adherence: { daysDone, daysPlanned, share: shareDone },
    pain: { ...pain, points: pain.points.map(({ day, ...told }) => ({ on: isoDate(day), ...told })) },
    effort: effort.map((point) => ({ on: isoDate(point.day), effort: point.effort, load: rounded(point.load) })),
    load: load.map((week) => ({ start: isoDate(week.start), load: rounded(week.load) })),
    holds: holds.map(({ exercise, left, right, together, difference }) => ({
      exercise,
      left: rounded(left),
      right: rounded(right),
      together: rounded(together),
      difference: difference && { seconds: rounded(difference.seconds), share: difference.share },
    })),
  };
}

function rounded<Value extends number | null>(value: Value): Value {
  return (value === null ? null : Math.round(value * 10) / 10) as Value;
}
