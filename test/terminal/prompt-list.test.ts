/** A list to choose from on terminals of all sizes: nothing broken inside a word, nothing higher than the screen. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/terminal/fold.ts";
import { layOut } from "../../src/terminal/prompt-list.ts";

const words = fc
  .array(fc.stringMatching(/^[a-z]{1,11}$/), { minLength: 1, maxLength: 30 })
  .map((list) => list.join(" "));

describe("a text", () => {
  it("is broken between words, and goes on where it began", () => {
    expect(fold("A fracture of the spine that is recent", 24, 3)).toBe("A fracture of the\n   spine that is recent");
    expect(fold("short", 24, 3)).toBe("short");
  });

  it("stays whole where there is no room to speak of", () => {
    expect(fold("a few words", 12, 3)).toBe("a few words");
  });

  it("loses no word and is never wider than it may be", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 90 }), fc.integer({ min: 0, max: 6 }), (text, columns, indent) => {
        const lines = fold(text, columns, indent).split("\n");
        expect(lines.map((line) => line.trim()).join(" ")).toBe(text);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe("a list", () => {
  const list = fc.record({
    kind: fc.constantFrom("select" as const, "checkbox" as const),
    message: words,
    choices: fc.array(fc.record({ name: words, value: fc.nat(), description: words }), { minLength: 1, maxLength: 25 }),
  });
  const size = fc.record({ columns: fc.integer({ min: 40, max: 200 }), rows: fc.integer({ min: 10, max: 60 }) });

  it("is never higher than the screen, wherever there are three rows for it", () => {
    fc.assert(
      fc.property(list, size, fc.boolean(), (questions, terminal, unicode) => {
        const { message, choices, pageSize, help } = layOut(questions, terminal, unicode);
        const descriptions = choices.map(({ description = "" }) => description.split("\n").length);
        const around = message.split("\n").length + 1 + Math.max(...descriptions) + help.split("\n").length;
        const rows = choices.reduce((sum, { name }) => sum + name.split("\n").length, 0);
        if (pageSize > 3) expect(around + Math.min(rows, pageSize)).toBeLessThanOrEqual(terminal.rows);
        expect(pageSize).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it("says when there is more of it", () => {
    const choices = Array.from({ length: 20 }, (_, index) => ({ name: `Number ${index}`, value: index }));
    const help = (rows: number) =>
      layOut({ kind: "checkbox", message: "Which?", choices }, { columns: 80, rows }, true).help;
    expect(help(23)).toBe("↑↓ navigate · space select · enter submit · esc back");
    expect(help(22)).toBe("↑↓ more · space select · enter submit · esc back");
  });
});
