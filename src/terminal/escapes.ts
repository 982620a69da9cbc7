/** The escape sequences that terminal/ sends, by what they do (ECMA-48 and the xterm control sequences). Rows and columns count from 0. */

export const CLEAR_SCREEN = "\x1b[2J\x1b[H";
export const ERASE_TO_END_OF_LINE = "\x1b[K";
export const PLAIN_STYLE = "\x1b[0m";

/** Between these two a terminal that knows them shows nothing half done; others ignore them. */
export const HOLD_DISPLAY = "\x1b[?2026h";
export const SHOW_DISPLAY = "\x1b[?2026l";

export const HIDE_CURSOR = "\x1b[?25l";
export const SHOW_CURSOR = "\x1b[?25h";
export const WRAP_OFF = "\x1b[?7l";
export const WRAP_ON = "\x1b[?7h";
export const ALTERNATE_SCREEN = "\x1b[?1049h";
export const MAIN_SCREEN = "\x1b[?1049l";

export function moveTo(row: number, column: number): string {
  return `\x1b[${row + 1};${column + 1}H`;
}

/** Within the row that the cursor is in. */
export function moveToColumn(column: number): string {
  return `\x1b[${column + 1}G`;
}
