/**
 * The Person for whom a session is made: what they answered, what they did, when they got up; and from it the
 * circumstances under which every exercise is judged. Read once, before anything is decided.
 */
import { stepLadders } from "../plan/step-ladders.ts";
import { isoDate, parseDay } from "../progress/calendar.ts";
import type { Morning } from "../progress/entry.ts";
import type { Exercise } from "../routine/exercise.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import { minutesSince, parseTimeOfDay } from "../safety/bending.ts";
import type { Circumstances } from "../safety/circumstances.ts";
import { faultFor } from "../safety/fault-for.ts";
import { withHarderForms } from "../safety/harder-forms.ts";
import { heavyLately } from "../safety/heavy-load.ts";
import { blockedByStops, type StopLimits } from "../safety/next-time.ts";
import type { Yes } from "../safety/open-stops.ts";
import { wasBegun } from "../safety/past.ts";
import { type Screening, screeningState } from "../safety/screening.ts";
import type { KnownSession } from "./known-session.ts";
import { type Known, levelsFor } from "./levels-for.ts";
import { stopLimits } from "./stop-limits.ts";

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
  readonly past: readonly KnownSession[];
  /** Sessions that broke off or are under way in another window: only heavy load is asked of them. */
  readonly underWay?: readonly KnownSession[];
}

/** Whether there are no safety answers, or none that still hold. */
export function isUnscreened({ screening, today }: Person): boolean {
  return screeningState(screening, today) !== "current";
}

/** The yes to an exercise that was stopped, or null. One that says it is later than now covers nothing. */
export function yesTo({ screening, today }: Person, exercise: string): Yes | null {
  const allowed = screening && Object.hasOwn(screening.allowed, exercise) ? screening.allowed[exercise] : undefined;
  return allowed === undefined || allowed.on > today ? null : { day: parseDay(allowed.on), at: Date.parse(allowed.at) };
}

/** @throws Failure when an exercise or the warm-up is not there */
export function circumstancesOf(person: Person, routine: Routine, catalogue: Catalogue): Circumstances {
  return { ...lonely(person, routine.define, catalogue), stops: stopsOf(person, routine, catalogue) };
}

/** Those of an exercise by itself, outside of any routine. */
export function circumstancesAlone(person: Person, catalogue: Catalogue): Circumstances {
  return lonely(person, [], catalogue);
}

function lonely(person: Person, define: readonly Exercise[], catalogue: Catalogue): Circumstances {
  const find = (id: string) => define.find((own) => own.id === id) ?? known(id, catalogue);
  return {
    screening: person.screening,
    today: person.today,
    stops: withHarderForms(
      blockedByStops(person.past, person.day, (id) => yesTo(person, id)),
      allOf(define, catalogue),
    ),
    minutesUp: minutesUp(person),
    heavyLately: heavyLately([...person.past, ...(person.underWay ?? [])], person.day, find),
  };
}

/** The same person on another day, with what they had done by then. @param day days since 1970-01-01 */
export function asOf(person: Person, day: number): Person {
  const woke = day === person.day ? person.woke : null;
  return { ...person, woke, day, today: isoDate(day), past: person.past.filter((session) => session.day <= day) };
}

/** With the morning after the last session, which was told just now: it has a say in today's doses. */
export function withMorning(person: Person, morning: Morning | null): Person {
  const last = person.past.at(-1);
  if (!last || morning === null) return person;
  return { ...person, past: [...person.past.slice(0, -1), { ...last, pain: { ...last.pain, morning } }] };
}

/** All that levels are made of. */
export function knownOf(person: Person): Known {
  return { past: person.past, day: person.day, allowed: (exercise) => yesTo(person, exercise)?.day ?? null };
}

/** What the stops so far mean for a routine today. @throws Failure when an exercise or the warm-up is not there */
function stopsOf(person: Person, routine: Routine, catalogue: Catalogue): StopLimits {
  const stops = blockedByStops(person.past, person.day, (id) => yesTo(person, id));
  const levels = levelsFor(routine, catalogue, { ...knownOf(person), warmup: true });
  const limits = stopLimits(stops, levels, stepLadders(routine, catalogue, { warmup: true }));
  return withHarderForms(limits, allOf(routine.define, catalogue));
}

/** Of a routine and of the library; what a routine defines itself comes before what the library calls the same. */
function allOf(define: readonly Exercise[], catalogue: Catalogue): Exercise[] {
  return [...define, ...catalogue.exerciseIds.flatMap((id) => catalogue.exercise(id) ?? [])];
}

/** In the library, or in any routine that defines it; null where it is gone. */
export function known(id: string, catalogue: Catalogue): Exercise | null {
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
