/** The rules of a routine as a whole: its dates, and how much is too much. */
import { describe, expect, it } from "vitest";
import { noted } from "../../support/marked-yaml.ts";
import { HEAD, holds, problems } from "../../support/routine-faults.ts";

describe("the whole", () => {
  it("the review comes after the prescription", () => {
    holds(`
      exercises: [cat-cow]
      prescribed: { by: The physio, on: 2026-11-01, review: 2026-10-31 }
      #                                                     ^^^^^^^^^^ date-order
    `);
  });

  it.each([
    [
      "rounds: 20\n    of: [cat-cow, cat-cow, cat-cow, cat-cow, cat-cow, cat-cow, cat-cow, cat-cow, cat-cow, cat-cow, cat-cow]",
      "with all rounds these are 220 exercises; 200 are the most",
    ],
    [
      "{ do: cat-cow, sets: 20, reps: 200, tempo: { lift: 1s, lower: 1s, relax: 0s } }\n  - { do: cat-cow, sets: 6, reps: 200, tempo: { lift: 1s, lower: 1s, relax: 0s } }",
      "these are 5200 repetitions; 5000 are the most",
    ],
    ["{ do: swim, for: 3h }\n  - { do: swim, for: 90m }", "this takes about 4 h 30 min; 4 h are the most"],
    ["{ do: side-plank, sets: 15, hold: 9m }", "this takes about 4 h 39 min; 4 h are the most"],
    [
      "{ do: superman, sets: 20, until: tired, at-most: 15m, rest: 1m }",
      "this takes about 5 h 19 min; 4 h are the most",
    ],
  ])("%s is too much", (items, message) => {
    const found = problems(`${HEAD.join("\n")}\nexercises:\n  - ${items}\n`);
    expect(found.map((problem) => `${problem.code}: ${problem.message}`)).toEqual([`too-much: ${message}`]);
    expect(noted(found)).toEqual(["4:1-10 too-much"]);
  });
});
