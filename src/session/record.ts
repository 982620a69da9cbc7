/**
 * A Record: what a finished or stopped session amounted to, exercise by exercise and side by side, done against planned.
 * Folded from the events by the same code for the summary and for the history.
 */
import type { Dose, Plan, Side, Step } from "../plan/plan.ts";
import { type Event, isPainStop, type Quality } from "./event.ts";
import { placedIn, planAfter } from "./plan-after.ts";
import type { Outcome } from "./session.ts";
import { addTallies, bestOf, countPlanned, NOTHING, type Tally } from "./tally.ts";

/** Less than any number that can be said, 0-10. */
const NOTHING_SAID = -1;

/** One exercise (all of its steps in the session together) and side; never more done than planned. */
export interface ExerciseRecord {
  readonly exercise: string;
  readonly name: string;
  /** null where the sides work together or there are none. */
  readonly side: Side | null;
  readonly level: number;
  /**
   * The dose that was planned; where it came up more than once, that of the longest ladder. null when only the level's
   * number is known, as in a history that was written elsewhere.
   */
  readonly dose: Dose | null;
  /** Whether it was heavy on the spine (tag `load`); null where nobody noted it. */
  readonly heavy: boolean | null;
  readonly setsDone: number;
  readonly setsPlanned: number;
  readonly repsDone: number;
  readonly repsPlanned: number;
  /** Seconds of holds, timed and open beats. */
  readonly heldSeconds: number;
  /** Open beats plan nothing. */
  readonly plannedSeconds: number;
  readonly skipped: boolean;
  /** How strong that pain was at its worst, 0-10; null when nobody said. */
  readonly pain: number | null;
  /** What the last pain in this exercise felt like. */
  readonly quality: Quality | null;
}

export interface SessionRecord {
  readonly routine: string;
  readonly outcome: Outcome | { readonly kind: "interrupted" };
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Active seconds, pauses left out. */
  readonly elapsed: number;
  readonly exercises: readonly ExerciseRecord[];
}

/** What was told and skipped of an exercise as a whole, whichever step of it. */
interface Notes {
  readonly skipped: ReadonlySet<string>;
  readonly pains: readonly Told[];
}

/** A pain that was told; `side` null: of the exercise as a whole. */
interface Told extends Felt {
  readonly exercise: string;
  readonly side: Side | null;
  readonly quality: Quality;
}

type Felt = Pick<ExerciseRecord, "pain" | "quality">;

/**
 * @param plan as it was at the beginning or at any time since
 * @param events in their order; an unfinished list makes an `interrupted` record of what there is
 */
export function foldRecord(plan: Plan, events: readonly Event[]): SessionRecord {
  // What was said of a pain may come after the end.
  const last = events.findLast((event) => event.type !== "pain") ?? events.at(-1);
  return {
    routine: plan.routine.id,
    outcome: outcomeOf(last),
    startedAt: events[0]?.at ?? 0,
    endedAt: last?.at ?? 0,
    elapsed: last?.elapsed ?? 0,
    exercises: exerciseRecords(planAfter(plan, events), placedIn(events)),
  };
}

function outcomeOf(last: Event | undefined): SessionRecord["outcome"] {
  if (last?.type === "stopped") return { kind: "stopped", stop: last.stop };
  if (last?.type === "left") return { kind: "left", stop: last.stop };
  return last?.type === "session-finished" ? { kind: "finished" } : { kind: "interrupted" };
}

function exerciseRecords(plan: Plan, events: readonly Event[]): ExerciseRecord[] {
  const notes = notesOf(events, plan);
  const records = new Map<string, ExerciseRecord>();
  for (const step of plan.steps) {
    const mine = events.filter((event) => event.step === step.index);
    for (const planned of countPlanned(plan, step)) {
      const { side } = planned;
      const done = bestOf(mine, planned);
      const { id, name } = step.exercise;
      const key = `${id}/${side}`;
      const before = records.get(key);
      const { level, dose } = leading(plan, id) ?? step;
      records.set(key, {
        exercise: id,
        name,
        side,
        level,
        dose,
        heavy: step.exercise.tags.includes("load"),
        ...merged(before, done, planned.total),
        skipped: notes.skipped.has(id),
        ...feltIn(notes.pains, id, side),
      });
    }
  }
  return [...records.values()];
}

/** Of the steps of one exercise the one with the longest ladder: the others went along with it (progress/progression.ts). */
function leading({ steps }: Plan, id: string): Step | undefined {
  const mine = steps.filter(({ exercise }) => exercise.id === id);
  const top = Math.max(...mine.map((step) => step.top));
  return mine.find((step) => step.top === top);
}

function merged(before: ExerciseRecord | undefined, done: Tally, planned: Tally) {
  const doneBefore = before ? { sets: before.setsDone, reps: before.repsDone, held: before.heldSeconds } : NOTHING;
  const plannedBefore = before
    ? { sets: before.setsPlanned, reps: before.repsPlanned, held: before.plannedSeconds }
    : NOTHING;
  const d = addTallies(doneBefore, done);
  const p = addTallies(plannedBefore, planned);
  return {
    setsDone: d.sets,
    setsPlanned: p.sets,
    repsDone: d.reps,
    repsPlanned: p.reps,
    heldSeconds: d.held,
    plannedSeconds: p.held,
  };
}

/** An exercise counts as skipped when the person left one of its steps and never came back to finish it. */
function notesOf(events: readonly Event[], plan: Plan): Notes {
  const skippedSteps = new Map<number, string>();
  const pains: Told[] = [];
  for (const event of events) {
    if (event.type === "exercise-skipped") skippedSteps.set(event.step, event.exercise);
    if (event.type === "exercise-done") skippedSteps.delete(event.step);
    if (event.type === "pain") pains.push(event);
    if (event.type === "stopped") pains.push(...blamed(event, plan));
  }
  return { skipped: new Set(skippedSteps.values()), pains };
}

/** The worst pain on this side; where the sides are not told apart it counts for all of the exercise. */
function feltIn(pains: readonly Told[], exercise: string, side: Side | null): Felt {
  const here = pains.filter(
    (one) => one.exercise === exercise && (one.side === null || side === null || one.side === side),
  );
  return here.reduce<Felt>((before, { quality, pain }) => felt(before, quality, pain), { pain: null, quality: null });
}

/**
 * The exercise that was stopped. In the first seconds of a get-ready the event names the one before, which has only just
 * ended (session/turn.ts); the position that was being taken may have been it as well.
 */
function blamed({ exercise, side, stop, ...event }: Extract<Event, { type: "stopped" }>, plan: Plan): Told[] {
  const next = plan.beats[event.beat]?.kind === "ready" ? plan.steps[event.step]?.exercise.id : undefined;
  const told = { quality: stop, pain: null };
  const other = next === undefined || next === exercise ? [] : [{ ...told, exercise: next, side: null }];
  return [{ ...told, exercise, side }, ...other];
}

/**
 * The worse of what was told before and now: pain that stops above all, then the higher number, then the later word. A
 * number belongs to what it was said of: a tiredness of 6 says nothing about the sharp pain that came after it. But a
 * stretch that is told later does not take it back, or the next dose would forget it.
 */
function felt(before: Felt, quality: Quality, pain: number | null): Felt {
  if (isPainStop(quality) !== isPainStop(before.quality)) return isPainStop(quality) ? { quality, pain } : before;
  return (pain ?? NOTHING_SAID) >= (before.pain ?? NOTHING_SAID) ? { quality, pain } : before;
}
