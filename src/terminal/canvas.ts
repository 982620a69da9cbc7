/** What stands on the terminal, cell by cell, and what to send to have something else there. Sends nothing itself. */
import type { Size } from "../base/frame.ts";
import { BLANK, cells } from "./cells.ts";
import { CLEAR_SCREEN } from "./escapes.ts";
import { paint, type Row } from "./paint.ts";

export class Canvas {
  #size: Size = { columns: 0, rows: 0 };
  #rows: readonly Row[] = [];
  /** The lines that the rows were made from: a line that is the same text needs no second look. */
  #lines: readonly string[] = [];

  /**
   * The bytes after which the terminal shows `lines`; "" when it does so already. What doesn't fit is cut, what is
   * missing is blank. A terminal of another size than last time is cleared first.
   */
  show(lines: readonly string[], size: Size): string {
    const anew = !this.fits(size);
    if (anew) this.#clear(size);
    const before = this.#rows;
    const wanted = Array.from({ length: size.rows }, (_, row) => lines[row] ?? "");
    this.#rows = wanted.map((line, row) => {
      const same = line === this.#lines[row] ? before[row] : undefined;
      return same ?? cells(line, size.columns);
    });
    this.#lines = wanted;
    return (anew ? CLEAR_SCREEN : "") + paint(before, this.#rows);
  }

  fits(size: Size): boolean {
    return size.columns === this.#size.columns && size.rows === this.#size.rows;
  }

  /** Somebody else has drawn: next time everything is sent. */
  forget(): void {
    this.#size = { columns: 0, rows: 0 };
  }

  #clear(size: Size): void {
    const blank: Row = Array.from({ length: size.columns }, () => BLANK);
    this.#size = size;
    this.#rows = Array.from({ length: size.rows }, () => blank);
    this.#lines = [];
  }
}
