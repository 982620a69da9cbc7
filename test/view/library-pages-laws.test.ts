/** What holds for every page of `list` and `show`: it fits, and sends the terminal nothing. */
import { expect, it } from "vitest";
import { exerciseList } from "../../src/view/exercise-list.ts";
import { exercisePage } from "../../src/view/exercise-page.ts";
import { widthOf } from "../../src/view/fit.ts";
import { type RoutineRow, routineList } from "../../src/view/routine-list.ts";
import { routinePage } from "../../src/view/routine-page.ts";
import { anExercise } from "../support/an-exercise.ts";
import { PLAIN } from "../support/frames.ts";
import { COBRA, FAULTY, nameOf, ROUTINES, routine } from "../support/library-pages.ts";
import { LIBRARY } from "../support/view-library.ts";

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
