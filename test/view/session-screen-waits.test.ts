/**
 * The live screen where no rep is counted: changing sides, resting, holding or letting go until one has had enough, long
 * times.
 */
import { describe, expect, it } from "vitest";
import { ASCII, screen } from "../support/frames.ts";
import { look } from "../support/looks.ts";

describe("at 80x24", () => {
  it("names the side to switch to", () => {
    expect(screen(look("side-plank", { kind: "switch" }, 5), "80x24")).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 2 of 6

       Side plank                                                         RIGHT side


             ███            █████████      ▄▀▀▀▀ █   █ ▀█▀ ▀▀█▀▀ ▄▀▀▀▄ █   █
          ▄▄▄███         ▄▄▄▀▀▀▀▀▀▀▀▀▄▄▄   ▀▄▄▄  █ ▄ █  █    █   █     █▄▄▄█
          ██████         ███         ███       █ █ █ █  █    █   █   ▄ █   █
             ███         ███         ███   ▀▀▀▀   ▀ ▀  ▀▀▀   ▀    ▀▀▀  ▀   ▀
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
               ██  ██      ██  ██  ██    ██    ██      ██       █ █ █ █  █  █   █
           ████      ████████      ██████████    ██████     ▀▀▀▀   ▀ ▀  ▀▀▀ ▀   ▀
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
