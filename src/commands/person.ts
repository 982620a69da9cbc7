/**
 * The Person for whom a session is made: what they answered, what they did, when they got up; and from it the
 * circumstances under which every exercise is judged. Read once, before anything is decided.
 */
import type { SessionEntry } from "../history/entry-shape.ts";
import type { Exercise } from "../routine/exercise.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import { minutesSince, parseTimeOfDay } from "../safety/bending.ts";
import type { Circumstances } from "../safety/circumstances.ts";
import { faultFor } from "../safety/fault-for.ts";
import { heavyTooSoon } from "../safety/heavy-load.ts";
import { blockedByStops } from "../safety/next-time.ts";
import { type PastSession, wasBegun } from "../safety/past.ts";
import { type Screening, screeningState } from "../safety/screening.ts";

export interface Person {
  readonly screening: Screening | null;
  /** ISO date of today, local, and the same as days since 1970-01-01. */
  readonly today: string;
  readonly day: number;
  /** Minutes since midnight, local. */
  readonly minute: number;
  /** When they get up, "06:45", or null. */
  readonly woke: string | null;
  /** The latest last. */
  readonly past: readonly (PastSession & {
    readonly id: string;
    readonly routine: string;
    readonly morning: number | null;
  })[];
}

/** Whether there are no safety answers, or none that still hold. */
export function isUnscreened({ screening, today }: Person): boolean {
  return screeningState(screening, today) !== "current";
}

/** The day of a doctor's yes to an exercise that was stopped, or null. */
export function allowedDay({ screening }: Person, exercise: string): number | null {
  const on = screening?.allowed[exercise];
  return on === undefined ? null : dayOf(on);
}

/** Days since 1970-01-01 of an ISO date. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

export function circumstancesOf(person: Person, routine: Routine, catalogue: Catalogue): Circumstances {
  const find = (id: string) => routine.define.find((own) => own.id === id) ?? catalogue.exercise(id);
  return {
    screening: person.screening,
    today: person.today,
    stops: blockedByStops(person.past, person.day, (id) => allowedDay(person, id)),
    minutesUp: minutesUp(person),
    heavyLately: heavyTooSoon(exercisesOf(routine, find), heavyDays(person), person.day, find).length > 0,
  };
}

/** One of an exercise's faults, another one each time that it is done (rule R8). */
export function watchFor({ past }: Person): (exercise: Exercise) => string | null {
  return (exercise) => {
    const before = past.filter(({ exercises }) =>
      exercises.some((one) => one.exercise === exercise.id && wasBegun(one)),
    );
    return faultFor(exercise, before.length);
  };
}

function minutesUp({ woke, minute }: Person): number | null {
  const at = woke === null ? null : parseTimeOfDay(woke);
  return at === null ? null : minutesSince(at, minute);
}

function heavyDays({ past }: Person) {
  return past.map(({ day, exercises }) => ({ day, exercises: exercises.filter(wasBegun).map((one) => one.exercise) }));
}

function exercisesOf(routine: Routine, find: (id: string) => Exercise | null): Exercise[] {
  const ids = routine.exercises.flatMap((item) =>
    item.kind === "rounds"
      ? item.of.flatMap((one) => (one.kind === "exercise" ? [one.exercise] : []))
      : item.kind === "exercise"
        ? [item.exercise]
        : [],
  );
  return ids.map(find).filter((exercise) => exercise !== null);
}

/** An entry of the history as safety looks at it. `day`: days since 1970-01-01, local, of its beginning. */
export function pastOf(entry: SessionEntry, day: number): Person["past"][number] {
  const { id, routine, outcome, stop, effort, pain } = entry;
  const exercises = entry.exercises.map(({ quality, ...one }) => ({ ...one, pain: quality }));
  return { id, routine, day, outcome, stop, effort, pain, morning: pain.morning, exercises };
}
