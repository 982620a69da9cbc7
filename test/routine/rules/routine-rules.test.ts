import { describe, expect, it } from "vitest";
import { parseRoutine } from "../../../src/routine/parse.ts";
import { routine } from "../../support/exercises.ts";
import { markedYaml, noted } from "../../support/marked-yaml.ts";
import { smallCatalogue } from "../../support/small-catalogue.ts";

const WARMUPS = [routine([], { id: "warmup" }), routine([], { id: "strength", warmup: "warmup" })];
const HEAD = ["format: 1", "name: Evening", "group: mobility"];

function problems(text: string, id = "evening") {
  const parse = parseRoutine(text, { id, catalogue: smallCatalogue(WARMUPS) });
  return parse.ok ? parse.value.warnings : parse.error;
}

/** Expects exactly the faults that are drawn in, below the usual three lines. */
function holds(marked: string, id?: string) {
  const { text, faults } = markedYaml(marked);
  const found = problems(`${HEAD.join("\n")}\n${text}`, id);
  const moved = faults.map((fault) => fault.replace(/^\d+/, (line) => String(Number(line) + HEAD.length)));
  expect(noted(found)).toEqual(moved);
  return found;
}

const list = (...items: string[]) => `exercises:\n${items.join("\n")}\n`;

describe("doses", () => {
  it.each([
    [
      "until leaves the end open, so nothing is counted beside it",
      [
        "- { do: superman, until: tired, reps: 5, hold: 5s, for: 1m, sets: 2 }",
        "#                               ^^^^ until-mix",
        "#                                        ^^^^ until-mix",
        "#                                                  ^^^ until-mix",
      ],
    ],
    [
      "for goes by time alone",
      [
        "- { do: swim, for: 30m, reps: 5, hold: 5s }",
        "#                       ^^^^ for-mix",
        "#                                ^^^^ for-mix",
      ],
    ],
    [
      "a mix is told even where its values are faulty",
      [
        "- { do: swim, until: bored, for: 10 }",
        "#                    ^^^^^ not-allowed",
        "#                           ^^^ until-mix",
        "#                                ^^ duration",
      ],
    ],
    ["at-most limits an open end", ["- { do: superman, at-most: 30s }", "#                 ^^^^^^^ at-most-alone"]],
    [
      "the list of reps and the sets agree",
      [
        "- { do: bird-dog, sets: 2, reps: [4, 3, 2] }",
        "#                       ^ sets-mismatch",
        "- { do: bird-dog, sets: 3, reps: [4, 3, 2] }",
      ],
    ],
    ["a single hold takes time", ["- { do: side-plank, hold: 0s }", "#                         ^^ no-time"]],
    [
      "the hold is said once",
      [
        "- { do: cat-cow, reps: 5, hold: 5s, tempo: { lift: 2s, hold: 3s } }",
        "#                                                      ^^^^ hold-twice",
      ],
    ],
    [
      "an exercise without a dose needs one",
      [
        "- hinge",
        "# ^^^^^ no-dose",
        "- { do: hinge, sets: 2 }",
        "#       ^^^^^ no-dose",
        "- { do: hinge, reps: 5 }",
        "- { do: hinge, reps: many }",
        "#                    ^^^^ wrong-type",
      ],
    ],
    [
      "sides belong to exercises that have some",
      ["- { do: cat-cow, sides: each }", "#                ^^^^^ no-sides", "- { do: bird-dog, sides: each }"],
    ],
  ])("%s", (_, items) => {
    holds(list(...items));
  });
});

describe("toward", () => {
  it.each([
    [
      "no part of the goal is below the start",
      [
        "- { do: bird-dog, reps: 4, hold: 5s, toward: { reps: 3, hold: 10s } }",
        "#                                                    ^ toward-below",
        "- { do: side-plank, hold: 10s, toward: { hold: 8s } }",
        "#                                              ^^ toward-below",
        "- { do: scissors, sets: 3, reps: 8, toward: { sets: 2, reps: 12 } }",
        "#                                                   ^ toward-below",
        "- { do: swim, for: 30m, toward: { for: 20m } }",
        "#                                      ^^^ toward-below",
        "- { do: superman, until: tired, at-most: 30s, toward: { at-most: 20s } }",
        "#                                                                ^^^ toward-below",
      ],
    ],
    [
      "sets that differ are compared one by one",
      [
        "- { do: bird-dog, reps: [4, 3, 2], toward: { reps: 4 } }",
        "- { do: bird-dog, reps: [4, 3, 2], toward: { reps: [6, 3, 1] } }",
        "#                                                  ^^^^^^^^^ toward-below",
        "- { do: bird-dog, reps: [4, 3, 2], toward: { reps: [6, 6] } }",
        "#                                                  ^^^^^^ toward-below",
      ],
    ],
    [
      "where the entry says nothing the start is the exercise's own dose",
      [
        "- { do: scissors, toward: { reps: 7 } }",
        "#                                 ^ toward-below",
        "- { do: scissors, toward: { reps: 9 } }",
      ],
    ],
    [
      "the goal is of the same kind as the start",
      [
        "- { do: swim, for: 30m, toward: { reps: 5 } }",
        "#                                 ^^^^ toward-kind",
        "- { do: bird-dog, reps: 4, toward: { for: 60s, at-most: 5s } }",
        "#                                    ^^^ toward-kind",
        "#                                              ^^^^^^^ toward-kind",
        "- { do: superman, until: tired, toward: { hold: 60s } }",
        "#                                         ^^^^ toward-kind",
      ],
    ],
    [
      "a goal that is the start again is only worth a warning",
      [
        "- { do: bird-dog, reps: 4, hold: 5s, toward: { reps: 4 } }",
        "#                                    ^^^^^^ toward-equal",
      ],
    ],
    [
      "a hold that stays while the reps grow is fine",
      ["- { do: bird-dog, reps: 3, hold: 4s, toward: { reps: 5, hold: 4s } }"],
    ],
    [
      "a start that is faulty can't be compared with",
      ["- { do: side-plank, hold: 10, toward: { hold: 8s } }", "#                         ^^ duration"],
    ],
  ])("%s", (_, items) => {
    holds(list(...items));
  });
});

describe("tempo and rest", () => {
  it.each([
    [
      "never faster than a second up or down",
      [
        "- { do: cat-cow, tempo: { lift: 0.5s, lower: 0.9s, hold: 0.5s } }",
        "#                               ^^^^ tempo-fast",
        "#                                            ^^^^ tempo-fast",
      ],
    ],
    [
      "a repetition takes time",
      [
        "- { do: cat-cow, tempo: { lift: 0s, lower: 0s } }",
        "#                       ^^^^^^^^^^^^^^^^^^^^^^^ no-time",
        "- { do: bird-dog, reps: 2, hold: 5s, tempo: { lift: 0s, lower: 0s } }",
      ],
    ],
    [
      "a tempo does nothing where nothing is counted",
      ["- { do: swim, for: 30m, tempo: { lift: 2s } }", "#                       ^^^^^ no-effect"],
    ],
    [
      "a rest between sets does nothing with a single set",
      [
        "- { do: bird-dog, reps: 4, rest: 45s }",
        "#                          ^^^^ no-effect",
        "- { do: bird-dog, sets: 2, reps: 4, rest: 45s }",
        "- { do: bird-dog, reps: [4, 3], rest: 45s }",
        "- { do: bird-dog, reps: 4, rest: 45s, toward: { sets: 2 } }",
        "- { do: scissors, rest: 45s }",
      ],
    ],
    [
      "a rest stands between two exercises",
      [
        "- rest: 30s",
        "# ^^^^ idle-rest",
        "- cat-cow",
        "- rest: 30s",
        "# ^^^^ idle-rest",
        "- rest: 30s",
        "- { rounds: 2, of: [cat-cow, rest: 10s] }",
        "- rest: 30s",
        "# ^^^^ idle-rest",
      ],
    ],
    [
      "rests alone are no routine, and no rounds",
      ["- cat-cow", "- { rounds: 2, of: [rest: 10s, rest: 10s] }", "#              ^^ empty"],
    ],
  ])("%s", (_, items) => {
    holds(list(...items));
  });

  it("a list of rests has nothing to do in it", () => {
    holds(`
      exercises: [rest: 10s]
      ^^^^^^^^^ empty
    `);
  });
});

describe("names", () => {
  it.each([
    ["bird dog", "did you mean bird-dog?"],
    ["Side-Plank", "did you mean side-plank?"],
    ["side_plank", "did you mean side-plank?"],
    ["suprman", "did you mean superman?"],
    ["plank", "did you mean side-plank?"],
    ["Pointer", "its id is bird-dog"],
    ["strength", "that is a routine; a routine is made of exercises"],
    ["juggling", "backcoach list --exercises shows them all; your own go under define:"],
  ])("%s is no exercise: %s", (name, hint) => {
    const [problem] = problems(`${HEAD.join("\n")}\nexercises: ["${name}"]\n`);
    expect(`${problem?.code} ${problem?.hint}`).toBe(`unknown-exercise ${hint}`);
  });

  it("exercises of the routine's own are found, and meant", () => {
    const [problem] = holds(`
      exercises:
        - stick
        - stik
      #   ^^^^ unknown-exercise
      define:
        stick: { name: Stick, dose: { reps: 5 } }
    `);
    expect(problem?.hint).toBe("did you mean stick?");
  });

  it("defined exercises follow the rules of exercises", () => {
    holds(`
      exercises: [stick, cat-cow, Two words]
      define:
        stick:
          name: Stick
          easier: [cat-cow, cat-caw, Only lean a little.]
      #                     ^^^^^^^ unknown-exercise
          instead: stick
      #            ^^^^^ refers-to-itself
          dose: { reps: 5, sides: each }
      #                    ^^^^^ no-sides
          target: { reps: 4 }
      #                   ^ toward-below
          tempo: { lift: 0.5s }
      #                  ^^^^ tempo-fast
        cat-cow: { name: Own cat, dose: { reps: 4, until: tired } }
      # ^^^^^^^ shadows
      #                                   ^^^^ until-mix
        Two words: { name: Two, dose: { reps: 2 } }
      # ^^^^^^^^^ bad-id
        spare: { name: Spare }
      # ^^^^^ unused-define
    `);
  });

  it.each([
    ["warmup: warmpu", "4:9-15 unknown-routine", "did you mean warmup?"],
    ["warmup: non", "4:9-12 unknown-routine", "did you mean none?"],
    ["warmup: yoga", "4:9-13 unknown-routine", "backcoach list shows them all; none opts out"],
    ["warmup: evening", "4:9-16 warmup-itself", "write warmup: none"],
    ["warmup: strength", "4:9-17 warmup-chain", "name warmup here, or write warmup: none in strength"],
  ])("%s", (line, place, hint) => {
    const found = problems(`${HEAD.join("\n")}\n${line}\nexercises: [cat-cow]\n`);
    expect(noted(found)).toEqual([place]);
    expect(found[0]?.hint).toBe(hint);
  });

  it("a strengthening routine called warmup would be its own warm-up", () => {
    const found = problems("format: 1\nname: Warm-up\ngroup: strengthening\nexercises: [cat-cow]\n", "warmup");
    expect(noted(found)).toEqual(["3:8-21 warmup-itself"]);
  });
});

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
