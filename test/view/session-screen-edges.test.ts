/** The live screen where it is tiny or wide, and at its end. */
import { describe, expect, it } from "vitest";
import type { Look } from "../../src/session/look.ts";
import { HOLD } from "../support/bird-dog-looks.ts";
import { screen } from "../support/frames.ts";

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
