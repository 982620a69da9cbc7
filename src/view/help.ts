/** How the keys are told: the line at the foot of the screen, and all of them on demand. */
import { cut, padEnd, widthOf } from "./fit.ts";
import { KEYS, type Key } from "./keys.ts";
import type { Theme } from "./theme.ts";

/** One line of at most `width` columns. The stop key comes first and stays when nothing else fits. */
export function helpLine(width: number, theme: Theme, paused = false): string {
  let line = "";
  let used = 0;
  for (const { keys, action, help } of KEYS) {
    const [name = ""] = keys;
    const word = paused && action === "toggle-pause" ? "go on" : help;
    if (action === "stop") {
      line = theme.alarm(cut(`${name} ${word}`, width, ""));
      used = widthOf(`${name} ${word}`);
      continue;
    }
    used += widthOf(`  ${name} ${word}`);
    if (used > width) break;
    line += `  ${theme.key(name)} ${theme.dim(word)}`;
  }
  return line;
}

/** A column of short words is at least this wide. */
const NARROWEST_COLUMN = 12;
const GAP = 2;

/** All keys and what they mean; at most `height` lines, in shorter words and several columns where one is too tall. */
export function allKeys(width: number, height: number, theme: Theme): string[] {
  if (height < 1) return [];
  const columns = Math.ceil(KEYS.length / height);
  const column = Math.floor((width - GAP * (columns - 1)) / columns);
  if (columns === 1 || column < NARROWEST_COLUMN) {
    return KEYS.slice(0, height).map((key) => keyLine(key, width, theme));
  }
  const rows = Math.ceil(KEYS.length / columns);
  return Array.from({ length: Math.min(rows, height) }, (_, row) =>
    Array.from({ length: columns }, (_, index) => KEYS[row + index * rows])
      .filter((key) => key !== undefined)
      .map((key) => padEnd(shortKey(key, column, columns > 2, theme), column + GAP))
      .join("")
      .trimEnd(),
  );
}

function keyLine({ keys, means }: Key, width: number, theme: Theme): string {
  const narrow = width < 50;
  const column = Math.min(narrow ? 7 : 24, width);
  const name = cut(narrow ? (keys[0] ?? "") : keys.join(", "), Math.max(0, column - 1), theme.glyphs.ellipsis);
  return theme.key(padEnd(name, column)) + cut(means, width - column, theme.glyphs.ellipsis);
}

function shortKey({ keys, help }: Key, width: number, tight: boolean, theme: Theme): string {
  const [first = ""] = keys;
  const name = tight ? `${first} ` : padEnd(first, 6);
  return theme.key(name) + cut(help, width - widthOf(name), theme.glyphs.ellipsis);
}
