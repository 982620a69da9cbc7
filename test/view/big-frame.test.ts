/** The session in large: the count fills the screen, whatever its size, and the words around it are all there. */
import { describe, expect, it } from "vitest";
import { bigFrame } from "../../src/view/big-frame.ts";
import { bigRows } from "../../src/view/big-rows.ts";
import { widthOf } from "../../src/view/fit.ts";
import { keyMap } from "../../src/view/key-map.ts";
import { sessionFrame } from "../../src/view/session-screen.ts";
import { EVENING, planOf } from "../support/evening.ts";
import { ASCII, aModel, COLOUR, CONTRAST, PLAIN } from "../support/frames.ts";
import { lookAt } from "../support/looks.ts";

const PLAN = planOf(EVENING);
const index = (kind: string, from = 0) => PLAN.beats.findIndex((beat, at) => at >= from && beat.kind === kind);
const HOLD = lookAt(
  PLAN,
  index(
    "hold",
    PLAN.beats.findIndex(({ side }) => side !== null),
  ),
  3.2,
);

const PAUSE = { state: "paused", pause: "key" } as const;

type Parts = Parameters<typeof aModel>[1];

function lines(look = HOLD, columns = 80, rows = 24, theme = PLAIN, parts: Parts = {}): string[] {
  const { lines: all, counter } = bigFrame(aModel(look, parts), { columns, rows }, theme);
  return all.map((line, row) => (row === counter?.row ? `* ${counter.text}` : line).trimEnd());
}

/** Rows that hold ink of the number. */
const inked = (all: readonly string[]) => all.filter((line) => /[█▀▄]|##/.test(line)).length;

describe("the count in large", () => {
  it.each([
    [80, 24, PLAIN, 0.6],
    [80, 24, ASCII, 0.6],
    [40, 10, PLAIN, 0.6],
    [40, 10, ASCII, 0.6],
    [120, 40, PLAIN, 0.6],
    [200, 60, COLOUR, 0.6],
    [30, 12, ASCII, 0.5],
  ] as const)("fills %d columns and %d rows", (columns, rows, theme, share) => {
    expect(inked(lines(HOLD, columns, rows, theme)) / rows).toBeGreaterThanOrEqual(share);
  });

  it("fills them with a clock as well", () => {
    const rest = { ...lookAt(PLAN, index("rest"), 0), length: 180, left: 150 };
    expect(inked(lines(rest)) / 24).toBeGreaterThanOrEqual(0.6);
    expect(inked(lines(rest, 40, 10)) / 10).toBeGreaterThanOrEqual(0.6);
  });

  it("tells phase, side and exercise in a line each, and how to stop", () => {
    expect(`\n${lines().join("\n")}\n`).toMatchInlineSnapshot(`
      "
      * HOLD · rep 1 of 4 · ● ●
                                     ██████████████████
                                     ██████████████████
                               ██████                  ██████
                               ██████                  ██████
                                                       ██████
                                                       ██████
                                           ████████████
                                           ████████████
                                     ██████
                                     ██████
                               ██████
                               ██████
                               ██████████████████████████████
                               ██████████████████████████████

                     █   █  ███  █     ████    █     █████ █████ █████
                     █   █ █   █ █     █   █   █     █     █       █
                     █████ █   █ █     █   █   █     ████  ████    █
                     █   █ █   █ █     █   █   █     █     █       █
                     █   █  ███  █████ ████    █████ █████ █       █
      LEFT side: Bird-dog
      next: Side plank
      x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip  b back
      "
    `);
  });

  it("does so in 40 columns and 10 rows, in ASCII", () => {
    expect(`\n${lines(HOLD, 40, 10, ASCII).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      * HOLD - rep 1 of 4 - * *
                     #########
                  ###         ###
                              ###
                        ######
                     ###
                  ###
                  ###############
      LEFT side: Bird-dog
      x STOP  space pause  p pain  enter done
      "
    `);
  });

  describe.each([
    [200, 60, PLAIN],
    [80, 24, PLAIN],
    [80, 24, ASCII],
    [40, 10, ASCII],
  ] as const)("in %d columns and %d rows", (columns, rows, theme) => {
    /** The columns from the first ink of the number to the last. */
    const inkOf = (length: number | null, left: number | null, spent = 0) => {
      const look = {
        ...HOLD,
        length,
        left,
        spent,
        beat: { ...HOLD.beat, kind: length === null ? "open" : "hold" },
      } as const;
      const { top, height } = bigRows({ columns, rows }).number;
      const number = lines(look, columns, rows, theme).slice(top, top + height);
      const first = Math.min(...number.filter((line) => line !== "").map((line) => line.search(/\S/)));
      return { first, last: Math.max(...number.map((line) => line.length)) - 1 };
    };

    it.each([
      [8, 8],
      [8, 3],
      [20, 20],
      [20, 8],
      [60, 5],
      [150, 140],
      [900, 500],
    ])("stands in the middle: of %d seconds the last %d", (length, left) => {
      const { first, last } = inkOf(length, left);
      expect(Math.abs(first - (columns - 1 - last))).toBeLessThanOrEqual(1);
    });

    it("stays where it is from ten to nine", () => {
      expect(inkOf(20, 9)).toEqual(inkOf(20, 20));
      expect(inkOf(1800, 599)).toEqual(inkOf(1800, 1260));
      expect(inkOf(null, null, 9)).toEqual(inkOf(null, null, 20));
    });
  });

  it("marks the last seconds in signs", () => {
    expect(lines({ ...HOLD, left: 2.4, spent: 2.6 })[0]).toContain("● ● ●");
  });

  it("has a place for what is said, and for what any other key does", () => {
    const parts = { message: "Voice on.", keys: keyMap({}, true) };
    expect(lines(HOLD, 80, 24, PLAIN, parts).slice(-2)).toEqual([
      "Voice on.",
      expect.stringMatching(/^x or any other key STOP/),
    ]);
    expect(lines(HOLD, 40, 10, PLAIN, parts).slice(-2)[0]).toBe("Voice on.");
  });

  it("makes way for the help, the instructions, and the end", () => {
    const size = { columns: 80, rows: 24 };
    for (const model of [
      aModel(HOLD, { overlay: "help" }),
      aModel({ ...HOLD, state: "ended", outcome: { kind: "finished" } }),
    ]) {
      expect(bigFrame(model, size, PLAIN)).toEqual(sessionFrame(model, size, PLAIN));
    }
  });

  it.each([
    [0, 0],
    [1, 1],
    [12, 3],
    [20, 5],
    [20, 6],
    [40, 10],
    [40, 20],
    [57, 15],
    [80, 24],
    [120, 40],
    [200, 60],
  ])("fits %d columns by %d rows at every beat", (columns, rows) => {
    for (const beat of PLAN.beats.keys()) {
      for (const [theme, parts] of [
        [PLAIN, {}],
        [ASCII, {}],
        [CONTRAST, PAUSE],
        [ASCII, PAUSE],
      ] as const) {
        const frame = bigFrame(aModel(lookAt(PLAN, beat, 0.5, parts)), { columns, rows }, theme);
        expect(frame.lines).toHaveLength(rows);
        for (const line of frame.lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        if (!frame.counter) continue;
        expect(frame.lines[frame.counter.row]?.trim()).toBe("");
        expect(widthOf(frame.counter.text) + 2).toBeLessThanOrEqual(columns);
      }
    }
  });
});
