/**
 * What comes between a person and the scene of the live screen: a pause, the instructions, the keys, a word about what was
 * just pressed.
 */
import { describe, expect, it } from "vitest";
import { HOLD, paused } from "../support/bird-dog-looks.ts";
import { screen } from "../support/frames.ts";

describe("at 80x24", () => {
  it("is paused, and says why when it was not the person's wish", () => {
    expect(screen(paused("gap"), "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 1 of 6

       Bird-dog                                                            LEFT side
       rep 3 of 4

                         ███      ███      █▀▀▀▄ ▄▀▀▀▄ █   █ ▄▀▀▀▀ █▀▀▀▀ █▀▀▀▄
                         ███      ███      █▄▄▄▀ █▄▄▄█ █   █ ▀▄▄▄  █▄▄▄  █   █
                         ███      ███      █     █   █ █   █     █ █     █   █
                         ███      ███      ▀     ▀   ▀  ▀▀▀  ▀▀▀▀  ▀▀▀▀▀ ▀▀▀▀
                         ███▄▄▄▄▄▄███▄▄▄
                         ███████████████   space to go on
                                  ███      The computer slept or stalled. Nothing was
                                  ███      counted meanwhile.
                                  ███
                                  ███
                                  ▀▀▀
                                 seconds

         Paused · Hold 4 s · rep 3 of 4, LEFT side

       next  Side plank, 10 s each side
       ━━━━━━━━━━────────────────────────────────────────────────────────  39:07 left

       x STOP  space go on  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("lays the instructions over the scene and goes on counting", () => {
    expect(screen(HOLD, "80x24", { overlay: "instructions" })).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 1 of 6

       Bird-dog                                                            LEFT side


       Start      On all fours, hands a little wider than the shoulders, knees under
                  the hips.
       Do         Slide one leg back and the opposite arm forward until both are
                  level with the trunk.
                  Keep the back flat and the hips square.
                  Come back with control and change sides.
       Note       Keep a cup of water level on your back.
       Stop at    you get dizzy
       Avoid      the low back sags
                  the hip opens
       You feel   Work along the spine and in the seat, none of it sharp.
       You need   mat

       ⠋ Hold 4 s · rep 3 of 4, LEFT side

       next  Side plank, 10 s each side
       ━━━━━━━━━━────────────────────────────────────────────────────────  39:07 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("lays the keys over the scene", () => {
    expect(screen(HOLD, "80x24", { overlay: "help" })).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 1 of 6

       Bird-dog                                                            LEFT side


       x                       stop at once: sharp pain
       space, .                pause, go on
       p                       it hurts: say how
       enter, right, pagedown  done, go on
       ?                       all keys
       q, ctrl-c               leave; what was done is kept
       i                       how to do this exercise
       n                       skip this exercise
       b, left, pageup         this exercise again, the one before
       +, =                    ten seconds more
       -                       ten seconds less
       v                       voice on, off

       ⠋ Hold 4 s · rep 3 of 4, LEFT side

       next  Side plank, 10 s each side
       ━━━━━━━━━━────────────────────────────────────────────────────────  39:07 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("says that a rehearsal is one, and what was just pressed", () => {
    expect(screen(HOLD, "80x24", { speed: 4, message: "10 seconds more" })).toMatchInlineSnapshot(`
      "
       Evening back · rehearsal at 4x, not recorded                   Exercise 1 of 6

       Bird-dog                                                            LEFT side
       rep 3 of 4

                         ███      ███      █   █ ▄▀▀▀▄ █     █▀▀▀▄
                         ███      ███      █▄▄▄█ █   █ █     █   █
                         ███      ███      █   █ █   █ █     █   █
                         ███      ███      ▀   ▀  ▀▀▀  ▀▀▀▀▀ ▀▀▀▀
                         ███▄▄▄▄▄▄███▄▄▄
                         ███████████████   breathe easily
                                  ███      Slide one leg back and the opposite arm
                                  ███      forward until both are level with the
                                  ███      trunk.
                                  ███      Note: Keep a cup of water level on your
                                  ▀▀▀      back.
                                 seconds   • Keep the back flat and the hips square.

       ⠋ Hold 4 s · rep 3 of 4, LEFT side
       10 seconds more
       next  Side plank, 10 s each side
       ━━━━━━━━━━────────────────────────────────────────────────────────  39:07 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });
});
