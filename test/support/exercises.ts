/** Small exercises and routines to build tests from: each test names only what it is about. */
import type { DoseText, Exercise } from "../../src/routine/exercise.ts";
import type { Catalogue, Entry, Item, Routine } from "../../src/routine/routine.ts";

export const NO_DOSE: DoseText = {
  sets: null,
  reps: null,
  hold: null,
  for: null,
  until: null,
  atMost: null,
  sides: null,
};

export function exercise(id: string, changes: Partial<Exercise> = {}): Exercise {
  return {
    id,
    name: id.replace(/-/g, " "),
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
    tempo: { lift: 1, hold: 0, lower: 1, relax: 1 },
    rest: 30,
    dose: { ...NO_DOSE, reps: 2 },
    target: null,
    catalogueOnly: false,
    picture: null,
    seed: null,
    sources: [],
    checked: null,
    ...changes,
  };
}

export function entry(id: string, dose: Partial<DoseText> = {}, changes: Partial<Entry> = {}): Entry {
  const nothing = { rest: null, ready: null, tempo: {}, toward: null, note: null };
  return { kind: "exercise", exercise: id, dose: { ...NO_DOSE, ...dose }, ...nothing, ...changes };
}

export function routine(exercises: readonly Item[], changes: Partial<Routine> = {}): Routine {
  return {
    format: 1,
    id: "test",
    name: "Test",
    about: null,
    group: "mobility",
    warmup: null,
    perWeek: null,
    rest: 20,
    ready: null,
    exercises,
    define: [],
    prescribed: null,
    sources: [],
    ...changes,
  };
}

export function catalogue(exercises: readonly Exercise[], routines: readonly Routine[] = []): Catalogue {
  return {
    exercise: (id) => exercises.find((one) => one.id === id) ?? null,
    routine: (id) => routines.find((one) => one.id === id) ?? null,
    exerciseIds: exercises.map((one) => one.id),
    routineIds: routines.map((one) => one.id),
  };
}
