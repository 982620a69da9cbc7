/**
 * What is due for a person today: the facts of every routine, the safety answers and all that was done, put to
 * progress/due.ts. A routine of which the answers leave nothing is not due, and one that a doctor has to see first waits.
 */
import { safeLine } from "../base/safe-text.ts";
import type { Library } from "../library/library.ts";
import type { Weekday } from "../progress/calendar.ts";
import { type Due, due, stoppedLately } from "../progress/due.ts";
import { type RoutineFacts, type UseQuestion, weeklyGoal } from "../progress/in-use.ts";
import { type KeepsTheWeek, keepsTheWeek } from "../progress/keeps-the-week.ts";
import { upToDay } from "../progress/past.ts";
import { exerciseFinder } from "../routine/exercise-finder.ts";
import type { Routine } from "../routine/routine.ts";
import { entriesOf } from "../safety/gate-items.ts";
import { type Gated, gateRoutine, type Refusal } from "../safety/gate-routine.ts";
import { heavyOnes } from "../safety/heavy-load.ts";
import { gate } from "../safety/session-gate.ts";
import { refusalSentence } from "../view/gate-refusal.ts";
import { circumstancesOf, type Person } from "./person.ts";

export interface TodaysDue extends Due {
  /** Days a week that are aimed at. */
  readonly goal: number;
  /** Why there is no session at all today, or null. */
  readonly refusal: Refusal | null;
  /** The routine that would be due, but whose list a doctor has to see first, or null. */
  readonly forDoctor: string | null;
  /** A routine of easy movement that may be done on a day of rest, or null. */
  readonly easy: Routine | null;
}

/** Where to begin, and where the safety answers leave nothing of that. */
const BEGIN_WITH = ["starter", "therapeutic"];

export function todaysDue(person: Person, library: Library, startsOn: Weekday): TodaysDue {
  const gates = new Gates(person, library);
  const { sessions, ...facts } = factsAbout(person, library, gates);
  const session = gate(person.screening, person.today);
  const refusal = session.kind === "refused" ? { why: "concerns" as const, concerns: session.concerns } : null;
  const blocked = refusal ? refusalSentence(refusal) : null;
  const chosen = due({ ...facts, sessions, startsOn, blocked });
  const goal = weeklyGoal({ ...facts, sessions });
  const resting = refusal !== null || stoppedLately(sessions, person.day) !== null;
  // After a stop for pain today or yesterday nothing is offered, however easy.
  const easy = resting ? null : (library.entries.find(({ routine }) => isEasy(routine, gates))?.routine ?? null);
  const shared = { goal, refusal, easy };
  if (chosen.routine === null || !gates.waitsForDoctor(chosen.routine))
    return { ...chosen, ...shared, forDoctor: null };
  const name = safeLine(library.routine(chosen.routine)?.name ?? chosen.routine);
  const reason = `A doctor sees the list of ${name} first: backcoach show ${chosen.routine} --for-doctor prints it.`;
  return { routine: null, reason, ...shared, forDoctor: chosen.routine };
}

/** Days a week that are aimed at: what `todaysDue` says of it, without the rest. */
export function goalToday(person: Person, library: Library): number {
  return weeklyGoal(factsAbout(person, library, new Gates(person, library)));
}

/** Which sessions make a day of the week. */
export function keepsTheirWeek(library: Library): KeepsTheWeek {
  return keepsTheWeek(library.entries.map(({ routine }) => routine));
}

function factsAbout(person: Person, library: Library, gates: Gates): UseQuestion {
  return {
    routines: library.entries.map(({ routine }) => factsOf(routine, library)),
    sessions: upToDay(person.past, person.day),
    today: person.day,
    beginWith: BEGIN_WITH,
    allowed: (id) => gates.allow(id),
  };
}

function isEasy({ id, group }: Routine, gates: Gates): boolean {
  return group === "mobility" && gates.allow(id);
}

/** What the safety answers leave of a routine, looked at once and only when it is asked: each costs a walk of the history. */
class Gates {
  readonly #person: Person;
  readonly #library: Library;
  readonly #gated = new Map<string, Gated | null>();

  constructor(person: Person, library: Library) {
    this.#person = person;
    this.#library = library;
  }

  allow(id: string): boolean {
    return this.#of(id)?.kind === "ready";
  }

  waitsForDoctor(id: string): boolean {
    const one = this.#of(id);
    return one?.kind === "ready" && one.doctor.length > 0;
  }

  #of(id: string): Gated | null {
    const known = this.#gated.get(id);
    if (known !== undefined) return known;
    const routine = this.#library.entries.find((entry) => entry.routine.id === id)?.routine;
    const gated = routine ? held(routine, this.#person, this.#library) : null;
    this.#gated.set(id, gated);
    return gated;
  }
}

function held(routine: Routine, person: Person, library: Library): Gated {
  return gateRoutine(routine, library, circumstancesOf(person, routine, library), { warmup: true });
}

function factsOf(routine: Routine, library: Library): RoutineFacts {
  const { id, name, group, perWeek, prescribed, define } = routine;
  const find = exerciseFinder(define, library);
  const exercises = entriesOf(routine.exercises).flatMap(({ exercise }) => find(exercise) ?? []);
  const load = heavyOnes(exercises).map((exercise) => exercise.id);
  return { id, name, group, perWeek, load, prescribed: prescribed !== null };
}
