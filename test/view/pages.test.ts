/** What `list` and `show` print. */
import { describe, expect, it } from "vitest";
import { planSeconds } from "../../src/plan/estimate.ts";
import type { Exercise } from "../../src/routine/exercise.ts";
import { exerciseList } from "../../src/view/exercise-list.ts";
import { exercisePage } from "../../src/view/exercise-page.ts";
import { widthOf } from "../../src/view/fit.ts";
import { type FaultyFile, type RoutineRow, routineList } from "../../src/view/routine-list.ts";
import { routinePage } from "../../src/view/routine-page.ts";
import { PLAIN } from "../support/frames.ts";
import { anExercise, EVENING, LIBRARY, NO_DOSE, planOf } from "../support/looks.ts";

const shown = (lines: readonly string[]): string => `\n${lines.map((line) => line.trimEnd()).join("\n")}\n`;

const ROUTINES: readonly RoutineRow[] = [
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

const FAULTY: readonly FaultyFile[] = [
  {
    path: "/home/me/routines/broken.yaml",
    problems: [
      { message: "unknown exercise «brid-dog»\u001b[2J", line: 4, column: 5 },
      { message: "unknown key", line: 1, column: 1 },
    ],
  },
];

const COBRA: Exercise = anExercise({
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

const nameOf = (id: string): string | null => (id === "sphinx" ? "Sphinx" : null);
const routine = { routine: EVENING, plan: planOf(), seconds: planSeconds(planOf()) };

const UNMARKED = { leftOut: () => [], isLess: () => false };

describe("the list of routines", () => {
  it("groups them, marks what is the user's own, and names faulty files below", () => {
    expect(shown(routineList(ROUTINES, FAULTY, 80, PLAIN))).toMatchInlineSnapshot(`
      "
      Warm-up
        warmup    Warm-up         5 min

      Strengthening
        starter   Starter        11 min
        evening   Evening back   14 min   own
        strength  My strength    31 min   own, instead of the shipped one

      Files with faults
        /home/me/routines/broken.yaml:4:5  unknown exercise «brid-dog»�[2J
          and 1 more; backcoach check shows them
      "
    `);
  });

  it("keeps its marks on a narrow screen", () => {
    expect(shown(routineList(ROUTINES, [], 40, PLAIN))).toMatchInlineSnapshot(`
      "
      Warm-up
        warmup    Warm-up         5 min

      Strengthening
        starter   Starter        11 min
        evening   Evening back   14 min   own
        strength  My strength    31 min
          own, instead of the shipped one
      "
    `);
  });

  it("is empty without routines", () => {
    expect(routineList([], [], 80, PLAIN)).toEqual([]);
  });
});

describe("the list of exercises", () => {
  it("tells each with its dose", () => {
    expect(shown(exerciseList([...LIBRARY, COBRA], UNMARKED, 80, PLAIN))).toMatchInlineSnapshot(`
      "
      Warm-up
        hook-lying-rest  Hook-lying rest        until relaxed, at most 3 min
        pelvic-tilt      Pelvic tilt            12 x 5 s

      Strengthening
        bird-dog         Bird-dog               4 x 5 s, each side in turn
        side-plank       Side plank             10 s each side
        prone-scissors   Prone scissors         3 x 8
        superman         Superman               until tired

      Mobility
        cobra            Cobra                  2 x 3 @ 5 s *

      Endurance
        swimming         Swimming, front crawl  30 min

      * in no ready-made routine, but there for your own
      "
    `);
  });

  it("lets go of the names on a narrow screen", () => {
    expect(shown(exerciseList(LIBRARY, UNMARKED, 40, PLAIN))).toMatchInlineSnapshot(`
      "
      Warm-up
        hook-lying-rest  until relaxed, at
                         most 3 min
        pelvic-tilt      12 x 5 s

      Strengthening
        bird-dog         4 x 5 s, each side in
                         turn
        side-plank       10 s each side
        prone-scissors   3 x 8
        superman         until tired

      Endurance
        swimming         30 min
      "
    `);
  });
});

describe("the page of a routine", () => {
  it("tells what it is for and every exercise as it comes", () => {
    expect(shown(routinePage(routine, 80, PLAIN))).toMatchInlineSnapshot(`
      "
      Evening back
      A quiet quarter of an hour.
      Strengthening · 46 min · 3 times a week

      Warm-up first
        1  Hook-lying rest  until relaxed, at most 3 min
        2  Pelvic tilt      12 x 5 s

      Exercises
        1  Bird-dog               4 x 5 s, each side in turn
           Keep a cup of water level on your back.
        2  Side plank             10 s each side
        3  Prone scissors         3 x 8, round 1 of 2
        4  Prone scissors         3 x 8, round 2 of 2
        5  Superman               until tired
        6  Swimming, front crawl  30 min

      Prescribed by the physio on 2026-11-01, to be looked at again on 2026-12-15.

      Sources
      • the seed text
      "
    `);
  });

  it("gives the reason for a dose where there is one", () => {
    const plan = planOf();
    const steps = plan.steps.map((step) => ({ ...step, reason: "One step up after two easy weeks." }));
    expect(routinePage({ ...routine, plan: { ...plan, steps } }, 80, PLAIN)).toContain(
      "     One step up after two easy weeks.",
    );
  });

  it("says how far a dose has come, and what holds for several exercises only once", () => {
    const plan = planOf();
    const steps = plan.steps.map((step) => ({ ...step, level: 1, top: 4, reason: "Two weeks off." }));
    const lines = routinePage({ ...routine, plan: { ...plan, steps } }, 80, PLAIN);
    expect(lines.filter((line) => line.includes("Level 1 of 4. Two weeks off."))).toHaveLength(2);
    expect(lines.filter((line) => line.trim() === "Level 1 of 4.")).toHaveLength(plan.steps.length - 2);
  });
});

describe("the page of an exercise", () => {
  it("tells how, what to leave it out with, and where the facts are from", () => {
    expect(shown(exercisePage(COBRA, nameOf, 80, PLAIN))).toMatchInlineSnapshot(`
      "
      Cobra
      Also called bhujangasana.
      Mobility

      Start
      Face down, palms under the shoulders.

      Do
      • Lengthen forward.
      • Lift head and chest as far as it is comfortable.

      Breathe
      rise: in, lower: out

      You feel
      Length along the front.

      Muscles
      erector spinae, triceps

      You need
      mat

      Watch out for
      • shoulders at the ears

      Easier
      • Sphinx (sphinx)
      • Go half way.

      Harder
      • Straighter arms.

      In its place
      Sphinx (sphinx)

      Leave it out with
      • pregnancy
      • wrist trouble

      Stop at
      • Pain that travels down a leg.

      Dose
      2 x 3 @ 5 s.
      Grows toward 2 x 8 @ 10 s.
      Lift 3 seconds, lower 3 seconds.
      Rest 45 seconds between sets.
      In no ready-made routine, but there for your own.

      In the seed's own words
      G9: «the maximum rotten back»
      Its dose: «maximum»

      Sources
      • the seed text

      Facts checked on 2026-11-22.
      "
    `);
  });

  it("leaves out what nobody wrote", () => {
    expect(exercisePage(anExercise({ id: "own", name: "Own", group: null }), nameOf, 80, PLAIN)).toEqual([
      ...["Own", "", "Dose", "Once.", "Lift 2 seconds, lower 2 seconds."],
    ]);
  });
});

it.each([20, 33, 40, 60, 200])("nothing is wider than %i columns", (columns) => {
  const long = anExercise({ ...COBRA, id: "骨盤".repeat(30), name: "骨盤の後傾".repeat(20) });
  const rows = [...ROUTINES, { ...ROUTINES[3], id: "x".repeat(60), name: "骨".repeat(60) } as RoutineRow];
  const pages = [
    ...routineList(rows, FAULTY, columns, PLAIN),
    ...exerciseList(
      [...LIBRARY, COBRA, long],
      { leftOut: () => ["worse on arching"], isLess: () => true },
      columns,
      PLAIN,
    ),
    ...routinePage(routine, columns, PLAIN),
    ...exercisePage(long, nameOf, columns, PLAIN),
  ];
  for (const line of pages) {
    expect(widthOf(line)).toBeLessThanOrEqual(columns);
    expect(line).not.toMatch(/[\u0000-\u001f]/);
  }
});
