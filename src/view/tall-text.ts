/**
 * Text stretched to a height of so many rows, each pixel of a letter `wide` columns wide: what fills a screen. Heights that
 * are no multiple of the letters' are made up by rows that are a little thicker, evenly from top to bottom.
 */
import { HEIGHT, ink, shapes } from "./big-text.ts";
import type { Glyphs } from "./glyphs.ts";

/** A pixel is about square when it is half as many rows tall as it is columns wide; wider reads worse. */
const WIDEST_PIXEL = 1.3;

/** Columns that a text takes; null when it holds a letter that has no large form. */
export function tallWidth(text: string, wide: number): number | null {
  const letters = shapes(text);
  if (!letters) return null;
  return (
    Math.max(
      0,
      letters.reduce((sum, [top = ""]) => sum + top.length + 1, -1),
    ) * wide
  );
}

/** Columns for a pixel of a text in `columns` x `rows`: as wide as fits and reads well; 0 when it can't be drawn there. */
export function tallScale(text: string, columns: number, rows: number): number {
  const one = tallWidth(text, 1);
  if (!one || one > columns || rows < 1) return 0;
  return Math.min(Math.floor(columns / one), Math.ceil(((rows * 2) / HEIGHT) * WIDEST_PIXEL));
}

/** Exactly `rows` lines of equal width; empty when it can't be drawn. */
export function tallText(text: string, wide: number, rows: number, glyphs: Glyphs): string[] {
  const letters = shapes(text);
  if (!letters || wide < 1) return [];
  const pixels = Array.from({ length: HEIGHT }, (_, row) =>
    [...letters.map((letter) => letter[row] ?? "").join(".")].map((pixel) => pixel.repeat(wide)).join(""),
  );
  const columns = pixels[0]?.length ?? 0;
  // Without half blocks a row is the smallest step.
  const halves = glyphs.block.upper === null ? 1 : 2;
  const inked = (line: number, column: number): boolean => {
    const pixel = Math.floor(((line + 0.5) * HEIGHT) / (rows * halves));
    return pixels[pixel]?.[column] === "#";
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      ink(inked(row * halves, column), inked(row * halves + halves - 1, column), glyphs),
    ).join(""),
  );
}
