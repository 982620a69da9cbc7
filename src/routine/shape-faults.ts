/**
 * Holds data against a zod shape and says in plain words what doesn't fit. Every schema of the format carries, as its
 * zod message, the phrase of what it wants («a whole number from 1 to 20»; for unknown keys: the known ones), so one
 * sentence serves them all: «reps must be a whole number from 1 to 200, not 0».
 */
import type * as z from "zod";
import { quote } from "../base/safe-text.ts";
import { didYouMean } from "./did-you-mean.ts";
import { isTakenOut, takeOut, valueAt } from "./draft.ts";
import { error, type Fault, type Path } from "./fault.ts";
import { hintForKey, hintForMap, hintForValue } from "./shape-hints.ts";
import { DURATION_PHRASE } from "./shape-parts.ts";

type Issue = z.core.$ZodIssue;

/** The faults of `data`, which are taken out of it: what remains is a draft. */
export function shapeFaults(shape: z.ZodType, data: unknown): Fault[] {
  const result = shape.safeParse(data);
  if (result.success) return [];
  const faults = result.error.issues.flatMap((issue) => [...faultsOf(issue, [], data)]);
  for (const fault of faults) if (fault.code !== "missing-key") takeOut(data, fault.path);
  return faults;
}

function* faultsOf(issue: Issue, base: Path, data: unknown): Iterable<Fault> {
  const path: Path = [...base, ...(issue.path as Path)];
  if (isTakenOut(data, path)) return;
  const value = valueAt(data, path);
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) yield unknownKey([...path, key], key, issue.message.split(" "));
  } else if (issue.code === "invalid_union") {
    const nearest = value === undefined ? undefined : nearestOption(issue.errors);
    if (nearest) for (const inner of nearest) yield* faultsOf(inner, path, data);
    else yield wrongType(issue.message, path, value);
  } else {
    yield simpleFault(issue, path, value);
  }
}

/** Of the forms that an item may take the one that fits best; undefined when even its type fits none. */
function nearestOption(options: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const sameType = options.filter((issues) => !issues.some((i) => i.path.length === 0 && i.code === "invalid_type"));
  return sameType.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Keys decide: foreign ones, and those that are missing or of another type. What is wrong further inside doesn't count. */
function distance(issues: readonly Issue[]): number {
  let sum = 0;
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") sum += 2 * issue.keys.length;
    else if (issue.code === "invalid_type" && issue.path.length === 1) sum += 3;
  }
  return sum;
}

function unknownKey(path: Path, key: string, known: readonly string[]): Fault {
  const hint = hintForKey(key, known) ?? didYouMean(key, known) ?? `the keys here: ${known.join(", ")}`;
  return error("unknown-key", { key: path }, `«${quote(key)}» is no key here`, hint);
}

function simpleFault(issue: Issue, path: Path, value: unknown): Fault {
  const name = nameOf(path);
  if (issue.code === "invalid_type" && issue.expected === "object" && typeof value === "string") {
    const fault = wrongType(issue.message, path, value);
    return { ...fault, hint: hintForMap(value) ?? fault.hint };
  }
  if (issue.code === "invalid_type" || value === undefined) return wrongType(issue.message, path, value);
  if (issue.code === "too_big" && issue.origin === "string") {
    return error("too-long", path, `${name} is ${String(value).length} characters long; ${issue.maximum} are the most`);
  }
  if (issue.code === "too_big" && issue.origin === "array") {
    return error("too-many", path, `${name} holds ${(value as unknown[]).length} items; ${issue.maximum} are the most`);
  }
  if (issue.code === "too_small" && issue.origin !== "number") return error("empty", path, `${name} is empty`);
  const params = issue.code === "custom" ? issue.params : undefined;
  const own = params ? String(params.code) : null;
  if (own === "empty") return error("empty", path, `${name} is empty`);
  if (own === "control-character") {
    return error(own, path, `${name} holds an invisible control character`, "delete it, or the escape that makes it");
  }
  // A check that knows what is wrong says so itself: what it was given is of the kind that was wanted.
  if (own !== null && typeof params?.hint === "string")
    return error(own, path, `${name} ${issue.message}`, params.hint);
  const message = `${name} must be ${issue.message}, not ${shown(value)}`;
  const hint = hintForValue(value, issue.message);
  if (issue.code === "invalid_value") {
    const meant = typeof value === "string" ? didYouMean(value, issue.values.map(String)) : null;
    return error("not-allowed", path, message, meant ?? hint);
  }
  return error(own ?? (issue.code === "invalid_format" ? "date" : "out-of-range"), path, message, hint);
}

function wrongType(wanted: string, path: Path, value: unknown): Fault {
  const name = nameOf(path);
  if (value === undefined && path.length > 0) {
    const hint = `add «${quote(String(path.at(-1)))}:» with ${wanted}`;
    return error("missing-key", { key: path.slice(0, -1) }, `${name} is missing`, hint);
  }
  const code = value === null ? "empty" : wanted === DURATION_PHRASE ? "duration" : "wrong-type";
  if (value === null && path.length > 0) return error(code, path, `${name} is empty; it must be ${wanted}`);
  return error(code, path, `${name} must be ${wanted}, not ${shown(value)}`, hintForValue(value, wanted));
}

/** What to call the value in a sentence: its key, or the list that it is an item of. */
function nameOf(path: Path): string {
  const key = path.findLast((step) => typeof step === "string");
  if (key === undefined) return "the file";
  return typeof path.at(-1) === "number" ? `an item of «${quote(key)}»` : `«${quote(key)}»`;
}

function shown(value: unknown): string {
  if (typeof value === "string") return `«${quote(value)}»`;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a map of keys";
  return typeof value === "number" ? `the number ${value}` : String(value);
}
