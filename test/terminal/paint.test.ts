/** The painter, judged by what a terminal shows after its bytes, never by the bytes themselves. */
import fc from "fast-check";
import widthOf from "fast-string-width";
import { describe, expect, it } from "vitest";
import { Canvas } from "../../src/terminal/canvas.ts";
import { openScreen } from "../support/screen.ts";

interface Piece {
  readonly text: string;
  readonly width: number;
  readonly codes: string;
}

const CHARACTERS = [
  ...["a", "b", "x", " ", "  ", "     ", "é", "e\u0301", "─", "█", "▄", "⠋", "…", "Ω", "ж"],
  ...["世", "界", "가", "\u3000"],
].map((text) => ({ text, width: /[世界가\u3000]/.test(text) ? 2 : text === "e\u0301" ? 1 : text.length }));

const CODES = [
  "",
  "",
  "",
  "1",
  "2",
  "3",
  "4",
  "7",
  "9",
  "53",
  "31",
  "92",
  "44",
  "38;5;208",
  "48;5;17",
  "46",
  "38;2;1;2;3",
  "1;4;36",
];

const piece: fc.Arbitrary<Piece> = fc
  .tuple(fc.constantFrom(...CHARACTERS), fc.constantFrom(...CODES))
  .map(([character, codes]) => ({ ...character, codes }));

/** A styled line that fits. Each piece is styled by itself, or takes on what is still on from the one before. */
function lineOf(pieces: readonly Piece[], columns: number): string {
  let line = "";
  let used = 0;
  for (const { text, width, codes } of pieces) {
    if (used + width > columns) break;
    line += codes ? `\x1b[${codes}m${text}${used % 2 ? "\x1b[0m" : ""}` : text;
    used += width;
  }
  return `${line}\x1b[0m`;
}

const size = fc.record({ columns: fc.integer({ min: 1, max: 16 }), rows: fc.integer({ min: 1, max: 4 }) });
const picture = fc.array(fc.array(piece, { maxLength: 8 }), { maxLength: 5 });

/** A story of frames; now and then the terminal changes its size, and often a frame is much like the one before. */
const story = fc.array(
  fc.record({
    picture,
    size: fc.option(size, { freq: 4 }),
    keep: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

describe("the canvas", () => {
  it("leaves the screen as if the last frame alone had been written on an empty one", async () => {
    await fc.assert(
      fc.asyncProperty(size, story, async (firstSize, steps) => {
        const canvas = new Canvas();
        const screen = openScreen(firstSize.columns, firstSize.rows);
        await screen.write("\x1b[?7l");
        let { columns, rows } = firstSize;
        let pieces: readonly (readonly Piece[])[] = [];
        for (const step of steps) {
          if (step.size) {
            ({ columns, rows } = step.size);
            screen.resize(columns, rows);
          }
          pieces = step.picture.map((line, row) => (step.keep[row] ? (pieces[row] ?? line) : line));
          await screen.write(
            canvas.show(
              pieces.map((line) => lineOf(line, columns)),
              { columns, rows },
            ),
          );
        }
        const afresh = openScreen(columns, rows);
        const lines = pieces.slice(0, rows).map((line) => lineOf(line, columns));
        await afresh.write(`\x1b[?7l${lines.map((line, row) => `\x1b[${row + 1};1H${line}`).join("")}`);
        expect(screen.looks()).toEqual(afresh.looks());
      }),
      { numRuns: 200 },
    );
  });

  it("sends nothing for what stands there already", () => {
    fc.assert(
      fc.property(size, picture, (at, pieces) => {
        const canvas = new Canvas();
        const lines = pieces.map((line) => lineOf(line, at.columns));
        canvas.show(lines, at);
        expect(canvas.show([...lines], at)).toBe("");
      }),
    );
  });

  it("sends a count that goes on as the characters that changed", () => {
    const canvas = new Canvas();
    canvas.show(["hold 0:10 of 0:30"], { columns: 40, rows: 1 });
    const bytes = canvas.show(["hold 0:09 of 0:30"], { columns: 40, rows: 1 });
    expect(bytes.replaceAll("\x1b", "ESC")).toBe("ESC[1;8H09");
  });

  it("crosses a small gap instead of jumping, and erases a long tail at once", () => {
    const canvas = new Canvas();
    canvas.show(["a....b......................"], { columns: 40, rows: 1 });
    const bytes = canvas.show(["A....B"], { columns: 40, rows: 1 });
    expect(bytes.replaceAll("\x1b", "ESC")).toBe("ESC[1;1HA....BESC[K");
  });

  it("erases in plain style, whatever the last character had", async () => {
    const canvas = new Canvas();
    const screen = openScreen(20, 1);
    await screen.write(canvas.show(["a long line of words"], { columns: 20, rows: 1 }));
    await screen.write(canvas.show(["\x1b[44mshort\x1b[0m"], { columns: 20, rows: 1 }));
    expect(screen.looks()[0]?.slice(5)).toEqual(openScreen(15, 1).looks()[0]);
  });

  it("sends everything after it was told to forget", () => {
    const canvas = new Canvas();
    const first = canvas.show(["one", "two"], { columns: 9, rows: 2 });
    canvas.forget();
    expect(canvas.show(["one", "two"], { columns: 9, rows: 2 })).toBe(first);
  });
});

describe("a character that terminals disagree about", () => {
  // This terminal draws an emoji one column wide, most draw two.
  it.each(["🙂", "👩‍🦯", "🇨🇭", "1\ufe0f\u20e3", "ⓐ", "\u0e33"])(
    "%s doesn't move what comes after it",
    async (character) => {
      const canvas = new Canvas();
      const screen = openScreen(20, 1);
      const columnOf = (letter: string) => screen.looks()[0]?.findIndex((look) => look.startsWith(`${letter}|`));
      await screen.write(canvas.show([`${character} after`], { columns: 20, rows: 1 }));
      expect(columnOf("a")).toBe(widthOf(character) + 1);
      await screen.write(canvas.show([`${character} After`], { columns: 20, rows: 1 }));
      expect(columnOf("A")).toBe(widthOf(character) + 1);
    },
  );
});
