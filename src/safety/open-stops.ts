/**
 * Open stops: exercises that were stopped for pain and are not back to what they were. Two easy sessions with the exercise
 * close a stop, and so does a doctor's yes. Two stops of an exercise within two weeks leave it out (rule 1 of section 3.3
 * of the rules); until then it is done with a lighter dose (rule 2).
 */
import type { Quality, Stop } from "../session/event.ts";
import { type PastSession, until, wasBegun } from "./past.ts";

/** The stops that mean that this very movement was too much (rules, section 3.3). */
const HARD_STOPS = ["sharp", "cramp", "legs"] as const;
export type HardStop = (typeof HARD_STOPS)[number];

/** Rule 1 of section 3.3. */
const TWICE_WITHIN_DAYS = 14;
/** Own judgement, after the two clean sessions of rule 12. */
export const EASY_SESSIONS = 2;
/** Effort and pain of an easy session at the most: section 2.4 of the rules, and the pain that is acceptable (R4). */
const EASY = { effort: 7, worst: 5 } as const;

export interface OpenStop {
  readonly exercise: string;
  readonly stop: HardStop;
  /** Days since 1970-01-01, local. */
  readonly day: number;
  /** Easy sessions with the exercise since then: 0 or 1. */
  readonly easy: number;
  /** Stopped twice within two weeks: leave it out. */
  readonly twice: boolean;
}

/**
 * @param history in any order; what is later than `today` is not looked at
 * @param allowed day of a doctor's yes, by exercise; null where there is none
 * @returns the latest first
 */
export function openStops(
  history: readonly PastSession[],
  today: number,
  allowed: (exercise: string) => number | null,
): OpenStop[] {
  const sessions = until(today, history);
  const exercises = [...new Set(sessions.flatMap((session) => stoppedIn(session)))];
  return exercises
    .flatMap((exercise) => openStop(exercise, sessions, today, allowed(exercise)) ?? [])
    .sort((a, b) => b.day - a.day || (a.exercise < b.exercise ? -1 : 1));
}

function openStop(
  exercise: string,
  sessions: readonly PastSession[],
  today: number,
  allowed: number | null,
): OpenStop | null {
  const stops = sessions.flatMap((session, index) =>
    stoppedIn(session).includes(exercise) && isHard(session.stop)
      ? [{ index, day: session.day, stop: session.stop }]
      : [],
  );
  const last = stops.at(-1);
  if (!last || (allowed !== null && allowed >= last.day)) return null;
  const easy = sessions.slice(last.index + 1).filter((session) => wasEasy(session, exercise)).length;
  if (easy >= EASY_SESSIONS) return null;
  const recent = stops.filter(({ day }) => today - day <= TWICE_WITHIN_DAYS && (allowed === null || day > allowed));
  return { exercise, stop: last.stop, day: last.day, easy, twice: recent.length >= 2 };
}

/** The exercises that a session was stopped in; every one that was begun when nobody knows which it was. */
function stoppedIn({ stop, exercises }: PastSession): string[] {
  if (!isHard(stop)) return [];
  const hurt = exercises.filter(({ pain }) => pain === stop);
  return (hurt.length > 0 ? hurt : exercises.filter(wasBegun)).map(({ exercise }) => exercise);
}

function wasEasy({ outcome, stop, effort, pain, exercises }: PastSession, exercise: string): boolean {
  const mine = exercises.filter((one) => one.exercise === exercise);
  return (
    outcome === "finished" &&
    stop === null &&
    mine.length > 0 &&
    mine.every((one) => !one.skipped && !isHard(one.pain)) &&
    (effort ?? 0) <= EASY.effort &&
    (pain.worst ?? 0) <= EASY.worst
  );
}

function isHard(word: Quality | Stop | null): word is HardStop {
  return HARD_STOPS.some((stop) => stop === word);
}
