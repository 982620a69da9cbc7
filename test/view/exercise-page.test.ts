/** The page of an exercise that `show` prints. */
import { describe, expect, it } from "vitest";
import { exercisePage } from "../../src/view/exercise-page.ts";
import { anExercise } from "../support/an-exercise.ts";
import { PLAIN } from "../support/frames.ts";
import { COBRA, nameOf, shown } from "../support/library-pages.ts";

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

      Avoid
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
