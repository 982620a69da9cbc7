/** The words for a fault in a value or a key, and the hint to what was meant. */
import { describe, expect, it } from "vitest";
import { said, saidOf } from "../support/shape-faults.ts";

describe("hints", () => {
  it.each([
    ["{ exercise: cat-cow, do: cat-cow }", "unknown-key: «exercise» is no key here | here it is called do"],
    ["{ do: cat-cow, repetitions: 5 }", "unknown-key: «repetitions» is no key here | here it is called reps"],
    ["{ do: swim, duration: 30m }", "unknown-key: «duration» is no key here | here it is called for"],
    ["{ do: cat-cow, Reps: 5 }", "unknown-key: «Reps» is no key here | did you mean reps?"],
    ["{ do: cat-cow, atMost: 5s }", "unknown-key: «atMost» is no key here | did you mean at-most?"],
    [
      "{ do: cat-cow, reps:5 }",
      "unknown-key: «reps:5» is no key here | a blank belongs behind the colon: write reps: 5",
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
