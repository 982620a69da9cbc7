/** What `?` and `i` say where nothing can be redrawn: the same tables as on the screen, a sentence a line. */
import type { Step } from "../plan/plan.ts";
import { clean, whole } from "./fit.ts";
import { allMeanings, type KeyMap, STANDARD_KEYS } from "./key-map.ts";
import { spelledOut } from "./spelled-out.ts";
import { avoidSentence } from "./step-words.ts";

export function plainKeys(map: KeyMap = STANDARD_KEYS): string[] {
  return allMeanings(map).map(({ keys, means }) => {
    const [name = ""] = keys;
    return `${NAMES[name] ?? name}: ${means.replace(":", ",")}.`;
  });
}

/** All that the screen says of it, in the same order. */
export function plainInstructions({ exercise, note }: Step): string[] {
  const { name, start, steps, stop, faults, feel, equipment } = exercise;
  const how = [name, start, ...steps, note].filter((line) => line !== null);
  const told = feel === null ? [] : [`You feel: ${feel}`];
  const needed = equipment.length > 0 ? [`You need: ${equipment.join(", ")}`] : [];
  return [...how, ...stop.map(stopSentence), ...faults.map(avoidSentence), ...told, ...needed].map((line) =>
    whole(spelledOut(clean(line))),
  );
}

/** «Stop at sharp pain» reads as one sentence; what an author begins otherwise may be a name, or a sentence of its own. */
const ORDINARY = /^(?:a|an|any|chest|cramps?|dizziness|leg|numbness|pain|shaking|sharp|strong|sudden|tingling)\b/i;

function stopSentence(sign: string): string {
  const text = clean(sign);
  return ORDINARY.test(text) ? `Stop at ${text.charAt(0).toLowerCase()}${text.slice(1)}` : `Stop at: ${text}`;
}

/** How signs are read aloud. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ "?": "question mark", "!": "exclamation mark", ".": "full stop", ",": "comma", ":": "colon", ";": "semicolon" },
  ...{ "+": "plus", "-": "minus", "=": "equals", "*": "star", "/": "slash", "#": "hash", _: "underscore", "@": "at" },
};
