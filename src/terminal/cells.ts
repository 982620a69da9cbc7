/**
 * A line as the terminal holds it: one cell a column.
 *
 *     "\x1b[1ma\x1b[22m世b"  ->  a(bold) | 世 | (its right half) | b | blank | blank ...
 *
 * Only text and styles come through. Every other escape sequence and control character is left out here, so nothing that
 * stands in a frame can move the cursor, whoever wrote it.
 */
import widthOf from "fast-string-width";
import { type Style, StyleReader } from "./style.ts";

export interface Cell {
  /** One character as people count them (a grapheme); "" in the right half of a wide one. */
  readonly text: string;
  readonly style: Style;
  readonly width: 0 | 1 | 2;
  /** false where terminals disagree how far the cursor moves: after such a cell its place has to be told anew. */
  readonly sure: boolean;
}

export const BLANK: Cell = { text: " ", style: "", width: 1, sure: true };

// The codes of a style, or any other sequence (CSI, OSC and its kin up to their end, two-character ones), or a control.
const ESCAPE =
  /\u001b\[([\d;]*)m|\u001b(?:\[[0-?]*[ -/]*[@-~]?|[\]PX^_][^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|[ -/]*[0-~]?)|[\u0000-\u001f\u007f-\u009f]/g;

// Marks, joiners, variation selectors, Hangul jamo and everything beyond the basic plane may join with a neighbour.
const MAY_JOIN = /\p{M}|\u200c|\u200d|[\u1100-\u11ff\u{10000}-\u{10ffff}]/u;
// Latin, Greek, Cyrillic, general punctuation, arrows, mathematical signs, box drawing, blocks, shapes, braille.
const EVERYWHERE_ONE =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u2211\u2500-\u25fc\u2800-\u28ff]$/;
// Han, kana and Hangul syllables are two columns wide in every terminal.
const EVERYWHERE_TWO = /^[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]$/;

let segmenter: Intl.Segmenter | undefined;

/** The cells of a styled line: exactly `columns` of them. What is longer is cut, a wide character never in the middle. */
export function cells(line: string, columns: number): Cell[] {
  const row: Cell[] = [];
  const reader = new StyleReader();
  let from = 0;
  for (const match of line.matchAll(ESCAPE)) {
    append(row, line.slice(from, match.index), reader, columns);
    from = match.index + match[0].length;
    if (match[1] !== undefined) reader.read(match[1]);
    else if (match[0] === "\t") append(row, " ", reader, columns);
  }
  append(row, line.slice(from), reader, columns);
  while (row.length < columns) row.push(BLANK);
  return row;
}

function append(row: Cell[], text: string, reader: StyleReader, columns: number): void {
  for (const character of graphemes(text)) {
    if (row.length >= columns) return;
    const width = knownWidth(character);
    if (width === 0) continue;
    const style = character === " " ? reader.blankStyle : reader.style;
    if (character === " " && style === "") row.push(BLANK);
    else if (row.length + width > columns) row.push(BLANK);
    else row.push({ text: character, style, width, sure: isSure(character) });
    if (width === 2 && row.length < columns) row.push({ text: "", style, width: 0, sure: true });
  }
}

/** Segmenting costs far more than splitting, and hardly any line of ours needs it. */
function graphemes(text: string): Iterable<string> {
  if (!MAY_JOIN.test(text)) return text;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const widths = new Map<string, 0 | 1 | 2>();

function knownWidth(character: string): 0 | 1 | 2 {
  if (character.length === 1 && character >= " " && character <= "~") return 1;
  let width = widths.get(character);
  if (width === undefined) {
    width = Math.max(0, Math.min(2, widthOf(character))) as 0 | 1 | 2;
    // A frame has a few hundred different characters; a stranger's text must not fill the memory.
    if (widths.size < 4096) widths.set(character, width);
  }
  return width;
}

function isSure(character: string): boolean {
  return EVERYWHERE_ONE.test(character) || EVERYWHERE_TWO.test(character);
}
