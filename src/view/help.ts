/** How the keys are told: the line at the foot of the screen, and all of them on demand. */
import { cut, padEnd, widthOf } from "./fit.ts";
import { allMeanings, type KeyMap, STANDARD_KEYS } from "./key-map.ts";
import type { Key } from "./keys.ts";
import type { Theme } from "./theme.ts";

/** One line of at most `width` columns. The stop key comes first and stays when nothing else fits. */
export function helpLine(width: number, theme: Theme, paused = false, keys: KeyMap = STANDARD_KEYS): string {
  const stop = stopWords(keys, width);
  let line = theme.alarm(cut(stop, width, ""));
  let used = widthOf(stop);
  for (const { keys: names, action, help } of keys.table) {
    if (action === "stop") continue;
    const [name = ""] = names;
    const word = paused && action === "pause" ? "go on" : help;
    used += widthOf(`  ${name} ${word}`);
    if (used > width) break;
    line += `  ${theme.key(name)} ${theme.dim(word)}`;
  }
  return line;
}

function stopWords({ table, panic }: KeyMap, width: number): string {
  const stop = table.find(({ action }) => action === "stop");
  const [name = ""] = stop?.keys ?? [];
  const whole = `${name} or any other key ${stop?.help}`;
  return panic && widthOf(whole) <= width ? whole : `${name} ${stop?.help}`;
}

/** A column of short words is at least this wide. */
const NARROWEST_COLUMN = 12;
const GAP = 2;

/** All keys and what they mean; at most `height` lines, in shorter words and several columns where one is too tall. */
export function allKeys(width: number, height: number, theme: Theme, map: KeyMap = STANDARD_KEYS): string[] {
  if (height < 1) return [];
  const meanings = allMeanings(map);
  const columns = Math.ceil(meanings.length / height);
  const column = Math.floor((width - GAP * (columns - 1)) / columns);
  if (columns === 1 || column < NARROWEST_COLUMN) {
    return meanings.slice(0, height).map((key) => keyLine(key, width, theme));
  }
  const rows = Math.ceil(meanings.length / columns);
  return Array.from({ length: Math.min(rows, height) }, (_, row) =>
    Array.from({ length: columns }, (_, index) => meanings[row + index * rows])
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
  const name = tight ? `${first} ` : padEnd(`${first} `, 6);
  return theme.key(name) + cut(help, width - widthOf(name), theme.glyphs.ellipsis);
}
