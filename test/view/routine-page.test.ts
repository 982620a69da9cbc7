/** The page of a routine that `show` prints. */
import { describe, expect, it } from "vitest";
import { routinePage } from "../../src/view/routine-page.ts";
import { planOf } from "../support/evening.ts";
import { PLAIN } from "../support/frames.ts";
import { routine, shown } from "../support/library-pages.ts";

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
