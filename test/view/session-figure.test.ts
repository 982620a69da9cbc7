/** The figure on the live screen, as a person sees it: where it stands, when it moves, and when there is none. */
import { describe, expect, it } from "vitest";
import type { Look } from "../../src/session/look.ts";
import type { FigureManner } from "../../src/view/figure-manner.ts";
import { untilFigureMoves } from "../../src/view/session-figure.ts";
import { sessionFrame } from "../../src/view/session-screen.ts";
import { aModel, PLAIN, screen } from "../support/frames.ts";
import { look } from "../support/looks.ts";

const MANNER: FigureManner = { glyphs: "quadrant", colours: "none", background: "dark", motion: true };
const WITH = { figure: MANNER };
const LIFT = look("bird-dog", { kind: "lift", rep: 3, side: "left" }, 1);

/** The part of the screen that the figure has, in 80x24. */
function figureOf(seen: Look, manner: FigureManner = MANNER): string {
  const { lines } = sessionFrame(aModel(seen, { figure: manner }), { columns: 80, rows: 24 }, PLAIN);
  return lines
    .slice(3, 18)
    .map((line) => line.slice(0, 47))
    .join("\n");
}

describe("at 80x24", () => {
  it("lifts beside the number, the word and what to do", () => {
    expect(screen(LIFT, "80x24", WITH)).toMatchInlineSnapshot(`
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
    expect(screen(look("bird-dog", { kind: "hold", rep: 3, side: "left" }, 1.2), "80x24", WITH)).toMatchInlineSnapshot(`
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
    expect(screen(look("bird-dog", { kind: "rest" }, 1), "80x24", WITH)).toMatchInlineSnapshot(`
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
    expect(screen(look("pelvic-tilt", { kind: "ready" }, 1), "80x24", WITH)).toMatchInlineSnapshot(`
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

describe("on larger screens", () => {
  it("is on top of number and text where the terminal is higher than wide", () => {
    expect(screen(LIFT, "60x40", WITH)).toMatchInlineSnapshot(`
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
    expect(screen(look("bird-dog", { kind: "ready" }, 3), "160x40", WITH)).toMatchInlineSnapshot(`
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

describe("there is no figure", () => {
  it.each(["40x10", "60x16", "30x50", "20x5"])("in %s: all is as without one", (size) => {
    expect(screen(LIFT, size, WITH)).toBe(screen(LIFT, size));
  });

  it("for an exercise without a picture, nor when the session has ended", () => {
    for (const seen of [look("hook-lying-rest", { kind: "open" }, 3), { ...LIFT, state: "ended" as const }]) {
      expect(screen(seen, "80x24", WITH)).not.toMatch(/[▔▙▟]/);
    }
  });

  it("under the help and the instructions", () => {
    expect(screen(LIFT, "80x24", { ...WITH, overlay: "help" })).not.toMatch(/[▔▙▟]/);
    expect(screen(LIFT, "80x24", { ...WITH, overlay: "instructions" })).not.toMatch(/[▔▙▟]/);
  });
});

describe("from beat to beat", () => {
  const beats = [
    LIFT,
    look("bird-dog", { kind: "hold", rep: 3, side: "left" }, 1),
    look("bird-dog", { kind: "lower", rep: 3, side: "left" }, 1),
  ];

  it.each(["80x24", "120x36", "80x40", "200x60"])(
    "the floor, the count, the cue and the help line keep their places in %s",
    (size) => {
      const places = beats.map((seen) => {
        const rows = screen(seen, size, WITH).split("\n");
        const row = (text: string | RegExp) => rows.findIndex((line) => line.match(text));
        return [row("▔▔▔▔"), row(/of 4 reps|seconds/), row("Slide one leg back"), row("⠋"), row("x STOP")];
      });
      expect(places[0]?.every((place) => place > 0)).toBe(true);
      expect(new Set(places.map(String)).size).toBe(1);
    },
  );

  it("mirrors when the side changes", () => {
    const left = figureOf(look("bird-dog", { kind: "hold", rep: 1, side: "left" }, 1));
    expect(figureOf(look("bird-dog", { kind: "hold", rep: 1, side: "right" }, 1))).not.toBe(left);
    expect(figureOf(look("bird-dog", { kind: "hold", rep: 2, side: "left" }, 1))).toBe(left);
  });

  it("moves with the fraction of the beat, and stays while it pauses", () => {
    expect(figureOf({ ...LIFT, spent: 1.2 })).not.toBe(figureOf(LIFT));
    expect(untilFigureMoves(LIFT, MANNER)).toBeCloseTo(1000 / 12);
    expect(untilFigureMoves({ ...LIFT, state: "paused", pause: "key" }, MANNER)).toBeNull();
  });

  it.each([
    ["lift", true],
    ["hold", false],
    ["lower", true],
    ["relax", false],
    ["ready", false],
  ] as const)("moves while %s: %s", (kind, moves) => {
    expect(untilFigureMoves(look("bird-dog", { kind }), MANNER) !== null).toBe(moves);
  });

  it("gets into an open hold in two seconds, and then stays there", () => {
    expect(untilFigureMoves(look("superman", { kind: "open" }, 1), MANNER)).not.toBeNull();
    expect(untilFigureMoves(look("superman", { kind: "open" }, 3), MANNER)).toBeNull();
  });

  it("swims on by itself, with fewer frames, for it goes on for long", () => {
    const swim = (spent: number) => look("swimming", { kind: "hold" }, spent);
    expect(untilFigureMoves(swim(100), MANNER)).toBe(125);
    expect(figureOf(swim(100.5))).not.toBe(figureOf(swim(100)));
    expect(figureOf(swim(104))).toBe(figureOf(swim(100)));
  });
});

describe("with reduced motion", () => {
  const still = { ...MANNER, motion: false };

  it("a beat shows where it leads, from its beginning to its end, and nothing moves by itself", () => {
    expect(figureOf({ ...LIFT, spent: 0 }, still)).toBe(figureOf({ ...LIFT, spent: 1.9 }, still));
    expect(figureOf(LIFT, still)).toBe(figureOf(look("bird-dog", { kind: "hold", rep: 3, side: "left" }, 1), still));
    expect(untilFigureMoves(LIFT, still)).toBeNull();
    expect(untilFigureMoves(look("swimming", { kind: "hold" }, 3), still)).toBeNull();
  });

  it("what goes on by itself steps from one side to the other", () => {
    const swim = (spent: number) => figureOf(look("swimming", { kind: "hold" }, spent), still);
    expect(swim(1.9)).toBe(swim(0));
    expect(swim(2)).not.toBe(swim(0));
    expect(swim(4)).toBe(swim(0));
  });
});
