/**
 * A routine and its warm-up, held against the circumstances before they become a plan. What comes out goes to makePlan
 * like any other routine, with the catalogue that hands out the warm-up as it may be done.
 *
 *     const gated = gateRoutine(routine, catalogue, circumstances, { warmup });
 *     if (gated.kind === "ready") makePlan(gated.routine, gated.catalogue, { warmup });
 */
import type { Exercise } from "../routine/exercise.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import { type Circumstances, usualCircumstances } from "./circumstances.ts";
import type { Concern } from "./concern.ts";
import { entriesOf, gateItems } from "./gate-items.ts";
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
  const seen = isSeen(routine, catalogue, circumstances, options);
  return { ...gated, doctor: seen ? [] : session.concerns };
}

/** A doctor sees what the answers leave of a routine. What a day takes away or puts in its place is gentler still. */
function isSeen(
  routine: Routine,
  catalogue: Catalogue,
  { screening, today }: Circumstances,
  options: { readonly warmup: boolean },
): boolean {
  const list = held(routine, catalogue, usualCircumstances(screening, today), options);
  return screening !== null && list.kind === "ready" && hasAgreed(screening, routine.id, list.exercises);
}

function held(
  routine: Routine,
  catalogue: Catalogue,
  circumstances: Circumstances,
  options: { readonly warmup: boolean },
): Gated {
  const own = options.warmup && routine.warmup ? catalogue.routine(routine.warmup) : null;
  const warmup = own && gateOne(own, catalogue, circumstances, new Set());
  const main = gateMain(routine, catalogue, circumstances, idsOf(warmup?.routine ?? null));
  const heavy = heavyOnes(entriesOf(main.routine.exercises).flatMap(({ exercise }) => main.find(exercise) ?? []));
  const notes = [...advice(circumstances, heavy), ...(warmup?.notes ?? []), ...main.notes];
  if (main.routine.exercises.length === 0) return { kind: "refused", refusal: { why: "nothing-left", notes } };
  const cold = warmup !== null && warmup.routine.exercises.length === 0;
  return {
    kind: "ready",
    routine: cold ? { ...main.routine, warmup: null } : main.routine,
    catalogue: warmup ? handingOut(warmup.routine, catalogue) : catalogue,
    notes,
    exercises: [...new Set([...idsOf(warmup?.routine ?? null), ...idsOf(main.routine)])],
    doctor: [],
  };
}

/** What the warm-up contains is not put into it again, unless that would leave nothing at all. */
function gateMain(routine: Routine, catalogue: Catalogue, circumstances: Circumstances, warm: ReadonlySet<string>) {
  const main = gateOne(routine, catalogue, circumstances, warm);
  return main.routine.exercises.length > 0 ? main : gateOne(routine, catalogue, circumstances, new Set());
}

function gateOne(
  routine: Routine,
  catalogue: Catalogue,
  circumstances: Circumstances,
  elsewhere: ReadonlySet<string>,
): { routine: Routine; notes: readonly GateNote[]; find: (id: string) => Exercise | null } {
  const find = (id: string) => routine.define.find((own) => own.id === id) ?? catalogue.exercise(id);
  const { items, notes } = gateItems(routine.exercises, { find, elsewhere }, circumstances);
  const anything = entriesOf(items).length > 0;
  return { routine: { ...routine, exercises: anything ? items : [] }, notes, find };
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
