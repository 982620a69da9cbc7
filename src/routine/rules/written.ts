/**
 * What the rules look at: entries with the place they were written at, the keys that stand there (even where the value
 * was faulty and is gone) and the exercise they ask for.
 */
import type { Draft } from "../draft.ts";
import type { DoseText, Exercise } from "../exercise.ts";
import type { Path } from "../fault.ts";
import { isRounds, normaliseEntry } from "../normalise-routine.ts";
import type { Entry } from "../routine.ts";
import type { RawEntry, RawRoutine, RawSimple } from "../routine-shape.ts";

export interface WrittenDose {
  readonly path: Path;
  readonly dose: DoseText;
  has(key: string): boolean;
}

export interface WrittenEntry extends WrittenDose {
  readonly entry: Entry;
  /** Path of the exercise's id. */
  readonly named: Path;
  /** null when there is no such exercise. */
  readonly exercise: Exercise | null;
}

/** Every entry of the routine, those in rounds included, in the author's order. */
export function writtenEntries(raw: Draft<RawRoutine>, find: (id: string) => Exercise | null): WrittenEntry[] {
  const found: WrittenEntry[] = [];
  const add = (item: Draft<RawSimple> | undefined, path: Path) => {
    const written = writtenEntry(item, path, find);
    if (written) found.push(written);
  };
  for (const [index, item] of (raw.exercises ?? []).entries()) {
    if (!isRounds(item)) add(item, ["exercises", index]);
    else for (const [inner, each] of (item.of ?? []).entries()) add(each, ["exercises", index, "of", inner]);
  }
  return found;
}

function writtenEntry(
  item: Draft<RawSimple> | undefined,
  path: Path,
  find: (id: string) => Exercise | null,
): WrittenEntry | null {
  if (item === undefined || (typeof item !== "string" && item !== null && !("do" in item))) return null;
  const raw: Draft<RawEntry> = typeof item === "string" ? { do: item } : item;
  if (raw.do === undefined) return null;
  const entry = normaliseEntry(raw);
  const named = typeof item === "string" ? path : [...path, "do"];
  return {
    path,
    named,
    entry,
    dose: entry.dose,
    has: (key) => Object.hasOwn(raw, key),
    exercise: find(entry.exercise),
  };
}
