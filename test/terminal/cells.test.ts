/** What a styled line becomes, cell by cell, and what never gets through. */
import { describe, expect, it } from "vitest";
import { cells } from "../../src/terminal/cells.ts";

/** `text{style}` for each cell, the style only where there is one; `<` for the right half of a wide character. */
function shown(line: string, columns: number): string {
  return cells(line, columns)
    .map(({ text, style, width }) => `${width === 0 ? "<" : text}${style ? `{${style}}` : ""}`)
    .join("|");
}

describe("a line becomes cells", () => {
  it.each([
    ["padded with blanks", "ab", "a|b| | "],
    ["cut at the edge", "abcdef", "a|b|c|d"],
    ["two columns for a wide character", "世a", "世|<|a| "],
    ["a wide character is never cut in the middle", "abc世", "a|b|c| "],
    ["nothing after a wide character that didn't fit", "abc世d", "a|b|c| "],
    ["a mark stays with its letter", "e\u0301x", "e\u0301|x| | "],
    ["a mark without a letter has no place", "\u0301x", "x| | | "],
    ["a joined emoji is one character", "👩‍🦯x", "👩‍🦯|<|x| "],
    ["a tab is one blank", "a\tb", "a| |b| "],
    ["style by style", "\x1b[1ma\x1b[31mb\x1b[22mc\x1b[0md", "a{1}|b{1;31}|c{31}|d"],
    ["the order of codes makes no difference", "\x1b[31;1ma\x1b[0;1;31mb", "a{1;31}|b{1;31}| | "],
    ["bold and faint end together", "\x1b[1;2ma\x1b[22mb", "a{1;2}|b| | "],
    ["256 and all colours", "\x1b[38;5;208ma\x1b[48;2;1;2;3mb", "a{38;5;208}|b{38;5;208;48;2;1;2;3}| | "],
    ["colours end by themselves", "\x1b[31;44ma\x1b[39mb\x1b[49mc", "a{31;44}|b{44}|c| "],
    ["half a colour is none", "\x1b[38;5ma\x1b[38;2;1;2mb", "a|b| | "],
    ["an empty code ends everything", "\x1b[1ma\x1b[mb", "a{1}|b| | "],
    ["a blank shows no colour of text", "\x1b[1;31ma b", "a{1;31}| |b{1;31}| "],
    ["a blank shows its background", "\x1b[1;44m \x1b[0m", " {44}| | | "],
    ["an underlined blank shows everything", "\x1b[4;31m \x1b[0m", " {4;31}| | | "],
  ])("%s", (_what, line, expected) => {
    expect(shown(line, 4)).toBe(expected);
  });
});

describe("what could do harm doesn't get through", () => {
  it.each([
    ["cursor movements", "a\x1b[5;5Hb\x1b[2Ac"],
    ["erasing", "a\x1b[2Jb\x1b[Kc"],
    ["modes", "a\x1b[?1049lb\x1b[?25hc"],
    ["titles", "a\x1b]0;title\x07b\x1b]0;title\x1b\\c"],
    ["links", "a\x1b]8;;http://example.org\x1b\\b\x1b]8;;\x1b\\c"],
    ["device strings", "a\x1bP1$r0m\x1b\\bc"],
    ["resets", "a\x1bcb\x1b7c"],
    ["character sets", "a\x1b(0bc"],
    ["line ends", "a\r\nb\vc"],
    ["bells and nulls", "a\x07b\x00c\x7f"],
    ["single-byte controls", "a\x85b\x9dc"],
    ["styles with colons", "a\x1b[4:3mbc"],
    ["a sequence that never ends", "abc\x1b["],
    ["a lone escape", "abc\x1b"],
  ])("%s", (_what, line) => {
    expect(shown(line, 5)).toBe("a|b|c| | ");
  });
});
