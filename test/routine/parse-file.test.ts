/** A file that may hold a routine or an exercise is taken for the one that it is likeliest to be. */
import { describe, expect, it } from "vitest";
import { parseFile } from "../../src/routine/parse.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";

const catalogue = smallCatalogue();

describe("a file that may be either", () => {
  const ROUTINE = "format: 1\nname: A\ngroup: mobility\nexercises: [cat-cow]\n";
  const EXERCISE = "name: A\ngroup: mobility\nsteps: [Stand.]\n";

  it.each([
    ["a routine anywhere", ROUTINE, true, "exercises"],
    ["an exercise anywhere", EXERCISE, false, "steps"],
  ])("%s is known by its keys", (_, text, inExercises, key) => {
    const parse = parseFile(text, { id: "a", catalogue, inExercises });
    expect(parse.ok && Object.hasOwn(parse.value.value, key)).toBe(true);
  });

  it.each([
    ["name: A\nexercises: [cat-cow]\n", false, ["missing-key", "missing-key"]],
    ["format: 1\nname: A\nsteps: [Stand.]\n", true, ["missing-key", "unknown-key"]],
    ["format: 1\nname: A\n", false, ["missing-key", "missing-key"]],
  ])("%j (in exercises/: %s) is judged as what it is likeliest to be", (text, inExercises, codes) => {
    const parse = parseFile(text, { id: "a", catalogue, inExercises });
    expect(parse.ok ? [] : parse.error.map(({ code }) => code)).toEqual(codes);
  });
});
