/** The list of exercises that `list --exercises` prints. */
import { describe, expect, it } from "vitest";
import { exerciseList } from "../../src/view/exercise-list.ts";
import { PLAIN } from "../support/frames.ts";
import { COBRA, shown } from "../support/library-pages.ts";
import { LIBRARY } from "../support/view-library.ts";

const UNMARKED = { leftOut: () => [], isLess: () => false };

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
