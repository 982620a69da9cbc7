/**
 * Text made to fit: cut, padded and wrapped by what a terminal shows, not by characters. Everything a screen prints that
 * came from a file goes through `clean` first.
 */
import fastStringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import { safeLine } from "../base/safe-text.ts";

// Joiners, variation selectors, skin tones and key caps: terminals disagree about how wide an emoji with them is, and a
// line that is wider than thought would wrap. Taken apart, everyone agrees.
const DISPUTED = /\u200c|\u200d|\u20e3|[\u{fe00}-\u{fe0f}]|[\u{1f3fb}-\u{1f3ff}]|[\u{e0000}-\u{e007f}]/gu;

/** A column of text narrower than this is not worth its indent. */
const NARROWEST_HANGING = 8;

/** Pages are no wider than this, however wide the terminal: longer lines are hard to read. */
const WIDEST_PAGE = 88;

/** One harmless line whose width every terminal agrees on. */
export function clean(text: string): string {
  return safeLine(text).replace(DISPUTED, "");
}

/** A sentence of a file's with its full stop. */
export function whole(text: string): string {
  const line = clean(text);
  return /[.!?:]$/.test(line) ? line : `${line}.`;
}

// Marks that take a column of their own in a terminal, as in Devanagari; the library counts every mark as nothing.
const SPACING_MARKS = /\p{Mc}/gu;

// Latin letters, lines, blocks and braille: most of what a frame is made of, and no text to be asked about.
const EACH_ONE = /^[\u0020-\u007e\u2500-\u259f\u2800-\u28ff]*$/;
const STYLES = /\u001b\[[\d;]*m/g;

/** Columns that a text takes, rather one too many than one too few; styles count nothing. */
export function widthOf(text: string): number {
  const bare = text.includes("\u001b") ? text.replace(STYLES, "") : text;
  if (EACH_ONE.test(bare)) return bare.length;
  return fastStringWidth(text) + (text.match(SPACING_MARKS)?.length ?? 0);
}

/** A plain text cut to `width` columns, `ellipsis` (one column, or empty) standing for what is missing. */
export function cut(text: string, width: number, ellipsis: string): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return "";
  const room = width - ellipsis.length;
  let kept = "";
  for (const character of text) {
    if (widthOf(kept + character) > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ellipsis}`;
}

/** Filled with blanks up to `width`; what is longer stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** The same with the blanks in front. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** A plain text as lines of at most `width` columns; every line but the first begins with `indent` blanks. */
export function wrap(text: string, width: number, indent = 0): string[] {
  if (width < 1 || text === "") return [];
  if (widthOf(text) <= width) return [text];
  const hanging = width - indent < NARROWEST_HANGING ? 0 : indent;
  const [first = "", ...rest] = broken(text, width);
  const others = hanging === 0 ? rest : broken(rest.join(" "), width - hanging);
  return [first, ...others.map((line) => " ".repeat(hanging) + line)];
}

// "30 s", "12 times", and "1 min 30 s" as a whole: with its end on the next line it would be read as another amount.
const PART = String.raw`\d+(?:\.\d+)? (?:h|min|s|hours?|minutes?|seconds?|times|reps?|sets?)(?![\p{L}\d])`;
const KEPT_WHOLE = [`${PART}(?: ${PART})*`, PART].map(
  (amount) => new RegExp(String.raw`(?<![\p{L}\d.])${amount}`, "gu"),
);
const JOINT = "\u00a0";

/** What is longer than a line is parted between its parts, and those where they must be. */
function joined(text: string, room: number): string {
  return KEPT_WHOLE.reduce(
    (sofar, amounts) =>
      sofar.replace(amounts, (amount) => (amount.length > room ? amount : amount.replaceAll(" ", JOINT))),
    text,
  );
}

/** The library counts some letters too narrow (see widthOf): then it is given less room. */
function broken(text: string, width: number): string[] {
  for (let room = width; room > 0; room--) {
    const lines = wrapAnsi(joined(text, room), room, { hard: true }).replaceAll(JOINT, " ").split("\n");
    if (lines.every((line) => widthOf(line) <= width)) return lines;
  }
  return [...text].filter((character) => widthOf(character) <= width);
}

/** `left` and `right` at the two ends of a line of `width` columns; `left` gives way. Both are plain texts. */
export function ends(left: string, right: string, width: number, ellipsis: string): { left: string; right: string } {
  const end = cut(right, width, ellipsis);
  const room = width - widthOf(end) - 2;
  return { left: padEnd(cut(left, Math.max(0, room), ellipsis), Math.max(0, width - widthOf(end))), right: end };
}

/** The width that a page is laid out in; a page for the ear, of unlimited columns, breaks no sentence. */
export function pageWidth(columns: number): number {
  if (columns === Number.POSITIVE_INFINITY) return columns;
  return Math.max(20, Math.min(columns, WIDEST_PAGE));
}
