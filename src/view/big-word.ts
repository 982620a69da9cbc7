/**
 * A word as large as it is read best: PAUSED in place of the number, the phase and the side under it. Of several texts the
 * first that the width allows is taken; where none does, the line of text that says the same has to do.
 */

import { HEIGHT } from "./big-text.ts";
import { padStart } from "./fit.ts";
import type { Glyphs } from "./glyphs.ts";
import { tallScale, tallText, tallWidth } from "./tall-text.ts";

/** With strokes of one column, letters taller than so many rows look like bars. */
const TALLEST = 7;
/** Letters of seven pixels lose none that matters when every row shows one whole pixel of five; with six they would. */
const SMALL = 5;

/** Exactly `rows` lines of at most `columns`, the word in the middle of them; empty when no text can be drawn. */
export function bigWord(texts: readonly string[], columns: number, rows: number, glyphs: Glyphs): string[] {
  for (const text of texts) {
    const scale = tallScale(text, columns, rows);
    const width = tallWidth(text, scale);
    if (scale === 0 || !width || rows < SMALL) continue;
    const small = rows < HEIGHT;
    const height = small ? SMALL : Math.min(rows, TALLEST * scale);
    const indent = Math.floor((columns - width) / 2);
    const above = Math.floor((rows - height) / 2);
    const letters = tallText(text, scale, height, small ? inWholeRows(glyphs) : glyphs);
    const lines = new Array<string>(rows).fill("");
    lines.splice(above, height, ...letters.map((line) => padStart(line, indent + width)));
    return lines;
  }
  return [];
}

/** Half a row is too thin a stroke to be read from afar. */
function inWholeRows(glyphs: Glyphs): Glyphs {
  return { ...glyphs, block: { ...glyphs.block, upper: null, lower: null } };
}
