import { describe, expect, it } from "vitest";
import { parseRoutine } from "../../src/routine/parse.ts";
import { markedYaml, noted } from "../support/marked-yaml.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";

function problems(text: string) {
  const parse = parseRoutine(text, { id: "evening", catalogue: smallCatalogue() });
  return parse.ok ? parse.value.warnings : parse.error;
}

describe("faults of YAML itself", () => {
  it.each([
    [
      "a text with a second colon",
      `
      name: Lift: slowly
      #     ^ syntax-colon
      `,
    ],
    [
      "a key without its colon",
      `
      format: 1
      name Evening
      ^^^^^^^^^^^^ syntax-colon
      group: mobility
      `,
    ],
    [
      "a line that is indented too little",
      `
      exercises:
        - do: bird-dog
         reps: 4
      #  ^ syntax-column
      `,
    ],
    [
      "a dash without its blank in a list",
      `
      exercises:
        - cat-cow
        -do: bird-dog
      # ^ syntax-column
      `,
    ],
    [
      "a quote that nothing closes",
      `
      format: 1
      name: "Evening
      #     ^ syntax-unclosed
      group: mobility
      exercises:
        - cat-cow
      `,
    ],
    [
      "a bracket that nothing closes",
      `
      format: 1
      exercises: [cat-cow, bird-dog
      #          ^ syntax-unclosed
      name: Evening
      `,
    ],
    [
      "a brace in a list that nothing closes",
      `
      exercises:
        - { do: cat-cow, reps: 4
      #   ^ syntax-unclosed
        - bird-dog
      `,
    ],
    [
      "text that begins with a sign of YAML's",
      `
      name: @home
      #     ^ syntax-start
      `,
    ],
    [
      "text behind a closing quote",
      `
      name: 'don't'
      #          ^^ syntax-quotes
      `,
    ],
  ])("%s is the only thing that is said of its place", (_, marked) => {
    const { text, faults } = markedYaml(marked);
    const found = problems(text);
    expect(noted(found).filter((fault) => fault.includes("syntax"))).toEqual(faults);
    expect(found.every(({ code }) => code.startsWith("syntax"))).toBe(true);
  });

  it("a dash without its blank makes one long word of a list", () => {
    const [problem] = problems("format: 1\nname: A\ngroup: mobility\nexercises:\n  -cat-cow\n  - bird-dog\n");
    expect(`${problem?.code} | ${problem?.hint}`).toBe("wrong-type | a blank belongs after each dash");
  });

  it("a tab can't indent", () => {
    expect(noted(problems("exercises:\n\t- cat-cow\n"))).toEqual(["2:1-2 syntax-tab"]);
  });

  it("what was understood before the fault is judged all the same, what follows isn't", () => {
    const { text, faults } = markedYaml(`
      format: 1
      name: 12
      #     ^^ wrong-type
      group: mobilty
      #      ^^^^^^^ not-allowed
      exercises:
        - { do: bird-dog, repps: 4 }
      #                   ^^^^^ unknown-key
        - do: bird-dog
          note: Lift: slowly
      #         ^ syntax-colon
          hold: 10
      rest: 10
    `);
    expect(noted(problems(text))).toEqual(faults);
  });

  it("faults that leave the rest as it was meant are no reason to stop", () => {
    const { text, faults } = markedYaml(`
      format: 1
      name: !important Evening
      #     ^^^^^^^^^^ tag
      name: Night
      ^^^^ duplicate-key
      group: mobility
      about: "a\\qb"
      #        ^ syntax-escape
      exercises:
        - do: bird-dgo
      #       ^^^^^^^^ unknown-exercise
          note: *stars
      #         ^^^^^^ alias
    `);
    expect(noted(problems(text))).toEqual(faults);
  });

  it("a file holds one document", () => {
    const found = problems("format: 1\nname: A\ngroup: mobility\nexercises: [cat-cow]\n---\nformat: 1\n");
    expect(noted(found)).toEqual(["5:1-4 several-documents"]);
  });

  it("a document may begin and end with its markers, and with a directive", () => {
    expect(problems("%YAML 1.2\n---\nformat: 1\nname: A\ngroup: mobility\nexercises: [cat-cow]\n...\n")).toEqual([]);
  });

  it("an older YAML can be asked for, but isn't spoken: no is still a word", () => {
    const parse = parseRoutine("%YAML 1.1\n---\nformat: 1\nname: no\ngroup: mobility\nexercises: [cat-cow]\n", {
      id: "x",
      catalogue: smallCatalogue(),
    });
    expect(parse.ok && parse.value.value.name).toBe("no");
  });
});
