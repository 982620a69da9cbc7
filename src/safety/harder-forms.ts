/**
 * A stop of an exercise holds for its harder forms: for every one that lists it among its easier ones, or lists one that
 * does, and so on. Whoever was hurt by the easier movement does not do the harder one meanwhile.
 */
import type { Exercise } from "../routine/exercise.ts";
import type { StopLimits } from "./next-time.ts";

/** @param exercises all that may come up in a session */
export function withHarderForms(stops: StopLimits, exercises: readonly Exercise[]): StopLimits {
  const harder = new Map<string, string>();
  for (const id of [...stops.leftOut, ...stops.legs, ...stops.lighter]) {
    const name = exercises.find((one) => one.id === id)?.name ?? id;
    for (const form of harderThan(id, exercises)) if (!harder.has(form)) harder.set(form, name);
  }
  return { ...stops, harder };
}

/** Ids; in a circle of easier ones none is harder than itself. */
function harderThan(id: string, exercises: readonly Exercise[]): Set<string> {
  const found = new Set<string>([id]);
  for (const easier of found) {
    for (const one of exercises) if (one.easier.includes(easier)) found.add(one.id);
  }
  found.delete(id);
  return found;
}
