/**
 * A KeyMap: the table of keys with a person's own keys in it, and whether every other key stops. What a session obeys and
 * what it says about its keys are both asked of it.
 */
import { FIXED_KEYS, foldKey, type KeySettings } from "../routine/key-settings.ts";
import { mayAnswer } from "./key-question.ts";
import { type Action, KEYS, type Key } from "./keys.ts";

export interface KeyMap {
  /** An action that has lost all its keys to others is not in it. */
  readonly table: readonly Key[];
  /** Whether a key without a meaning stops at once, as x does. */
  readonly panic: boolean;
}

export const STANDARD_KEYS: KeyMap = { table: KEYS, panic: false };

const ANY_OTHER: Key = {
  keys: ["others"],
  action: "stop",
  help: "STOP",
  means: "any key not named here stops at once",
};

/** One's own keys stand before the usual ones, which may have been given another meaning; only x stays in front. */
export function keyMap(own: KeySettings, panic: boolean): KeyMap {
  const table = KEYS.map((key) => {
    const usual = key.keys.map(foldKey).filter((name) => name in FIXED_KEYS || own[name] === undefined);
    const added = Object.keys(own).filter((name) => own[name] === key.action && !(name in FIXED_KEYS));
    const keys = key.action === "stop" ? [...usual, ...added] : [...added, ...usual];
    return { ...key, keys: [...new Set(keys)] };
  });
  return { table: table.filter(({ keys }) => keys.length > 0), panic };
}

/** Everything there is to say about the keys, a line each. */
export function allMeanings({ table, panic }: KeyMap): readonly Key[] {
  return panic ? [...table, ANY_OTHER] : table;
}

/** What a key means, or null. @param asked whether a question stands that some keys answer */
export function actionFor({ table, panic }: KeyMap, key: string, asked = false): Action | null {
  const name = foldKey(key);
  // An answer is one, also where a person has given its key another meaning: they read «5» beside it.
  if (asked && mayAnswer(name)) return null;
  const action = table.find(({ keys }) => keys.includes(name))?.action ?? null;
  return action || !panic || name in FIXED_KEYS ? action : "stop";
}
