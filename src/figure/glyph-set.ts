/**
 * The characters that a picture can be built of. Each set cuts a cell into pixels; a mask says which of them are on, the
 * first pixel (upper left, then along the row) being its lowest bit.
 */
export const GLYPH_SETS = ["quadrant", "half", "braille", "sextant", "octant", "ascii"] as const;
export type GlyphSetName = (typeof GLYPH_SETS)[number];

export interface GlyphSet {
  readonly name: GlyphSetName;
  /** Pixels of a cell. */
  readonly across: number;
  readonly down: number;
  readonly glyph: (mask: number) => string;
  /** Blocks fill their pixels, so that a second colour can go behind them; dots and letters don't. */
  readonly solid: boolean;
  /** Rim around a shape, in half columns: about a pixel wide to each side, so that it shows. */
  readonly halo: { readonly across: number; readonly down: number };
  /** The share of a pixel that has to be covered for it to be on. */
  readonly threshold: number;
  /** Samples of a cell, a multiple of its pixels. */
  readonly grain: { readonly across: number; readonly down: number };
}

/**
 * The set for a terminal at hand. Octants, sextants and halves are never chosen by themselves: few fonts have the first
 * two, and quadrants show more than halves wherever both work.
 *
 * @param wide whether the terminal draws characters of ambiguous width (blocks, lines) two columns wide
 */
export function glyphsFor(setting: GlyphSetName | "auto", unicode: boolean, wide: boolean): GlyphSetName {
  if (setting !== "auto") return setting;
  if (!unicode) return "ascii";
  return wide ? "braille" : "quadrant";
}

const QUADRANTS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█";
const HALVES = " ▀▄█";
/** The nearest a typewriter comes to a quadrant. */
const LETTERS = ` '\`",[/P.\\]?_LJ#`;

/** The dots of a braille cell from left to right and down, as their bits in U+2800 (ISO 11548-1). */
const BRAILLE_BITS = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];

export const GLYPHS: Readonly<Record<GlyphSetName, GlyphSet>> = {
  quadrant: {
    ...{ name: "quadrant", across: 2, down: 2, solid: true, threshold: 0.45 },
    halo: { across: 1.1, down: 2.5 },
    glyph: (mask) => QUADRANTS[mask] ?? " ",
    grain: { across: 4, down: 8 },
  },
  half: {
    ...{ name: "half", across: 1, down: 2, solid: true, threshold: 0.5 },
    halo: { across: 2, down: 2.5 },
    glyph: (mask) => HALVES[mask] ?? " ",
    grain: { across: 4, down: 8 },
  },
  braille: {
    ...{ name: "braille", across: 2, down: 4, solid: false, threshold: 0.5 },
    halo: { across: 1.2, down: 1.2 },
    glyph: brailleGlyph,
    grain: { across: 4, down: 8 },
  },
  sextant: {
    ...{ name: "sextant", across: 2, down: 3, solid: true, threshold: 0.45 },
    halo: { across: 1.1, down: 1.6 },
    glyph: sextantGlyph,
    grain: { across: 4, down: 9 },
  },
  octant: {
    ...{ name: "octant", across: 2, down: 4, solid: true, threshold: 0.45 },
    halo: { across: 1.2, down: 1.2 },
    glyph: octantGlyph,
    grain: { across: 4, down: 8 },
  },
  ascii: {
    ...{ name: "ascii", across: 2, down: 2, solid: false, threshold: 0.45 },
    halo: { across: 1.1, down: 2.5 },
    glyph: (mask) => LETTERS[mask] ?? " ",
    grain: { across: 4, down: 8 },
  },
};

function brailleGlyph(mask: number): string {
  const bits = BRAILLE_BITS.reduce((sum, bit, index) => ((mask >> index) & 1 ? sum | bit : sum), 0);
  return bits === 0 ? " " : String.fromCodePoint(0x2800 + bits);
}

/** U+1FB00 and on hold all masks in order, but for those that were characters already: none, the two halves, all. */
function sextantGlyph(mask: number): string {
  const known: Readonly<Record<number, string>> = { 0: " ", 21: "▌", 42: "▐", 63: "█" };
  const skipped = [0, 0b010101, 0b101010].filter((other) => other < mask).length;
  return known[mask] ?? String.fromCodePoint(0x1fb00 + mask - skipped);
}

/** Octants that were characters before Unicode 16 gave the others a place. */
const KNOWN_OCTANTS: ReadonlyMap<number, number> = new Map([
  ...Array.from({ length: 16 }, (_, mask): [number, number] => [doubled(mask), QUADRANTS.codePointAt(mask) ?? 0x20]),
  ...([
    [0b00000001, 0x1cea8],
    [0b00000010, 0x1ceab],
    [0b01000000, 0x1cea3],
    [0b10000000, 0x1cea0],
    [0b00000011, 0x1fb82],
    [0b00111111, 0x1fb85],
    [0b11000000, 0x2582],
    [0b11111100, 0x2586],
    [0b00010100, 0x1fbe6],
    [0b00101000, 0x1fbe7],
  ] as const),
]);

/** U+1CD00 and on hold all other masks in order (Symbols for Legacy Computing Supplement). */
function octantGlyph(mask: number): string {
  const known = KNOWN_OCTANTS.get(mask);
  if (known !== undefined) return String.fromCodePoint(known);
  const skipped = [...KNOWN_OCTANTS.keys()].filter((other) => other < mask).length;
  return String.fromCodePoint(0x1cd00 + mask - skipped);
}

/** The mask of the octants that a quadrant covers. */
function doubled(quadrants: number): number {
  const upper = quadrants & 3;
  const lower = (quadrants >> 2) & 3;
  return upper | (upper << 2) | (lower << 4) | (lower << 6);
}
