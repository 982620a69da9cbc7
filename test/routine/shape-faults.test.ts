import { describe, expect, it } from "vitest";
import { parseExercise, parseRoutine } from "../../src/routine/parse.ts";
import { markedYaml, noted } from "../support/marked-yaml.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";

function problems(text: string) {
  const parse = parseRoutine(text, { id: "evening", catalogue: smallCatalogue() });
  return parse.ok ? parse.value.warnings : parse.error;
}

const HEAD = "format: 1\nname: Evening\ngroup: mobility\n";

/** The message and hint of the only problem in these lines (of a routine that is fine otherwise). */
function said(lines: string): string {
  const [problem, ...more] = problems(HEAD + lines);
  expect(more).toEqual([]);
  return `${problem?.code}: ${problem?.message} | ${problem?.hint}`;
}

/** The same for one item of the list. */
const saidOf = (item: string) => said(`exercises:\n  - ${item}\n`);

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

describe("durations", () => {
  it.each([
    ["10", "write 10s"],
    ["0.5", "write 0.5s"],
    ["10 s", "write 10s"],
    ["10sec", "write 10s"],
    ["30 minutes", "write 30m"],
    ["1:30", "write 1m30s"],
    ['"45"', "write 45s"],
    ["30s1m", "units are h, m and s, the larger first: 1m30s"],
    ["2d", "units are h, m and s, the larger first: 1m30s"],
    ["a while", "units are h, m and s, the larger first: 1m30s"],
    ["-5", "null"],
    ["true", "null"],
  ])("hold: %s is refused: %s", (written, hint) => {
    const text = saidOf(`{ do: side-plank, hold: ${written} }`);
    expect(text).toMatch(/^duration: «hold» must be a duration such as 10s or 1m30s, not /);
    expect(text).toMatch(new RegExp(`\\| ${hint}$`));
  });

  it("a rest, a tempo and a hold may be nothing, a time may not", () => {
    expect(
      problems(
        `${HEAD}rest: 0s\nready: 0s\nexercises: [{ do: cat-cow, tempo: { relax: 0s } }, { do: bird-dog, reps: 2, hold: 0s }]\n`,
      ),
    ).toEqual([]);
    expect(saidOf("{ do: swim, for: 0s }")).toMatch(/^duration/);
  });

  it.each([
    ["{ do: swim, for: 5h }", "out-of-range: «for» must be at most 4h, not «5h» | null"],
    ["{ do: side-plank, hold: 30m }", "out-of-range: «hold» must be at most 10m, not «30m» | null"],
    ["{ do: scissors, rest: 2h }", "out-of-range: «rest» must be at most 30m, not «2h» | null"],
  ])("%s is too long", (item, text) => {
    expect(saidOf(item)).toBe(text);
  });
});

describe("hints", () => {
  it.each([
    ["{ exercise: cat-cow, do: cat-cow }", "unknown-key: «exercise» is no key here | here it is called do"],
    ["{ do: cat-cow, repetitions: 5 }", "unknown-key: «repetitions» is no key here | here it is called reps"],
    ["{ do: swim, duration: 30m }", "unknown-key: «duration» is no key here | here it is called for"],
    ["{ do: cat-cow, Reps: 5 }", "unknown-key: «Reps» is no key here | did you mean reps?"],
    ["{ do: cat-cow, atMost: 5s }", "unknown-key: «atMost» is no key here | did you mean at-most?"],
    [
      "{ do: cat-cow, reps:5 }",
      "unknown-key: «reps:5» is no key here | a blank belongs after the colon: write reps: 5",
    ],
    ["{ do: cat-cow, reps 5 }", "unknown-key: «reps 5» is no key here | a colon is missing: write reps: 5"],
    [
      "{ do: cat-cow, rounds: 2 }",
      "unknown-key: «rounds» is no key here | rounds go around a list: { rounds: 2, of: [cat-cow, childs-pose] }",
    ],
    [
      "{ do: cat-cow, colour: red }",
      "unknown-key: «colour» is no key here | the keys here: do, sets, reps, hold, for, until, at-most, sides, rest, ready, tempo, toward, note",
    ],
    [
      "{ do: cat-cow, reps: 3x8 }",
      "wrong-type: «reps» must be a whole number, or a list with one for each set, not «3x8» | write sets: 3 and reps: 8",
    ],
    [
      '{ do: cat-cow, reps: "8" }',
      "wrong-type: «reps» must be a whole number, or a list with one for each set, not «8» | write it without quotes: 8",
    ],
    ["{ do: cat-cow, sets: 0 }", "out-of-range: «sets» must be a whole number from 1 to 20, not the number 0 | null"],
    ["{ do: cat-cow, sets: 2.5 }", "wrong-type: «sets» must be a whole number from 1 to 20, not the number 2.5 | null"],
    ["{ do: cat-cow, note: 10 }", 'wrong-type: «note» must be text, not the number 10 | put it in quotes: "10"'],
    ["{ do: cat-cow, note: [a, b] }", "wrong-type: «note» must be text, not a list | write one text, not a list"],
    ['{ do: cat-cow, note: "" }', "empty: «note» is empty | null"],
    ['{ do: cat-cow, note: "  " }', "empty: «note» is empty | null"],
    [
      "{ do: bird-dog, sides: alternating }",
      "not-allowed: «sides» must be one of each, alternate, both, left, right, not «alternating» | did you mean alternate?",
    ],
    [
      "{ do: bird-dog, sides: [left, right] }",
      "not-allowed: «sides» must be one of each, alternate, both, left, right, not a list | null",
    ],
    [
      '{ do: cat-cow, note: "\\e[31mred" }',
      "control-character: «note» holds an invisible control character | delete it, or the escape that makes it",
    ],
    ["5", "wrong-type: an item of «exercises» must be an exercise, a rest or rounds, not the number 5 | null"],
    ["[cat-cow]", "wrong-type: an item of «exercises» must be an exercise, a rest or rounds, not a list | null"],
  ])("%s -> %s", (item, text) => {
    expect(saidOf(item)).toBe(text);
  });

  it("a text with a colon in it has become a map", () => {
    const text = said(
      "exercises: [stick]\ndefine:\n  stick:\n    name: Stick\n    dose: { reps: 4 }\n    steps:\n      - Lift: slowly\n",
    );
    expect(text).toBe(
      'wrong-type: an item of «steps» must be text, not a map of keys | text that holds «: » needs quotes: "Lift: slowly"',
    );
  });

  it("yes and no are words in YAML 1.2", () => {
    const text = said(
      "exercises: [stick]\ndefine:\n  stick: { name: Stick, sided: yes, dose: { reps: 4, sides: each } }\n",
    );
    expect(text).toBe("wrong-type: «sided» must be true or false, not «yes» | write true");
  });

  it("long texts and long lists are cut short", () => {
    expect(said(`about: ${"word ".repeat(200)}\nexercises: [cat-cow]\n`)).toBe(
      "too-long: «about» is 999 characters long; 600 are the most | null",
    );
    expect(said(`exercises: [${"cat-cow, ".repeat(200)}cat-cow]\n`)).toBe(
      "too-many: «exercises» holds 201 items; 200 are the most | null",
    );
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
