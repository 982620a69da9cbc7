/** An exercise of which only what matters is said. */
import type { DoseText, Exercise } from "../../src/routine/exercise.ts";

export const NO_DOSE: DoseText = {
  sets: null,
  reps: null,
  hold: null,
  for: null,
  until: null,
  atMost: null,
  sides: null,
};

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
