/**
 * Answers from 0 to 10 as a line of columns, the latest last: blocks of eight heights, or the numbers themselves where only
 * ASCII can be shown (X is 10). Who was not asked leaves a gap.
 */
import sparkly from "sparkly";
import type { Theme } from "./theme.ts";

const TOP = 10;

/** @param width columns; what does not fit is left away at the beginning */
export function tenLine(values: readonly (number | null)[], width: number, theme: Theme): string {
  const shown = values.slice(-Math.max(1, width));
  if (theme.glyphs.eighths) return sparkly([...shown.map((one) => one ?? "")], { minimum: 0, maximum: TOP });
  return shown.map((one) => (one === null ? " " : one === TOP ? "X" : Math.round(one))).join("");
}
