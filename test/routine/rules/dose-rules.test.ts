/** The rules of a dose: what may stand beside what, and what is missing. */
import { describe, it } from "vitest";
import { holds, list } from "../../support/routine-faults.ts";

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
