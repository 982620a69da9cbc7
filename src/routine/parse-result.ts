/** What reading a file comes to: its value and the warnings, or every fault in it, in the order of the file. */
import { fail, ok, type Result } from "../base/result.ts";
import type { Fault } from "./fault.ts";
import type { Problem } from "./problem.ts";
import type { Source } from "./source.ts";
import { positioned } from "./spot.ts";

/** A file has as many faults as it likes; nobody reads more of them. */
const MOST_PROBLEMS = 100;

export interface Parsed<T> {
  readonly value: T;
  readonly warnings: readonly Problem[];
}

/** On failure the problems are errors and warnings together, in the order of the file. */
export type Parse<T> = Result<Parsed<T>, readonly Problem[]>;

/** `faults` of the data, beside those of the text; `value` null where the data gave none. */
export function parseResult<T>(source: Source, faults: readonly Fault[], value: T | null): Parse<T> {
  const spots = [...source.spots, ...source.place(gravest(faults, 2 * MOST_PROBLEMS))];
  const problems = gravest(distinct(spots.map((spot) => positioned(spot, source.lines))), MOST_PROBLEMS);
  const inOrder = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const faulty = value === null || problems.some((problem) => problem.severity === "error");
  return faulty ? fail(inOrder) : ok({ value, warnings: inOrder });
}

/** The errors, then the warnings, as many as there is room for: no warning hides an error. */
function gravest<T extends { readonly severity: "error" | "warning" }>(all: readonly T[], most: number): T[] {
  const errors = all.filter(({ severity }) => severity === "error");
  return [...errors, ...all.filter(({ severity }) => severity === "warning")].slice(0, most);
}

/** What an alias repeats is said once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.line}:${problem.column} ${problem.code} ${problem.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
