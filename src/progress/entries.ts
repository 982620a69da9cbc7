/**
 * From sessions to the entries of one exercise. Both sides are alike: the worse one counts. Pain, effort and the morning
 * after belong to the session, so they are told of every exercise that was done in it; pain that was told during an exercise
 * and a stop belong to that exercise. An exercise that was never reached has no entry.
 */
import { levelFor, volume } from "../plan/ladder.ts";
import type { Dose } from "../plan/plan.ts";
import { type Entry, type EntryStop, type HardStop, isHardStop } from "./entry.ts";
import { type PastExercise, type PastSession, wasTried } from "./past.ts";
import type { ExerciseProgression } from "./progression.ts";

/** The parts (sides) of one exercise in one session. */
export interface Turn {
  readonly session: PastSession;
  readonly parts: readonly PastExercise[];
}

/** The turns of each exercise, in the order of the sessions. One walk over the whole history. */
export function turnsByExercise(sessions: readonly PastSession[]): ReadonlyMap<string, readonly Turn[]> {
  const turns = new Map<string, Turn[]>();
  for (const session of sessions) {
    for (const [exercise, parts] of partsOf(session)) {
      const mine = turns.get(exercise);
      if (mine) mine.push({ session, parts });
      else turns.set(exercise, [{ session, parts }]);
    }
  }
  return turns;
}

type Parts = ReadonlyMap<string, readonly PastExercise[]>;

/** Sessions never change, and every routine of a library asks about the same ones: each is sorted out once. */
const SORTED = new WeakMap<PastSession, Parts>();

/** The parts of each exercise of a session. */
export function partsOf(session: PastSession): Parts {
  const known = SORTED.get(session);
  if (known) return known;
  const parts = new Map<string, PastExercise[]>();
  for (const part of session.exercises) {
    const mine = parts.get(part.exercise);
    if (mine) mine.push(part);
    else parts.set(part.exercise, [part]);
  }
  SORTED.set(session, parts);
  return parts;
}

/** Where a turn is on a ladder. */
export interface Place {
  /** Whether it belongs to the routine whose ladder it is. */
  readonly own: boolean;
  /** The nearest dose that is not heavier than what was done; null for less than the lightest. */
  readonly level: number | null;
}

export function placeOf({ session, parts }: Turn, ladder: readonly Dose[], routine: string): Place {
  const own = session.routine === routine;
  const [start] = ladder;
  const isBelow = parts.some(({ dose }) => dose && dose.kind === start?.kind && volume(dose) < volume(start));
  const levelOf = ({ dose, level }: PastExercise) =>
    dose ? levelFor(dose, ladder) : own ? Math.min(level, ladder.length - 1) : 0;
  return { own, level: isBelow ? null : Math.min(...parts.map(levelOf)) };
}

/**
 * For so many days what was done in a routine outweighs a lighter dose of another one. After eight weeks nothing of a level
 * is left (rule 4), so whoever did only the lighter dose for so long goes on from there.
 */
export const OUTWEIGHS_DAYS = 56;

/**
 * Each with the level that today's ladder gives what was done then: the nearest dose that is not heavier. None has what is
 * lighter than the ladder's start, as after a stop for pain, and a lighter dose of another routine: going on from there
 * would leave out a step.
 * @param turns of this exercise, oldest first
 * @param routine id of the routine whose ladder it is
 */
export function entriesOf(turns: readonly Turn[], { ladder }: ExerciseProgression, routine: string): Entry[] {
  let lately: { readonly day: number; readonly level: number }[] = [];
  return turns.filter(wasReached).map((turn, index) => {
    const { own, level } = placeOf(turn, ladder, routine);
    if (level === null) return entryOf(turn, index === 0 ? 0 : null);
    const { day } = turn.session;
    lately = own ? [] : lately.filter((one) => day - one.day < OUTWEIGHS_DAYS);
    const isOutweighed = lately.some((one) => one.level > level);
    lately.push({ day, level });
    return entryOf(turn, isOutweighed ? null : level);
  });
}

/** Whether it was done or tried; in a session that ran to its end everything was. */
export function wasReached({ session, parts }: Turn): boolean {
  return session.outcome === "finished" || parts.some(wasTried);
}

/** Pain that was told while it was done counts as well, whatever was answered, or not, when the session was over. */
function entryOf({ session, parts }: Turn, level: number | null): Entry {
  const { before, after, morning } = session.pain;
  const pains = [session.pain.worst, ...parts.map(({ pain }) => pain)].filter((pain) => pain !== null);
  const worst = pains.length > 0 ? Math.max(...pains) : null;
  const done = Math.min(...parts.map(shareDone));
  return {
    day: session.day,
    level,
    done,
    effort: session.effort,
    before,
    worst,
    after,
    morning,
    stop: stopOf(session, parts),
  };
}

/** How much less than planned still counts as held in full, seconds: a key pressed with the last second. */
const SLACK_SECONDS = 0.5;

/** How much of its plan a part did, 0 to 1: of its reps or of its seconds, whichever is less. */
export function shareDone(part: PastExercise): number {
  const { repsDone, repsPlanned, heldSeconds, plannedSeconds, setsDone, setsPlanned } = part;
  if (repsPlanned <= 0 && plannedSeconds <= 0) return setsPlanned > 0 ? Math.min(1, setsDone / setsPlanned) : 1;
  const ofReps = repsPlanned > 0 ? repsDone / repsPlanned : 1;
  const isHeld = heldSeconds >= plannedSeconds - SLACK_SECONDS;
  return Math.min(1, ofReps, isHeld ? 1 : heldSeconds / plannedSeconds);
}

function stopOf(session: PastSession, parts: readonly PastExercise[]): EntryStop | null {
  const here = parts.map(({ quality }) => quality).find(isPain);
  if (here) return here;
  const { stop, outcome } = session;
  if (isPain(stop) && !blamed(session).some((part) => parts.includes(part))) return "elsewhere";
  if (stop !== null || outcome === "finished") return stop;
  return outcome === "interrupted" ? "interrupted" : "quit";
}

/**
 * What a stop is held against: the exercise that it is noted with; where that is not noted, the one in which pain was told,
 * else the last one that was begun and broke off, else all.
 */
function blamed({ stop, exercises }: PastSession): readonly PastExercise[] {
  const noted = exercises.filter(({ quality }) => quality === stop);
  if (noted.length > 0) return noted;
  const hurt = exercises.filter(({ pain }) => (pain ?? 0) > 0);
  if (hurt.length > 0) return hurt;
  const last = exercises.findLast((part) => wasTried(part) && !part.skipped && shareDone(part) < 1);
  return last ? exercises.filter(({ exercise }) => exercise === last.exercise) : exercises;
}

function isPain(word: string | null): word is HardStop | "unwell" {
  return word === "unwell" || isHardStop(word);
}
