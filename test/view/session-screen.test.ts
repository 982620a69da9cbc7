/**
 * The live screen as a person sees it: one picture for every kind of beat, at the two sizes that matter most. That it
 * holds at every size is the business of session-screen-laws.test.ts.
 */
import { describe, expect, it } from "vitest";
import type { Look } from "../../src/session/look.ts";
import { sessionFrame } from "../../src/view/session-screen.ts";
import { ASCII, aModel, COLOUR, screen } from "../support/frames.ts";
import { anEntry, anExercise, aRoutine, look, lookAt, NO_DOSE, planOf } from "../support/looks.ts";

const LIFT = look("bird-dog", { kind: "lift", rep: 3, side: "left" }, 1);
const HOLD = look("bird-dog", { kind: "hold", rep: 3, side: "left" }, 1.2);
const paused = (pause: Look["pause"]): Look => ({ ...HOLD, state: "paused", pause });

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
                                     ███   █     █   █ █▄▀▄█ █     █ ▀▄
                                     ███   ▀▀▀▀▀  ▀▀▀  ▀   ▀ ▀▀▀▀▀ ▀   ▀
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

  it("names the side to switch to", () => {
    expect(screen(look("side-plank", { kind: "switch" }, 5), "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 2 of 6

       Side plank                                                         RIGHT side


             ███            █████████      ▄▀▀▀▀ █   █ ▀█▀ ▀▀█▀▀ ▄▀▀▀▄ █   █
          ▄▄▄███         ▄▄▄▀▀▀▀▀▀▀▀▀▄▄▄   ▀▄▄▄  █ ▄ █  █    █   █     █▄▄▄█
          ██████         ███         ███       █ █▄▀▄█  █    █   █   ▄ █   █
             ███         ███         ███   ▀▀▀▀  ▀   ▀ ▀▀▀   ▀    ▀▀▀  ▀   ▀
             ███         ███         ███
             ███         ███         ███   now the RIGHT side
             ███         ███         ███   On your side, elbow under the shoulder,
             ███         ███         ███   legs straight, feet stacked.
             ███         ███         ███   • Raise the hips until the body is one
          █████████         █████████        line.
          ▀▀▀▀▀▀▀▀▀         ▀▀▀▀▀▀▀▀▀      • Keep the neck long.
                                 seconds   • Lower with control.

       ⠋ Switch 10 s · now the RIGHT side

       next  Prone scissors, 3 x 8
       ━━━━━━━━━━━━──────────────────────────────────────────────────────  37:43 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("rests, and shows what comes next so that one can get into position", () => {
    expect(screen(look("side-plank", { kind: "rest" }, 5), "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 2 of 6

       Side plank                                                          LEFT side


             ███         ███████████████   █▀▀▀▄ █▀▀▀▀ ▄▀▀▀▀ ▀▀█▀▀
          ▄▄▄███         ███▀▀▀▀▀▀▀▀▀▀▀▀   █▄▄▄▀ █▄▄▄  ▀▄▄▄    █
          ██████         ███               █ ▀▄  █         █   █
             ███         ████████████      ▀   ▀ ▀▀▀▀▀ ▀▀▀▀    ▀
             ███         ▀▀▀▀▀▀▀▀▀▀▀▀▄▄▄
             ███                     ███   next: Side plank
             ███                     ███   10 s each side
             ███         ▄▄▄         ███   On your side, elbow under the shoulder,
             ███         ███         ███   legs straight, feet stacked.
          █████████         █████████      • Raise the hips until the body is one
          ▀▀▀▀▀▀▀▀▀         ▀▀▀▀▀▀▀▀▀        line.
                                 seconds   • Keep the neck long.

       ⠋ Rest 15 s · next: Side plank

       then  Prone scissors, 3 x 8
       ━━━━━━━━━━━───────────────────────────────────────────────────────  38:26 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("rests between two sets of the same", () => {
    expect(screen(look("prone-scissors", { kind: "rest", set: 2 }), "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                     Exercise 3 of 6, round 1 of 2

       Prone scissors
       set 2 of 3

       ███      ███      ███████████████   █▀▀▀▄ █▀▀▀▀ ▄▀▀▀▀ ▀▀█▀▀
       ███      ███      ███▀▀▀▀▀▀▀▀▀▀▀▀   █▄▄▄▀ █▄▄▄  ▀▄▄▄    █
       ███      ███      ███               █ ▀▄  █         █   █
       ███      ███      ████████████      ▀   ▀ ▀▀▀▀▀ ▀▀▀▀    ▀
       ███▄▄▄▄▄▄███▄▄▄   ▀▀▀▀▀▀▀▀▀▀▀▀▄▄▄
       ███████████████               ███   then set 2 of 3
                ███                  ███
                ███      ▄▄▄         ███   • Lift both straight legs slightly and
                ███      ███         ███     open them.
                ███         █████████      • Cross one over the other, then change.
                ▀▀▀         ▀▀▀▀▀▀▀▀▀
                                 seconds

       ⠋ Rest 45 s · then set 2 of 3

       next  Prone scissors, 3 x 8
       ━━━━━━━━━━━━━─────────────────────────────────────────────────────  36:36 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("counts up what ends when the person says so", () => {
    expect(screen(look("superman", { kind: "open" }, 12.9), "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 5 of 6

       Superman


             ███            █████████      █   █ ▄▀▀▀▄ █     █▀▀▀▄
          ▄▄▄███         ▄▄▄▀▀▀▀▀▀▀▀▀▄▄▄   █▄▄▄█ █   █ █     █   █
          ██████         ███         ███   █   █ █   █ █     █   █
             ███                     ███   ▀   ▀  ▀▀▀  ▀▀▀▀▀ ▀▀▀▀
             ███               ▄▄▄▄▄▄▀▀▀
             ███               ██████      enter when you are tired
             ███            ███            Lift arms, head and legs a little at once,
             ███         ▄▄▄▀▀▀            nose to the floor.
             ███         ███
          █████████      ███████████████
          ▀▀▀▀▀▀▀▀▀      ▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                                 seconds

       ⠋ Hold 12 s

       next  Swimming, front crawl, 30 min
       ━━━━━━━━━━━━━━━━━━━━━─────────────────────────────────────────────  31:13 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("reads long times as a clock", () => {
    expect(screen(look("swimming", { kind: "hold" }, 12), "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 6 of 6

       Swimming, front crawl



         ██████      ██████        ██    ██      ██████     ▄▀▀▀▀ █   █ ▀█▀ █▄ ▄█
       ██      ██  ██      ██  ██  ██    ██    ██      ██   ▀▄▄▄  █ ▄ █  █  █ █ █
               ██  ██      ██  ██  ██    ██    ██      ██       █ █▄▀▄█  █  █   █
           ████      ████████      ██████████    ██████     ▀▀▀▀  ▀   ▀ ▀▀▀ ▀   ▀
         ██                ██  ██        ██    ██      ██
       ██                  ██  ██        ██    ██      ██
       ██████████    ██████              ██      ██████
                                                  minutes




       ⠋ Swim 29:48

       next  the end
       ━━━━━━━━━━━━━━━━━━━━━━━───────────────────────────────────────────  29:48 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

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
       Watch out  the low back sags
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

  it("does without Unicode", () => {
    expect(screen(look("hook-lying-rest", { kind: "open" }, 178), "80x24", {}, ASCII)).toMatchInlineSnapshot(`
      "
       Evening back                                                    Warm-up 1 of 2

       Hook-lying rest



         ######        ##########    ######     LET GO
       ##      ##  ##  ##          ##      ##   breathe easily  * *
               ##  ##  ########    ##      ##   enter when you feel relaxed, 3 min at
           ####                ##    ######     most
         ##        ##          ##  ##      ##   Let head, shoulder blades and pelvis
       ##          ##  ##      ##  ##      ##   sink.
       ##########        ######      ######
                                      minutes   * Press nothing, hold nothing.




       ⠋ Let go 2:58

       next  Pelvic tilt, 12 x 5 s
       ====--------------------------------------------------------------  42:49 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });
});

describe("at 40x10", () => {
  it("turns pages while one gets ready", () => {
    expect(screen(look("bird-dog", { kind: "ready" }), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
       ▄█   ▀▀▀▀█   GET READY  1/4
        █      █    4 x 5 s, each side in turn
        █     █     On all fours, hands a
       ▀▀▀    ▀     little wider than the
          seconds   shoulders, knees under the
      ⠋ Get ready 17 s · LEFT side
      next  Side plank, 10 s each side   40:07
      x STOP  space pause  p pain  enter done
      "
    `);
    expect(screen(look("bird-dog", { kind: "ready" }, 16), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
             ▄█     GET READY  4/4
              █       the hips square.
              █     • Come back with control
             ▀▀▀      and change sides.
          seconds
      ⠋ Get ready 1 s · LEFT side
      next  Side plank, 10 s each side   39:51
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("keeps to what is needed while moving", () => {
    expect(screen(LIFT, "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
            ▀▀▀▀▄   LIFT
             ▄▄▄▀   breathe out
                █   rep 3 of 4
            ▀▀▀▀    Slide one leg back and the
        of 4 reps   opposite arm forward unti…
      ⠋ Lift · rep 3 of 4, LEFT side
      next  Side plank, 10 s each side   39:09
      x STOP  space pause  p pain  enter done
      "
    `);
    expect(screen({ ...HOLD, spent: 3.2, left: 1.8 }, "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
            ▄▀▀▀▄   HOLD
              ▄▄▀   breathe easily  ● ●
            ▄▀      rep 3 of 4
            ▀▀▀▀▀   Slide one leg back and the
          seconds   opposite arm forward unti…
      ⠋ Hold 2 s · rep 3 of 4, LEFT side
      next  Side plank, 10 s each side   39:07
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("tells the set and the rep beside the number", () => {
    expect(screen(look("prone-scissors", { kind: "lift", set: 2, rep: 8 }), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 3 of 6
      Prone scissors
            ▄▀▀▀▄   OPEN
            ▀▄▄▄▀   set 2 of 3 · rep 8 of 8
            █   █   Lift both straight legs
             ▀▀▀    slightly and open them.
        of 8 reps
      ⠋ Open · rep 8 of 8
      next  Prone scissors, 3 x 8        35:37
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("rests", () => {
    expect(screen(look("side-plank", { kind: "rest" }, 5), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 2 of 6
      Side plank                    LEFT side
       ▄█   █▀▀▀▀   REST
        █   ▀▀▀▀▄   10 s each side
        █   ▄   █   On your side, elbow under
       ▀▀▀   ▀▀▀    the shoulder, legs
          seconds   straight, feet stacked.
      ⠋ Rest 15 s · next: Side plank
      then  Prone scissors, 3 x 8        38:26
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("counts minutes", () => {
    expect(screen(look("hook-lying-rest", { kind: "open" }, 44.5), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back              Warm-up 1 of 2
      Hook-lying rest
      ▄▀▀▀▄ ▄ █  █  █  █    LET GO
      █   █ ▀ █▄▄█▄ █▄▄█▄   breathe easily
      █   █ █    █     █    enter when you
       ▀▀▀       ▀     ▀    feel relaxed
                  minutes   Let head, shoulde…
      ⠋ Let go 0:44
      next  Pelvic tilt, 12 x 5 s        45:03
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("is paused", () => {
    expect(screen(paused("key"), "40x10")).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
            █  █    PAUSED
            █▄▄█▄   space to go on
               █    rep 3 of 4
               ▀
          seconds
        Paused · Hold 4 s · rep 3 of 4, LEFT…
      next  Side plank, 10 s each side   39:07
      x STOP  space go on  p pain  enter done
      "
    `);
  });

  it("shows the keys", () => {
    expect(screen(HOLD, "40x10", { overlay: "help" })).toMatchInlineSnapshot(`
      "
      Evening back             Exercise 1 of 6
      Bird-dog                      LEFT side
      x STOP        ? keys        b back
      space pause   q leave       + 10 s more
      p pain        i how         - less
      enter done    n skip        v voice

      ⠋ Hold 4 s · rep 3 of 4, LEFT side
      next  Side plank, 10 s each side   39:07
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  it("would rather lose the routine's name than the word that this is no real session", () => {
    expect(screen(HOLD, "40x10", { speed: 4, message: "10 seconds more" })).toMatchInlineSnapshot(`
      "
      rehearsal at 4x, not recorded
      Bird-dog                      LEFT side
            █  █    HOLD
            █▄▄█▄   breathe easily
               █    rep 3 of 4
               ▀    Slide one leg back and the
          seconds   opposite arm forward unti…
      ⠋ Hold 4 s · rep 3 of 4, LEFT side
      10 seconds more
      x STOP  space pause  p pain  enter done
      "
    `);
  });
});

describe("beyond", () => {
  it("still says the essentials at 20x5", () => {
    expect(screen(HOLD, "20x5")).toMatchInlineSnapshot(`
      "
      Bird-dog  LEFT side
      HOLD 4 s
      breathe easily
      ⠋ Hold 4 s · rep 3…
      x STOP  space pause
      "
    `);
  });

  it("shows the whole session beside the scene at 120x30", () => {
    expect(screen(HOLD, "120x30")).toMatchInlineSnapshot(`
      "
       Evening back                                                        Exercise 1 of 6

       Bird-dog                                                                 LEFT side      Hook-lying rest
       rep 3 of 4                                                                              Pelvic tilt
                                                                                             › Bird-dog
                                                                                               Side plank
                                                                                               Prone scissors
                         ███      ███      █   █ ▄▀▀▀▄ █     █▀▀▀▄                             Prone scissors
                         ███      ███      █▄▄▄█ █   █ █     █   █                             Superman
                         ███      ███      █   █ █   █ █     █   █                             Swimming, front crawl
                         ███      ███      ▀   ▀  ▀▀▀  ▀▀▀▀▀ ▀▀▀▀
                         ███▄▄▄▄▄▄███▄▄▄
                         ███████████████   breathe easily
                                  ███      Slide one leg back and the opposite arm forward
                                  ███      until both are level with the trunk.
                                  ███      Note: Keep a cup of water level on your back.
                                  ███
                                  ▀▀▀      • Keep the back flat and the hips square.
                                 seconds   • Come back with control and change sides.





       ⠋ Hold 4 s · rep 3 of 4, LEFT side

       next  Side plank, 10 s each side
       ━━━━━━━━━━━────────────────────────────────────────────────────────────  39:07 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip  b back
      "
    `);
  });

  it("ends with a word", () => {
    const ended = (outcome: Look["outcome"]): string => screen({ ...HOLD, state: "ended", outcome }, "40x10");
    expect(ended({ kind: "finished" })).toContain("DONE");
    expect(ended({ kind: "stopped", stop: "sharp" })).toContain("STOPPED");
    expect(ended({ kind: "left", stop: "quit" })).toContain("ENDED");
    expect(ended({ kind: "finished" })).not.toContain("next");
  });
});

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

describe("calm", () => {
  const rowsOf = (seen: Look): string[] => sessionFrame(aModel(seen), { columns: 80, rows: 24 }, ASCII).lines.slice();

  it("changes nothing but the scene and the clock from lift to hold to lower", () => {
    const [lift, hold, lower] = (["lift", "hold", "lower"] as const).map((kind) =>
      rowsOf(look("bird-dog", { kind, rep: 3, side: "left" })),
    );
    const still = [0, 1, 2, 3, 4, 17, 18, 19, 20, 22, 23];
    for (const row of still) {
      expect(hold?.[row]).toBe(lift?.[row]);
      expect(lower?.[row]).toBe(lift?.[row]);
    }
  });

  it("keeps the author's note and the steps in their place through a rep", () => {
    const places = (["lift", "hold", "lower"] as const).map((kind) =>
      rowsOf(look("bird-dog", { kind, rep: 2, side: "left" })).findIndex((line) => line.includes("cup of water")),
    );
    expect(new Set(places).size).toBe(1);
  });
});

describe("colour", () => {
  it("tells working, resting and the last seconds apart, and the stop key from the others", () => {
    const coloured = (seen: Look): string =>
      sessionFrame(aModel(seen), { columns: 40, rows: 10 }, COLOUR).lines.join("\n");
    expect(coloured(LIFT)).toContain("\u001b[1m\u001b[32mLIFT");
    expect(coloured({ ...HOLD, spent: 3, left: 2 })).toContain("\u001b[1m\u001b[35mHOLD");
    expect(coloured(look("side-plank", { kind: "rest" }))).toContain("\u001b[1m\u001b[36mREST");
    expect(coloured(LIFT)).toContain("\u001b[1m\u001b[31mx STOP");
  });

  it("ends on the line where it began", () => {
    for (const line of sessionFrame(aModel(LIFT), { columns: 80, rows: 24 }, COLOUR).lines) {
      const on = new Set<string>();
      for (const [, code = ""] of line.matchAll(/\u001b\[(\d+)m/g)) {
        const ends = ENDS[code];
        if (ends) for (const style of ends) on.delete(style);
        else on.add(code);
      }
      expect([...on]).toEqual([]);
    }
  });
});

/** What the closing codes close. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  22: ["1", "2"],
  27: ["7"],
  39: ["31", "32", "35", "36"],
};
