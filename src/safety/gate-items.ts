/**
 * The items of a routine, held against the circumstances: what may not be done is replaced or dropped, what may be done
 * more gently is. Rests that led to a dropped exercise go with it, rounds that have nothing left in them go too.
 */
import type { Exercise } from "../routine/exercise.ts";
import type { Entry, Item, Rest } from "../routine/routine.ts";
import { capHolds } from "./cap-holds.ts";
import { type Circumstances, judgeToday, leftForNow } from "./circumstances.ts";
import type { GateNote } from "./gate-note.ts";
import type { Judgement } from "./judge.ts";
import { amountOf, lighterEntry, NOTHING, type Room } from "./lighter-dose.ts";
import { replacementFor } from "./replacement.ts";
import type { Amount } from "./stopped-dose.ts";
import { NO_DOSE } from "./written-dose.ts";

export interface Shelf {
  readonly find: (id: string) => Exercise | null;
  /** Ids that are done elsewhere in the session already. */
  readonly elsewhere: ReadonlySet<string>;
}

interface Work extends Shelf {
  readonly circumstances: Circumstances;
  /** Ids that are done in the session, replacements included. */
  readonly there: Set<string>;
  /** How much of the exercises that are done with less the session has so far. */
  readonly spent: Map<string, Amount>;
  readonly notes: GateNote[];
}

/** By id. */
export type Spent = ReadonlyMap<string, Amount>;

type Soft = Extract<Judgement, { kind: "soften" }>;

const STILL_TOO_MUCH = "it was stopped for pain last time, and there is no lighter dose";
const ENOUGH_OF_IT = "there is enough of it already, after it was stopped for pain";

/** @param spent how much of an exercise the session has before these items, by its id */
export function gateItems(
  items: readonly Item[],
  shelf: Shelf,
  circumstances: Circumstances,
  spent: Spent = new Map(),
): { items: readonly Item[]; notes: readonly GateNote[]; spent: Spent } {
  const work: Work = { ...shelf, circumstances, there: new Set(shelf.elsewhere), spent: new Map(spent), notes: [] };
  for (const id of items.flatMap((item) => staying(item, work))) work.there.add(id);
  const kept: Item[] = [];
  for (const item of items) {
    if (item.kind !== "rounds") put(kept, item, 1, work);
    else {
      const of: (Entry | Rest)[] = [];
      for (const inner of item.of) put(of, inner, item.rounds, work);
      if (of.some(({ kind }) => kind === "exercise")) kept.push({ ...item, of });
    }
  }
  return { items: kept, notes: onceEach(work.notes), spent: work.spent };
}

/** All entries, those of rounds once. */
export function entriesOf(items: readonly Item[]): Entry[] {
  return items.flatMap((item) =>
    item.kind === "rounds" ? entriesOf(item.of) : item.kind === "exercise" ? [item] : [],
  );
}

/** @param times the rounds around it */
function put(kept: Item[], item: Entry | Rest, times: number, work: Work): void {
  const gated = item.kind === "rest" ? item : gateEntry(item, times, work);
  if (gated) kept.push(gated);
  else if (kept.at(-1)?.kind === "rest") kept.pop();
}

/** The entry as it may be done, what takes its place, or null. What nobody knows is left for others to complain about. */
function gateEntry(entry: Entry, times: number, work: Work): Entry | null {
  const exercise = work.find(entry.exercise);
  if (!exercise) return entry;
  const judgement = judgeEntry(entry, exercise, times, work);
  if (judgement.kind === "leave-out") return replace(exercise, judgement, times, work);
  if (judgement.unchecked) work.notes.push({ kind: "unchecked", ...named(exercise) });
  return judgement.kind === "soften" ? soften(entry, exercise, judgement, times, work) : entry;
}

/**
 * A lighter dose that does not exist is none, and neither is one that comes on top of enough. Where the level of the
 * exercise is below what was stopped, the dose is lighter by that.
 */
function judgeEntry(entry: Entry, exercise: Exercise, times: number, work: Work): Judgement {
  const judgement = judgeToday(exercise, work.circumstances);
  if (judgement.kind !== "soften" || !judgement.lighter) return judgement;
  if (isLowered(exercise, work)) return { ...judgement, lighter: false };
  if (lighterEntry(capped(entry, exercise, judgement), exercise, roomFor(exercise, times, work))) return judgement;
  return leftForNow(exercise, work.spent.has(exercise.id) ? ENOUGH_OF_IT : STILL_TOO_MUCH);
}

function isLowered({ id }: Exercise, { circumstances }: Work): boolean {
  return circumstances.stops.lowered.includes(id);
}

function roomFor({ id }: Exercise, times: number, { circumstances, spent }: Work): Room {
  return { stopped: circumstances.stops.doses.get(id) ?? null, spent: spent.get(id) ?? NOTHING, times };
}

function capped(entry: Entry, exercise: Exercise, { longestHold }: Soft): Entry {
  return longestHold === null ? entry : capHolds(entry, exercise, longestHold);
}

function soften(entry: Entry, exercise: Exercise, judgement: Soft, times: number, work: Work): Entry {
  const { how, longestHold, lighter } = judgement;
  const short = capped(entry, exercise, judgement);
  const done = lighter ? lightened(short, exercise, times, work) : short;
  const cut = short === entry ? null : longestHold;
  if (how.length === 0 && cut === null && !lighter) return entry;
  work.notes.push({ kind: "softened", ...named(exercise), how, longestHold: cut, lighter });
  const words = [entry.note, ...how, ...(cut === null ? [] : [holdWords(cut)])].filter((text) => text !== null);
  return { ...done, note: words.length > 0 ? words.join(" ") : null };
}

function lightened(entry: Entry, exercise: Exercise, times: number, work: Work): Entry {
  const { id } = exercise;
  const lighter = lighterEntry(entry, exercise, roomFor(exercise, times, work)) ?? entry;
  const { reps, seconds } = amountOf(lighter, exercise);
  const before = work.spent.get(id) ?? NOTHING;
  work.spent.set(id, { reps: before.reps + times * reps, seconds: before.seconds + times * seconds });
  return lighter;
}

/** How a hold that was cut is done, as a sentence. */
export function holdWords(seconds: number): string {
  return `Hold ${seconds} seconds at most, and breathe all the time.`;
}

function replace(
  exercise: Exercise,
  { because, instead }: Extract<Judgement, { kind: "leave-out" }>,
  times: number,
  work: Work,
) {
  const { find, there, notes } = work;
  // The level is one of the routine's own dose: in the place of something else it would come with the library's.
  const judged = (one: Exercise) =>
    isLowered(one, work) ? leftForNow(one, STILL_TOO_MUCH) : judgeEntry(takingThePlace(one), one, times, work);
  const other = replacementFor(instead, find, judged);
  const known = other !== null && there.has(other.id);
  notes.push({
    kind: "left-out",
    ...named(exercise),
    because,
    instead: other && { ...named(other), there: known },
  });
  if (!other || known) return null;
  there.add(other.id);
  return gateEntry(takingThePlace(other), times, work);
}

/** With the library's own dose: what was written for another movement says nothing about this one. */
export function takingThePlace({ id }: Exercise): Entry {
  const nothing = { rest: null, ready: null, toward: null, note: null };
  return { kind: "exercise", exercise: id, dose: NO_DOSE, tempo: {}, ...nothing };
}

/** The ids of an item that are not left out. */
function staying(item: Item, work: Work, times = 1): string[] {
  if (item.kind === "rest") return [];
  if (item.kind === "rounds") return item.of.flatMap((inner) => staying(inner, work, item.rounds));
  const exercise = work.find(item.exercise);
  return exercise && judgeEntry(item, exercise, times, work).kind === "leave-out" ? [] : [item.exercise];
}

function named({ id, name }: Exercise): { exercise: string; name: string } {
  return { exercise: id, name };
}

/** The first note of each kind about each exercise: what takes its place is said there. */
function onceEach(notes: readonly GateNote[]): GateNote[] {
  const key = (note: GateNote) => (note.kind === "advice" ? note.text : `${note.kind} ${note.exercise}`);
  return notes.filter((note, index) => notes.findIndex((other) => key(other) === key(note)) === index);
}
