/**
 * A Ladder: the strictly heavier doses from a start to a target; a level is an index into it. Double progression (rules,
 * section 3.1): the hold grows first, then the reps, then the sets; each added set takes reps away from the others.
 *
 *     1x8 -> 2x8:              8 | 2x5 | 2x6 | 2x7 | 2x8
 *     4 x 5 s -> 6 x 7 s:      4 x 5 s | 4 x 6 s | 4 x 7 s | 5 x 7 s | 6 x 7 s
 *     [4, 3, 2] -> [6, 4, 3]:  one rep more in all at a time, where most is missing
 *
 * A step is at most 25 % more reps or seconds, or one unit where 25 % is less than that: a second of hold, a rep in each set,
 * or a set with as few reps in each as make it more than before. Sets stay alike, also on the way to one more (6 -> 2x4): the
 * text of the rules gives those reps outright, floor(sets x reps / (sets + 1)) + 1, and writes every dose as sets x reps. Doses
 * that go by time grow by a tenth (rules R7, G12). Open-ended doses don't grow: the person ends them.
 */
import type { DoseText, Exercise } from "../routine/exercise.ts";
import type { Entry } from "../routine/routine.ts";
import { namesAmount } from "./dose.ts";
import type { Dose } from "./plan.ts";

type RepsDose = Extract<Dose, { kind: "reps" }>;
type TimeDose = Extract<Dose, { kind: "time" }>;

/** The most that a step may add to a dose by time, as a share of what there is. */
const LARGEST_TIME_STEP = 0.1;

/** What lifting and lowering weigh beside the hold, seconds a rep: two each (rules, section 1.1). */
const MOVE_SECONDS = 4;

/** What an open-ended dose without a limit is taken for, seconds (rules, W1). */
const OPEN_SECONDS = 60;

/**
 * From start to target, both included; the start alone when there is no target, when it is of another kind, or when some
 * part of it is less than the start. Never empty.
 */
export function ladder(start: Dose, target: Dose | null): Dose[] {
  if (start.kind === "reps" && target?.kind === "reps" && target.holdSeconds >= start.holdSeconds) {
    return upTo(start, target, [...holdSteps(start, target), ...repSteps(start, target)]);
  }
  if (start.kind === "time" && target?.kind === "time" && target.seconds >= start.seconds) {
    return upTo(start, target, timeSteps(start, target));
  }
  return [start];
}

/** What an entry grows toward: its own `toward`, or the library's target where it takes the library's dose as it is. */
export function goalOf(entry: Pick<Entry, "dose" | "toward">, exercise: Exercise): DoseText | null {
  const isLibrarys = entry.dose.sets === null && !namesAmount(entry.dose);
  return entry.toward ?? (isLibrarys ? exercise.target : null);
}

/** A goal as a Dose. What it leaves out stays as in the start: `{ hold: 30s }` changes the hold and nothing else. */
export function targetDose(start: Dose, goal: DoseText): Dose {
  if (start.kind === "time") {
    return { kind: "time", sets: goal.sets ?? start.sets, seconds: goal.for ?? start.seconds };
  }
  if (start.kind === "open") return start;
  return { kind: "reps", reps: targetReps(start.reps, goal), holdSeconds: goal.hold ?? start.holdSeconds };
}

/** How heavy a dose is, in seconds of work, for comparing doses of the same exercise. */
export function volume(dose: Dose): number {
  if (dose.kind === "reps") return total(dose.reps) * (dose.holdSeconds + MOVE_SECONDS);
  return dose.sets * (dose.kind === "time" ? dose.seconds : (dose.atMostSeconds ?? OPEN_SECONDS));
}

/** The highest level whose dose is no heavier than `dose`, in all or in a single hold; 0 when every one is heavier. */
export function levelFor(dose: Dose, doses: readonly Dose[]): number {
  const fits = (rung: Dose) =>
    rung.kind === dose.kind && volume(rung) <= volume(dose) && longestHold(rung) <= longestHold(dose);
  return Math.max(0, doses.findLastIndex(fits));
}

/** Keeps what is heavier than the one before and lighter than the target, so that rounding can't bend the ladder. */
function upTo(start: Dose, target: Dose, between: readonly Dose[]): Dose[] {
  if (volume(target) <= volume(start)) return [start];
  const doses = [start];
  let heaviest = volume(start);
  for (const dose of between) {
    if (volume(dose) <= heaviest || volume(dose) >= volume(target)) continue;
    doses.push(dose);
    heaviest = volume(dose);
  }
  return [...doses, target];
}

function holdSteps(start: RepsDose, target: RepsDose): RepsDose[] {
  const steps: RepsDose[] = [];
  for (let hold = start.holdSeconds; hold < target.holdSeconds; ) {
    hold = Math.min(target.holdSeconds, hold + Math.max(1, Math.min(2, Math.floor(hold / 5))));
    steps.push({ ...start, holdSeconds: hold });
  }
  return steps;
}

function repSteps(start: RepsDose, target: RepsDose): RepsDose[] {
  const even = [start.reps, target.reps].every((reps) => reps.every((count) => count === reps[0]));
  const shapes = even ? evenShapes(start.reps, target.reps) : unevenShapes(start.reps, target.reps);
  return shapes.map((reps) => ({ kind: "reps", reps, holdSeconds: target.holdSeconds }));
}

/** More reps until the target's, then a set more with fewer reps in each, and so on. */
function evenShapes(from: readonly number[], to: readonly number[]): number[][] {
  const shapes: number[][] = [];
  let sets = from.length;
  let reps = from[0] ?? 1;
  while (sets < to.length || reps < (to[0] ?? 1)) {
    if (reps < (to[0] ?? 1)) {
      reps += 1;
    } else {
      reps = Math.floor((sets * reps) / (sets + 1)) + 1;
      sets += 1;
    }
    shapes.push(new Array<number>(sets).fill(reps));
  }
  return shapes;
}

/** One rep more in all at a time: set by set where most is missing, or spread over the target's sets if they differ. */
function unevenShapes(from: readonly number[], to: readonly number[]): number[][] {
  const grows = from.length === to.length && to.every((count, set) => count >= (from[set] ?? 0));
  let shape = [...from];
  return Array.from({ length: Math.max(0, total(to) - total(from)) }, (_, added) => {
    const missing = shape.map((count, set) => (to[set] ?? 0) - count);
    const most = missing.indexOf(Math.max(...missing));
    shape = shape.map((count, set) => (set === most ? count + 1 : count));
    return grows ? shape : spread(total(from) + added + 1, to.length);
  });
}

function timeSteps(start: TimeDose, target: TimeDose): TimeDose[] {
  const steps: TimeDose[] = [];
  let { sets, seconds } = start;
  while (sets < target.sets || seconds < target.seconds) {
    if (seconds < target.seconds) {
      const unit = timeUnit(seconds);
      const step = Math.max(unit, Math.floor((seconds * LARGEST_TIME_STEP) / unit) * unit);
      seconds = Math.min(target.seconds, seconds + step);
    } else {
      const even = (sets * seconds) / (sets + 1);
      seconds = Math.floor(even / timeUnit(even) + 1) * timeUnit(even);
      sets += 1;
    }
    steps.push({ kind: "time", sets, seconds });
  }
  return steps;
}

/** Seconds that people would round to: whole minutes from ten minutes on, fives from one minute on. */
function timeUnit(seconds: number): number {
  if (seconds >= 600) return 60;
  return seconds >= 60 ? 5 : 1;
}

function targetReps(start: readonly number[], { sets, reps }: DoseText): readonly number[] {
  if (typeof reps === "object" && reps !== null) return reps;
  return Array.from({ length: sets ?? start.length }, (_, set) => reps ?? start[set] ?? start.at(-1) ?? 1);
}

/** As even as can be, the larger sets first. */
function spread(sum: number, sets: number): number[] {
  return Array.from({ length: sets }, (_, set) => Math.floor(sum / sets) + (set < sum % sets ? 1 : 0));
}

function longestHold(dose: Dose): number {
  if (dose.kind === "reps") return dose.holdSeconds;
  return dose.kind === "time" ? dose.seconds : 0;
}

function total(reps: readonly number[]): number {
  return reps.reduce((sum, count) => sum + count, 0);
}
