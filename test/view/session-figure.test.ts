/** The figure on the live screen, as a person sees it: where it stands beside the number, and when there is none. */
import { describe, expect, it } from "vitest";
import { LIFT } from "../support/bird-dog-looks.ts";
import { screen } from "../support/frames.ts";
import { look } from "../support/looks.ts";
import { figureOf, WITH_FIGURE } from "../support/session-figure.ts";

describe("at 80x24", () => {
  it("lifts beside the number, the word and what to do", () => {
    expect(screen(LIFT, "80x24", WITH_FIGURE)).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 1 of 6
       Bird-dog                                                            LEFT side
       rep 3 of 4
                                                                    ████████
                                                                            ██
                                                                            ██
                                                                      ██████
                                  ▗▄▄▄▄                                     ██
                         ▗██████████████████▖                               ██
                        ▗███████████▛▀█████▛▘                       ████████
                      ▗▗▚███▛        ▗ ▀▜█▄▖                         of 4 reps
           ▗▗▗▗▗▗▗▗▚▚▚▚▚▘▜██▌        ▚▚  ▝▀▜█▄▄▄▖       LIFT
             ▘▘▘▘▘▘▘▘▘▘▘ ▟██▌         ▚      ▝▀         breathe out
               ▝████████████▘         ▚▚▚▘              Slide one leg back and the
       ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔   opposite arm forward until
                                                        both are level with the
                                                        trunk.
                                                        Note: Keep a cup of water…

       ⠋ Lift · rep 3 of 4, LEFT side

       next  Side plank, 10 s each side
       ━━━━━━━━━━────────────────────────────────────────────────────────  39:09 left
       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("stays while the beat says hold", () => {
    expect(
      screen(look("bird-dog", { kind: "hold", rep: 3, side: "left" }, 1.2), "80x24", WITH_FIGURE),
    ).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 1 of 6
       Bird-dog                                                            LEFT side
       rep 3 of 4
                                                                    ██    ██
                                                                    ██    ██
                                                                    ██    ██
                                                                    ██████████
                                  ▗▄▄▄      ▄▟██▛▀▘                       ██
        ▗▗▗▚▚▚▚▚▚▚▚▚▚▚▚▚▚▗██████████████████▖                             ██
             ▘▘▘▘▘▘▘▘▚▚▚▚███████████▛▀▘ ▝██▛▘                             ██
                         ███▛        ▚▚  ▝                             seconds
                         ▜██▌        ▚▚                 HOLD
                         ▟██▌         ▚                 breathe easily
               ▝████████████▘         ▚▚▚▘              Slide one leg back and the
       ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔   opposite arm forward until
                                                        both are level with the
                                                        trunk.
                                                        Note: Keep a cup of water…

       ⠋ Hold 4 s · rep 3 of 4, LEFT side

       next  Side plank, 10 s each side
       ━━━━━━━━━━────────────────────────────────────────────────────────  39:07 left
       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("shows where it starts and where it goes while one rests and gets ready", () => {
    expect(screen(look("bird-dog", { kind: "rest" }, 1), "80x24", WITH_FIGURE)).toMatchInlineSnapshot(`
      "
       Evening back                                                   Exercise 1 of 6
       Bird-dog                                                            LEFT side

                                                            ██        ██████
                                                          ████      ██      ██
                                                            ██      ██      ██
       start                                                ██        ████████
                                  ▗▄▄▄▄  ▗▄▖                ██              ██
                         ▗██████████████████▌               ██              ██
                         ██████████▘██▘  ▜█▀              ██████      ██████
                         ███▛      ▐█▌                                 seconds
                         ▜██▌      ▜█                   REST
                         ▟██▌      ▝█▌                  next: Bird-dog
               ▝████████████▘       ▐█▄▄▖               4 x 5 s, each side in turn
       ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔   On all fours, hands a little
                                                        wider than the shoulders,
                                                        knees under the hips.


       ⠋ Rest 19 s · next: Bird-dog

       then  Side plank, 10 s each side
       ━━━━━━━━──────────────────────────────────────────────────────────  40:26 left
       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
    expect(screen(look("pelvic-tilt", { kind: "ready" }, 1), "80x24", WITH_FIGURE)).toMatchInlineSnapshot(`
      "
       Evening back                                                    Warm-up 2 of 2
       Pelvic tilt

                                                         ▄█   ▀▀▀▀▄
                                                          █    ▄▄▄▀
                                                          █       █
                                                         ▀▀▀  ▀▀▀▀
       start                                                seconds
                                      ▗▟██▄             GET READY  1/2
                                    ▄▟█████▖            12 x 5 s
                      ▄▄▄▄        ▄█████████            Lie on your back with your
         ▗█▖     ▄▟███████████▙▄▄██████▘▝███▙           knees bent and your feet
       ▗█████▄▄▟█▛▀▀▀▀▜██████████████▀   ▝███▖          flat, hip-wide.
       ▐██████████████▄▄▄▄▄▄▄▖▀▀▀▀▀▀      ▝███          • Draw the belly in and roll
        ▝▀█▛▀  ▀▀▀▀▀▀███████████████       ▝██████▌       the pelvis until the small
       ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔



       ⠋ Get ready 13 s

       next  Bird-dog, 4 x 5 s, each side in turn
       ━━━━━─────────────────────────────────────────────────────────────  42:26 left
       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip
      "
    `);
  });

  it("shows in turn where a movement starts and where it goes, while getting ready", () => {
    const ready = (spent: number) => figureOf(look("bird-dog", { kind: "ready" }, spent));
    expect(ready(0)).toBe(ready(1.9));
    expect(ready(2)).not.toBe(ready(1.9));
    expect(ready(4)).toBe(ready(0));
  });
});

describe("there is no figure", () => {
  it.each(["40x10", "60x16", "30x50", "20x5"])("in %s: all is as without one", (size) => {
    expect(screen(LIFT, size, WITH_FIGURE)).toBe(screen(LIFT, size));
  });

  it("for an exercise without a picture, nor when the session has ended", () => {
    for (const seen of [look("hook-lying-rest", { kind: "open" }, 3), { ...LIFT, state: "ended" as const }]) {
      expect(screen(seen, "80x24", WITH_FIGURE)).not.toMatch(/[▔▙▟]/);
    }
  });

  it("under the help and the instructions", () => {
    expect(screen(LIFT, "80x24", { ...WITH_FIGURE, overlay: "help" })).not.toMatch(/[▔▙▟]/);
    expect(screen(LIFT, "80x24", { ...WITH_FIGURE, overlay: "instructions" })).not.toMatch(/[▔▙▟]/);
  });
});
