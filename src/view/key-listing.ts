/** What `backcoach keys` says: the table of the keys, and one line for a key that was pressed. */
import { clean, padEnd, pageWidth, widthOf, wrap } from "./fit.ts";
import { actionFor, allMeanings, type KeyMap } from "./key-map.ts";
import type { Theme } from "./theme.ts";

const WIDEST_NAMES = 30;
const GAP = 2;

/** A line a meaning, of at most `columns`. */
export function keyListing(map: KeyMap, columns: number, theme: Theme): string[] {
  const width = pageWidth(columns);
  const rows = allMeanings(map).map(({ keys, means }) => ({ names: clean(keys.join(", ")), means }));
  const column = Math.min(WIDEST_NAMES, Math.floor(width / 2), Math.max(...rows.map(({ names }) => widthOf(names))));
  return rows.flatMap(({ names, means }) => {
    const whole = wrap(means, width - column - GAP);
    if (widthOf(names) <= column) {
      return whole.map((line, index) => theme.key(padEnd(index === 0 ? names : "", column)) + " ".repeat(GAP) + line);
    }
    return [
      ...wrap(names, width).map((line) => theme.key(line)),
      ...whole.map((line) => " ".repeat(column + GAP) + line),
    ];
  });
}

/** @param name null for what is no key; `sent`: what arrived, already readable but for blanks */
export function pressedKey(map: KeyMap, name: string | null, sent: string, theme: Theme): string {
  const read = clean(sent.replace(/ $/, " a blank"));
  if (name === null) return `the terminal itself: it sent ${read}, which is no key and does nothing`;
  const what = clean(name) === read ? "" : `  sends ${read}`;
  return `${theme.key(clean(name))}${what}: ${meaningOf(map, name)}`;
}

function meaningOf(map: KeyMap, name: string): string {
  if (name === "ctrl-z") return "sets the program aside";
  const action = actionFor(map, name);
  if (action === null) return "does nothing; keys: in config.yaml can give it a meaning";
  const told = map.table.find((key) => key.action === action && key.keys.includes(name));
  return told?.means ?? map.table.find((key) => key.action === action)?.means ?? action;
}
