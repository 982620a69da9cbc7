/** Faults in the shape of a routine or an exercise are found, all of them, each at its place. */
import { describe, expect, it } from "vitest";
import { parseExercise } from "../../src/routine/parse.ts";
import { markedYaml, noted } from "../support/marked-yaml.ts";
import { HEAD, problems } from "../support/shape-faults.ts";

describe("the shape of a routine", () => {
  it.each([
    [
      "six faults in one file are six problems, each at its place",
      `
      format: 1
      name: 12
      #     ^^ wrong-type
      group: mobilty
      #      ^^^^^^^ not-allowed
      per_week: 3
      ^^^^^^^^ unknown-key
      rest: 20
      #     ^^ duration
      exercises:
        - do: bird-dgo
      #       ^^^^^^^^ unknown-exercise
        - { do: superman, until: tired, reps: 5 }
      #                                 ^^^^ until-mix
      `,
    ],
    [
      "what is missing is shown at the key of the map that it belongs in",
      `
      about: No name, no group, no format.
      ^^^^^ missing-key
      ^^^^^ missing-key
      ^^^^^ missing-key
      exercises:
        - cat-cow
      prescribed:
      ^^^^^^^^^^ missing-key
        by: the physio
      `,
    ],
    [
      "an item of a list that misses something is shown at its first key",
      `
      format: 1
      name: Evening
      group: mobility
      exercises:
        - cat-cow
        - reps: 4
      #   ^^^^ missing-key
          hold: 5s
        - rounds: 2
      #   ^^^^^^ missing-key
      `,
    ],
    [
      "a value that was left empty is shown at its key, an empty item at its dash",
      `
      format: 1
      name:
      ^^^^ empty
      group: mobility
      exercises:
        -
      # ^ empty
        - cat-cow
        - do: cat-cow
          reps:
      #   ^^^^ empty
      `,
    ],
    [
      "faults inside rounds, tempos and goals are found where they stand",
      `
      format: 1
      name: Evening
      group: mobility
      exercises:
        - rounds: 21
      #           ^^ out-of-range
          of:
            - cat-cow
            - { do: cat-cow, tempo: { lift: 2, sink: 3s } }
      #                                     ^ duration
      #                                        ^^^^ unknown-key
            - { do: bird-dog, toward: { hold: 11m } }
      #                                       ^^^ out-of-range
            - { do: bird-dog, reps: [4, 0, 2] }
      #                                 ^ out-of-range
      `,
    ],
    [
      "defined exercises are held against their shape too",
      `
      format: 1
      name: Evening
      group: mobility
      exercises: [stick]
      define:
        stick:
      # ^^^^^ missing-key
          tags: [flex, bend]
      #                ^^^^ not-allowed
          steps: Hold a stick.
      #          ^^^^^^^^^^^^^ wrong-type
          dose: { reps: 4 }
      `,
    ],
    [
      "dates are days of the calendar",
      `
      format: 1
      name: Evening
      group: mobility
      exercises: [cat-cow]
      prescribed: { by: Somebody, on: 2026-02-30, review: soon }
      #                               ^^^^^^^^^^ date
      #                                                   ^^^^ date
      `,
    ],
  ])("%s", (_, marked) => {
    const { text, faults } = markedYaml(marked);
    expect(noted(problems(text))).toEqual(faults);
  });

  it("places are the same with Windows line ends and a byte order mark", () => {
    const text = `${HEAD}rest: 20\nexercises:\n  - do: bird-dgo\n    reps: "x"\n`;
    const places = noted(problems(text));
    expect(places).toEqual(["4:7-9 duration", "6:9-17 unknown-exercise", "7:11-14 wrong-type"]);
    expect(noted(problems(`\ufeff${text.replaceAll("\n", "\r\n")}`))).toEqual(places);
  });

  it("a file of a later format is not called wrong at every new key", () => {
    const found = problems("format: 2\nname: Evening\nparts: []\n");
    expect(noted(found)).toEqual(["1:9-10 format"]);
    expect(found[0]?.message).toBe("this file is of format 2; this backcoach reads format 1");
  });

  it.each([
    ["- cat-cow\n- cobra\n", "wrong-type: «the file» must be a routine"],
    ["just words\n", "wrong-type"],
    ["# nothing but a remark\n", "empty-file"],
    ["", "empty-file"],
    ["---\n", "empty-file"],
  ])("%j is no routine", (text, code) => {
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(code).toContain(found[0]?.code);
  });
});

describe("the shape of an exercise", () => {
  it.each([
    [
      "an exercise has a name, a group and steps",
      `
      name: Cobra
      ^^^^ missing-key
      ^^^^ missing-key
      `,
    ],
    [
      "only the known phases, breaths, conditions and tags are taken",
      `
      name: Cobra
      group: mobility
      steps: [Lift the chest.]
      breath: { lift: inward, up: in }
      #               ^^^^^^ not-allowed
      #                       ^^ unknown-key
      words: { lift: [up] }
      #              ^^^^ wrong-type
      avoid: [wrists]
      #       ^^^^^^ not-allowed
      tags: prone
      #     ^^^^^ wrong-type
      checked: 2026-11-31
      #        ^^^^^^^^^^ date
      seed: { ref: G9, words: snake }
      ^^^^ missing-key
      `,
    ],
  ])("%s", (_, marked) => {
    const { text, faults } = markedYaml(marked);
    const parse = parseExercise(text, { id: "cobra" });
    expect(noted(parse.ok ? [] : parse.error)).toEqual(faults);
  });
});
