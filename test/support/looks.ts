/** Looks for tests of the view: at any beat of a plan, as if the session had come there without a pause. */
import { beatSeconds, planSeconds } from "../../src/plan/estimate.ts";
import type { Beat, Plan } from "../../src/plan/plan.ts";
import type { Look } from "../../src/session/look.ts";
import { planOf } from "./evening.ts";

/** The look at beat `index`, `spent` seconds into it. */
export function lookAt(plan: Plan, index: number, spent = 0, parts: Partial<Look> = {}): Look {
  const beat = plan.beats[index];
  const step = beat && plan.steps[beat.step];
  if (!beat || !step) throw new Error(`the plan has no beat ${index}`);
  const { dose } = step;
  return {
    plan,
    beat,
    step,
    nextStep: plan.steps[step.index + 1] ?? null,
    nextBeat: plan.beats[index + 1] ?? null,
    state: "running",
    pause: null,
    goesOnIn: null,
    outcome: null,
    spent,
    left: beat.seconds === null ? null : beat.seconds - spent,
    length: beat.seconds,
    reps: dose.kind === "reps" ? (dose.reps[beat.set - 1] ?? 1) : 1,
    sets: dose.kind === "reps" ? dose.reps.length : dose.sets,
    totalLeft: Math.max(0, beatSeconds(beat) - spent) + planSeconds(plan, index + 1),
    elapsed: planSeconds(plan) - planSeconds(plan, index) + spent,
    ...parts,
  };
}

/** Index of the first beat of an exercise that is as described. */
function beatOf(plan: Plan, exercise: string, parts: Partial<Beat>): number {
  const wanted = Object.entries(parts);
  const index = plan.beats.findIndex(
    (beat) =>
      plan.steps[beat.step]?.exercise.id === exercise &&
      wanted.every(([key, value]) => beat[key as keyof Beat] === value),
  );
  if (index < 0) throw new Error(`no such beat of ${exercise}: ${JSON.stringify(parts)}`);
  return index;
}

/** The first look at such a beat. */
export function look(exercise: string, parts: Partial<Beat>, spent = 0, more: Partial<Look> = {}): Look {
  const plan = planOf();
  return lookAt(plan, beatOf(plan, exercise, parts), spent, more);
}
