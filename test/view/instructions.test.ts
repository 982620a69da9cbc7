/** How to do an exercise, laid over the scene: all of it at once where there is room, else page after page. */
import { describe, expect, test } from "vitest";
import { instructions, pageSeconds } from "../../src/view/instructions.ts";
import { PLAIN } from "../support/frames.ts";
import { look } from "../support/looks.ts";

const { step } = look("bird-dog", { kind: "hold" });

/** Each page once, as it is seen from second to second. */
function pages(width: number, height: number): string[][] {
  const seen = Array.from({ length: 120 }, (_, second) => instructions(step, { width, height }, second, PLAIN));
  const told = seen.map((lines) => lines.join("\n"));
  return seen.filter((_, index) => told.indexOf(told[index] ?? "") === index);
}

const words = (lines: readonly string[]) => lines.join(" ").split(/\s+/);

describe("instructions that have no room", () => {
  test("turn pages, of which each says which it is, until all has been there", () => {
    const all = pages(40, 5);
    expect(all.map((page) => page.at(-1))).toEqual(
      ["1/4", "2/4", "3/4", "4/4"].map((mark) => `${mark}  turns by itself`),
    );
    for (const page of all) expect(page.length).toBeLessThanOrEqual(5);
    const whole = instructions(step, { width: 40, height: 40 }, 0, PLAIN);
    expect(words(all.flatMap((page) => page.slice(0, -1)))).toEqual(words(whole));
    expect(whole.join(" ")).toContain("Avoid: the low back sags, the hip opens");
    expect(whole.join(" ")).toContain("square. Come back");
  });

  test("leave each page as long as reading it takes, and five seconds at least", () => {
    const size = { width: 40, height: 5 };
    const turned = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter(
      (second) => instructions(step, size, second, PLAIN).at(-1)?.startsWith("1/") === true,
    );
    const [first = []] = pages(40, 5);
    expect(turned.length).toBe(Math.max(5, Math.ceil((words(first.slice(0, -1)).length * 60) / 200)));
  });

  test("begin again after the last page, for who looked too late", () => {
    const size = { width: 40, height: 5 };
    let spent = 0;
    for (let page = 0; page < 4; page++) spent += pageSeconds(step, size, spent, PLAIN) ?? 0;
    expect(instructions(step, size, spent + 0.01, PLAIN)).toEqual(instructions(step, size, 0, PLAIN));
  });

  test("say when the next page comes", () => {
    const size = { width: 40, height: 5 };
    const left = pageSeconds(step, size, 2, PLAIN) ?? 0;
    expect(instructions(step, size, 2 + left - 0.01, PLAIN).at(-1)).toContain("1/4");
    expect(instructions(step, size, 2 + left, PLAIN).at(-1)).toContain("2/4");
  });

  test("give a single row to the text", () => {
    expect(instructions(step, { width: 40, height: 1 }, 0, PLAIN)).toEqual(["Start: On all fours, hands a little"]);
    expect(instructions(step, { width: 40, height: 0 }, 0, PLAIN)).toEqual([]);
  });
});

test("instructions that have room stay as they are", () => {
  const size = { width: 78, height: 13 };
  expect(pages(78, 13)).toHaveLength(1);
  expect(instructions(step, size, 0, PLAIN).join(" ")).not.toMatch(/1\/1/);
  expect(pageSeconds(step, size, 0, PLAIN)).toBeNull();
});
