/** The rules of names: every exercise and routine that is named exists, and the hint to the one that was meant. */
import { describe, expect, it } from "vitest";
import { noted } from "../../support/marked-yaml.ts";
import { HEAD, holds, problems } from "../../support/routine-faults.ts";

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
