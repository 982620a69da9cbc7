/**
 * The line of a file that is at fault, with the line before it and a mark underneath. What stands in the file is shown
 * harmless: tabs as blanks, control characters as �, and a long line as the part of it that matters.
 */
import type { ChalkInstance } from "chalk";
import { clean, cut, widthOf } from "./fit.ts";

const TAB = "    ";

/** A place in a file; lines and columns from 1, in UTF-16 units as editors count, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** `lines`: the whole file. Two or three lines of at most `columns`; none when the place is outside. */
export function codeFrame(lines: readonly string[], place: Place, columns: number, chalk: ChalkInstance): string[] {
  const source = withoutMark(lines, place.line);
  if (source === null) return [];
  const gutter = String(place.line).length + 2;
  const room = Math.max(10, columns - gutter - 3);
  const window = windowOn(source, place, room);
  const before = withoutMark(lines, place.line - 1);
  const row = (number: string, text: string) => `${chalk.dim(`${number.padStart(gutter)} |`)} ${text}`.trimEnd();
  const mark = " ".repeat(window.indent) + chalk.red("^".repeat(window.length));
  const context = before?.slice(window.from).trim()
    ? [row(String(place.line - 1), part(before, window.from, room))]
    : [];
  return [...context, row(String(place.line), window.text), row("", mark)];
}

/** The byte order mark is no part of the first line: columns are counted without it. */
function withoutMark(lines: readonly string[], number: number): string | null {
  const line = lines[number - 1] ?? null;
  return line?.startsWith("\ufeff") ? line.slice(1) : line;
}

interface Window {
  /** Where the part shown begins in the line. */
  readonly from: number;
  readonly text: string;
  /** Columns before the mark, and its length. */
  readonly indent: number;
  readonly length: number;
}

/** The part of a line around the fault that fits into `room` columns. */
function windowOn(source: string, place: Place, room: number): Window {
  const start = Math.min(place.column - 1, source.length);
  const end = place.endLine > place.line ? source.trimEnd().length : Math.min(place.endColumn - 1, source.length);
  const fits = start < room && widthOf(shown(source.slice(0, Math.min(Math.max(end, start), start + room)))) < room;
  const from = fits ? 0 : wholeLetter(source, Math.max(0, start - Math.floor(room / 3)));
  const lead = from > 0 ? "…" : "";
  const indent = widthOf(lead + shown(source.slice(from, start)));
  const text = part(source, from, room);
  const marked = widthOf(shown(source.slice(start, Math.min(end, start + room))));
  return { from, text, indent, length: Math.max(1, Math.min(marked, room - indent)) };
}

/** What fits of a line, from an index on. */
function part(line: string, from: number, room: number): string {
  return cut((from > 0 ? "…" : "") + shown(line.slice(from, from + 4 * room)), room, "…");
}

/** Harmless, with the width that terminals agree on, and every blank kept: a part looks as it does in the whole. */
function shown(text: string): string {
  return text.replaceAll("\t", TAB).replace(/\s/g, " ").replace(/\S+/g, clean);
}

/** So that no letter is cut in two. */
function wholeLetter(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff ? index + 1 : index;
}
