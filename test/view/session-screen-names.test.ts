/** Names that somebody wrote into a file, as the live screen shows them: wide ones are cut, and none gives orders. */
import { describe, expect, it } from "vitest";
import type { Look } from "../../src/session/look.ts";
import { anExercise, NO_DOSE } from "../support/an-exercise.ts";
import { anEntry, aRoutine, planOf } from "../support/evening.ts";
import { screen } from "../support/frames.ts";
import { lookAt } from "../support/looks.ts";

describe("names from a file", () => {
  const named = (name: string): Look => {
    const exercise = anExercise({ id: "own", name, dose: { ...NO_DOSE, reps: 3 } });
    const plan = planOf(aRoutine({ name, exercises: [anEntry("own"), anEntry("own")] }), [exercise]);
    return lookAt(plan, 1);
  };

  it("are cut by width when they are wide", () => {
    expect(
      screen(named("骨盤の後傾と背中のゆっくりとしたストレッチ運動 👩‍👧 🧘‍♀️ der Rücken"), "40x10"),
    ).toMatchInlineSnapshot(`
      "
      骨盤の後傾と背中のゆっ…  Exercise 1 of 2
      骨盤の後傾と背中のゆっくりとしたストレ…
             ▄█     LIFT
              █     rep 1 of 3
              █
             ▀▀▀
        of 3 reps
      ⠋ Lift · rep 1 of 3
      next  骨盤の後傾と背中のゆっくり…   0:53
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("can't send the terminal anything", () => {
    const text = screen(named("\u001b[31mred\u001b]0;title\u0007 \u202eright-to-left"), "80x24");
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
