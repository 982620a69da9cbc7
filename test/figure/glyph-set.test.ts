/** The characters of every set, against what the Unicode charts say of them. */
import { describe, expect, it } from "vitest";
import { GLYPH_SETS, GLYPHS, type GlyphSetName, glyphsFor } from "../../src/figure/glyph-set.ts";

/** Set, pixels that are on (counted from 1, left to right and down), code point. */
const KNOWN: readonly (readonly [GlyphSetName, readonly number[], number])[] = [
  ["quadrant", [1], 0x2598],
  ["quadrant", [2, 3], 0x259e],
  ["quadrant", [2, 3, 4], 0x259f],
  ["half", [1], 0x2580],
  ["half", [2], 0x2584],
  // Dots 1-2-3-7 are the left column, 4-5-6-8 the right one.
  ["braille", [1], 0x2801],
  ["braille", [2], 0x2808],
  ["braille", [7], 0x2840],
  ["braille", [1, 3, 5, 7], 0x2847],
  ["braille", [1, 2, 3, 4, 5, 6, 7, 8], 0x28ff],
  // BLOCK SEXTANT-1, -235, -1235, -23456; the two halves have another name.
  ["sextant", [1], 0x1fb00],
  ["sextant", [1, 3, 5], 0x258c],
  ["sextant", [2, 3, 5], 0x1fb14],
  ["sextant", [1, 2, 3, 5], 0x1fb15],
  ["sextant", [2, 4, 6], 0x2590],
  ["sextant", [2, 3, 4, 5, 6], 0x1fb3b],
  // BLOCK OCTANT-3, -23, -123, -4, -2345678; and some that have another name
  ["octant", [3], 0x1cd00],
  ["octant", [2, 3], 0x1cd01],
  ["octant", [1, 2, 3], 0x1cd02],
  ["octant", [4], 0x1cd03],
  ["octant", [2, 3, 4, 5, 6, 7, 8], 0x1cde5],
  ["octant", [1, 3], 0x2598],
  ["octant", [7, 8], 0x2582],
  ["octant", [1, 2], 0x1fb82],
  ["octant", [3, 5], 0x1fbe6],
];

describe("a set of glyphs", () => {
  it.each(KNOWN)("%s has %j at its place", (name, pixels, code) => {
    const mask = pixels.reduce((sum, pixel) => sum | (1 << (pixel - 1)), 0);
    expect(GLYPHS[name].glyph(mask).codePointAt(0)?.toString(16)).toBe(code.toString(16));
  });

  it.each(GLYPH_SETS)("%s has another glyph for every mask, nothing for none", (name) => {
    const { across, down, glyph } = GLYPHS[name];
    const glyphs = Array.from({ length: 2 ** (across * down) }, (_, mask) => glyph(mask));
    expect(glyphs[0]).toBe(" ");
    expect(new Set(glyphs).size).toBe(glyphs.length);
    expect(glyphs.every((text) => Array.from(text).length === 1)).toBe(true);
  });

  it("is chosen by what the terminal can show, unless somebody said which", () => {
    expect(glyphsFor("auto", true, false)).toBe("quadrant");
    expect(glyphsFor("auto", true, true)).toBe("braille");
    expect(glyphsFor("auto", false, false)).toBe("ascii");
    expect(glyphsFor("octant", false, true)).toBe("octant");
  });
});
