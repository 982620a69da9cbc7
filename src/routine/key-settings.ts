/**
 * Which key does what: the key `keys:` of the settings. A key is named as the terminal names it; `backcoach keys` shows how.
 * Some keys can't be given away: whoever is in pain presses what they know by heart.
 */
export const KEY_ACTIONS = [
  "pause",
  "done",
  "skip",
  "back",
  "more",
  "less",
  "pain",
  "stop",
  "instructions",
  "help",
  "voice",
  "leave",
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

/** Key -> what it does, capitals folded. */
export type KeySettings = Readonly<Record<string, KeyAction>>;

/** What these keys do, whatever the settings say; the words complete «x always ...». */
export const FIXED_KEYS: Readonly<Record<string, { readonly action: KeyAction | null; readonly words: string }>> = {
  x: { action: "stop", words: "stops at once" },
  "ctrl-c": { action: "leave", words: "leaves" },
  "ctrl-z": { action: null, words: "sets the program aside" },
};

/** Keys that are known by a word. */
export const KEY_WORDS: readonly string[] = [
  ...["space", "enter", "escape", "tab", "shift-tab", "backspace", "insert", "delete", "clear"],
  ...["up", "down", "left", "right", "pageup", "pagedown", "home", "end"],
  ...Array.from({ length: 12 }, (_, index) => `f${index + 1}`),
];

/** The same key however its name is written, and whether caps lock is on or not. */
export function foldKey(name: string): string {
  const lower = name.toLowerCase();
  return [...name].length === 1 || KEY_WORDS.includes(lower) || /^ctrl-/.test(lower) ? lower : name;
}
