/**
 * Text large enough to be read from the mat: each pixel of a letter becomes `scale` columns wide and `scale` half rows
 * tall, which is about square. At scale 1 a letter takes 5 columns and 4 rows, at scale 2 it takes 10 and 7.
 */
import { BIG_GLYPHS } from "./big-glyphs.ts";
import type { Glyphs } from "./glyphs.ts";

/** Pixels from top to bottom. */
export const HEIGHT = 7;

/** Columns and rows of a large text. */
export interface BigSize {
  readonly width: number;
  readonly rows: number;
}

/** What a text takes at a scale; null when it holds a letter that has no large form. */
export function bigSize(text: string, scale: number): BigSize | null {
  const letters = shapes(text);
  if (!letters) return null;
  const pixels = letters.reduce((sum, [top = ""]) => sum + top.length + 1, -1);
  return { width: Math.max(0, pixels) * scale, rows: Math.ceil((HEIGHT * scale) / 2) };
}

/** The largest scale up to `most` at which every text fits into `width` x `rows`; 0 when none does. */
export function bigScale(texts: readonly string[], width: number, rows: number, most: number, glyphs: Glyphs): number {
  const step = glyphs.block.upper === null ? 2 : 1;
  for (let scale = most - (most % step); scale > 0; scale -= step) {
    const sizes = texts.map((text) => bigSize(text, scale));
    if (sizes.every((size) => size !== null && size.width <= width && size.rows <= rows)) return scale;
  }
  return 0;
}

/** The lines of a large text, each as wide as `bigSize` says; empty when it can't be drawn. */
export function bigText(text: string, scale: number, glyphs: Glyphs): string[] {
  const letters = shapes(text);
  const size = bigSize(text, scale);
  if (!letters || !size || scale < 1) return [];
  const pixels = Array.from({ length: HEIGHT }, (_, row) =>
    stretch(letters.map((letter) => letter[row] ?? "").join("."), scale),
  );
  const inked = (half: number, column: number): boolean => pixels[Math.floor(half / scale)]?.[column] === "#";
  return Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.width }, (_, column) =>
      ink(inked(row * 2, column), inked(row * 2 + 1, column), glyphs),
    ).join(""),
  );
}

/** The sign for a cell whose halves are inked or not. */
export function ink(upper: boolean, lower: boolean, { block }: Glyphs): string {
  if (upper && lower) return block.full;
  if (upper) return block.upper ?? block.full;
  return lower ? (block.lower ?? block.full) : " ";
}

function stretch(row: string, scale: number): string {
  return [...row].map((pixel) => pixel.repeat(scale)).join("");
}

/** Each letter as its rows of pixels; null when one has no large form. */
export function shapes(text: string): string[][] | null {
  const letters = [...text.toUpperCase()].map((letter) => BIG_GLYPHS[letter]?.split(" "));
  return letters.every((letter) => letter !== undefined) ? letters : null;
}
