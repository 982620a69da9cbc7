/** The rules of a goal: of the same kind as the start, and not below it. */
import { describe, it } from "vitest";
import { holds, list } from "../../support/routine-faults.ts";

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
