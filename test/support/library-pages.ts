/** What `list` and `show` have pages of in a test: routines, a file with faults, an exercise that says everything. */
import { planSeconds } from "../../src/plan/estimate.ts";
import type { Exercise } from "../../src/routine/exercise.ts";
import type { FaultyFile, RoutineRow } from "../../src/view/routine-list.ts";
import { anExercise, NO_DOSE } from "./an-exercise.ts";
import { EVENING, planOf } from "./evening.ts";

export const shown = (lines: readonly string[]): string => `\n${lines.map((line) => line.trimEnd()).join("\n")}\n`;

export const ROUTINES: readonly RoutineRow[] = [
  {
    id: "starter",
    name: "Starter",
    group: "strengthening",
    seconds: 660,
    origin: "shipped",
    shadows: false,
    path: "s",
  },
  { id: "warmup", name: "Warm-up", group: "warmup", seconds: 300, origin: "shipped", shadows: false, path: "w" },
  {
    id: "evening",
    name: "Evening back",
    group: "strengthening",
    seconds: 842,
    origin: "own",
    shadows: false,
    path: "e",
  },
  {
    id: "strength",
    name: "My strength",
    group: "strengthening",
    seconds: 1842,
    origin: "own",
    shadows: true,
    path: "m",
  },
];

export const FAULTY: readonly FaultyFile[] = [
  {
    path: "/home/me/routines/broken.yaml",
    problems: [
      { message: "unknown exercise «brid-dog»\u001b[2J", line: 4, column: 5 },
      { message: "unknown key", line: 1, column: 1 },
    ],
  },
];

export const COBRA: Exercise = anExercise({
  id: "cobra",
  name: "Cobra",
  alsoCalled: ["bhujangasana"],
  group: "mobility",
  start: "Face down, palms under the shoulders.",
  steps: ["Lengthen forward.", "Lift head and chest as far as it is comfortable."],
  breath: { lift: "in", lower: "out" },
  words: { lift: "rise" },
  feel: "Length along the front.",
  muscles: ["erector spinae", "triceps"],
  faults: ["shoulders at the ears"],
  easier: ["sphinx", "Go half way."],
  harder: ["Straighter arms."],
  instead: "sphinx",
  avoid: ["pregnant", "wrist"],
  stop: ["Pain that travels down a leg."],
  equipment: ["mat"],
  tempo: { lift: 3, hold: 5, lower: 3, relax: 3 },
  dose: { ...NO_DOSE, sets: 2, reps: 3, hold: 5 },
  target: { ...NO_DOSE, reps: 8, hold: 10 },
  seed: { ref: "G9", words: "the maximum rotten back", dose: "maximum" },
  sources: ["the seed text"],
  checked: "2026-11-22",
  catalogueOnly: true,
});

export const nameOf = (id: string): string | null => (id === "sphinx" ? "Sphinx" : null);
export const routine = { routine: EVENING, plan: planOf(), seconds: planSeconds(planOf()) };
