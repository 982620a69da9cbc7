/** What is encoded can be read back from a terminal: every pixel, in its tone. */
import xterm from "@xterm/headless";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inkFor } from "../../src/figure/colours.ts";
import { encode } from "../../src/figure/encode.ts";
import { GLYPH_SETS, GLYPHS, type GlyphSet } from "../../src/figure/glyph-set.ts";
import { type Pixels, withoutColour } from "../../src/figure/pixels.ts";
import { TONE, type Tone } from "../../src/figure/tone.ts";
import { written } from "../../src/figure/written.ts";

const COLUMNS = 7;
const ROWS = 3;
const SHOWN: readonly Tone[] = [TONE.body, TONE.far, TONE.accent, TONE.farAccent, TONE.thing, TONE.water];

/** A cell in one tone and nothing, or in two tones: what a cell can hold. Dots and letters hold one. */
function cellOf(set: GlyphSet): fc.Arbitrary<readonly Tone[]> {
  const all = set.across * set.down;
  const pair = fc.tuple(fc.constantFrom(...SHOWN), set.solid ? fc.constantFrom(...SHOWN) : fc.constant(TONE.none));
  return fc
    .oneof(
      fc
        .tuple(fc.constantFrom(...SHOWN), fc.integer({ min: 0, max: 2 ** all - 1 }))
        .map(([tone, mask]) => [tone, 0, mask]),
      fc.tuple(pair, fc.integer({ min: 0, max: 2 ** all - 1 })).map(([[one, two], mask]) => [one, two, mask]),
    )
    .map(([one = 0, two = 0, mask = 0]) =>
      Array.from({ length: all }, (_, bit) => ((mask >> bit) & 1 ? one : two) as Tone),
    );
}

function picture(set: GlyphSet): fc.Arbitrary<Pixels> {
  return fc.array(cellOf(set), { minLength: COLUMNS * ROWS, maxLength: COLUMNS * ROWS }).map((cells) => {
    const [width, height] = [COLUMNS * set.across, ROWS * set.down];
    const tones = new Uint8Array(width * height);
    for (const [index, cell] of cells.entries()) {
      for (const [bit, tone] of cell.entries()) tones[pixelAt(set, index, bit)] = tone;
    }
    return { width, height, tones };
  });
}

function pixelAt({ across, down }: GlyphSet, cell: number, bit: number): number {
  const x = (cell % COLUMNS) * across + (bit % across);
  const y = Math.floor(cell / COLUMNS) * down + Math.floor(bit / across);
  return y * COLUMNS * across + x;
}

/** Shows lines in a terminal, reads its cells and takes them apart again. */
async function readBack(
  lines: readonly string[],
  set: GlyphSet,
  front: ReadonlyMap<number, Tone>,
): Promise<Uint8Array> {
  const terminal = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
  await new Promise<void>((done) => terminal.write(lines.join("\r\n"), done));
  const masks = new Map(Array.from({ length: 2 ** (set.across * set.down) }, (_, mask) => [set.glyph(mask), mask]));
  const tones = new Uint8Array(COLUMNS * set.across * ROWS * set.down);
  for (let index = 0; index < COLUMNS * ROWS; index += 1) {
    const cell = terminal.buffer.active.getLine(Math.floor(index / COLUMNS))?.getCell(index % COLUMNS);
    if (!cell) throw new Error("no such cell");
    const mask = masks.get(cell.getChars() || " ") ?? -1;
    const ahead = cell.isFgDefault() ? TONE.body : front.get(cell.getFgColor());
    const behind = cell.isBgDefault() ? TONE.none : front.get(cell.getBgColor());
    for (let bit = 0; bit < set.across * set.down; bit += 1) {
      tones[pixelAt(set, index, bit)] = ((mask >> bit) & 1 ? ahead : behind) ?? 99;
    }
  }
  terminal.dispose();
  return tones;
}

describe.each(GLYPH_SETS.map((name) => GLYPHS[name]))("$name", (set) => {
  it.each([
    ["dark", "full"],
    ["light", "full"],
    ["dark", "basic"],
  ] as const)("comes back from a %s terminal with %s colours", async (background, colours) => {
    const ink = inkFor(colours, background);
    if (!ink) throw new Error("no ink");
    const front = new Map(SHOWN.slice(1).map((tone) => [colourOf(ink.front(tone)), tone]));
    await fc.assert(
      fc.asyncProperty(picture(set), async (pixels) => {
        const lines = encode(pixels, set).map((row) => written(row, ink));
        const back = await readBack(lines, set, front);
        // Two tones in one colour would be a fault of the palette, not of the encoder.
        expect([...back]).toEqual(
          [...pixels.tones].map((tone) => front.get(colourOf(ink.front(tone as Tone))) ?? tone),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("writes nothing but glyphs without colours", () => {
    fc.assert(
      fc.property(picture(set), (pixels) => {
        const text = encode(withoutColour(pixels), set).map((row) => written(row, null));
        expect(text.join("")).not.toContain("\u001b");
        expect(text.map((line) => Array.from(line).length)).toEqual([COLUMNS, COLUMNS, COLUMNS]);
      }),
      { numRuns: 40 },
    );
  });
});

/** The number of a colour: `38;5;244` -> 244, `36` -> 6. */
function colourOf(codes: string): number {
  const parts = codes.split(";").map(Number);
  if (codes === "") return -1;
  if (parts.length === 3) return parts[2] ?? -1;
  const code = parts[0] ?? 0;
  return code >= 90 ? code - 82 : code - 30;
}
