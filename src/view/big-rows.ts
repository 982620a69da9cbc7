/** Which row is for what when the count fills the screen: the number gets all that the words leave, and they give way. */
export interface BigRows {
  readonly phase: number;
  readonly number: { readonly top: number; readonly height: number };
  readonly side: number | null;
  readonly exercise: number | null;
  readonly message: number | null;
  readonly help: number;
}

/** From so many rows on every word has a line of its own; from fewer the side stands before the name. */
const ROOMY = 16;
const CLOSE = 6;

/** @param rows of the terminal */
export function bigRows(rows: number): BigRows {
  const help = rows - 1;
  if (rows >= ROOMY) {
    const number = { top: 1, height: rows - 6 };
    return { phase: 0, number, side: rows - 4, exercise: rows - 3, message: rows - 2, help };
  }
  const exercise = rows >= CLOSE ? rows - 2 : null;
  const height = Math.max(0, rows - (exercise === null ? 2 : 3));
  return { phase: 0, number: { top: 1, height }, side: null, exercise, message: null, help };
}
