/**
 * The session in large: the count fills the terminal, to be read from three metres, and under it, where there is room, the
 * phase and the side. Around them the same in a line each (the first moves by itself), the exercise and the keys. A pause
 * looks like nothing that runs: its word takes the place of it all. Help and instructions look as always.
 *
 *     phase   ·  set and rep
 *     the number
 *     phase and side in large, or the side in a line
 *     exercise
 *     message, or what comes next
 *     help
 */
import type { Frame, Size } from "../base/frame.ts";
import type { Look } from "../session/look.ts";
import { type BigRows, bigRows } from "./big-rows.ts";
import { bigWord } from "./big-word.ts";
import { countOf, lastSeconds } from "./count.ts";
import { nowWords } from "./counter-line.ts";
import { doseText } from "./dose-text.ts";
import { clean, cut, padEnd, padStart, widthOf } from "./fit.ts";
import { footLine } from "./foot-line.ts";
import { inverted } from "./inverted.ts";
import { STANDARD_KEYS } from "./key-map.ts";
import { messageLines } from "./message-lines.ts";
import { type SessionModel, sessionFrame } from "./session-screen.ts";
import { shoutQuestion } from "./shout-question.ts";
import { beatWord, countWords, leadsOn, sideWord } from "./step-words.ts";
import { tallScale, tallText, tallWidth } from "./tall-text.ts";
import type { Theme } from "./theme.ts";
import { countdown, waitLines } from "./wait-words.ts";

/** The spinner and the blank behind it. */
const SPINNER = 2;
const PAUSED = "PAUSED";

/** Exactly `size.rows` lines, none wider than `size.columns`; the same arguments give the same frame. */
export function bigFrame(model: SessionModel, size: Size, theme: Theme): Frame {
  const { look, overlay } = model;
  const rows = bigRows(size);
  const number = overlay === "none" && look.state !== "ended" ? numberLines(model, size, rows, theme) : null;
  if (!number) return sessionFrame(model, size, theme);
  const lines = new Array<string>(size.rows).fill("");
  const put = (row: number | null, text: string) => {
    if (row !== null) lines[row] = text;
  };
  const large =
    look.state === "paused" ? pauseLines(size, rows, theme) : [...number, ...wordLines(look, size, rows, theme)];
  for (const [index, line] of large.entries()) put(rows.number.top + index, line);
  const { ellipsis } = theme.glyphs;
  const fitted = (text: string) => cut(text, size.columns, ellipsis);
  const side = sideWords(look);
  if (rows.side !== null && side !== "")
    put(rows.side, theme.badge(cut(side, Math.max(0, size.columns - 2), ellipsis)));
  put(rows.exercise, theme.title(fitted(exerciseWords(look, rows.side === null, theme))));
  put(rows.message, fitted(nextWords(model)));
  const message = shoutQuestion(look, model.listens) ?? model.message;
  const [line = ""] = message === null ? [] : messageLines(message, size.columns, 1, ellipsis);
  if (line !== "") put(rows.message ?? rows.exercise, theme.accent(line));
  put(rows.help, footLine(model, size.columns, theme));
  const words = rows.exercise === null && look.pause === "shout" ? line : phaseWords(look, theme);
  const text = cut(words, size.columns - SPINNER, ellipsis);
  return { lines, counter: { row: rows.phase, text, spinning: look.state === "running" && !model.still } };
}

/** In the middle, and there all through a beat; null where there is no room for it. */
function numberLines(
  { look, flash = false }: SessionModel,
  { columns }: Size,
  { number: { height } }: BigRows,
  theme: Theme,
): string[] | null {
  const { full, widest } = countOf(look);
  const wide = tallScale(widest, columns, height);
  if (wide === 0) return null;
  const room = Math.floor((columns + (tallWidth(full, wide) ?? 0)) / 2);
  const style = lastSeconds(look) > 0 ? theme.accent : theme[toneOf(look)];
  const lines = tallText(full, wide, height, theme.glyphs).map((line) => padStart(line, room));
  if (lines.length === 0 || widthOf(lines[0] ?? "") > columns) return null;
  return lines.map((line) => style(flash ? inverted(padEnd(line, columns), theme.glyphs) : line));
}

/** Below the number: the phase and the side, or the one of them that is short enough. */
function wordLines(look: Look, { columns }: Size, { word: band }: BigRows, theme: Theme): string[] {
  if (!band) return [];
  const { beat, step } = look;
  const word = beatWord(beat, step);
  const texts = beat.side ? [`${word} ${beat.side}`, word, beat.side] : [word];
  return ["", ...bigWord(texts, columns, band.height, theme.glyphs).map((line) => theme[toneOf(look)](line))];
}

/** In place of number and words; what was counted stands in the line that counts. */
function pauseLines({ columns }: Size, { number, word }: BigRows, theme: Theme): string[] {
  const { title, glyphs } = theme;
  const height = (word ? word.top + word.height : number.top + number.height) - number.top;
  const large = bigWord([PAUSED], columns, height, glyphs);
  if (large.length > 0) return large.map((line) => title(line));
  const text = cut(PAUSED, columns, glyphs.ellipsis);
  const line = title(padStart(text, Math.floor((columns + widthOf(text)) / 2)));
  return [...new Array<string>(Math.floor((height - 1) / 2)).fill(""), line];
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
  const goesOn = look.goesOnIn === null ? [] : [countdown(look.goesOnIn)];
  const now = look.state === "paused" ? [PAUSED, ...goesOn, nowWords(look, word)] : [word];
  return [...now, ...counts, ...(marks === "" ? [] : [marks])].join(` ${theme.glyphs.dot} `);
}

function sideWords({ beat, step }: Look): string {
  if (beat.side) return sideWord(beat.side);
  return step.sides === "both" ? "both sides together" : "";
}

/** Where the side has no line of its own it stands before the name, and behind it when it is only what comes next. */
function exerciseWords(look: Look, withSide: boolean, { glyphs }: Theme): string {
  const { beat, step } = look;
  const name = leadsOn(beat) ? `next: ${clean(step.exercise.name)}` : clean(step.exercise.name);
  const side = withSide ? sideWords(look) : "";
  if (side === "") return name;
  if (!beat.side) return `${name} ${glyphs.dot} ${side}`;
  return leadsOn(beat) ? `${name}, ${side}` : `${side}: ${name}`;
}

/** Until it goes on by itself, how to have it otherwise; getting ready, what is to be done; then what comes after it. A rehearsal says so all the time. */
function nextWords({ look, speed, keys = STANDARD_KEYS }: SessionModel): string {
  const { step, beat, nextStep } = look;
  if (speed !== 1) return `rehearsal at ${speed}x, not recorded`;
  if (look.goesOnIn !== null) return waitLines(look.goesOnIn, keys)[1];
  if (beat.kind === "ready" || leadsOn(beat)) return doseText(step.dose, step.sides);
  return nextStep ? `next: ${clean(nextStep.exercise.name)}` : "next: the end";
}
