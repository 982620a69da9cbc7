import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "../../src/routine/did-you-mean.ts";

const EXERCISES = ["bird-dog", "side-plank", "side-plank-knees", "cobra", "cat-cow", "glute-bridge", "shoulder-bridge"];

describe("what was meant", () => {
  it.each([
    ["bird-dgo", "bird-dog"],
    ["birddog", "bird-dog"],
    ["Bird Dog", "bird-dog"],
    ["bird_dog", "bird-dog"],
    ["cobar", "cobra"],
    ["glute", "glute-bridge"],
    ["bridge", null],
    ["knees", "side-plank-knees"],
    ["cow", "cat-cow"],
    ["juggling", null],
    ["", null],
    ["x".repeat(1000), null],
  ])("%j -> %s", (word, meant) => {
    expect(nearest(word, EXERCISES)).toBe(meant);
  });

  it("is a question", () => {
    expect(didYouMean("cobar", EXERCISES)).toBe("did you mean cobra?");
    expect(didYouMean("juggling", EXERCISES)).toBeNull();
  });
});
