/** A word in large: the first text that fits, in the middle, with strokes that can be seen. */
import { describe, expect, it } from "vitest";
import { bigWord } from "../../src/view/big-word.ts";
import { glyphsFor } from "../../src/view/glyphs.ts";

const UNICODE = glyphsFor(true);
const ASCII = glyphsFor(false);
const inked = (lines: readonly string[]) => lines.filter((line) => line.trim() !== "").length;

describe("a word in large", () => {
  it("is the first text that the width allows", () => {
    const texts = ["lower right", "lower", "right"];
    const at = (columns: number) => bigWord(texts, columns, 5, UNICODE);
    expect(at(60).join()).toBe(bigWord(["lower right"], 60, 5, UNICODE).join());
    expect(at(58).join()).toBe(bigWord(["lower"], 58, 5, UNICODE).join());
    expect(at(28).join()).toBe(bigWord(["right"], 28, 5, UNICODE).join());
    expect(at(26)).toEqual([]);
  });

  it.each([["поднять"], ["é"], [""]])("is none for %j", (text) => {
    expect(bigWord([text], 200, 20, UNICODE)).toEqual([]);
  });

  it("is none in fewer than five rows", () => expect(bigWord(["on"], 80, 4, UNICODE)).toEqual([]));

  it.each([
    [80, 5, 5],
    [80, 6, 5],
    [80, 7, 7],
    [80, 20, 14],
    [40, 20, 7],
    [200, 60, 35],
  ])("is in %d columns and %d rows %d rows tall, in the middle of them", (columns, rows, tall) => {
    for (const glyphs of [UNICODE, ASCII]) {
      const lines = bigWord(["PAUSED"], columns, rows, glyphs);
      expect(lines).toHaveLength(rows);
      expect(inked(lines)).toBe(tall);
      expect(lines.findIndex((line) => line.trim() !== "")).toBe(Math.floor((rows - tall) / 2));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  it("looks in five rows the same with and without half blocks", () => {
    expect(bigWord(["squeeze"], 80, 5, UNICODE).join("\n").replaceAll("█", "#")).toBe(
      bigWord(["squeeze"], 80, 5, ASCII).join("\n"),
    );
  });

  it("can be told apart in five rows, letter by letter", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    expect(new Set(letters.map((letter) => bigWord([letter], 5, 5, ASCII).join("\n"))).size).toBe(letters.length);
  });

  it("looks like this", () => {
    expect(`\n${bigWord(["lower"], 30, 5, ASCII).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      #      ###  #   # ##### #### 
      #     #   # #   # #     #   #
      #     #   # # # # ####  #### 
      #     #   # # # # #     # #  
      #####  ###   # #  ##### #   #
      "
    `);
  });
});
