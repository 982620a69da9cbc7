/**
 * A routine becomes a plan: the warm-up first, rounds written out, every entry given its dose, its words and its beats.
 * A rest of the author's own replaces the routine's rest at its place; a rest after the last exercise leads nowhere and
 * is left out.
 */
import { Failure } from "../base/failure.ts";
import type { Exercise } from "../routine/exercise.ts";
import type { Catalogue, Entry, Item, Rest, Routine } from "../routine/routine.ts";
import { beat, beatsOf } from "./beats.ts";
import { resolveDose, resolveSides } from "./dose.ts";
import type { Beat, Plan, Step } from "./plan.ts";
import { readySeconds } from "./ready-time.ts";

/** An item of the routine, in the order in which it comes. */
type Turn = Rest | (Entry & { readonly round: Step["round"] });

export interface PlanOptions {
  /** Whether the routine's warm-up runs first. */
  readonly warmup: boolean;
  /** The fault of an exercise to look out for this time; without it, none. */
  readonly watchFor?: (exercise: Exercise) => string | null;
}

interface Draft {
  readonly steps: Step[];
  readonly beats: Beat[];
  readonly watchFor: (exercise: Exercise) => string | null;
  /** The rest that leads to the next exercise, seconds; null before the first. */
  rest: number | null;
}

/**
 * @throws Failure when an exercise or the warm-up is not in the catalogue (`check` says so beforehand, with its place)
 */
export function makePlan(routine: Routine, catalogue: Catalogue, options: PlanOptions): Plan {
  const draft: Draft = { steps: [], beats: [], watchFor: options.watchFor ?? (() => null), rest: null };
  if (options.warmup && routine.warmup) {
    const warmup = catalogue.routine(routine.warmup) ?? missing("routine", routine.warmup);
    layOut(draft, warmup, "warmup", catalogue);
    draft.rest = routine.rest;
  }
  layOut(draft, routine, "main", catalogue);
  const { id, name, group } = routine;
  return { routine: { id, name, group }, steps: draft.steps, beats: draft.beats };
}

function layOut(draft: Draft, routine: Routine, part: Step["part"], catalogue: Catalogue): void {
  for (const turn of routine.exercises.flatMap(writeOut)) {
    if (turn.kind === "rest") {
      if (draft.steps.length > 0) draft.rest = turn.seconds;
      continue;
    }
    addStep(draft, turn, routine, part, catalogue);
    draft.rest = routine.rest;
  }
}

function writeOut(item: Item): Turn[] {
  if (item.kind === "rest") return [item];
  if (item.kind === "exercise") return [{ ...item, round: null }];
  return Array.from({ length: item.rounds }, (_, i) =>
    item.of.map((inner) => (inner.kind === "rest" ? inner : { ...inner, round: { n: i + 1, of: item.rounds } })),
  ).flat();
}

function addStep(draft: Draft, entry: Turn & Entry, routine: Routine, part: Step["part"], catalogue: Catalogue): void {
  const exercise =
    routine.define.find((own) => own.id === entry.exercise) ??
    catalogue.exercise(entry.exercise) ??
    missing("exercise", entry.exercise);
  const tempo = { ...exercise.tempo, ...entry.tempo };
  const step: Step = {
    index: draft.steps.length,
    part,
    round: entry.round,
    exercise,
    dose: resolveDose(entry.dose, exercise, tempo),
    sides: resolveSides(entry.dose, exercise),
    tempo,
    note: entry.note,
    watch: draft.watchFor(exercise),
    level: 0,
    top: 0,
    reason: null,
  };
  const known = draft.steps.some((earlier) => earlier.exercise.id === exercise.id);
  const ready = entry.ready ?? routine.ready ?? readySeconds(exercise, [step.note, step.watch], known);
  const beats = beatsOf(step, ready, entry.rest ?? exercise.rest);
  if (draft.rest !== null) draft.beats.push(beat(step, "rest", draft.rest, 1, 0, beats[0]?.side ?? null));
  draft.steps.push(step);
  draft.beats.push(...beats);
}

function missing(what: "exercise" | "routine", id: string): never {
  throw new Failure(`There is no ${what} «${id}».`, { hint: "backcoach check <file> shows where it is asked for." });
}
