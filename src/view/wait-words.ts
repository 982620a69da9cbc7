/** How a pause is told that ends by itself, and that it doesn't any more. */
import type { KeyMap } from "./key-map.ts";

/** After a key: who was told that it goes on without one has to know that it doesn't. One sentence, for the ear. */
export function waitsFor(keys: KeyMap): string {
  return `Waiting: ${goOnKey(keys)} goes on.`;
}

/** After a sleep that was long enough to get up. */
export function sleptAndWaitsFor(keys: KeyMap): string {
  return `The computer slept or stalled, so it waits: ${goOnKey(keys)} goes on.`;
}

/** Beside the large number: how long still, and how to have it now or not at all. */
export function waitLines(seconds: number, keys: KeyMap): readonly [string, string] {
  const key = goOnKey(keys);
  // In panic mode most other keys stop.
  return [countdown(seconds), keys.panic ? `${key} goes on now` : `${key} goes on now, any other key waits`];
}

export function countdown(seconds: number): string {
  return `goes on in ${Math.ceil(seconds)} s`;
}

/** A key that goes on, by its name. */
export function goOnKey({ table }: KeyMap): string {
  return table.find(({ action }) => action === "pause")?.keys[0] ?? "enter";
}
