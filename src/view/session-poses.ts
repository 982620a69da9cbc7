/**
 * The key postures of a movement beside the text of a session: one under the other or side by side where each is hardly
 * smaller then than it would be alone, or else in turn. Each has the word for it above its body, or in the edge of the mat.
 */
import type { Size } from "../base/frame.ts";
import { figureSize, figureUnit } from "../figure/figure-size.ts";
import type { Moment } from "../figure/frame-at.ts";
import { keyMoments } from "../figure/key-moments.ts";
import type { Movement } from "../figure/movement.ts";
import { renderFigure } from "../figure/render-figure.ts";
import type { Look } from "../session/look.ts";
import type { FigureManner } from "./figure-manner.ts";
import { widthOf } from "./fit.ts";
import { poseWords } from "./pose-words.ts";
import type { Theme } from "./theme.ts";

/** Columns between two of them, with a sign that points on in the middle. */
const BETWEEN = 3;
/** How long each is shown where they come in turn, seconds. */
const TURN = 2;
/** So much smaller than alone they may be to be seen at once, while a limb, 5 units thick, is still two columns wide. */
const HARDLY_SMALLER = 1.25;
const STILL_FINE = 2.5;

/**
 * Lines of exactly `size.columns`.
 * @param room `size` of one posture, and the rows at `most` that all of them may take
 */
export function sessionPoses(
  look: Look,
  movement: Movement,
  { size, most }: { readonly size: Size; readonly most: number },
  manner: FigureManner,
  theme: Theme,
): string[] {
  const moments = keyMoments(movement, look.beat.side);
  const words = poseWords(look.step.exercise, movement);
  const count = moments.length;
  const drawn = (index: number, within: Size, above: readonly string[] = []) => {
    const lines = renderFigure(movement, moments[index] as Moment, { ...manner, ...within });
    return named([...above, ...lines], words[index] ?? "", theme);
  };
  const under = asLarge(movement, size, { ...size, rows: Math.floor((most + 1) / count) - 1 });
  const blank = " ".repeat(size.columns);
  if (under) return moments.flatMap((_, index) => drawn(index, under, index === 0 ? [] : [blank]));
  const columns = Math.floor((size.columns - BETWEEN * (count - 1)) / count);
  const beside = asLarge(movement, size, { ...size, columns });
  if (beside)
    return sideBySide(
      moments.map((_, index) => drawn(index, { ...size, columns })),
      size,
      theme,
    );
  return drawn(Math.floor(look.spent / TURN) % count, size);
}

/** The size of a figure in less room than for one alone; null where it is much smaller then. */
function asLarge(movement: Movement, alone: Size, less: Size): Size | null {
  const size = figureSize(movement, { ...less, rows: Math.min(less.rows, alone.rows) });
  const largest = figureUnit(movement, alone);
  const most = Math.max(largest, Math.min(HARDLY_SMALLER * largest, STILL_FINE));
  return size && figureUnit(movement, size) <= most ? size : null;
}

function sideBySide(poses: readonly string[][], { columns, rows }: Size, theme: Theme): string[] {
  const middle = Math.floor(rows / 2);
  return Array.from({ length: rows }, (_, row) => {
    const between = row === middle ? ` ${theme.title(theme.glyphs.here)} ` : " ".repeat(BETWEEN);
    const line = poses.map((lines) => lines[row] ?? "").join(between);
    return line + " ".repeat(Math.max(0, columns - widthOf(line)));
  });
}

/** The word for a posture right above the body, wherever that begins. */
function named(lines: readonly string[], word: string, theme: Theme): string[] {
  const at = Math.max(0, lines.findIndex((line) => line.trim() !== "") - 1);
  return lines.with(at, withWord(lines[at] ?? "", word, theme));
}

/** A row of a figure with the word where nothing is drawn, or in the edge of the mat. */
function withWord(row: string, word: string, theme: Theme): string {
  if (word === "") return row;
  const width = widthOf(word);
  const blank = /^ */.exec(row)?.[0].length ?? 0;
  if (blank > width) return theme.dim(word) + row.slice(width);
  return row.replace(new RegExp(`[-─⠒]{${width + 2}}`), () => ` ${word} `);
}
