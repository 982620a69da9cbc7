/** What `?` and `i` say where nothing can be redrawn: the same tables as on the screen, a sentence a line. */
import type { Step } from "../plan/plan.ts";
import { clean } from "./fit.ts";
import { allMeanings, type KeyMap, STANDARD_KEYS } from "./key-map.ts";

export function plainKeys(map: KeyMap = STANDARD_KEYS): string[] {
  return allMeanings(map).map(({ keys, means }) => {
    const [name = ""] = keys;
    return `${NAMES[name] ?? name}: ${means.replace(":", ",")}.`;
  });
}

export function plainInstructions({ exercise, note }: Step): string[] {
  const stops = exercise.stop.map((sign) => `Stop at: ${sign}`);
  return [exercise.name, exercise.start, ...exercise.steps, note, ...stops].filter((line) => line !== null).map(clean);
}

/** How signs are read aloud. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ "?": "question mark", "!": "exclamation mark", ".": "full stop", ",": "comma", ":": "colon", ";": "semicolon" },
  ...{ "+": "plus", "-": "minus", "=": "equals", "*": "star", "/": "slash", "#": "hash", _: "underscore", "@": "at" },
};
