/**
 * A routine and its warm-up, held against the circumstances before they become a plan. What comes out goes to makePlan
 * like any other routine, with the catalogue that hands out the warm-up as it may be done.
 *
 *     const gated = gateRoutine(routine, catalogue, circumstances, { warmup });
 *     if (gated.kind === "ready") makePlan(gated.routine, gated.catalogue, { warmup });
 */
import type { Exercise } from "../routine/exercise.ts";
import { exerciseFinder } from "../routine/exercise-finder.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import { type Circumstances, usualCircumstances } from "./circumstances.ts";
import type { Concern } from "./concern.ts";
import { entriesOf, gateItems, type Spent } from "./gate-items.ts";
import type { GateNote } from "./gate-note.ts";
import { GATES } from "./gates.ts";
import { heavyOnes } from "./heavy-load.ts";
import { concernsOf } from "./screening.ts";
import { gate, hasAgreed } from "./session-gate.ts";

export type Gated =
  | {
      readonly kind: "ready";
      readonly routine: Routine;
      readonly catalogue: Catalogue;
      readonly notes: readonly GateNote[];
      /** Ids of what the session is made of, the warm-up first. */
      readonly exercises: readonly string[];
      /** The same on a day on which nothing but the answers counts: the list that a doctor sees and agrees to. */
      readonly usual: readonly string[];
      /** Why a doctor has to see this list of exercises first; empty when there is no need, or when it was seen. */
      readonly doctor: readonly Concern[];
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export type Refusal =
  /** No session with these. */
  | { readonly why: "concerns"; readonly concerns: readonly Concern[] }
  /** Nothing of the routine may be done. */
  | { readonly why: "nothing-left"; readonly notes: readonly GateNote[] };

/** @param options.warmup whether the warm-up will run; what it contains does not come again in the place of something */
export function gateRoutine(
  routine: Routine,
  catalogue: Catalogue,
  circumstances: Circumstances,
  options: { readonly warmup: boolean },
): Gated {
  const session = gate(circumstances.screening, circumstances.today);
  if (session.kind === "refused") {
    return { kind: "refused", refusal: { why: "concerns", concerns: session.concerns } };
  }
  const gated = held(routine, catalogue, circumstances, options);
  if (gated.kind === "refused" || session.kind === "open") return gated;
  // A doctor sees what the answers leave of a routine. What a day takes away or puts in its place is gentler still.
  const { screening, today } = circumstances;
  const list = held(routine, catalogue, usualCircumstances(screening, today), options);
  const usual = list.kind === "ready" ? list.exercises : gated.exercises;
  const seen = screening !== null && hasAgreed(screening, routine.id, usual);
  return { ...gated, usual, doctor: seen ? [] : session.concerns };
}

function held(
  routine: Routine,
  catalogue: Catalogue,
  circumstances: Circumstances,
  options: { readonly warmup: boolean },
): Gated {
  const own = options.warmup && routine.warmup ? catalogue.routine(routine.warmup) : null;
  const warmup = own && gateOne(own, catalogue, circumstances, NOTHING_YET);
  const main = gateMain(
    routine,
    catalogue,
    circumstances,
    warmup ? { warm: idsOf(warmup.routine), spent: warmup.spent } : NOTHING_YET,
  );
  const heavy = heavyOnes(entriesOf(main.routine.exercises).flatMap(({ exercise }) => main.find(exercise) ?? []));
  const notes = [...advice(circumstances, heavy), ...(warmup?.notes ?? []), ...main.notes];
  if (main.routine.exercises.length === 0) return { kind: "refused", refusal: { why: "nothing-left", notes } };
  const exercises = [...new Set([...idsOf(warmup?.routine ?? null), ...idsOf(main.routine)])];
  const cold = warmup !== null && warmup.routine.exercises.length === 0;
  return {
    kind: "ready",
    routine: cold ? { ...main.routine, warmup: null } : main.routine,
    catalogue: warmup ? handingOut(warmup.routine, catalogue) : catalogue,
    notes,
    ...{ exercises, usual: exercises },
    doctor: [],
  };
}

/** What the warm-up contains is not put into it again, unless that would leave nothing at all. */
function gateMain(routine: Routine, catalogue: Catalogue, circumstances: Circumstances, done: Done) {
  const main = gateOne(routine, catalogue, circumstances, done);
  if (main.routine.exercises.length > 0) return main;
  return gateOne(routine, catalogue, circumstances, { ...done, warm: new Set() });
}

/** What the session has before a routine: ids that need not come in again, and how much of what is done with less. */
interface Done {
  readonly warm: ReadonlySet<string>;
  readonly spent: Spent;
}

const NOTHING_YET: Done = { warm: new Set(), spent: new Map() };

function gateOne(
  routine: Routine,
  catalogue: Catalogue,
  circumstances: Circumstances,
  { warm: elsewhere, spent: before }: Done,
): { routine: Routine; notes: readonly GateNote[]; find: (id: string) => Exercise | null; spent: Spent } {
  const find = exerciseFinder(routine.define, catalogue);
  const { items, notes, spent } = gateItems(routine.exercises, { find, elsewhere }, circumstances, before);
  const anything = entriesOf(items).length > 0;
  return { routine: { ...routine, exercises: anything ? items : [] }, notes, find, spent };
}

function handingOut(warmup: Routine, catalogue: Catalogue): Catalogue {
  const { exerciseIds, routineIds } = catalogue;
  return {
    exercise: (id) => catalogue.exercise(id),
    routine: (id) => (id === warmup.id ? warmup : catalogue.routine(id)),
    exerciseIds,
    routineIds,
  };
}

function advice({ screening, today }: Circumstances, heavy: readonly Exercise[]): GateNote[] {
  const told = concernsOf(screening, today).flatMap((concern) => GATES[concern].say ?? []);
  const names = heavy.map(({ name }) => name).join(" and ");
  const both = heavy.length > 1 ? [`${names} are heavy on the spine. One of them in a session is enough.`] : [];
  return [...told, ...both].map((text) => ({ kind: "advice", text }));
}

function idsOf(routine: Routine | null): Set<string> {
  return new Set(routine ? entriesOf(routine.exercises).map(({ exercise }) => exercise) : []);
}
