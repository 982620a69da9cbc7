/** What is said of a routine that a few lines make faulty. */
import { expect } from "vitest";
import { parseRoutine } from "../../src/routine/parse.ts";
import { smallCatalogue } from "./small-catalogue.ts";

export function problems(text: string) {
  const parse = parseRoutine(text, { id: "evening", catalogue: smallCatalogue() });
  return parse.ok ? parse.value.warnings : parse.error;
}

export const HEAD = "format: 1\nname: Evening\ngroup: mobility\n";

/** The message and hint of the only problem in these lines (of a routine that is fine otherwise). */
export function said(lines: string): string {
  const [problem, ...more] = problems(HEAD + lines);
  expect(more).toEqual([]);
  return `${problem?.code}: ${problem?.message} | ${problem?.hint}`;
}

/** The same for one item of the list. */
export const saidOf = (item: string) => said(`exercises:\n  - ${item}\n`);
