/** `due`: what is due today and why, in one sentence; 0 when something is, 1 when not, for scripts and prompts. */
import { ExitCode } from "../base/exit-code.ts";
import type { Library } from "../library/library.ts";
import { parseDay, type Weekday } from "../progress/calendar.ts";
import type { Output } from "./output.ts";
import { asOf, type Person } from "./person.ts";
import { todaysDue } from "./todays-due.ts";

export interface DueOptions {
  /** As of this day, such as 2026-01-05. */
  readonly on?: string;
  readonly json?: boolean;
}

/** What it takes to say what is due. */
export interface DueSources {
  readonly person: Person;
  readonly library: Library;
  readonly startsOn: Weekday;
}

/** Not a fault, and yet not 0: nothing is due. */
const NOTHING_DUE = ExitCode.fault;

/** @throws Failure when the day is no date */
export function dueToday(
  { person, library, startsOn, output }: DueSources & { readonly output: Output },
  { on, json }: DueOptions,
): ExitCode {
  const asked = on === undefined ? person : asOf(person, parseDay(on));
  const { routine, reason } = todaysDue(asked, library, startsOn);
  if (json) {
    const name = routine === null ? null : (library.routine(routine)?.name ?? routine);
    output.out(JSON.stringify({ on: asked.today, due: routine !== null, routine, name, reason }));
  } else output.out(reason);
  return routine === null ? NOTHING_DUE : ExitCode.done;
}
