/**
 * Looks for tests of the view: a small library, a session made of it by the real planner, and the look at any beat of
 * it, as if the session had come there without a pause.
 */
import { beatSeconds, planSeconds } from "../../src/plan/estimate.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Beat, Plan } from "../../src/plan/plan.ts";
import type { DoseText, Exercise } from "../../src/routine/exercise.ts";
import type { Entry, Routine } from "../../src/routine/routine.ts";
import type { Look } from "../../src/session/look.ts";

export const NO_DOSE: DoseText = {
  sets: null,
  reps: null,
  hold: null,
  for: null,
  until: null,
  atMost: null,
  sides: null,
};

/** An exercise of which only what matters is said. */
export function anExercise(parts: Partial<Exercise> & { id: string }): Exercise {
  return {
    name: parts.id,
    alsoCalled: [],
    group: "strengthening",
    start: null,
    steps: [],
    breath: {},
    words: {},
    feel: null,
    muscles: [],
    faults: [],
    easier: [],
    harder: [],
    instead: null,
    avoid: [],
    stop: [],
    tags: [],
    equipment: [],
    sided: false,
    tempo: { lift: 2, hold: 0, lower: 2, relax: 1 },
    rest: 45,
    dose: { ...NO_DOSE, sets: 1, reps: 1 },
    target: null,
    catalogueOnly: false,
    picture: null,
    seed: null,
    sources: [],
    checked: null,
    ...parts,
  };
}

export const LIBRARY: readonly Exercise[] = [
  anExercise({
    id: "hook-lying-rest",
    name: "Hook-lying rest",
    group: "warmup",
    start: "Lie on your back with your knees bent and your feet flat, hip-wide.",
    steps: ["Let head, shoulder blades and pelvis sink.", "Press nothing, hold nothing."],
    breath: { hold: "easy" },
    dose: { ...NO_DOSE, until: "relaxed", atMost: 180 },
  }),
  anExercise({
    id: "pelvic-tilt",
    name: "Pelvic tilt",
    group: "warmup",
    start: "Lie on your back with your knees bent and your feet flat, hip-wide.",
    steps: [
      "Draw the belly in and roll the pelvis until the small of the back meets the floor.",
      "Hold without pushing with the feet.",
      "Let the natural curve come back.",
    ],
    breath: { lift: "out", hold: "easy", lower: "in" },
    words: { lift: "press", lower: "release" },
    tempo: { lift: 1, hold: 5, lower: 1, relax: 2 },
    dose: { ...NO_DOSE, reps: 12, hold: 5 },
    picture: { from: "on-back-knees-bent", start: { back: "arch 13" }, lift: { back: 180, arrow: "down" } },
  }),
  anExercise({
    id: "bird-dog",
    name: "Bird-dog",
    start: "On all fours, hands a little wider than the shoulders, knees under the hips.",
    steps: [
      "Slide one leg back and the opposite arm forward until both are level with the trunk.",
      "Keep the back flat and the hips square.",
      "Come back with control and change sides.",
    ],
    breath: { lift: "out", hold: "easy", lower: "in" },
    faults: ["the low back sags", "the hip opens"],
    stop: ["you get dizzy"],
    feel: "Work along the spine and in the seat, none of it sharp.",
    equipment: ["mat"],
    sided: true,
    dose: { ...NO_DOSE, reps: 4, hold: 5, sides: "alternate" },
    picture: { from: "hands-and-knees", side: "left", lift: { "near-arm": 13, "far-leg": 177, head: -16 } },
  }),
  anExercise({
    id: "side-plank",
    name: "Side plank",
    start: "On your side, elbow under the shoulder, legs straight, feet stacked.",
    steps: ["Raise the hips until the body is one line.", "Keep the neck long.", "Lower with control."],
    breath: { hold: "easy" },
    sided: true,
    dose: { ...NO_DOSE, hold: 10, sides: "each" },
  }),
  anExercise({
    id: "prone-scissors",
    name: "Prone scissors",
    start: "Face down, hands under the head.",
    steps: ["Lift both straight legs slightly and open them.", "Cross one over the other, then change."],
    words: { lift: "open", lower: "cross" },
    tempo: { lift: 1, hold: 0, lower: 1, relax: 0 },
    dose: { ...NO_DOSE, sets: 3, reps: 8 },
  }),
  anExercise({
    id: "superman",
    name: "Superman",
    start: "Face down, arms past the ears.",
    steps: ["Lift arms, head and legs a little at once, nose to the floor."],
    dose: { ...NO_DOSE, until: "tired" },
    picture: { from: "on-front", lift: { back: [8, 25], head: 48, arms: "raise 15", legs: "raise 18" } },
  }),
  anExercise({
    id: "swimming",
    name: "Swimming, front crawl",
    group: "endurance",
    words: { hold: "swim" },
    dose: { ...NO_DOSE, for: 1800 },
    picture: {
      ...{ from: "floating-on-front", swaps: true, cycle: "2s" },
      start: { "near-arm": -45, "far-arm": -225 },
      lift: { "near-arm": -225, "far-arm": -405 },
    },
  }),
];

export function anEntry(exercise: string, parts: Partial<Entry> = {}): Entry {
  return {
    kind: "exercise",
    exercise,
    dose: NO_DOSE,
    rest: null,
    ready: null,
    tempo: {},
    toward: null,
    note: null,
    ...parts,
  };
}

export function aRoutine(parts: Partial<Routine>): Routine {
  return {
    format: 1,
    id: "evening",
    name: "Evening back",
    about: null,
    group: "strengthening",
    warmup: null,
    perWeek: null,
    rest: 20,
    ready: null,
    exercises: [],
    define: [],
    prescribed: null,
    sources: [],
    ...parts,
  };
}

const WARMUP = aRoutine({
  id: "warmup",
  name: "Warm-up",
  group: "warmup",
  exercises: [anEntry("hook-lying-rest"), anEntry("pelvic-tilt")],
});

export const EVENING = aRoutine({
  about: "A quiet quarter of an hour.",
  warmup: "warmup",
  perWeek: 3,
  exercises: [
    anEntry("bird-dog", { note: "Keep a cup of water level on your back." }),
    anEntry("side-plank"),
    {
      kind: "rounds",
      rounds: 2,
      of: [anEntry("prone-scissors")],
    },
    anEntry("superman"),
    anEntry("swimming"),
  ],
  prescribed: { by: "the physio", on: "2026-11-01", review: "2026-12-15" },
  sources: ["the seed text"],
});

/** The plan of a routine over this library and `more` exercises. */
export function planOf(routine: Routine = EVENING, more: readonly Exercise[] = []): Plan {
  const all = [...more, ...LIBRARY];
  const catalogue = {
    exercise: (id: string) => all.find((exercise) => exercise.id === id) ?? null,
    routine: (id: string) => (id === WARMUP.id ? WARMUP : null),
    exerciseIds: all.map(({ id }) => id),
    routineIds: [WARMUP.id],
  };
  return makePlan(routine, catalogue, { warmup: true });
}

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
