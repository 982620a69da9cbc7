/** Every shipped routine laid out in time: its estimate against a count by hand, from doses and tempos alone. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileShipped } from "../../src/library/compile.ts";
import { planSeconds } from "../../src/plan/estimate.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan, Step } from "../../src/plan/plan.ts";
import { catalogue } from "../support/exercises.ts";

const { routines, exercises } = await compileShipped(fileURLToPath(new URL("../../routines/", import.meta.url)));
const KNOWN = catalogue(exercises, routines);
const SWITCH = 15;

/** Section 1.4 of the rules: sets x reps x (lift + hold + lower + rest) x sides + the rests between the sets. */
function work({ dose, sides, tempo, exercise }: Step): number {
  const halves = sides === "each" || sides === "alternate" ? 2 : 1;
  const switches = sides === "each" || (sides === "alternate" && dose.kind !== "reps") ? SWITCH : 0;
  if (dose.kind !== "reps") {
    const once = dose.kind === "time" ? dose.seconds : (dose.atMostSeconds ?? 60);
    return dose.sets * (once * halves + switches) + (dose.sets - 1) * exercise.rest;
  }
  const rep = Math.max(1, tempo.lift + dose.holdSeconds + tempo.lower);
  const sets = dose.reps.map((reps) => {
    const runs = sides === "alternate" ? 1 : halves;
    const inRun = sides === "alternate" ? reps * 2 : reps;
    return runs * (inRun * rep + (inRun - 1) * tempo.relax) + switches;
  });
  return sets.reduce((sum, seconds) => sum + seconds, 0) + (sets.length - 1) * exercise.rest;
}

/** Get-ready times, and the rests between exercises. */
function between({ beats }: Plan): number {
  const pauses = beats.filter((beat) => beat.kind === "ready" || (beat.kind === "rest" && beat.set === 1));
  return pauses.reduce((sum, beat) => sum + (beat.seconds ?? 0), 0);
}

test.each(routines.map(({ id }) => id))("%s takes as long as its doses say", (id) => {
  const routine = KNOWN.routine(id);
  if (!routine) throw new Error(id);
  const plan = makePlan(routine, KNOWN, { warmup: true });
  const counted = plan.steps.reduce((sum, step) => sum + work(step), 0) + between(plan);
  expect(planSeconds(plan)).toBeCloseTo(counted, 6);
  expect(plan.steps.every((step) => plan.beats.some((beat) => beat.step === step.index && beat.endsRep))).toBe(true);
});

test.each(exercises.map(({ id }) => id))("%s can be done by itself, in its own dose and its target", (id) => {
  const exercise = KNOWN.exercise(id);
  if (!exercise) throw new Error(id);
  for (const dose of [exercise.dose, ...(exercise.target ? [exercise.target] : [])]) {
    const item = {
      kind: "exercise" as const,
      exercise: id,
      dose,
      rest: null,
      ready: null,
      tempo: {},
      toward: null,
      note: null,
    };
    const routine = { ...routines[0], warmup: null, define: [], exercises: [item] } as (typeof routines)[number];
    expect(planSeconds(makePlan(routine, KNOWN, { warmup: false }))).toBeGreaterThan(5);
  }
});
