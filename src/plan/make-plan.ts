/**
 * A routine becomes a plan: the warm-up first, rounds written out, every entry given its dose, its words and its beats.
 * A rest of the author's own replaces the routine's rest at its place; a rest after the last exercise leads nowhere and
 * is left out.
 */
import type { Exercise } from "../routine/exercise.ts";
import type { Catalogue, Entry, Routine } from "../routine/routine.ts";
import { beat, beatsOf } from "./beats.ts";
import { resolveSides } from "./dose.ts";
import { type Lately, NOTHING_YET } from "./lately.ts";
import { newReason } from "./new-reason.ts";
import type { Beat, Dose, Plan, Step } from "./plan.ts";
import { readySeconds } from "./ready-time.ts";
import { entryLadder, exerciseOf, missing } from "./step-ladders.ts";
import { type Turn, writeOut } from "./write-out.ts";

export interface PlanOptions {
  /** Whether the routine's warm-up runs first. */
  readonly warmup: boolean;
  /** The fault of an exercise to look out for this time; without it, none. */
  readonly watchFor?: (exercise: Exercise) => string | null;
  /** What the history says; without it, every dose is its start. */
  readonly lately?: Lately;
  /** Seconds of get-ready that a voice needs for what it says of a step, after `earlier` ones: an author's `ready` may be longer, not shorter. */
  readonly spokenReady?: ((step: Step, earlier: readonly Step[]) => number) | undefined;
}

interface Draft {
  readonly steps: Step[];
  readonly beats: Beat[];
  readonly watchFor: (exercise: Exercise) => string | null;
  readonly lately: Lately;
  readonly spokenReady: (step: Step, earlier: readonly Step[]) => number;
  /** The rest that leads to the next exercise, seconds; null before the first. */
  rest: number | null;
}

/**
 * @throws Failure when an exercise or the warm-up is not in the catalogue (`check` says so beforehand, with its place)
 */
export function makePlan(routine: Routine, catalogue: Catalogue, options: PlanOptions): Plan {
  const { watchFor = () => null, lately = NOTHING_YET, spokenReady = () => 0 } = options;
  const draft: Draft = { steps: [], beats: [], watchFor, lately, spokenReady, rest: null };
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

function addStep(draft: Draft, entry: Turn & Entry, routine: Routine, part: Step["part"], catalogue: Catalogue): void {
  const exercise = exerciseOf(entry, routine, catalogue);
  const today = dosed(entry, exercise, draft.lately);
  const step: Step = {
    index: draft.steps.length,
    part,
    round: entry.round,
    exercise,
    sides: resolveSides(entry.dose, exercise),
    tempo: { ...exercise.tempo, ...entry.tempo },
    note: entry.note,
    watch: draft.watchFor(exercise),
    ...today,
  };
  const known = draft.steps.some((earlier) => earlier.exercise.id === exercise.id);
  const told = [step.note, step.watch, newReason(draft.steps, step)];
  const read = entry.ready ?? routine.ready ?? readySeconds(exercise, told, known);
  const ready = Math.max(read, draft.spokenReady(step, draft.steps));
  const beats = beatsOf(step, ready, entry.rest ?? exercise.rest, draft.lately.firstSide(exercise.id));
  if (draft.rest !== null) draft.beats.push(beat(step, "rest", draft.rest, 1, 0, beats[0]?.side ?? null));
  draft.steps.push(step);
  draft.beats.push(...beats);
}

/** As far up its own ladder as the exercise is today. The reason is told where the dose is the one that it speaks of. */
function dosed(
  entry: Entry,
  exercise: Exercise,
  lately: Lately,
): Pick<Step, "dose" | "level" | "top" | "reason" | "enoughSeconds"> {
  const rungs = entryLadder(entry, exercise);
  const top = rungs.length - 1;
  const today = lately.level(exercise.id);
  const level = Math.min(today?.level ?? 0, top);
  const dose = rungs[level] as Dose;
  const meant = today !== null && isSame(dose, today.ladder[today.level]);
  const enoughSeconds = dose.kind === "open" ? lately.enoughSeconds(exercise.id, dose) : null;
  return { dose, level, top, reason: meant ? today.reason : null, enoughSeconds };
}

function isSame(dose: Dose, other: Dose | undefined): boolean {
  return JSON.stringify(dose) === JSON.stringify(other);
}
