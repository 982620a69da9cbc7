/**
 * A lighter dose of an exercise that was stopped for pain: about two steps of a ladder, a quarter to a third less, of what
 * is written today and of what was stopped. Reps go first, since fewer good ones are the smallest change to a movement; a
 * single hold is held for less. What can't be made lighter (one rep without a hold) has no lighter dose.
 */
import type { DoseText, Exercise } from "../routine/exercise.ts";
import type { Entry } from "../routine/routine.ts";
import type { Amount, StoppedDose } from "./stopped-dose.ts";
import { writtenOut } from "./written-dose.ts";

/** Section 3.3 of the rules, rule 2: two steps back. The share is own judgement, after the steps of the ladder. */
const SHARE = 0.75;

/** What an open end without a limit is taken for, seconds: the soft cap for holding until tired (rules, section 3.1). */
const OPEN_SECONDS = 30;

/** What the session has room for. */
export interface Room {
  /** null when nobody knows how much was planned then: only today's dose is made less. */
  readonly stopped: StoppedDose | null;
  /** How much of the exercise the session has already. */
  readonly spent: Amount;
  /** How many times the entry is done: the rounds around it. */
  readonly times: number;
}

export const NOTHING: Amount = { reps: 0, seconds: 0 };
const ALL_ROOM: Room = { stopped: null, spent: NOTHING, times: 1 };

/** The entry with its lighter dose, which grows toward nothing; null when there is no lighter one. */
export function lighterEntry(entry: Entry, exercise: Exercise, room: Room = ALL_ROOM): Entry | null {
  const written = writtenOut(entry, exercise);
  const dose = lighterDose(written.dose, { ...exercise.tempo, ...entry.tempo }.hold, room);
  return dose && { ...written, dose, toward: null };
}

/** How much of the exercise an entry is, done once, on one side. */
export function amountOf(entry: Entry, exercise: Exercise): Amount {
  const { dose } = writtenOut(entry, exercise);
  const sets = dose.sets ?? 1;
  if (dose.until !== null) return { reps: sets, seconds: sets * (dose.atMost ?? OPEN_SECONDS) };
  if (dose.for !== null) return { reps: sets, seconds: sets * dose.for };
  const reps = sum(repsOf(dose));
  return { reps, seconds: reps * (dose.hold ?? { ...exercise.tempo, ...entry.tempo }.hold) };
}

/** @param tempoHold seconds of a hold that the dose doesn't name */
function lighterDose(dose: DoseText, tempoHold: number, room: Room): DoseText | null {
  const most = mostOf(room);
  if (dose.until !== null) {
    // An open hold that was stopped before it began says nothing about seconds.
    const begun = room.stopped?.seconds === 0 ? { ...most, hold: NO_END, seconds: NO_END } : most;
    return lessTime(dose, "atMost", dose.atMost ?? OPEN_SECONDS, begun);
  }
  if (dose.for !== null) return lessTime(dose, "for", dose.for, most);
  const reps = repsOf(dose);
  const hold = dose.hold ?? tempoHold;
  const single = (sets: number) => shorterHold(dose, hold, sets, most);
  return reps.every((count) => count === 1)
    ? (single(reps.length) ?? fewerReps(dose, hold, most))
    : (fewerReps(dose, hold, most) ?? single(1));
}

const NO_END = Number.POSITIVE_INFINITY;

/** What a dose may have at the most. */
interface Most {
  /** Reps where these are what becomes less, and where the hold does. */
  readonly fewer: number;
  readonly reps: number;
  readonly seconds: number;
  /** Seconds of a hold among several reps; of a single one it is a share of this. */
  readonly hold: number;
}

function mostOf({ stopped, spent, times }: Room): Most {
  if (!stopped) return { fewer: NO_END, reps: NO_END, seconds: NO_END, hold: NO_END };
  const left = (most: number, done: number) => Math.max(0, (most - done) / times);
  return {
    fewer: Math.floor(left(Math.floor(stopped.reps * SHARE), spent.reps)),
    reps: Math.floor(left(stopped.reps, spent.reps)),
    seconds: left(stopped.seconds * SHARE, spent.seconds),
    hold: stopped.hold,
  };
}

/** Whole seconds, whole minutes from ten minutes on. */
function lessTime(dose: DoseText, part: "for" | "atMost", seconds: number, most: Most): DoseText | null {
  const sets = Math.min(dose.sets ?? 1, most.reps);
  if (sets < 1) return null;
  const less = Math.min(seconds * SHARE, most.hold * SHARE, most.seconds / sets);
  const unit = less >= 600 ? 60 : 1;
  const whole = Math.floor(less / unit) * unit;
  return whole > 0 ? { ...dose, sets: setsAs(dose, sets), [part]: whole } : null;
}

/** One rep a set, held for less. */
function shorterHold(dose: DoseText, hold: number, wanted: number, most: Most): DoseText | null {
  const sets = Math.min(wanted, most.reps);
  if (sets < 1) return null;
  const less = Math.floor(Math.min(hold * SHARE, most.hold * SHARE, most.seconds / sets));
  return less > 0 ? { ...withReps(dose, new Array<number>(sets).fill(1)), hold: less } : null;
}

function fewerReps(dose: DoseText, hold: number, most: Most): DoseText | null {
  const held = Math.min(hold, most.hold);
  const total = Math.min(most.fewer, held > 0 ? Math.floor(most.seconds / held) : NO_END);
  const reps = atMost(aShareOf(repsOf(dose)), total);
  return reps.length === 0 ? null : { ...withReps(dose, reps), hold: held < hold ? held : dose.hold };
}

/** A share of each set; of single reps, of the sets. */
function aShareOf(reps: readonly number[]): number[] {
  if (reps.some((count) => count > 1)) return reps.map((count) => Math.max(1, Math.floor(count * SHARE)));
  return reps.length > 1 ? reps.slice(0, Math.max(1, Math.floor(reps.length * SHARE))) : [];
}

/** Evenly over as many sets as there can be, where all of it is too much. */
function atMost(reps: readonly number[], total: number): number[] {
  if (sum(reps) <= total) return [...reps];
  const sets = Math.min(reps.length, total);
  return Array.from({ length: sets }, (_, set) => Math.floor(total / sets) + (set < total % sets ? 1 : 0));
}

/** In the words of the dose: a list stays one, a number stays one where all sets are alike. */
function withReps(dose: DoseText, reps: readonly number[]): DoseText {
  const [first = 1] = reps;
  const alike = reps.every((count) => count === first);
  if (alike && (typeof dose.reps !== "object" || reps.length === 1)) {
    return { ...dose, sets: setsAs(dose, reps.length), reps: dose.reps === null && first === 1 ? null : first };
  }
  return { ...dose, sets: null, reps };
}

function setsAs(dose: DoseText, sets: number): number | null {
  return sets === 1 && dose.sets === null ? null : sets;
}

function repsOf({ reps, sets }: DoseText): readonly number[] {
  if (typeof reps === "object" && reps !== null) return reps;
  return new Array<number>(sets ?? 1).fill(reps ?? 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
