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
import { heavyLately } from "../safety/heavy-load.ts";
import { blockedByStops } from "../safety/next-time.ts";
import type { Yes } from "../safety/open-stops.ts";
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
    readonly pain: PastSession["pain"] & { readonly after: number | null };
    readonly morning: number | null;
  })[];
}

/** Whether there are no safety answers, or none that still hold. */
export function isUnscreened({ screening, today }: Person): boolean {
  return screeningState(screening, today) !== "current";
}

/** The yes to an exercise that was stopped, or null. One that says it is later than now covers nothing. */
export function yesTo({ screening, today }: Person, exercise: string): Yes | null {
  const allowed = screening && Object.hasOwn(screening.allowed, exercise) ? screening.allowed[exercise] : undefined;
  return allowed === undefined || allowed.on > today ? null : { day: dayOf(allowed.on), at: Date.parse(allowed.at) };
}

/** Days since 1970-01-01 of an ISO date. */
export function dayOf(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

export function circumstancesOf(person: Person, routine: Pick<Routine, "define">, catalogue: Catalogue): Circumstances {
  const find = (id: string) => routine.define.find((own) => own.id === id) ?? known(id, catalogue);
  return {
    screening: person.screening,
    today: person.today,
    stops: blockedByStops(person.past, person.day, (id) => yesTo(person, id)),
    minutesUp: minutesUp(person),
    heavyLately: heavyLately(person.past, person.day, find),
  };
}

/** In the library, or in any routine that defines it. */
function known(id: string, catalogue: Catalogue): Exercise | null {
  const own = () => catalogue.routineIds.flatMap((name) => catalogue.routine(name)?.define ?? []);
  return catalogue.exercise(id) ?? own().find((one) => one.id === id) ?? null;
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

/** An entry of the history as safety looks at it. `day`: days since 1970-01-01, local, of its beginning. */
export function pastOf(entry: SessionEntry, day: number): Person["past"][number] {
  const { id, routine, outcome, stop, effort, form, pain } = entry;
  const at = Date.parse(entry.endedAt);
  const exercises = entry.exercises.map(({ quality, ...one }) => ({ ...one, pain: quality }));
  return { id, routine, day, at, outcome, stop, effort, form, pain, morning: pain.morning, exercises };
}
