/**
 * The session in large: the count fills the terminal, to be read from three metres. Around it only what it counts (the
 * line that moves by itself), the side, the exercise and the keys, a line each. Help and instructions look as always.
 *
 *     phase   ·  set and rep
 *     the number
 *     side
 *     exercise
 *     message, or what comes next
 *     help
 */
import type { Frame, Size } from "../base/frame.ts";
import type { Look } from "../session/look.ts";
import { type BigRows, bigRows } from "./big-rows.ts";
import { countOf, lastSeconds } from "./count.ts";
import { doseText } from "./dose-text.ts";
import { clean, cut, padEnd, padStart, widthOf } from "./fit.ts";
import { helpLine } from "./help.ts";
import { inverted } from "./inverted.ts";
import { type SessionModel, sessionFrame } from "./session-screen.ts";
import { beatWord, countWords, leadsOn, sideWord } from "./step-words.ts";
import { tallText, tallWidth } from "./tall-text.ts";
import type { Theme } from "./theme.ts";

/** The spinner and the blank behind it. */
const SPINNER = 2;
/** A pixel of a digit is about square when it is half as many rows tall as it is columns wide; wider reads worse. */
const WIDEST_PIXEL = 1.3;

/** Exactly `size.rows` lines, none wider than `size.columns`; the same arguments give the same frame. */
export function bigFrame(model: SessionModel, size: Size, theme: Theme): Frame {
  const { look, overlay } = model;
  const rows = bigRows(size.rows);
  const number = overlay === "none" && look.state !== "ended" ? numberLines(model, size, rows, theme) : null;
  if (!number) return sessionFrame(model, size, theme);
  const lines = new Array<string>(size.rows).fill("");
  const put = (row: number | null, text: string) => {
    if (row !== null) lines[row] = text;
  };
  for (const [index, line] of number.entries()) put(rows.number.top + index, line);
  const { ellipsis } = theme.glyphs;
  const fitted = (text: string) => cut(text, size.columns, ellipsis);
  const side = sideWords(look);
  if (rows.side !== null && side !== "")
    put(rows.side, theme.badge(cut(side, Math.max(0, size.columns - 2), ellipsis)));
  put(rows.exercise, theme.title(fitted(exerciseWords(look, rows.side === null))));
  put(rows.message, fitted(nextWords(model)));
  if (model.message !== null) put(rows.message ?? rows.exercise, theme.accent(fitted(clean(model.message))));
  put(rows.help, helpLine(size.columns, theme, look.state === "paused", model.keys));
  const text = cut(phaseWords(look, theme), size.columns - SPINNER, ellipsis);
  return { lines, counter: { row: rows.phase, text, spinning: look.state === "running" && !model.still } };
}

/** In the middle, its last digit always in the same place; null where there is no room for it. */
function numberLines(
  { look, flash = false }: SessionModel,
  { columns }: Size,
  { number: { height } }: BigRows,
  theme: Theme,
): string[] | null {
  const { text, widest } = countOf(look);
  const one = tallWidth(widest, 1);
  if (one === null || one > columns || height < 1) return null;
  const squarest = Math.ceil(((height * 2) / 7) * WIDEST_PIXEL);
  const wide = Math.max(1, Math.min(Math.floor(columns / one), squarest));
  const room = Math.floor((columns + one * wide) / 2);
  const style = look.state === "paused" ? theme.dim : lastSeconds(look) > 0 ? theme.accent : theme[toneOf(look)];
  const lines = tallText(text, wide, height, theme.glyphs).map((line) => padStart(line, room));
  if (lines.length === 0 || widthOf(lines[0] ?? "") > columns) return null;
  return lines.map((line) => style(flash ? inverted(padEnd(line, columns), theme.glyphs) : line));
}

function toneOf({ beat: { kind } }: Look): "working" | "resting" {
  return kind === "ready" || kind === "rest" || kind === "switch" ? "resting" : "working";
}

/** In capitals, for the distance; the last three seconds also as marks. */
function phaseWords(look: Look, theme: Theme): string {
  const { beat, step, sets, reps } = look;
  const word = beatWord(beat, step).toUpperCase();
  const counts = countWords({ beat, sets, reps }).reverse();
  const marks = Array.from({ length: lastSeconds(look) }, () => theme.glyphs.second).join(" ");
  const paused = look.state === "paused" ? ["PAUSED"] : [];
  return [...paused, word, ...counts, ...(marks === "" ? [] : [marks])].join(` ${theme.glyphs.dot} `);
}

function sideWords({ beat, step }: Look): string {
  if (beat.side) return sideWord(beat.side);
  return step.sides === "both" ? "both sides together" : "";
}

/** Where the side has no line of its own it stands before the name. */
function exerciseWords(look: Look, withSide: boolean): string {
  const { beat, step } = look;
  const name = leadsOn(beat) ? `next: ${clean(step.exercise.name)}` : clean(step.exercise.name);
  return withSide && beat.side ? `${sideWord(beat.side)}: ${name}` : name;
}

/** Getting ready, what is to be done; then what comes after it. A rehearsal says so all the time. */
function nextWords({ look, speed }: SessionModel): string {
  const { step, beat, nextStep } = look;
  if (speed !== 1) return `rehearsal at ${speed}x, not recorded`;
  if (beat.kind === "ready" || leadsOn(beat)) return doseText(step.dose, step.sides);
  return nextStep ? `next: ${clean(nextStep.exercise.name)}` : "next: the end";
}
