/** The figure as a person sees it in a terminal. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureSize } from "../../src/figure/figure-size.ts";
import type { Moment, MomentPhase } from "../../src/figure/frame-at.ts";
import { GLYPH_SETS } from "../../src/figure/glyph-set.ts";
import { type FigureStyle, renderFigure } from "../../src/figure/render-figure.ts";
import { movementNamed, movements } from "./pictures.ts";

const PLAIN: FigureStyle = { columns: 40, rows: 9, glyphs: "quadrant", colours: "none", background: "dark" };

function seen(id: string, phase: MomentPhase, fraction: number, style: Partial<FigureStyle> = {}): string {
  const movement = movementNamed(id);
  const moment: Moment = { phase, fraction, side: movement.picture.side };
  const lines = renderFigure(movement, moment, { ...PLAIN, ...style });
  return `\n${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

describe("without colours one sees", () => {
  it("a bird-dog on all fours, and reaching with what is far from the viewer", () => {
    expect(seen("bird-dog", "ready", 0)).toMatchInlineSnapshot(`
      "


                         ▄▄▄▄▄▄▄▄▄▖▗▄▄
                      ████████████████▌
                     ▐███▀▀▀▀▀▘█▛   ▀▘
                      ███     ▐█▘
                      ██▛     ▝█▌
             ▐██████████▌      ▝█▄▄
      ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔
      "
    `);
    expect(seen("bird-dog", "hold", 1)).toMatchInlineSnapshot(`
      "


                         ▄▄▄▄▄▄▄▄▄▄ ▄▖▐██▀▀▀
        ▘▚▚▚▚▚▚▚▚▚▚▚▚▘███████████▛▜███▌
                  ▘▘▘▜███▀▀▀▀▀▀▀▗▗ ▝▛▀
                      ███       ▚▘
                      ██▛       ▗▚
             ▐██████████▌        ▚▚▚
      ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔
      "
    `);
  });

  it("the arch of a cat", () => {
    expect(seen("cat-cow", "lower", 1)).toMatchInlineSnapshot(`
      "
                           ▄▄
                        ▄██████▙▄
                     ▗▟███████████▖
                     ████▛▘   ▐███▙▄
                     ████     ▐█████▛
                     ▐██▌     ▜█▌▝▀▀
                     ▐██▌     ▝▜▙
            ████████████▘       ▜▙▄▄
      ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔
      "
    `);
  });

  it("a bridge", () => {
    expect(seen("glute-bridge", "hold", 1)).toMatchInlineSnapshot(`
      "

                          ▄▖        ▄
                       ▄▟█████████████▖
                    ▄▟█████████████▜██▙
                ▄▄█████████▀▀       ███▖
       ▗▟█▄  ▗▟█████████▀▘          ▝██▌
      ▐████████▄▄▄▄▖▀▀               ▜██
      ▝▜██▛▀▀▀███████████████▄▄       ▜████▙
      ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔
      "
    `);
  });

  it("a person on a mat from above, the knees to one side", () => {
    expect(seen("supine-trunk-rotation", "hold", 1)).toMatchInlineSnapshot(`
      "
      ╭──────────────────────────────────────╮
      │       ▝▀▀▀▀█▙                        │
      │            ▐█▖                       │
      │          ▗▖ █▙▄▄▄▄▄▄▄                │
      │         ▐█████████████▄  ▄█▀▀        │
      │          ▝  █▛▀▀▀▀▀▀▝▜█▙▟█▘          │
      │            ▐█▘        ▀██▘           │
      │       ▗▄▄▄▄█▛                        │
      ╰──────────────────────────────────────╯
      "
    `);
  });

  it("a cobra in letters", () => {
    expect(seen("cobra", "hold", 1, { glyphs: "ascii" })).toMatchInlineSnapshot(`
      "
                                    ___,
                                   ]####,
                                   .##"
                                  J###
                                _##?#P
                          .___.J#".JP
       .__________############J##L\`'
      \`""""""""""?###########P"' "#___
      ----------------------------------------
      "
    `);
  });
});

const styles: fc.Arbitrary<FigureStyle> = fc.record({
  columns: fc.integer({ min: 0, max: 70 }),
  rows: fc.integer({ min: 0, max: 20 }),
  glyphs: fc.constantFrom(...GLYPH_SETS),
  colours: fc.constantFrom("none" as const, "basic" as const, "full" as const),
  background: fc.constantFrom("dark" as const, "light" as const),
});

describe("at any size, with any glyphs and colours", () => {
  const ALL = movements();

  it("a figure has exactly the lines and columns asked for, and leaves no style behind", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL),
        styles,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([, movement], style, at) => {
          const lines = renderFigure(movement, { phase: "lift", fraction: at, side: movement.picture.side }, style);
          expect(lines).toHaveLength(style.rows);
          for (const line of lines) {
            expect(Array.from(line.replace(/\u001b\[[\d;]*m/g, ""))).toHaveLength(style.columns);
            if (line.includes("\u001b"))
              expect(line.endsWith("\u001b[0m") || /\u001b\[0m[^\u001b]*$/.test(line)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes no more rows than it needs, the same for both sides", () => {
    for (const [, movement] of ALL) {
      const size = figureSize(movement, { columns: 48, rows: 12 });
      if (!size) throw new Error("48x12 is room enough");
      expect(size.columns).toBe(48);
      expect(size.rows).toBeLessThanOrEqual(12);
      for (const side of ["left", "right"] as const) {
        const style: FigureStyle = { ...PLAIN, ...size };
        const larger = renderFigure(
          movement,
          { phase: "hold", fraction: 1, side },
          { ...PLAIN, columns: 48, rows: 12 },
        );
        const fitting = renderFigure(movement, { phase: "hold", fraction: 1, side }, style);
        if (movement.picture.view === "side" && movement.picture.thing !== "water") {
          expect(larger.slice(12 - size.rows)).toEqual(fitting);
        }
      }
    }
    expect(figureSize(movementNamed("superman"), { columns: 48, rows: 12 })?.rows).toBeLessThan(9);
  });

  it("is left out where it would be a blot", () => {
    expect(figureSize(movementNamed("superman"), { columns: 20, rows: 12 })).toBeNull();
    expect(figureSize(movementNamed("superman"), { columns: 48, rows: 5 })).toBeNull();
    expect(figureSize(movementNamed("lunge"), { columns: 48, rows: 6 })).toBeNull();
    expect(figureSize(movementNamed("lunge"), { columns: 48, rows: 9 })).not.toBeNull();
  });
});

describe("in colour", () => {
  it("a far limb that moves is never left out, and one that stands clear of the near one is seen", () => {
    const style: FigureStyle = { ...PLAIN, columns: 48, rows: 9, colours: "full" };
    const shown = (id: string, colour: string) => {
      const [movement, codes] = [movementNamed(id), new RegExp(`[34]8;5;${colour}[;m]`)];
      return Array.from({ length: 24 }, (_, frame) => {
        const moment: Moment = { phase: "lift", fraction: (frame + 0.5) / 24, side: "left" };
        return codes.test(renderFigure(movement, moment, style).join(""));
      });
    };
    expect(shown("bird-dog", "67")).not.toContain(false);
    // The far arm carries the body, half a cell behind the near one.
    expect(shown("cat-cow", "244").filter((seen) => seen).length).toBeGreaterThan(20);
  });

  it("what moves has the accent, the far side of it a paler one, the rest the colour of text", () => {
    const movement = movementNamed("bird-dog");
    const text = (phase: MomentPhase) =>
      renderFigure(movement, { phase, fraction: 1, side: "left" }, { ...PLAIN, colours: "full" }).join("\n");
    expect(text("hold")).toContain("\u001b[38;5;39m");
    expect(text("hold")).toContain("\u001b[38;5;67m");
    expect(text("ready")).not.toContain("38;5;39");
  });

  it("never makes a background of a colour that the terminal may not have", () => {
    for (const [, movement] of movements()) {
      const lines = renderFigure(movement, { phase: "hold", fraction: 1, side: null }, { ...PLAIN, colours: "basic" });
      expect(lines.join("\n")).not.toMatch(/\u001b\[[\d;]*\b(47|97|107)\b/);
    }
  });
});
