/** A person with a past, the shipped library, and an output that can be read: for commands that decide by them. */
import { fileURLToPath } from "node:url";
import { Chalk } from "chalk";
import type { KnownSession } from "../../src/commands/known-session.ts";
import type { Output } from "../../src/commands/output.ts";
import type { Person } from "../../src/commands/person.ts";
import { compileShipped } from "../../src/library/compile.ts";
import { type Library, openLibrary } from "../../src/library/library.ts";
import { isoDate, parseDay } from "../../src/progress/calendar.ts";
import { noConcerns, type Screening } from "../../src/safety/screening.ts";
import { part, session } from "../progress/make.ts";

export const SHIPPED_LIBRARY: Library = await openLibrary({
  home: null,
  shipped: await compileShipped(fileURLToPath(new URL("../../routines/", import.meta.url))),
});

/** A Wednesday, 2026-01-07. */
export const TODAY = parseDay("2026-01-07");

/** A session so many days before TODAY; everything went well. */
export function did(routine: string, ago: number, changes: Partial<KnownSession> = {}): KnownSession {
  const name = routine.charAt(0).toUpperCase() + routine.slice(1);
  const exercises = [{ ...part("bird-dog", 0), heavy: false }];
  const at = (TODAY - ago) * 86_400_000;
  return {
    id: `${routine}-${ago}`,
    name,
    at,
    form: null,
    ...session(TODAY - ago, [], { routine }),
    exercises,
    ...changes,
  };
}

export function person(past: readonly KnownSession[], screening: Partial<Screening> = {}): Person {
  const today = isoDate(TODAY);
  return {
    screening: { ...noConcerns(today), ...screening },
    ...{ today, day: TODAY, minute: 600, woke: null, past },
  };
}

export function output(): Output & { readonly said: string[]; readonly errors: string[] } {
  const said: string[] = [];
  const errors: string[] = [];
  return {
    said,
    errors,
    out: (line) => void said.push(line),
    err: (line) => void errors.push(line),
    ...{ columns: 80, chalk: new Chalk({ level: 0 }) },
  };
}
