/**
 * One name for each key, however the terminal sends it: a character is its own name ("x", "X", "?", "ä"), the others are
 * words: space enter escape up down left right pageup pagedown home end tab shift-tab backspace delete f1 ..., and
 * ctrl-a to ctrl-z. What is no character and has no name is called by what it sends, see sequence-name.ts.
 */
import type { Key } from "node:readline";

/** @returns null for what Node has no name for. */
export function keyName({ name, ctrl, shift }: Partial<Key>): string | null {
  if (!name || name === "undefined") return null;
  if (ctrl && name.length === 1) return /[a-z]/.test(name) ? `ctrl-${name}` : null;
  if (name === "tab" && shift) return "shift-tab";
  return name === "return" ? "enter" : name;
}
