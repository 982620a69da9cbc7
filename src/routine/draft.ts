/**
 * A Draft: the data of a file whose faulty values have been taken out (the keys stay, with undefined), so that the rules
 * about meaning can still look at the rest and every fault is reported at once.
 */
import type { Path } from "./fault.ts";

export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly (Draft<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<Exclude<T[Key], undefined>> | undefined }
    : T;

/** Takes the value at `path` out of `data`, in place. */
export function takeOut(data: unknown, path: Path): void {
  const last = path.at(-1);
  const holder = valueAt(data, path.slice(0, -1));
  if (last !== undefined && holds(holder, last)) holder[last] = undefined;
}

/** Whether something stood at `path` that has been taken out: what is wrong with it was said before. */
export function isTakenOut(data: unknown, path: Path): boolean {
  const last = path.at(-1);
  const holder = valueAt(data, path.slice(0, -1));
  return last !== undefined && holds(holder, last) && holder[last] === undefined;
}

/** Whether nothing has been taken out of it. */
export function isWhole<T>(draft: Draft<T>): draft is Draft<T> & T {
  if (draft === undefined) return false;
  return typeof draft !== "object" || draft === null || Object.values(draft).every((part) => isWhole(part));
}

/** The value at `path`, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(inside, data);
}

function inside(holder: unknown, step: string | number): unknown {
  return holds(holder, step) ? holder[step] : undefined;
}

function holds(holder: unknown, step: string | number): holder is Record<string | number, unknown> {
  return typeof holder === "object" && holder !== null && Object.hasOwn(holder, step);
}
