/** The figure on screens that have room: on top of the number, or start and goal at once. */
import { describe, expect, it } from "vitest";
import { LIFT } from "../support/bird-dog-looks.ts";
import { screen } from "../support/frames.ts";
import { look } from "../support/looks.ts";
import { WITH_FIGURE } from "../support/session-figure.ts";

describe("on larger screens", () => {
  it("is on top of number and text where the terminal is higher than wide", () => {
    expect(screen(LIFT, "60x40", WITH_FIGURE)).toMatchInlineSnapshot(`
      "
       Evening back                               Exercise 1 of 6

       Bird-dog                                        LEFT side
       rep 3 of 4



                               ▄▄▄▄▄▄▄▄▄████████▄▄▄█▙▄
                              ▟███████████████████████▘
                            ▗▐██████████████▀▀▜█████▀▘
                           ▗▚▘████▌         ▗▚▚▝▜██▙▖
             ▗▗▗▗▗▗▗▗▗▗▗▗▗▚▚▚▘████▌         ▗▚▚  ▝▀▜██▄▖
            ▘▘▚▚▚▚▚▚▚▚▚▚▚▚▚▚▘ ████           ▚▚▘     ▝▀▜█▛▀▘
                     ▄▄▄▄▄▄▄▄▄████            ▚▚
                 ▝▀▜█████████████▛             ▚▚▚▘
       ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔



                   ████████     █     ▀█▀ █▀▀▀▀ ▀▀█▀▀
                           ██   █      █  █▄▄▄    █
                           ██   █      █  █       █
                     ██████     ▀▀▀▀▀ ▀▀▀ ▀       ▀
                           ██
                           ██   breathe out
                   ████████     Slide one leg back and the
                    of 4 reps   opposite arm forward until both
                                are level with the trunk.
                                Note: Keep a cup of water level
                                on your back.
                                • Keep the back flat and the hips
                                  square.


       ⠋ Lift · rep 3 of 4, LEFT side

       next  Side plank, 10 s each side
       ━━━━━━━───────────────────────────────────────  39:09 left

       x STOP  space pause  p pain  enter done  ? keys  q leave
      "
    `);
  });

  it("shows the start and the goal at once where there is room for both", () => {
    expect(screen(look("bird-dog", { kind: "ready" }, 3), "160x40", WITH_FIGURE)).toMatchInlineSnapshot(`
      "
       Evening back                                                                                                Exercise 1 of 6

       Bird-dog                                                                                                         LEFT side      Hook-lying rest
                                                                                                                                       Pelvic tilt
                                                                                                                                     › Bird-dog
                                                                                          ████            ████        ████             Side plank
       start                                                                              ████            ████        ████             Prone scissors
                                      ▄▄▄▄▄▄▄▄▄▄▄▟███████▙▄▄▄███▄                     ████████            ████        ████             Prone scissors
                                    ▟████████████████████████████▙                    ████████            ████        ████             Superman
                                   ▐████████████████████▀▀▀▀▜████▘                        ████            ████        ████             Swimming, front crawl
                                   ▐█████████▛▀▀▀▀▀▘███▌     ▜▛▘                          ████            ████        ████
                                   ▐█████          ▐██▛                                   ████            ████████████████████
                                   ▐█████          ▟██▘                                   ████            ████████████████████
                                   ▐█████          ▜██▖                                   ████                        ████
                                    ████▌           ██▙                                   ████                        ████
                    ▗▄▄▄▄▄▄▄▄▄██████████▌           ▝██▖                                  ████                        ████
                    ▝▀▀▀████████████████▘            ▐████▙                               ████                        ████
       ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔       ████████████                    ████
                                                                                      ████████████                    ████
       lift                                                                                                            seconds
                                                                ▄▄▄▄▄▄█████▘
                                      ▄▄▄▄▄▄▄▄▄▄▄▟██████▄▄▄▛▗▄▄▄▝▜██▀▀▀▘          GET READY
         ▗▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▘▟████████████████████████████▖                4 x 5 s, each side in turn
             ▘▘▘▘▘▘▘▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚█████████████████████▀ ▝▜█████▌                On all fours, hands a little wider than the
                             ▘▘▘▘▘▘▜█████████▛▀▀▀▀▀▀▀▀▗▗▚▘  ▐█▛▀▘                 shoulders, knees under the hips.
                                   ▐█████             ▚▚▚▘                        Note: Keep a cup of water level on your back.
                                   ▐█████            ▗▚▚▘
                                   ▐█████             ▚▚▚                         • Slide one leg back and the opposite arm
                                    ████▌              ▚▚▘                          forward until both are level with the trunk.
                    ▗▄▄▄▄▄▄▄▄▄██████████▌               ▚▚▗▗▗                     • Keep the back flat and the hips square.
                    ▝▀▀▀████████████████▘               ▘▚▘▘▘▘                    • Come back with control and change sides.
       ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔


       ⠋ Get ready 14 s · LEFT side

       next  Side plank, 10 s each side
       ━━━━━━━━━━━━━━─────────────────────────────────────────────────────────────────────────────────────────────────  40:04 left

       x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip  b back  + 10 s more  - less  v voice
      "
    `);
  });
});
