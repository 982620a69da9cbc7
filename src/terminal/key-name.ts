/**
 * One name for each key, however the terminal sends it: a character is its own name ("x", "X", "?", "ä"), the others are
 * words: space enter escape up down left right pageup pagedown home end tab shift-tab backspace delete f1 ..., and
 * ctrl-a to ctrl-z.
 */
import type { Key } from "node:readline";

/** @returns null for what is no key: focus and mouse reports, the marks around pasted text, sequences that nobody knows. */
export function keyName(text: string | undefined, key: Partial<Key>): string | null {
  if (key.ctrl && key.name) return key.name.length === 1 || key.name === "space" ? `ctrl-${key.name}` : named(key);
  // A character typed while Alt is held: a slip of the thumb must not keep the stop key from working.
  if (key.meta && key.name?.length === 1) return key.shift ? key.name.toUpperCase() : key.name;
  if (text !== undefined && text !== " " && isCharacter(text)) return text;
  return named(key);
}

const OTHER_NAMES: Readonly<Record<string, string | null>> = {
  return: "enter",
  undefined: null,
  "paste-start": null,
  "paste-end": null,
};

function named({ name, shift }: Partial<Key>): string | null {
  if (!name) return null;
  if (name === "tab" && shift) return "shift-tab";
  return name in OTHER_NAMES ? (OTHER_NAMES[name] ?? null) : name;
}

function isCharacter(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return Array.from(text).length === 1 && code > 0x20 && (code < 0x7f || code > 0x9f);
}
