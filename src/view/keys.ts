/**
 * The keys of a session are data: what is pressed, what it means, how it is told. What the session obeys and what the
 * help says come from this one table, so they can't disagree.
 */
export const ACTIONS = [
  "toggle-pause",
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
export type Action = (typeof ACTIONS)[number];

export interface Key {
  /** Canonical names; the first is the one that is shown. Presenter remotes and pedals send the arrows and pages. */
  readonly keys: readonly string[];
  readonly action: Action;
  /** For the line at the foot of the screen. */
  readonly help: string;
  /** For the list of all keys. */
  readonly means: string;
}

/** Most important first: the help line shows as many as there is room for. */
export const KEYS: readonly Key[] = [
  { keys: ["x", "X"], action: "stop", help: "STOP", means: "stop at once: sharp pain" },
  { keys: ["space", "."], action: "toggle-pause", help: "pause", means: "pause, go on" },
  { keys: ["p"], action: "pain", help: "pain", means: "it hurts: say how" },
  { keys: ["enter", "right", "pagedown"], action: "done", help: "done", means: "done, go on" },
  { keys: ["?"], action: "help", help: "keys", means: "all keys" },
  { keys: ["q", "ctrl-c"], action: "leave", help: "leave", means: "leave; what was done is kept" },
  { keys: ["i"], action: "instructions", help: "how", means: "how to do this exercise" },
  { keys: ["n"], action: "skip", help: "skip", means: "skip this exercise" },
  { keys: ["b", "left", "pageup"], action: "back", help: "back", means: "this exercise again, the one before" },
  { keys: ["+", "="], action: "more", help: "10 s more", means: "ten seconds more" },
  { keys: ["-"], action: "less", help: "less", means: "ten seconds less" },
  { keys: ["v"], action: "voice", help: "voice", means: "voice on, off" },
];

/** What a key means, or null. Caps lock makes no difference. */
export function actionFor(key: string): Action | null {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return KEYS.find(({ keys }) => keys.includes(name))?.action ?? null;
}
