/** Strokes and the spots that they cover: what is drawn is what geometry says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GLYPHS } from "../../src/figure/glyph-set.ts";
import { hullOf, rowOf } from "../../src/figure/hull.ts";
import { pixelsOf } from "../../src/figure/pixels.ts";
import { rasterOf } from "../../src/figure/raster.ts";
import type { Shape, Stroke } from "../../src/figure/shapes.ts";
import { isSeen, withoutSlivers } from "../../src/figure/slivers.ts";
import { withoutSpecks } from "../../src/figure/specks.ts";
import { TONE, type Tone } from "../../src/figure/tone.ts";

const place = fc.double({ min: -20, max: 20, noNaN: true });
const radius = fc.double({ min: 0.5, max: 8, noNaN: true });
const strokes: fc.Arbitrary<Stroke> = fc.record({
  a: fc.record({ x: place, y: place }),
  ra: radius,
  b: fc.record({ x: place, y: place }),
  rb: radius,
  tone: fc.constant(TONE.body),
});

describe("a stroke", () => {
  it("covers in every row what lies within one of the circles from its one end to the other", () => {
    fc.assert(
      fc.property(strokes, fc.double({ min: -30, max: 30, noNaN: true }), (stroke, y) => {
        const span = { from: 0, to: 0 };
        rowOf(hullOf(stroke, 0, 0, 0), y, span);
        let [from, to] = [Infinity, -Infinity];
        for (let share = 0; share <= 1; share += 0.001) {
          const [x, middle, r] = [
            stroke.a.x + (stroke.b.x - stroke.a.x) * share,
            stroke.a.y + (stroke.b.y - stroke.a.y) * share,
            stroke.ra + (stroke.rb - stroke.ra) * share,
          ];
          const half = Math.sqrt(r * r - (y - middle) ** 2);
          if (Number.isNaN(half)) continue;
          from = Math.min(from, x - half);
          to = Math.max(to, x + half);
        }
        if (from > to) return;
        expect(span.from).toBeGreaterThan(from - 0.5);
        expect(span.from).toBeLessThan(from + 0.01);
        expect(span.to).toBeLessThan(to + 0.5);
        expect(span.to).toBeGreaterThan(to - 0.01);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same from either end", () => {
    fc.assert(
      fc.property(strokes, fc.double({ min: -30, max: 30, noNaN: true }), ({ a, ra, b, rb, tone }, y) => {
        const [there, back] = [
          { from: 0, to: 0 },
          { from: 0, to: 0 },
        ];
        rowOf(hullOf({ a, ra, b, rb, tone }, 0, 0, 0), y, there);
        rowOf(hullOf({ a: b, ra: rb, b: a, rb: ra, tone }, 0, 0, 0), y, back);
        if (there.from > there.to) expect(back.from).toBeGreaterThan(back.to);
        else expect([back.from, back.to]).toEqual([expect.closeTo(there.from, 6), expect.closeTo(there.to, 6)]);
      }),
    );
  });
});

function bar(y: number, tone: Tone, owner: number): Shape {
  const stroke: Stroke = { a: { x: 2, y }, ra: 2, b: { x: 18, y }, rb: 2, tone };
  return { part: "trunk", strokes: [stroke], halo: [stroke], hiddenBy: [], owner, depth: 0 };
}

/** The tones of the middle column, from above. */
function column(shapes: Shape[], coloured = true): number[] {
  const fit = { unit: 1, left: 0, top: 16 };
  const raster = rasterOf(shapes, fit, { columns: 20, rows: 8 }, GLYPHS.quadrant, coloured);
  const { tones, width } = pixelsOf(raster, GLYPHS.quadrant);
  return Array.from({ length: 16 }, (_, row) => tones[row * width + 20] ?? -1);
}

describe("two shapes", () => {
  it("in one tone are kept apart by a rim", () => {
    const tones = column([bar(9, TONE.body, 1), bar(6, TONE.body, 2)]);
    expect(tones.join("")).toMatch(/1+0+1111/);
  });

  it("in two tones touch: the colours keep them apart", () => {
    const tones = column([bar(9, TONE.body, 1), bar(6, TONE.accent, 2)]);
    expect(tones.join("")).toMatch(/1+3333/);
  });

  it("in two tones are kept apart by a rim where there are no colours", () => {
    const tones = column([bar(9, TONE.body, 1), bar(6, TONE.accent, 2)], false);
    expect(tones.join("")).toMatch(/1+0+3333/);
  });

  it("of one owner are one", () => {
    const tones = column([bar(9, TONE.body, 1), bar(6, TONE.body, 1)]);
    expect(tones.join("")).toMatch(/^0+1{6,}0+$/);
  });
});

describe("a far limb", () => {
  const near = bar(6, TONE.body, 1);
  const behind = (y: number): Shape => ({ ...bar(y, TONE.far, 2), hiddenBy: near.strokes });

  it("is left out while it hides behind the near one, and grows as it comes out", () => {
    expect(withoutSlivers(behind(7), 2).strokes.filter(isSeen)).toEqual([]);
    const radii = [8.2, 8.4, 9].map((y) => withoutSlivers(behind(y), 2).strokes[0]?.ra ?? 0);
    expect(radii[0]).toBeLessThan(radii[1] ?? 0);
    expect(radii[1]).toBeLessThan(radii[2] ?? 0);
    expect(radii[2]).toBe(2);
  });
});

describe("a speck", () => {
  const pixels = (text: string) => {
    const rows = text.trim().split(/\s+/);
    const width = rows[0]?.length ?? 0;
    return { width, height: rows.length, tones: Uint8Array.from(rows.join(""), (sign) => (sign === "#" ? 1 : 0)) };
  };
  const shown = ({ width, tones }: { width: number; tones: Uint8Array }) =>
    Array.from({ length: tones.length / width }, (_, row) =>
      Array.from(tones.slice(row * width, (row + 1) * width), (tone) => (tone ? "#" : ".")).join(""),
    );

  it("goes, a small hole is filled, and the edge of the picture is left alone", () => {
    const before = pixels(`
      .......#
      .#####..
      .##.##..
      .#####.#
      ...#....
      ######..
    `);
    expect(shown(withoutSpecks(before, 4))).toEqual([
      ".......#",
      ".#####..",
      ".#####..",
      ".#####.#",
      "...#....",
      "######..",
    ]);
    const lone = pixels(`
      ......
      ..##..
      ......
      ......
    `);
    expect(shown(withoutSpecks(lone, 4))).toEqual(["......", "......", "......", "......"]);
  });
});
