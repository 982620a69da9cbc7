/** Text made to fit: by columns, not by characters. */
import fc from "fast-check";
import fastStringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import { clean, cut, ends, padEnd, padStart, whole, widthOf, wrap } from "../../src/view/fit.ts";

describe("width", () => {
  it.each([
    ["abc", 3],
    ["骨盤", 4],
    ["e\u0301", 1],
    ["हिन्दी", 5],
    ["\u001b[1mbold\u001b[22m", 4],
    ["\u001b[38;5;39m▟█▖\u001b[39m ─⠿", 6],
  ])("of %j is %i", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

it("is the library's for letters, blocks, lines and braille, in colour or not", () => {
  const one = fc.constantFrom(..."az ~!▀▟█─┼⠀⣿", "\u001b[1m", "\u001b[38;5;244m", "\u001b[0m");
  fc.assert(
    fc.property(fc.array(one), (parts) => {
      expect(widthOf(parts.join(""))).toBe(fastStringWidth(parts.join("")));
    }),
  );
});

describe("clean", () => {
  it.each([
    ["a\u001b[31mred", "a\ufffd[31mred"],
    ["two\nlines", "two lines"],
    ["👩\u200d👧 and 👍🏽", "👩👧 and 👍"],
    ["❤\ufe0f", "❤"],
  ])("makes %j harmless and sure of its width", (text, harmless) => {
    expect(clean(text)).toBe(harmless);
  });
});

describe("cut", () => {
  it.each([
    ["Bird-dog", 8, "Bird-dog"],
    ["Bird-dog", 7, "Bird-d…"],
    ["骨盤の後傾", 6, "骨盤…"],
    ["Side plank", 6, "Side…"],
    ["x", 0, ""],
  ])("%j to %i columns is %j", (text, width, short) => {
    expect(cut(text, width, "…")).toBe(short);
  });
});

describe("wrap", () => {
  it("hangs the later lines", () => {
    expect(wrap("• one two three four", 10, 2)).toEqual(["• one two", "  three", "  four"]);
  });

  it.each([
    ["until relaxed, at most 1 min 30 s", 27, ["until relaxed, at most", "1 min 30 s"]],
    ["hold for at most 1 h 5 min a day", 20, ["hold for at most", "1 h 5 min a day"]],
    ["hold it for 1 minute 30 seconds", 24, ["hold it for", "1 minute 30 seconds"]],
    ["wait for 0.5 s each time", 12, ["wait for", "0.5 s each", "time"]],
    ["repeat it 12 times a day", 12, ["repeat it", "12 times a", "day"]],
  ])("never parts a number from its unit: %j in %i columns", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it("parts a duration that is longer than the line between its units", () => {
    expect(wrap("at most 1 min 30 s", 7)).toEqual(["at most", "1 min", "30 s"]);
    expect(wrap("at most 1 minute 30 seconds", 13)).toEqual(["at most", "1 minute", "30 seconds"]);
  });

  it("loses nothing and is never too wide", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(clean(text), width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "").normalize()).toBe(clean(text).replaceAll(" ", "").normalize());
      }),
    );
  });
});

it("pads by columns", () => {
  expect(padEnd("骨", 4)).toBe("骨  ");
  expect(padStart("骨", 4)).toBe("  骨");
});

it("lets the left end of a line give way to the right one", () => {
  expect(ends("A long name", "3 of 8", 16, "…")).toEqual({ left: "A long…   ", right: "3 of 8" });
});

it.each([
  ["Lie down", "Lie down."],
  ["Lie down.", "Lie down."],
  ["Ready?", "Ready?"],
])("ends %j as a sentence", (text, sentence) => {
  expect(whole(text)).toBe(sentence);
});
