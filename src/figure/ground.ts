/** What the figure lies or stands on, drawn with characters: the floor as a line below, the mat from above as a frame. */
import type { Size } from "../base/frame.ts";
import type { InkCell } from "./encode.ts";
import type { GlyphSet } from "./glyph-set.ts";
import type { Picture } from "./picture.ts";
import { TONE } from "./tone.ts";

export interface Ground {
  /** A mat seen from above all around, the floor below, or nothing in deep water. */
  readonly kind: "mat" | "floor" | "none";
  /** The cells that it takes from the figure. */
  readonly margin: Size;
  /** Whether the figure stands on the lower edge of what is left. */
  readonly stands: boolean;
}

export function groundOf({ view, thing, hipHeight }: Picture): Ground {
  if (view === "top") return { kind: "mat", margin: { columns: 2, rows: 2 }, stands: false };
  if (thing === "water" && hipHeight !== null) return { kind: "none", margin: { columns: 0, rows: 0 }, stands: false };
  return { kind: "floor", margin: { columns: 0, rows: 1 }, stands: true };
}

/** The cells of a figure with its ground. */
export function grounded(cells: readonly InkCell[][], { kind }: Ground, set: GlyphSet): InkCell[][] {
  const signs = signsFor(set);
  if (kind === "floor") return [...cells, Array.from({ length: cells[0]?.length ?? 0 }, () => sign(signs.floor))];
  return kind === "mat" ? framed(cells, signs) : [...cells];
}

interface Signs {
  readonly floor: string;
  readonly across: string;
  readonly down: string;
  /** Upper left, upper right, lower left, lower right. */
  readonly corners: readonly [string, string, string, string];
}

const BLOCK_SIGNS: Signs = { floor: "▔", across: "─", down: "│", corners: ["╭", "╮", "╰", "╯"] };
/** Braille is for terminals that draw the signs above two columns wide. */
const BRAILLE_SIGNS: Signs = { floor: "⠉", across: "⠒", down: "⡇", corners: ["⡖", "⢲", "⠧", "⠼"] };
const ASCII_SIGNS: Signs = { floor: "-", across: "-", down: "|", corners: ["+", "+", "+", "+"] };

function signsFor({ name }: GlyphSet): Signs {
  if (name === "braille") return BRAILLE_SIGNS;
  return name === "ascii" ? ASCII_SIGNS : BLOCK_SIGNS;
}

/** The same cells on a mat: one more all around. */
function framed(cells: readonly InkCell[][], { across, down, corners }: Signs): InkCell[][] {
  const edge = Array.from({ length: cells[0]?.length ?? 0 }, () => sign(across));
  return [
    [sign(corners[0]), ...edge, sign(corners[1])],
    ...cells.map((row) => [sign(down), ...row, sign(down)]),
    [sign(corners[2]), ...edge, sign(corners[3])],
  ];
}

function sign(glyph: string): InkCell {
  return { glyph, front: TONE.far, behind: TONE.none };
}
