/**
 * How to do an exercise, in full: what `i` lays over the scene. What has no room turns pages by time, since there may be no
 * hand free to turn them, and begins again after the last one.
 */

import type { Step } from "../plan/plan.ts";
import { readingSeconds } from "../plan/ready-time.ts";
import { clean, cut, whole, wrap } from "./fit.ts";
import type { Room } from "./scene-body.ts";
import type { Theme } from "./theme.ts";

/** Columns of the labels, and the width from which on they have a column of their own. */
const LABEL = 11;
const NARROW = 50;

/** At most `room.height` lines of at most `room.width` columns, what matters most first. @param seconds since it began */
export function instructions(step: Step, room: Room, seconds: number, theme: Theme): string[] {
  const pages = pagesOf(step, room, theme);
  const { index } = placeAt(pages, seconds);
  const lines = pages[index] ?? [];
  if (pages.length < 2 || room.height < 2) return lines;
  const mark = cut(`${index + 1}/${pages.length}  turns by itself`, room.width, theme.glyphs.ellipsis);
  return [...lines, theme.dim(mark)];
}

/** Seconds until the page turns; null where all of it is in sight. */
export function pageSeconds(step: Step, room: Room, seconds: number, theme: Theme): number | null {
  const pages = pagesOf(step, room, theme);
  return pages.length < 2 ? null : placeAt(pages, seconds).left;
}

/** The row under the text tells the page. All pages are about as full. */
function pagesOf(step: Step, { width, height }: Room, theme: Theme): string[][] {
  const lines = linesOf(step, width, theme);
  if (height < 1) return [];
  if (lines.length <= height) return [lines];
  const most = Math.max(1, height - 1);
  const perPage = Math.ceil(lines.length / Math.ceil(lines.length / most));
  return Array.from({ length: Math.ceil(lines.length / perPage) }, (_, page) =>
    lines.slice(page * perPage, (page + 1) * perPage),
  );
}

/** The page that is read after so many seconds, each for as long as reading it takes, and the seconds left of it. */
function placeAt(pages: readonly (readonly string[])[], seconds: number): { index: number; left: number } {
  const lengths = pages.map((lines) => readingSeconds(lines.join(" ").trim()));
  const round = lengths.reduce((sum, length) => sum + length, 0);
  let left = round > 0 ? seconds % round : 0;
  for (const [index, length] of lengths.entries()) {
    if (left < length) return { index, left: length - left };
    left -= length;
  }
  return { index: 0, left: 0 };
}

function linesOf({ exercise, note }: Step, width: number, theme: Theme): string[] {
  const paragraphs: [string, readonly string[]][] = [
    ["Start", exercise.start === null ? [] : [exercise.start]],
    ["Do", exercise.steps],
    ["Note", note === null ? [] : [note]],
    ["Stop at", exercise.stop],
    ["Avoid", exercise.faults],
    ["You feel", exercise.feel === null ? [] : [exercise.feel]],
    ["You need", exercise.equipment.length > 0 ? [exercise.equipment.join(", ")] : []],
  ];
  return paragraphs.flatMap(([label, texts]) =>
    width < NARROW ? inline(label, texts, width, theme) : beside(label, texts, width, theme),
  );
}

function beside(label: string, texts: readonly string[], width: number, theme: Theme): string[] {
  const rows = texts.flatMap((text) => wrap(clean(text), width - LABEL));
  return rows.map((row, index) => theme.title((index === 0 ? label : "").padEnd(LABEL)) + row);
}

function inline(label: string, texts: readonly string[], width: number, theme: Theme): string[] {
  const [first = "", ...rest] = wrap(`${label}: ${running(texts)}`, width);
  if (texts.length === 0) return [];
  return [theme.title(first.slice(0, label.length + 1)) + first.slice(label.length + 1), ...rest];
}

/** Sentences one after the other; words that are none with commas between them. */
function running(texts: readonly string[]): string {
  const last = texts.length - 1;
  return texts
    .map((text, index) => (index === last || whole(text) === clean(text) ? clean(text) : `${clean(text)},`))
    .join(" ");
}
