/** The screen on which a movement is shown, and its key postures on a page. */
import { describe, expect, it } from "vitest";
import { instantAt, showingOf } from "../../src/figure/showing.ts";
import type { Exercise } from "../../src/routine/exercise.ts";
import { movementOf } from "../../src/view/exercise-movement.ts";
import { widthOf } from "../../src/view/fit.ts";
import { movementFigureSize, movementFrame } from "../../src/view/movement-screen.ts";
import { poseStrip } from "../../src/view/pose-strip.ts";
import { posesTitle, poseWords } from "../../src/view/pose-words.ts";
import { exercise } from "../support/exercises.ts";
import { ASCII, PLAIN } from "../support/frames.ts";
import { BLOCKS } from "../support/manner.ts";

const CAT_COW = exercise("cat-cow", {
  name: "Cat-cow",
  start: "Go on all fours, hands under the shoulders, knees under the hips.",
  steps: ["Let the back sink, then round it.", "Move smoothly and stay away from the end of the range."],
  words: { lift: "sink", lower: "round" },
  picture: {
    from: "hands-and-knees",
    lift: { back: [-14, 30], head: 56 },
    lower: { back: [38, -22], head: -66 },
  },
});
const REST = exercise("rest", { name: "Rest", picture: { from: "on-back-knees-bent" } });
const LUNGE = exercise("lunge", { picture: { from: "standing", lift: { "near-leg": [-14, -92, 0] } } });

function moving(one: Exercise) {
  const movement = movementOf(one);
  if (!movement) throw new Error("no movement");
  return movement;
}

function frame(columns: number, rows: number, seconds: number, theme = PLAIN): string[] {
  const movement = moving(CAT_COW);
  const showing = showingOf(movement, { lift: 3, hold: 0, lower: 3, relax: 0 }, false);
  const instant = instantAt(movement, showing, seconds);
  if (!instant) throw new Error("it is over");
  const manner = theme === ASCII ? { ...BLOCKS, glyphs: "ascii" as const } : BLOCKS;
  const { lines } = movementFrame({ exercise: CAT_COW, movement, instant }, { columns, rows }, manner, theme);
  return lines.map((line) => line.trimEnd());
}

const shown = (lines: readonly string[]) => `\n${lines.map((line) => line.trimEnd()).join("\n")}\n`;

describe("the screen of a movement", () => {
  it("has the figure, what is done now, and how to do it", () => {
    expect(shown(frame(50, 20, 4.4))).toMatchInlineSnapshot(`
      "
       Cat-cow

                                        ▟██▙
                                        ████▌
                          ▗▄▄▄▖     ▄▄███▀▘
                         ▗██████▙▄▟█████▀
                         ▐█████████████
                         ▐███▌▀▀▀▀▀▀██▌
                          ███▌      ▜█▌
                      ▄▄▄▄███▌       ▜█▖
               ▜█████████████▘        ▜█▄▄▖
       ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔

       Sink 3

       Go on all fours, hands under the shoulders,
       knees under the hips.
       • Let the back sink, then round it.

       any key ends
      "
    `);
  });

  it("gives the figure the room first where there is little, and never half a sentence", () => {
    expect(shown(frame(40, 10, 4.4, ASCII))).toMatchInlineSnapshot(`
      "
       Cat-cow
                                J#L
                       ._,   ._J#""
                      ]########P'
                      ]##\`"#P]#'
                      ]##    \`#,
               ._#######P     \`L_,
       --------------------------------------
       Sink 3
       any key ends
      "
    `);
  });

  it("has exactly the rows of the terminal, none wider than it, at any size", () => {
    for (let columns = 0; columns <= 120; columns += 7) {
      for (let rows = 0; rows <= 60; rows += 3) {
        const lines = frame(columns, rows, 5);
        expect(lines).toHaveLength(rows);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(columns, 1));
      }
    }
  });

  it("has no word of lifting for what goes on by itself", () => {
    const swim = exercise("swim", {
      name: "Swimming",
      picture: {
        ...{ from: "floating-on-front", swaps: true, cycle: "2s" },
        start: { "near-arm": -45, "far-arm": -225 },
        lift: { "near-arm": -225, "far-arm": -405 },
      },
    });
    const said = (one: Exercise, seconds: number) => {
      const movement = moving(one);
      const instant = instantAt(
        movement,
        showingOf(movement, { lift: 2, hold: 4, lower: 2, relax: 0 }, false),
        seconds,
      );
      if (!instant) throw new Error("it is over");
      const { lines } = movementFrame({ exercise: one, movement, instant }, { columns: 60, rows: 30 }, BLOCKS, PLAIN);
      return lines.join("\n");
    };
    expect(said(swim, 2)).not.toMatch(/lift/i);
    expect(said({ ...swim, words: { hold: "swim" } }, 4)).toMatch(/^ Swim$/m);
  });

  it("gives a body that is higher than long the rows before the text", () => {
    expect(movementFigureSize(moving(LUNGE), { columns: 40, rows: 16 })?.rows).toBe(10);
  });

  it("is not shown where a body would be a blot", () => {
    expect(movementFigureSize(moving(CAT_COW), { columns: 40, rows: 8 })).toBeNull();
    expect(movementFigureSize(moving(CAT_COW), { columns: 40, rows: 10 })).not.toBeNull();
    expect(movementFigureSize(moving(LUNGE), { columns: 40, rows: 10 })).toBeNull();
  });
});

describe("the key postures on a page", () => {
  const strip = (one: Exercise, columns: number) => {
    const movement = moving(one);
    return poseStrip(movement, poseWords(one, movement), { columns, manner: BLOCKS, theme: PLAIN });
  };

  it("stand side by side over their words", () => {
    expect(shown(strip(CAT_COW, 80))).toMatchInlineSnapshot(`
      "
                                                    ▗██▖                 ▗▖
                      ▄▄▄▄  ▄▄                     ▄▟██▜              ▗▟█████▄▖
              ▗███████████████▌          ▗███▄▄▄▄▟███               ▗████▛▀████▌
              ▐██▛▛▀▀▀▀██▘  ▜▀           ▐█████████▛                ▐██▛▘   ▐████▖
              ▐██▌     █▛                ▐██▌▀▀▀▀▐█▘                ▐██▌    ██▀▜█▘
              ▐██▌     ▜▙                ▐██▌    ▝█▌                ▐██▌    ▝█▖
      ▐██████████       █▄▄      ▐██████████      ▝█▄▄      ▐██████████      ▝█▄▄
      ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔  ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔  ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔
                start                      sink                       round
      "
    `);
  });

  it("stand below each other where there is no room beside, and are left out where there is none at all", () => {
    const wide = strip(CAT_COW, 80);
    const narrow = strip(CAT_COW, 40);
    expect(narrow.length).toBeGreaterThan(2 * wide.length);
    for (const line of narrow) expect(widthOf(line)).toBeLessThanOrEqual(40);
    expect(strip(CAT_COW, 20)).toEqual([]);
  });

  it("need no word where nothing moves", () => {
    expect(poseWords(REST, moving(REST))).toEqual([""]);
    expect(posesTitle(REST, moving(REST))).toBe("Rest");
    expect(posesTitle(CAT_COW, moving(CAT_COW))).toBe("Cat-cow: start, then sink, then round");
  });
});
