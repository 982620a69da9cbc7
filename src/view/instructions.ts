/** How to do an exercise, in full: what `i` lays over the scene. */
import type { Step } from "../plan/plan.ts";
import { clean, cut, wrap } from "./fit.ts";
import type { Theme } from "./theme.ts";

/** Columns of the labels, and the width from which on they have a column of their own. */
const LABEL = 11;
const NARROW = 50;

/** At most `height` lines of at most `width` columns, what matters most first. */
export function instructions({ exercise, note }: Step, width: number, height: number, theme: Theme): string[] {
  const paragraphs: [string, readonly string[]][] = [
    ["Start", exercise.start === null ? [] : [exercise.start]],
    ["Do", exercise.steps],
    ["Note", note === null ? [] : [note]],
    ["Stop at", exercise.stop],
    ["Avoid", exercise.faults],
    ["You feel", exercise.feel === null ? [] : [exercise.feel]],
    ["You need", exercise.equipment.length > 0 ? [exercise.equipment.join(", ")] : []],
  ];
  const lines = paragraphs.flatMap(([label, texts]) =>
    width < NARROW ? inline(label, texts, width, theme) : beside(label, texts, width, theme),
  );
  if (lines.length <= height) return lines;
  const more = theme.dim(cut(theme.glyphs.ellipsis, width, ""));
  return [...lines.slice(0, Math.max(0, height - 1)), more].slice(0, Math.max(0, height));
}

function beside(label: string, texts: readonly string[], width: number, theme: Theme): string[] {
  const rows = texts.flatMap((text) => wrap(clean(text), width - LABEL));
  return rows.map((row, index) => theme.title((index === 0 ? label : "").padEnd(LABEL)) + row);
}

function inline(label: string, texts: readonly string[], width: number, theme: Theme): string[] {
  const [first = "", ...rest] = wrap(`${label}: ${texts.map(clean).join(" ")}`, width);
  if (texts.length === 0) return [];
  return [theme.title(first.slice(0, label.length + 1)) + first.slice(label.length + 1), ...rest];
}
