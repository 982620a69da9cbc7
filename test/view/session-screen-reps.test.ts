/**
 * The live screen as a person sees it through a rep, one picture for every kind of beat, at 80x24. That it holds at every
 * size is the business of session-screen-laws.test.ts.
 */
import { describe, expect, it } from "vitest";
import { HOLD, LIFT } from "../support/bird-dog-looks.ts";
import { screen } from "../support/frames.ts";
import { look } from "../support/looks.ts";

describe("at 80x24", () => {
  it("gives time to get ready and says how it is done", () => {
    expect(screen(look("bird-dog", { kind: "ready" }, 3), "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 1 of 6

       Bird-dog                                                            LEFT side


             ███         ███      ███      GET READY
          ▄▄▄███         ███      ███      4 x 5 s, each side in turn
          ██████         ███      ███      On all fours, hands a little wider than
             ███         ███      ███      the shoulders, knees under the hips.
             ███         ███▄▄▄▄▄▄███▄▄▄   Note: Keep a cup of water level on your
             ███         ███████████████   back.
             ███                  ███
             ███                  ███      • Slide one leg back and the opposite arm
             ███                  ███        forward until both are level with the
          █████████               ███        trunk.
          ▀▀▀▀▀▀▀▀▀               ▀▀▀      • Keep the back flat and the hips square.
                                 seconds   • Come back with control and change sides.

       ⠋ Get ready 14 s · LEFT side

       next  Side plank, 10 s each side
       ━━━━━━━━──────────────────────────────────────────────────────────  40:04 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("shows the rep while lifting", () => {
    expect(screen(LIFT, "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 1 of 6

       Bird-dog                                                            LEFT side
       rep 3 of 4

                         ████████████      █     ▀█▀ █▀▀▀▀ ▀▀█▀▀
                         ▀▀▀▀▀▀▀▀▀▀▀▀▄▄▄   █      █  █▄▄▄    █
                                     ███   █      █  █       █
                                     ███   ▀▀▀▀▀ ▀▀▀ ▀       ▀
                            ▄▄▄▄▄▄▄▄▄▀▀▀
                            █████████      breathe out
                                     ███   Slide one leg back and the opposite arm
                                     ███   forward until both are level with the
                                     ███   trunk.
                         ████████████      Note: Keep a cup of water level on your
                         ▀▀▀▀▀▀▀▀▀▀▀▀      back.
                               of 4 reps   • Keep the back flat and the hips square.

       ⠋ Lift · rep 3 of 4, LEFT side

       next  Side plank, 10 s each side
       ━━━━━━━━━━────────────────────────────────────────────────────────  39:09 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("shows the seconds left of a hold, the last three of them marked", () => {
    expect(screen({ ...HOLD, spent: 3.2, left: 1.8 }, "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 1 of 6

       Bird-dog                                                            LEFT side
       rep 3 of 4

                            █████████      █   █ ▄▀▀▀▄ █     █▀▀▀▄
                         ▄▄▄▀▀▀▀▀▀▀▀▀▄▄▄   █▄▄▄█ █   █ █     █   █
                         ███         ███   █   █ █   █ █     █   █
                                     ███   ▀   ▀  ▀▀▀  ▀▀▀▀▀ ▀▀▀▀
                               ▄▄▄▄▄▄▀▀▀
                               ██████      breathe easily  ● ●
                            ███            Slide one leg back and the opposite arm
                         ▄▄▄▀▀▀            forward until both are level with the
                         ███               trunk.
                         ███████████████   Note: Keep a cup of water level on your
                         ▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀   back.
                                 seconds   • Keep the back flat and the hips square.

       ⠋ Hold 2 s · rep 3 of 4, LEFT side

       next  Side plank, 10 s each side
       ━━━━━━━━━━────────────────────────────────────────────────────────  39:07 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("shows the rep again while lowering", () => {
    expect(screen(look("bird-dog", { kind: "lower", rep: 3, side: "right" }, 0.5), "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 1 of 6

       Bird-dog                                                           RIGHT side
       rep 3 of 4

                         ████████████      █     ▄▀▀▀▄ █   █ █▀▀▀▀ █▀▀▀▄
                         ▀▀▀▀▀▀▀▀▀▀▀▀▄▄▄   █     █   █ █ ▄ █ █▄▄▄  █▄▄▄▀
                                     ███   █     █   █ █ █ █ █     █ ▀▄
                                     ███   ▀▀▀▀▀  ▀▀▀   ▀ ▀  ▀▀▀▀▀ ▀   ▀
                            ▄▄▄▄▄▄▄▄▄▀▀▀
                            █████████      breathe in
                                     ███   Slide one leg back and the opposite arm
                                     ███   forward until both are level with the
                                     ███   trunk.
                         ████████████      Note: Keep a cup of water level on your
                         ▀▀▀▀▀▀▀▀▀▀▀▀      back.
                               of 4 reps   • Keep the back flat and the hips square.

       ⠋ Lower · rep 3 of 4, RIGHT side

       next  Side plank, 10 s each side
       ━━━━━━━━━━────────────────────────────────────────────────────────  38:53 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("uses the exercise's own words, and tells the set", () => {
    expect(screen(look("prone-scissors", { kind: "lower", set: 2, rep: 8 }), "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                     Exercise 3 of 6, round 1 of 2

       Prone scissors
       set 2 of 3 · rep 8 of 8

                            █████████      ▄▀▀▀▄ █▀▀▀▄ ▄▀▀▀▄ ▄▀▀▀▀ ▄▀▀▀▀
                         ▄▄▄▀▀▀▀▀▀▀▀▀▄▄▄   █     █▄▄▄▀ █   █ ▀▄▄▄  ▀▄▄▄
                         ███         ███   █   ▄ █ ▀▄  █   █     █     █
                         ███         ███    ▀▀▀  ▀   ▀  ▀▀▀  ▀▀▀▀  ▀▀▀▀
                         ▀▀▀▄▄▄▄▄▄▄▄▄▀▀▀
                            █████████      Lift both straight legs slightly and open
                         ███         ███   them.
                         ███         ███
                         ███         ███   • Cross one over the other, then change.
                            █████████
                            ▀▀▀▀▀▀▀▀▀
                               of 8 reps

       ⠋ Cross · rep 8 of 8

       next  Prone scissors, 3 x 8
       ━━━━━━━━━━━━━━━───────────────────────────────────────────────────  35:36 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("relaxes between two reps", () => {
    expect(screen(look("pelvic-tilt", { kind: "relax", rep: 2 }), "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                                    Warm-up 2 of 2

       Pelvic tilt
       rep 2 of 12

                            █████████      █▀▀▀▄ █▀▀▀▀ █     ▄▀▀▀▄ █   █
                         ▄▄▄▀▀▀▀▀▀▀▀▀▄▄▄   █▄▄▄▀ █▄▄▄  █     █▄▄▄█  ▀▄▀
                         ███         ███   █ ▀▄  █     █     █   █ ▄▀ ▀▄
                                     ███   ▀   ▀ ▀▀▀▀▀ ▀▀▀▀▀ ▀   ▀ ▀   ▀
                               ▄▄▄▄▄▄▀▀▀
                               ██████
                            ███            Draw the belly in and roll the pelvis
                         ▄▄▄▀▀▀            until the small of the back meets the
                         ███               floor.
                         ███████████████
                         ▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀   • Hold without pushing with the feet.
                              of 12 reps   • Let the natural curve come back.

       ⠋ Relax · rep 2 of 12

       next  Bird-dog, 4 x 5 s, each side in turn
       ━━━━━━────────────────────────────────────────────────────────────  41:57 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });
});
