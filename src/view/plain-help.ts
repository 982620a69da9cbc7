/** What `?` and `i` say where nothing can be redrawn: the same tables as on the screen, a sentence a line. */
import type { Step } from "../plan/plan.ts";
import { clean } from "./fit.ts";
import { KEYS } from "./keys.ts";

export function plainKeys(): string[] {
  return KEYS.map(({ keys, means }) => `${NAMES[keys[0] ?? ""] ?? keys[0]}: ${means}.`);
}

export function plainInstructions({ exercise, note }: Step): string[] {
  const stops = exercise.stop.map((sign) => `Stop at: ${sign}`);
  return [exercise.name, exercise.start, ...exercise.steps, note, ...stops].filter((line) => line !== null).map(clean);
}

/** How signs are read aloud. */
const NAMES: Readonly<Record<string, string>> = { "?": "question mark", "+": "plus", "-": "minus" };
