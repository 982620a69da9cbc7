/** The rules of tempo and rest: none too fast, none without effect. */
import { describe, it } from "vitest";
import { holds, list } from "../../support/routine-faults.ts";

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
