/** The faults of a routine of the small catalogue, and whether they are where the drawing says. */
import { expect } from "vitest";
import { parseRoutine } from "../../src/routine/parse.ts";
import { routine } from "./exercises.ts";
import { markedYaml, noted } from "./marked-yaml.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const WARMUPS = [routine([], { id: "warmup" }), routine([], { id: "strength", warmup: "warmup" })];
export const HEAD = ["format: 1", "name: Evening", "group: mobility"];

/** The warnings of a routine that is fine otherwise, or what is wrong with it. */
export function problems(text: string, id = "evening") {
  const parse = parseRoutine(text, { id, catalogue: smallCatalogue(WARMUPS) });
  return parse.ok ? parse.value.warnings : parse.error;
}

/** Expects exactly the faults that are drawn in, below the usual three lines. */
export function holds(marked: string, id?: string) {
  const { text, faults } = markedYaml(marked);
  const found = problems(`${HEAD.join("\n")}\n${text}`, id);
  const moved = faults.map((fault) => fault.replace(/^\d+/, (line) => String(Number(line) + HEAD.length)));
  expect(noted(found)).toEqual(moved);
  return found;
}

export const list = (...items: string[]) => `exercises:\n${items.join("\n")}\n`;
