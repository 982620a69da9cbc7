/**
 * Open stops: exercises that were stopped for pain and are not back to what they were (sections 2.1 and 3.3 of the rules).
 *
 *     one hard stop             less of it, until two easy sessions with it, or a doctor's yes
 *     signs down a leg          left out, until two easy sessions without it, or a doctor's yes; then less of it
 *     two within two weeks      left out, until a doctor's yes, or an own wish after another two weeks; then less of it
 *
 * Two are two whatever lies between them: neither easy sessions nor a yes to the first make the second a first one.
 * An easy session is one on a day of its own: twice round the same afternoon says nothing about the next morning.
 */
import type { Quality, Stop } from "../session/event.ts";
import { asOf, type PastExercise, type PastSession, wasBegun } from "./past.ts";
import { least, type StoppedDose, stoppedDose } from "./stopped-dose.ts";

/** The stops that mean that this very movement was too much (rules, section 3.3). */
const HARD_STOPS = ["sharp", "cramp", "legs"] as const;
export type HardStop = (typeof HARD_STOPS)[number];

/** Rule 1 of section 3.3; as long again until the person's own wish is enough. */
export const TWICE_WITHIN_DAYS = 14;
/** Own judgement, after the two clean sessions of rule 12. */
const EASY_SESSIONS = 2;
/** Effort and pain of an easy session at the most: section 2.4 of the rules, and the pain that is acceptable (R4). */
const EASY = { effort: 7, worst: 5 } as const;

/** A yes to doing an exercise again: a doctor's, or the person's own wish. */
export interface Yes {
  /** Of which day it is, days since 1970-01-01, local. */
  readonly day: number;
  /** When it was told, ms since 1970: what was stopped later is not covered by it. */
  readonly at: number;
}

export interface OpenStop {
  readonly exercise: string;
  readonly stop: HardStop;
  /** Days since 1970-01-01, local. */
  readonly day: number;
  /** `lighter`: less of it · `legs`, `twice`: left out, after signs in a leg or after two stops. */
  readonly today: "lighter" | "legs" | "twice";
  /** Easy sessions that are missing until the next step; null where only a yes brings it back. */
  readonly missing: number | null;
  /** What was planned when it was stopped, the least of all stops that stand open; null when nobody knows. */
  readonly dose: StoppedDose | null;
}

/**
 * @param history in any order
 * @param today days since 1970-01-01, local
 * @param yes by exercise; null where there is none
 * @returns the latest first
 */
export function openStops(
  history: readonly PastSession[],
  today: number,
  yes: (exercise: string) => Yes | null,
): OpenStop[] {
  const sessions = asOf(today, history);
  const exercises = [...new Set(sessions.flatMap(stoppedIn))];
  return exercises
    .flatMap((exercise) => openStop(exercise, sessions, yes(exercise)) ?? [])
    .sort((a, b) => b.day - a.day || (a.exercise < b.exercise ? -1 : 1));
}

/** One hard stop of an exercise. */
interface Stopped {
  readonly stop: HardStop;
  readonly day: number;
  readonly at: number;
  readonly dose: StoppedDose | null;
  /** Whether it came within two weeks after another one of the same exercise. */
  readonly again: boolean;
}

/** An easy session since the last stop. */
interface Easy {
  readonly day: number;
  readonly at: number;
  /** Whether the exercise was a part of it. */
  readonly withIt: boolean;
}

type Standing = Omit<OpenStop, "exercise">;

function openStop(exercise: string, sessions: readonly PastSession[], yes: Yes | null): OpenStop | null {
  let last: number | null = null;
  let stops: Stopped[] = [];
  let easy: Easy[] = [];
  for (const session of sessions) {
    const stop = stopOf(session, exercise);
    if (stop) {
      // Held against each other, not against today: time alone makes nothing of it undone.
      stops.push({ ...stop, again: last !== null && stop.day - last <= TWICE_WITHIN_DAYS });
      last = stop.day;
      easy = [];
    } else if (wasEasy(session, exercise)) {
      const { day, at, exercises } = session;
      easy.push({ day, at, withIt: exercises.some((one) => one.exercise === exercise) });
      // Closed: only a stop that follows soon has to do with it still.
      if (!standing(stops, easy, yes)) stops = [];
    }
  }
  const now = standing(stops, easy, yes);
  return now && { exercise, ...now };
}

/**
 * What the stops since the last closing mean, with the easy sessions since the last of them. A yes lifts what two stops mean
 * when both came before it.
 */
function standing(stops: readonly Stopped[], easy: readonly Easy[], yes: Yes | null): Standing | null {
  const uncovered = stops.filter(({ day, at }) => !yes || day > yes.day || at >= yes.at);
  const backAfterTwo = uncovered.length === 0 && stops.some(({ again }) => again);
  const open = backAfterTwo ? stops : uncovered;
  const last = open.at(-1);
  if (!last) return null;
  const { stop, day } = last;
  const told = { stop, day, dose: least(open.map(({ dose }) => dose)) };
  if (uncovered.some(({ again }) => again)) return { ...told, today: "twice", missing: null };
  const since = easy.filter((one) => one.day > day && (!backAfterTwo || (yes && one.at > yes.at)));
  const without = daysOf(since.filter(({ withIt }) => !withIt));
  if (!backAfterTwo && stop === "legs" && without < EASY_SESSIONS) {
    return { ...told, today: "legs", missing: EASY_SESSIONS - without };
  }
  const missing = EASY_SESSIONS - daysOf(since.filter(({ withIt }) => withIt));
  return missing > 0 ? { ...told, today: "lighter", missing } : null;
}

function daysOf(sessions: readonly Easy[]): number {
  return new Set(sessions.map(({ day }) => day)).size;
}

function stopOf(session: PastSession, exercise: string): Omit<Stopped, "again"> | null {
  const { stop, day, at, exercises } = session;
  if (!isHard(stop) || !stoppedIn(session).includes(exercise)) return null;
  return { stop, day, at, dose: stoppedDose(exercises.filter((one) => one.exercise === exercise)) };
}

/**
 * The exercises that a session was stopped in. Where that is not noted, as in a history that was written elsewhere: those in
 * which pain was told, else the last one that was begun and broke off, else every one that was begun.
 */
function stoppedIn({ stop, exercises }: PastSession): string[] {
  if (!isHard(stop)) return [];
  const noted = exercises.filter(({ quality }) => quality === stop);
  const hurt = noted.length > 0 ? noted : exercises.filter(({ pain }) => (pain ?? 0) > 0);
  if (hurt.length > 0) return hurt.map(({ exercise }) => exercise);
  const begun = exercises.filter(wasBegun);
  const last = begun.findLast(brokeOff);
  return (last ? [last] : begun).map(({ exercise }) => exercise);
}

/** How much less than planned still counts as held in full, seconds: a key pressed with the last second. */
const SLACK_SECONDS = 0.5;

function brokeOff({ skipped, repsDone, repsPlanned, heldSeconds, plannedSeconds }: PastExercise): boolean {
  return !skipped && (repsDone < repsPlanned || heldSeconds < plannedSeconds - SLACK_SECONDS);
}

/**
 * Finished, with or without this exercise, but not with leaving it. What was not answered is not held against anybody; a
 * pain that was told in any exercise is an answer.
 */
function wasEasy({ outcome, stop, effort, form, pain, exercises }: PastSession, exercise: string): boolean {
  const mine = exercises.filter((one) => one.exercise === exercise);
  return (
    outcome === "finished" &&
    stop === null &&
    exercises.some(wasBegun) &&
    mine.every((one) => !one.skipped && wasBegun(one) && !isHard(one.quality)) &&
    form !== false &&
    (effort ?? 0) <= EASY.effort &&
    [pain.worst, ...exercises.map((one) => one.pain)].every((worst) => (worst ?? 0) <= EASY.worst)
  );
}

function isHard(word: Quality | Stop | null): word is HardStop {
  return HARD_STOPS.some((stop) => stop === word);
}
