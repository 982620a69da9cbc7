/** The list of routines that `list` prints. */
import { describe, expect, it } from "vitest";
import { routineList } from "../../src/view/routine-list.ts";
import { PLAIN } from "../support/frames.ts";
import { FAULTY, ROUTINES, shown } from "../support/library-pages.ts";

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
