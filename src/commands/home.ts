/** `backcoach` alone: how things stand, then a menu for somebody at a terminal, the help for everybody else. */

import { sayDuration } from "../base/duration.ts";
import { ExitCode } from "../base/exit-code.ts";
import { safeLine } from "../base/safe-text.ts";
import type { Library } from "../library/library.ts";
import { planSeconds } from "../plan/estimate.ts";
import { makePlan } from "../plan/make-plan.ts";
import { isCheckInDue } from "../progress/roland-morris.ts";
import { lastWeeks, streak } from "../progress/weeks.ts";
import type { Routine } from "../routine/routine.ts";
import { isPainStop } from "../session/event.ts";
import type { Choice, Prompts } from "../terminal/prompts.ts";
import { dueLines, homePage, type LastStop } from "../view/home-page.ts";
import type { Theme } from "../view/theme.ts";
import type { DueSources } from "./due.ts";
import type { Output } from "./output.ts";
import type { Person } from "./person.ts";
import { keepsTheirWeek, type TodaysDue, todaysDue } from "./todays-due.ts";

export interface HomeParts extends DueSources {
  readonly output: Output;
  readonly theme: Theme;
  /** null where nobody can be asked. */
  readonly prompts: Prompts | null;
  /** Day (since 1970-01-01) of the last check-in, or null. */
  readonly lastCheckIn: number | null;
  readonly start: (id: string) => Promise<ExitCode>;
  readonly checkIn: () => Promise<ExitCode>;
}

export async function home(parts: HomeParts, help: string): Promise<ExitCode> {
  const { prompts, output, person, library, startsOn } = parts;
  const today = todaysDue(person, library, startsOn);
  const checkIn = isCheckInDue(parts.lastCheckIn, person.day) && person.past.length > 0;
  for (const line of standing(parts, today, checkIn)) output.out(line);
  output.out("");
  if (!prompts) {
    output.out(help.trimEnd());
    return ExitCode.done;
  }
  return menu(parts, prompts, today, checkIn);
}

function standing(parts: HomeParts, today: TodaysDue, checkIn: boolean): string[] {
  const { person, startsOn, output, theme, library } = parts;
  const period = { today: person.day, startsOn, keeps: keepsTheirWeek(library) };
  const [week] = lastWeeks(person.past, period, 1);
  const { days = 0, minutes = 0 } = week ?? {};
  const soFar = { days, minutes, goal: today.goal, streak: streak(person.past, period, today.goal) };
  return homePage({ due: today, week: soFar, lastStop: lastStop(person, library), checkIn }, output.columns, theme);
}

/** So long a stop is told here; what it changes is told before a session. */
const STOP_DAYS = 28;

function lastStop({ past, day }: Person, library: Library): LastStop | null {
  const session = past.findLast(({ stop }) => isPainStop(stop));
  if (!session || !isPainStop(session.stop) || day - session.day > STOP_DAYS) return null;
  const { stop, exercises } = session;
  const id = exercises.find(({ quality }) => quality === stop)?.exercise;
  return {
    stop,
    exercise: id === undefined ? null : (library.exercise(id)?.name ?? id),
    daysAgo: day - session.day,
  };
}

/** What is due comes first and is pointed at; where nothing is, that is resting. */
async function menu(parts: HomeParts, prompts: Prompts, today: TodaysDue, checkIn: boolean): Promise<ExitCode> {
  const { library, output, theme } = parts;
  const due = today.routine ?? today.forDoctor;
  const narrow = output.columns < DESCRIBED_FROM;
  const routines = library.entries
    .map(({ routine }) => routine)
    .sort((a, b) => Number(b.id === due) - Number(a.id === due));
  const choices = [
    ...(due === null ? [REST_CHOICE] : []),
    ...(due === null && checkIn ? [CHECK_IN_CHOICE] : []),
    ...routines.map((routine) => routineChoice(routine, library)),
    ...(due !== null && checkIn ? [CHECK_IN_CHOICE] : []),
  ].map(({ name, value, description }) => ({ name, value, ...(description && !narrow ? { description } : {}) }));
  const above = dueLines(today, output.columns, theme).length + 1;
  const answer = await prompts.select({ message: "What shall we do?", choices, default: due ?? REST, above });
  if (answer.kind !== "answered" || answer.value === REST) return ExitCode.done;
  return answer.value === CHECK_IN ? parts.checkIn() : parts.start(answer.value);
}

/** A narrower terminal, which is a low one as a rule, has no room for what a choice is about. */
const DESCRIBED_FROM = 60;

/** No ids of routines: those have no blanks. */
const REST = "rest today";
const REST_CHOICE: MenuChoice = { name: "Rest today", value: REST };
const CHECK_IN = "check in";
const CHECK_IN_CHOICE: MenuChoice = {
  name: "Check-in",
  value: CHECK_IN,
  description: "24 statements about a day with your back.",
};

type MenuChoice = Choice<string>;

function routineChoice(routine: Routine, library: Library): MenuChoice {
  const seconds = planSeconds(makePlan(routine, library, { warmup: true }));
  return {
    name: `${safeLine(routine.name)}, ${sayDuration(seconds, true)}`,
    value: routine.id,
    description: safeLine(routine.about ?? ""),
  };
}
