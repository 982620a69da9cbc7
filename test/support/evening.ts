/** An evening routine over the small library of the view, entries and routines like it, and their plans. */
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Exercise } from "../../src/routine/exercise.ts";
import type { Entry, Routine } from "../../src/routine/routine.ts";
import { NO_DOSE } from "./an-exercise.ts";
import { LIBRARY } from "./view-library.ts";

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
