/**
 * The items of a routine, held against the circumstances: what may not be done is replaced or dropped, what may be done
 * more gently is. Rests that led to a dropped exercise go with it, rounds that have nothing left in them go too.
 */
import type { DoseText, Exercise } from "../routine/exercise.ts";
import type { Entry, Item, Rest } from "../routine/routine.ts";
import { capHolds } from "./cap-holds.ts";
import { type Circumstances, judgeToday } from "./circumstances.ts";
import type { GateNote } from "./gate-note.ts";
import type { Judgement } from "./judge.ts";
import { lighterEntry } from "./lighter-dose.ts";
import { replacementFor } from "./replacement.ts";

export interface Shelf {
  readonly find: (id: string) => Exercise | null;
  /** Ids that are done elsewhere in the session already. */
  readonly elsewhere: ReadonlySet<string>;
}

interface Work extends Shelf {
  readonly circumstances: Circumstances;
  /** Ids that are done in the session, replacements included. */
  readonly there: Set<string>;
  readonly notes: GateNote[];
}

type Soft = Extract<Judgement, { kind: "soften" }>;

const STILL_TOO_MUCH = "it was stopped for pain last time, and there is no lighter dose";
const LIBRARY_DOSE: DoseText = {
  sets: null,
  reps: null,
  hold: null,
  for: null,
  until: null,
  atMost: null,
  sides: null,
};

export function gateItems(
  items: readonly Item[],
  shelf: Shelf,
  circumstances: Circumstances,
): { items: readonly Item[]; notes: readonly GateNote[] } {
  const there = new Set([
    ...shelf.elsewhere,
    ...entriesOf(items).flatMap((entry) => staying(entry, shelf, circumstances)),
  ]);
  const work: Work = { ...shelf, circumstances, there, notes: [] };
  const kept: Item[] = [];
  for (const item of items) {
    if (item.kind !== "rounds") put(kept, item, work);
    else {
      const of: (Entry | Rest)[] = [];
      for (const inner of item.of) put(of, inner, work);
      if (of.some(({ kind }) => kind === "exercise")) kept.push({ ...item, of });
    }
  }
  return { items: kept, notes: onceEach(work.notes) };
}

/** All entries, those of rounds once. */
export function entriesOf(items: readonly Item[]): Entry[] {
  return items.flatMap((item) =>
    item.kind === "rounds" ? entriesOf(item.of) : item.kind === "exercise" ? [item] : [],
  );
}

function put(kept: Item[], item: Entry | Rest, work: Work): void {
  const gated = item.kind === "rest" ? item : gateEntry(item, work);
  if (gated) kept.push(gated);
  else if (kept.at(-1)?.kind === "rest") kept.pop();
}

/** The entry as it may be done, what takes its place, or null. What nobody knows is left for others to complain about. */
function gateEntry(entry: Entry, work: Work): Entry | null {
  const exercise = work.find(entry.exercise);
  if (!exercise) return entry;
  const judgement = judgeEntry(entry, exercise, work.circumstances);
  if (judgement.kind === "leave-out") return replace(exercise, judgement, work);
  if (judgement.unchecked) work.notes.push({ kind: "unchecked", ...named(exercise) });
  return judgement.kind === "soften" ? soften(entry, exercise, judgement, work) : entry;
}

/** A lighter dose that does not exist is none. */
function judgeEntry(entry: Entry, exercise: Exercise, circumstances: Circumstances): Judgement {
  const judgement = judgeToday(exercise, circumstances);
  if (judgement.kind !== "soften" || !judgement.lighter || lighterEntry(entry, exercise)) return judgement;
  const { easier, instead } = exercise;
  return {
    kind: "leave-out",
    because: [STILL_TOO_MUCH],
    instead: [...easier, ...(instead === null ? [] : [instead])],
  };
}

function soften(entry: Entry, exercise: Exercise, { how, longestHold, lighter }: Soft, work: Work): Entry {
  const capped = longestHold === null ? entry : capHolds(entry, exercise, longestHold);
  const done = lighter ? (lighterEntry(capped, exercise) ?? capped) : capped;
  const cut = capped === entry ? null : longestHold;
  if (how.length === 0 && cut === null && !lighter) return entry;
  work.notes.push({ kind: "softened", ...named(exercise), how, longestHold: cut, lighter });
  const words = [entry.note, ...how, ...(cut === null ? [] : [holdWords(cut)])].filter((text) => text !== null);
  return { ...done, note: words.length > 0 ? words.join(" ") : null };
}

/** How a hold that was cut is done, as a sentence. */
export function holdWords(seconds: number): string {
  return `Hold ${seconds} seconds at most, and breathe all the time.`;
}

function replace(exercise: Exercise, { because, instead }: Extract<Judgement, { kind: "leave-out" }>, work: Work) {
  const { find, circumstances, there, notes } = work;
  const judged = (one: Exercise) => judgeEntry(takingThePlace(one), one, circumstances);
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
  return gateEntry(takingThePlace(other), work);
}

/** With the library's own dose: what was written for another movement says nothing about this one. */
function takingThePlace({ id }: Exercise): Entry {
  const nothing = { rest: null, ready: null, toward: null, note: null };
  return { kind: "exercise", exercise: id, dose: LIBRARY_DOSE, tempo: {}, ...nothing };
}

function staying(entry: Entry, { find }: Shelf, circumstances: Circumstances): string[] {
  const exercise = find(entry.exercise);
  return exercise && judgeEntry(entry, exercise, circumstances).kind === "leave-out" ? [] : [entry.exercise];
}

function named({ id, name }: Exercise): { exercise: string; name: string } {
  return { exercise: id, name };
}

/** The first note of each kind about each exercise: what takes its place is said there. */
function onceEach(notes: readonly GateNote[]): GateNote[] {
  const key = (note: GateNote) => (note.kind === "advice" ? note.text : `${note.kind} ${note.exercise}`);
  return notes.filter((note, index) => notes.findIndex((other) => key(other) === key(note)) === index);
}
