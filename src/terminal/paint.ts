/**
 * What to send so that a screen that shows one thing shows another: only the cells that changed, each run of them at its
 * own address. Changed cells with a few unchanged ones between them are one run, because the way over costs as much.
 *
 *     shows  | B e n d   t h e   k n e e s |
 *     wanted | B e n d   t h e   e l b o w |   ->  ESC[1;10H elbow
 */
import { BLANK, type Cell } from "./cells.ts";
import { ERASE_TO_END_OF_LINE, moveTo, moveToColumn, PLAIN_STYLE } from "./escapes.ts";
import type { Style } from "./style.ts";

export type Row = readonly Cell[];

/** Moving on within a row takes 4 to 6 bytes, so this many unchanged cells are sent rather than jumped over. */
const BRIDGE = 4;

/**
 * The bytes that turn `shown` into `wanted`, two screens of the same size; "" when nothing differs. They start and end
 * in plain style, and leave the cursor anywhere.
 */
export function paint(shown: readonly Row[], wanted: readonly Row[]): string {
  const pen = new Pen();
  for (const [row, cells] of wanted.entries()) {
    const before = shown[row];
    if (before !== cells) paintRow(pen, row, before ?? [], cells);
  }
  return pen.finish();
}

function paintRow(pen: Pen, row: number, before: Row, after: Row): void {
  const tail = blankTail(after);
  const erase = changes(before, after, tail, after.length) > 3;
  const end = erase ? tail : after.length;
  for (let at = nextChange(before, after, 0, end); at < end; ) {
    const stop = runEnd(before, after, at, end);
    pen.moveTo(row, at);
    for (const cell of after.slice(at, stop)) pen.put(cell);
    at = nextChange(before, after, stop, end);
  }
  if (!erase) return;
  pen.moveTo(row, tail);
  pen.eraseToEnd();
}

/** From where on the row is blank. */
function blankTail(row: Row): number {
  let tail = row.length;
  while (tail > 0 && row[tail - 1] === BLANK) tail -= 1;
  return tail;
}

function changes(before: Row, after: Row, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end; at += 1) if (differs(before[at], after[at])) count += 1;
  return count;
}

function nextChange(before: Row, after: Row, from: number, end: number): number {
  let at = from;
  while (at < end && !differs(before[at], after[at])) at += 1;
  return at;
}

/** Where the run that starts at `from` ends: after the last change before a gap too wide to bridge. */
function runEnd(before: Row, after: Row, from: number, end: number): number {
  let stop = from + 1;
  for (let at = stop; at < end && at - stop <= BRIDGE; at += 1) {
    // A character of several parts may spill over its place where a terminal draws the parts one by one.
    if (spills(after[stop - 1])) return end;
    if (differs(before[at], after[at])) stop = at + 1;
  }
  while (after[stop]?.width === 0) stop += 1;
  return spills(after[stop - 1]) ? end : stop;
}

function differs(before: Cell | undefined, after: Cell | undefined): boolean {
  return before !== after && (before?.text !== after?.text || before?.style !== after?.style);
}

function spills(cell: Cell | undefined): boolean {
  return cell !== undefined && !cell.sure && Array.from(cell.text).length > 1;
}

/** Writes cells while knowing where the cursor stands and which style is on. */
class Pen {
  #bytes = "";
  #row = -1;
  /** -1: not known. */
  #column = -1;
  #style: Style = "";

  moveTo(row: number, column: number): void {
    if (row !== this.#row) this.#bytes += moveTo(row, column);
    else if (column !== this.#column) this.#bytes += moveToColumn(column);
    this.#row = row;
    this.#column = column;
  }

  put(cell: Cell): void {
    if (cell.width === 0) return;
    const column = this.#column;
    this.#wear(cell.style);
    if (cell.sure) {
      this.#bytes += cell.text;
      this.#column = column + cell.width;
      return;
    }
    // However wide the terminal draws it: its place is cleared first, and what follows is put at its own address.
    this.#bytes += `${" ".repeat(cell.width)}${moveToColumn(column)}${cell.text}${moveToColumn(column + cell.width)}`;
    this.#column = column + cell.width;
  }

  eraseToEnd(): void {
    this.#wear("");
    this.#bytes += ERASE_TO_END_OF_LINE;
  }

  finish(): string {
    this.#wear("");
    return this.#bytes;
  }

  #wear(style: Style): void {
    if (style === this.#style) return;
    this.#bytes += style === "" ? PLAIN_STYLE : `\x1b[0;${style}m`;
    this.#style = style;
  }
}
