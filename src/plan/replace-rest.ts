/**
 * An easier exercise instead of the rest of the one under way. It becomes a step of its own behind it:
 *
 *     superman (2 of 6 reps done) | rest, bird-dog      ->      superman | bird-dog-leg-only, 4 reps | rest, bird-dog
 *
 * Nothing before it moves, so what happened so far keeps its place; what was planned of the exercise stays planned and is
 * not done. Whoever performs the plan goes on with the first beat of the new step.
 */
import type { Exercise, Sides } from "../routine/exercise.ts";
import { beatsOf, sideOrder } from "./beats.ts";
import { resolveSides, setsOf, toDose } from "./dose.ts";
import type { Dose, Plan, Side, Step } from "./plan.ts";
import { readySeconds } from "./ready-time.ts";

/**
 * @param beat index of the beat under way
 * @param variant done with the library's dose, but never more sets, reps or minutes than are left of the exercise
 */
export function replaceRest(plan: Plan, beat: number, variant: Exercise): Plan {
  const current = plan.steps[plan.beats[beat]?.step ?? -1];
  if (!current) throw new Error("there is no such beat");
  const added = variantStep(current, leftOf(plan, current, beat), variant);
  const known = plan.steps.some(({ index, exercise }) => index <= current.index && exercise.id === variant.id);
  const beats = beatsOf(added, readySeconds(variant, [], known), variant.rest);
  const end = plan.beats.findLastIndex(({ step }) => step === current.index) + 1;
  const behind = {
    steps: plan.steps.slice(added.index).map((step) => ({ ...step, index: step.index + 1 })),
    beats: plan.beats.slice(end).map((one) => ({ ...one, step: one.step + 1 })),
  };
  return {
    ...plan,
    steps: [...plan.steps.slice(0, added.index), added, ...behind.steps],
    beats: [...plan.beats.slice(0, end), ...beats, ...behind.beats],
  };
}

/** What is still to do of an exercise: the reps of each set, the set under way first. */
interface Left {
  readonly reps: readonly number[];
  /** When all that is left is on one side. */
  readonly side: Side | null;
}

function variantStep(current: Step, left: Left, variant: Exercise): Step {
  return {
    index: current.index + 1,
    part: current.part,
    round: current.round,
    exercise: variant,
    dose: atMost(toDose(variant.dose, variant.tempo), current.dose, left.reps),
    sides: sidesOf(current.sides, left.side, variant),
    tempo: variant.tempo,
    note: null,
    watch: null,
    level: 0,
    top: 0,
    // Whoever chose it knows why.
    reason: null,
    enoughSeconds: null,
  };
}

/**
 * With both sides to do, a set counts as far as both have something left of it: after a pain rather less than uneven. Only
 * when there is no such set any more, the side that is left is done alone.
 */
function leftOf(plan: Plan, { index, sides }: Step, beat: number): Left {
  const ends = plan.beats.slice(beat).filter((one) => one.step === index && one.endsRep);
  const sets = [...new Set(ends.map(({ set }) => set))];
  const count = (set: number, side: Side | null) => ends.filter((one) => one.set === set && one.side === side).length;
  const order = sideOrder(sides);
  const reps = sets.map((set) => Math.min(...order.map((side) => count(set, side)))).filter((some) => some > 0);
  if (reps.length > 0) return { reps, side: null };
  const side = ends[0]?.side ?? null;
  return { reps: sets.map((set) => count(set, side)), side };
}

function atMost(dose: Dose, current: Dose, reps: readonly number[]): Dose {
  const sets = Math.min(setsOf(dose), reps.length);
  switch (dose.kind) {
    case "reps": {
      // What goes by time has no reps to compare with.
      const most = (set: number) => (current.kind === "reps" ? (reps[set] ?? 0) : Number.POSITIVE_INFINITY);
      return { ...dose, reps: dose.reps.slice(0, sets).map((count, set) => Math.min(count, most(set))) };
    }
    case "time":
      return {
        ...dose,
        sets,
        seconds: current.kind === "time" ? Math.min(dose.seconds, current.seconds) : dose.seconds,
      };
    case "open":
      return { ...dose, sets };
  }
}

/** One side stays one side, whether it was prescribed so or is what is left. */
function sidesOf(current: Sides | null, left: Side | null, variant: Exercise): Sides | null {
  const one = current === "left" || current === "right" ? current : left;
  return variant.sided && one ? one : resolveSides(variant.dose, variant);
}
