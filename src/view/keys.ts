/**
 * The keys of a session are data: what is pressed, what it means, how it is told. What the session obeys and what the
 * help says come from this one table, so they can't disagree.
 */
import type { KeyAction } from "../routine/key-settings.ts";

export type Action = KeyAction;

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
  { keys: ["x"], action: "stop", help: "STOP", means: "stop at once: sharp pain" },
  { keys: ["space", "."], action: "pause", help: "pause", means: "pause, go on" },
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
