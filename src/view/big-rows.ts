/** Which row is for what when the count fills the screen: the number gets all that the words leave, and they give way. */
import type { Size } from "../base/frame.ts";

/** Rows in a row. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

export interface BigRows {
  readonly phase: number;
  readonly number: Band;
  /** For the phase and the side in large letters. */
  readonly word: Band | null;
  readonly side: number | null;
  readonly exercise: number | null;
  readonly message: number | null;
  readonly help: number;
}

/** From so many rows on every word has a line of its own; from fewer the side stands before the name. */
const ROOMY = 16;
const CLOSE = 6;
/** From here on large letters have room under a number that stays twice as tall, and most words fit into the width. */
const WORDED = { columns: 40, rows: 20 };
const SHORTEST_WORD = 5;

/** Depends on the size alone, so that nothing changes its place from beat to beat. */
export function bigRows({ columns, rows }: Size): BigRows {
  const help = rows - 1;
  if (rows >= WORDED.rows && columns >= WORDED.columns) return worded(rows);
  if (rows >= ROOMY) {
    const number = { top: 1, height: rows - 6 };
    return { phase: 0, number, word: null, side: rows - 4, exercise: rows - 3, message: rows - 2, help };
  }
  const exercise = rows >= CLOSE ? rows - 2 : null;
  const height = Math.max(0, rows - (exercise === null ? 2 : 3));
  return { phase: 0, number: { top: 1, height }, word: null, side: null, exercise, message: null, help };
}

/** A blank row stands between number and word; the side has no line, since it stands in large or before the name. */
function worded(rows: number): BigRows {
  const room = rows - 5;
  const height = Math.max(SHORTEST_WORD, Math.floor(room / 4));
  const number = { top: 1, height: room - height };
  const word = { top: number.top + number.height + 1, height };
  return { phase: 0, number, word, side: null, exercise: rows - 3, message: rows - 2, help: rows - 1 };
}
