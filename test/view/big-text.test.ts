/** The large letters. */
import { describe, expect, it } from "vitest";
import { BIG_GLYPHS } from "../../src/view/big-glyphs.ts";
import { bigScale, bigSize, bigText } from "../../src/view/big-text.ts";
import { glyphsFor } from "../../src/view/glyphs.ts";

const UNICODE = glyphsFor(true);
const ASCII = glyphsFor(false);

it.each(Object.entries(BIG_GLYPHS))("%j has seven rows of one width", (_letter, shape) => {
  const rows = shape.split(" ");
  expect(rows).toHaveLength(7);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

it("holds every digit and every letter", () => {
  for (const letter of "0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ") expect(BIG_GLYPHS).toHaveProperty([letter]);
});

describe("a large text", () => {
  it("looks like this", () => {
    expect(`\n${bigText("12:34", 1, UNICODE).join("\n")}\n`).toMatchInlineSnapshot(`
      "
       ▄█   ▄▀▀▀▄ ▄ ▀▀▀▀▄ █  █ 
        █     ▄▄▀ ▀  ▄▄▄▀ █▄▄█▄
        █   ▄▀    █     █    █ 
       ▀▀▀  ▀▀▀▀▀   ▀▀▀▀     ▀ 
      "
    `);
    expect(`\n${bigText("7", 2, UNICODE).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      ██████████
              ██
            ██  
            ██  
          ██    
          ██    
          ██    
      "
    `);
    expect(`\n${bigText("7", 2, ASCII).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      ##########
              ##
            ##  
            ##  
          ##    
          ##    
          ##    
      "
    `);
  });

  it.each([1, 2, 3, 4, 5])("takes at scale %i what its size says", (scale) => {
    for (const text of ["0", "88", "1:05", "LIFT", "let go"]) {
      const lines = bigText(text, scale, UNICODE);
      expect(bigSize(text, scale)).toEqual({ width: lines[0]?.length, rows: lines.length });
      expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    }
  });

  it("is the largest that fits for all texts that share a place", () => {
    expect(bigScale(["00"], 40, 12, 8, UNICODE)).toBe(3);
    expect(bigScale(["LIFT", "LOWER"], 40, 12, 8, UNICODE)).toBe(1);
    expect(bigScale(["00"], 10, 12, 8, UNICODE)).toBe(0);
  });

  it("comes in even sizes only without half blocks", () => {
    expect(bigScale(["00"], 40, 12, 8, ASCII)).toBe(2);
    expect(bigScale(["00"], 12, 12, 8, ASCII)).toBe(0);
  });

  it("does not exist for letters that have no large form", () => {
    expect(bigSize("поднять", 1)).toBeNull();
    expect(bigText("поднять", 1, UNICODE)).toEqual([]);
    expect(bigScale(["поднять"], 200, 50, 8, UNICODE)).toBe(0);
  });
});
