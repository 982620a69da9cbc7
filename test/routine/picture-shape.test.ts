/** What may stand in a `picture:` of a file, and where its faults are shown. */
import { describe, expect, it } from "vitest";
import { pictureFaults } from "../../src/figure/read-picture.ts";
import { parseExercise, parseRoutine } from "../../src/routine/parse.ts";
import type { Problem } from "../../src/routine/problem.ts";
import { markedYaml, noted } from "../support/marked-yaml.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";

const HEAD = "name: Reach\ngroup: mobility\nsteps: [Reach.]\n";

function problems(text: string): readonly Problem[] {
  const parse = parseExercise(text, { id: "reach", lint: pictureFaults });
  return parse.ok ? parse.value.warnings : parse.error;
}

/** What is said of these lines of a picture, as `code: message | hint`. */
function told(lines: string): string[] {
  return problems(`${HEAD}picture:\n${lines}`).map(({ code, message, hint }) => `${code}: ${message} | ${hint}`);
}

describe("the shape of a picture", () => {
  it.each([
    `
    picture: { from: hands-and-knees, lift: { near-arm: 13, far-leg: 177, head: -16 } }
    `,
    `
    picture: { from: on-front, lift: { legs: raise 14.5, arms: [[4, 35], 0, up], near-hand: head } }
    `,
    `
    picture:
      from: standing
      with: bar
      side: left
      swaps: true
      cycle: 2s
      start: { back: round 30, face: 20, roll: -10, feet: floor, at: near-knee, arrow: up }
      lower: { back: [10, down] }
    `,
  ])("may be %s", (lines) => {
    const { text } = markedYaml(lines);
    expect(problems(HEAD + text).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each([
    `
    picture: standing
    #        ^^^^^^^^ wrong-type
    `,
    `
    picture: { lift: { head: 10 } }
    ^^^^^^^ missing-key
    `,
    `
    picture:
      from: hands-and-nees
    #       ^^^^^^^^^^^^^^ not-allowed
      whith: ball
    # ^^^^^ unknown-key
      lift: { near-arms: 13 }
    #         ^^^^^^^^^ unknown-key
    `,
    `
    picture:
      from: on-front
      lift: { legs: raise, head: high, back: [1, 2, 3], near-leg: [0, [1, 2, 3]] }
    #               ^^^^^ not-allowed
    #                            ^^^^ not-allowed
    #                                        ^^^^^^^^^ too-many
    #                                                                 ^^^^^^^^^ too-many
    `,
    `
    picture:
      from: on-front
      cycle: 2
    #        ^ duration
      lift: { legs: 9999, hands: pockets, feet: head }
    #               ^^^^ out-of-range
    #                            ^^^^^^^ not-allowed
    #                                           ^^^^ not-allowed
    `,
  ])("is faulty in %s", (marked) => {
    const { text, faults } = markedYaml(marked);
    const [first] = problems(HEAD + text);
    expect(first?.severity).toBe("error");
    expect(noted(problems(HEAD + text)).map((one) => one.replace(/^\d+/, (row) => String(Number(row) - 3)))).toEqual(
      faults,
    );
  });

  it.each([
    ["  from: hand-and-knees", "did you mean hands-and-knees?"],
    ["  from: standing\n  lfit: {}", "did you mean lift?"],
    ["  from: standing\n  lift: { near-foots: stay }", "did you mean near-foot?"],
    ["  from: standing\n  with: chairs", "did you mean chair?"],
  ])("%j: %s", (lines, hint) => {
    expect(told(lines)[0]).toContain(hint);
  });

  it.each([
    ["head: high", "not-allowed: «head» must be degrees such as -90, or right, up, left or down, not «high» | null"],
    [
      "legs: lift 20",
      "not-allowed: «legs» must be an angle for all of it, [upper, lower, end], or raise or lower and degrees, not «lift 20» | null",
    ],
  ])("%s is told in plain words", (change, sentence) => {
    expect(told(`  from: on-front\n  lift: { ${change} }`)).toEqual([sentence]);
  });
});

describe("what no body can do in a picture", () => {
  it.each([
    `
    picture: { from: hands-and-knees, lift: { near-leg: [-90, 40] } }
    #                                                   ^^^^^^^^^ picture-joint
    `,
    `
    picture: { from: on-hands-and-toes, lift: { hands: floor, back: 40 } }
    #                                                  ^^^^^ picture-reach
    `,
  ])("is a warning at its place: %s", (marked) => {
    const { text, faults } = markedYaml(marked);
    const found = problems(HEAD + text);
    expect(found.map(({ severity }) => severity)).toContain("warning");
    expect(noted(found)[0]?.replace(/^\d+/, "1")).toBe(faults[0]);
  });

  it("is not looked for where the shape is wrong already, nor where nobody would see it", () => {
    const wrong = `${HEAD}picture: { from: hands-and-knees, lift: { near-leg: [-90, 40], haed: 3 } }\n`;
    expect(problems(wrong).map(({ code }) => code)).toEqual(["unknown-key"]);
    const impossible = `${HEAD}picture: { from: hands-and-knees, lift: { near-leg: [-90, 40] } }\n`;
    expect(parseExercise(impossible, { id: "reach" })).toMatchObject({ ok: true, value: { warnings: [] } });
  });

  it("is looked for in a routine's own exercises too", () => {
    const text = `format: 1
name: Own
group: mobility
exercises: [{ do: reach, reps: 2 }]
define:
  reach:
    name: Reach
    steps: [Reach.]
    picture: { from: hands-and-knees, lift: { near-leg: [-90, 40] } }
`;
    const parse = parseRoutine(text, { id: "own", catalogue: smallCatalogue(), lint: pictureFaults });
    expect(parse.ok && noted(parse.value.warnings)).toContain("9:57-66 picture-joint");
  });
});
