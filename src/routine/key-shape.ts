/** The shape of `keys:` in the settings, and what is wrong with the names in it. */
import * as z from "zod";
import { quote } from "../base/safe-text.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Draft } from "./draft.ts";
import { error, type Fault } from "./fault.ts";
import { FIXED_KEYS, foldKey, KEY_ACTIONS, KEY_WORDS, type KeySettings } from "./key-settings.ts";
import { choice } from "./shape-parts.ts";

const PHRASE = "keys and what they do, such as f5: pause";
/** A character; one held with Ctrl; what a terminal sends for a key that has no name ("esc[25~"); one that nobody sees ("0xa0"). */
const KEY = /^(?:\S|ctrl-(?:[^\sA-Z]|space)|esc[[O][!-~]{1,30}|0x[0-9a-f]{2,6})$/u;

export const keysShape = z.record(z.string(), choice(KEY_ACTIONS), { error: PHRASE });

/** @param raw what the shape has left of it */
export function keyFaults(raw: Draft<KeySettings>): Fault[] {
  const seen = new Map<string, string>();
  return Object.entries(raw).flatMap(([key, action]) => {
    const name = foldKey(key);
    const before = seen.get(name);
    seen.set(name, key);
    const path = { key: ["keys", key] };
    if (before !== undefined) return error("key-twice", path, `«${quote(key)}» and «${quote(before)}» are one key`);
    if (!KEY.test(name) && !KEY_WORDS.includes(name)) return noKey(key);
    const fixed = FIXED_KEYS[name];
    if (!fixed || action === undefined || action === fixed.action) return [];
    return error("key-fixed", path, `«${quote(key)}» always ${fixed.words}`, `take another key for ${action}`);
  });
}

function noKey(key: string): Fault {
  const hint = didYouMean(key, KEY_WORDS) ?? "backcoach keys shows the name of a key that you press";
  return error("key-name", { key: ["keys", key] }, `«${quote(key)}» is the name of no key`, hint);
}

export function normaliseKeys(raw: Draft<KeySettings>): KeySettings {
  const entries = Object.entries(raw).flatMap(([key, action]) => (action ? [[foldKey(key), action] as const] : []));
  return Object.fromEntries(entries);
}
