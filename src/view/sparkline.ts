/** How a level went, a column a session: blocks of eight heights, or one digit each where only ASCII can be shown. */
import sparkly from "sparkly";
import type { Theme } from "./theme.ts";

/** Below 0, as a share of the whole: so the lowest block means 0 alone, and a first step up can be seen. */
const BELOW = 1 / 7.01;
/** Digits go on with letters, up to z. */
const LAST_DIGIT = 35;

/**
 * @param values each from 0 to `top`, oldest first; null leaves its column empty
 * @param top at least 1
 */
export function sparkline(values: readonly (number | null)[], top: number, theme: Theme): string {
  if (theme.glyphs.eighths) {
    return sparkly(
      values.map((value) => value ?? ""),
      { minimum: -top * BELOW, maximum: top },
    );
  }
  return values.map((value) => (value === null ? " " : Math.min(value, LAST_DIGIT).toString(LAST_DIGIT + 1))).join("");
}

/** What the digits mean, for those who see them; null where blocks are drawn. */
export function sparklineLegend(theme: Theme): string | null {
  return theme.glyphs.eighths ? null : "Digits: the level at each session, a is 10, b is 11.";
}

/** The values that have room: the last ones, or all of them when they are few. */
export function latest<Value>(values: readonly Value[], room: number): readonly Value[] {
  return values.slice(Math.max(0, values.length - Math.max(1, room)));
}
