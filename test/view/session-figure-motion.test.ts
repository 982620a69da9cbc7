/**
 * When the figure on the live screen moves, what keeps its place meanwhile, and what is left of it with reduced motion.
 */
import { describe, expect, it } from "vitest";
import { untilFigureMoves } from "../../src/view/session-figure.ts";
import { LIFT } from "../support/bird-dog-looks.ts";
import { screen } from "../support/frames.ts";
import { look } from "../support/looks.ts";
import { BLOCKS } from "../support/manner.ts";
import { figureOf, WITH_FIGURE } from "../support/session-figure.ts";

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
        const rows = screen(seen, size, WITH_FIGURE).split("\n");
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
    expect(untilFigureMoves(LIFT, BLOCKS)).toBeCloseTo(1000 / 12);
    expect(untilFigureMoves({ ...LIFT, state: "paused", pause: "key" }, BLOCKS)).toBeNull();
  });

  it.each([
    ["lift", true],
    ["hold", false],
    ["lower", true],
    ["relax", false],
    ["ready", false],
  ] as const)("moves while %s: %s", (kind, moves) => {
    expect(untilFigureMoves(look("bird-dog", { kind }), BLOCKS) !== null).toBe(moves);
  });

  it("gets into an open hold in two seconds, and then stays there", () => {
    expect(untilFigureMoves(look("superman", { kind: "open" }, 1), BLOCKS)).not.toBeNull();
    expect(untilFigureMoves(look("superman", { kind: "open" }, 3), BLOCKS)).toBeNull();
  });

  it("swims on by itself, with fewer frames, for it goes on for long", () => {
    const swim = (spent: number) => look("swimming", { kind: "hold" }, spent);
    expect(untilFigureMoves(swim(100), BLOCKS)).toBe(125);
    expect(figureOf(swim(100.5))).not.toBe(figureOf(swim(100)));
    expect(figureOf(swim(104))).toBe(figureOf(swim(100)));
  });
});

describe("with reduced motion", () => {
  const still = { ...BLOCKS, motion: false };

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
