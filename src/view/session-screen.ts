/**
 * The live screen of a session: one frame for one look, one size and one theme. Nothing here knows a clock or a
 * terminal; the painter puts the frame on the screen, and ora moves the counter's line.
 */
import { clock } from "../base/duration.ts";
import type { Frame, Size } from "../base/frame.ts";
import type { Look } from "../session/look.ts";
import { counterLine } from "./counter-line.ts";
import { doseText } from "./dose-text.ts";
import type { FigureManner } from "./figure-manner.ts";
import { clean, cut, ends, padEnd, widthOf } from "./fit.ts";
import { footLine } from "./foot-line.ts";
import { allKeys } from "./help.ts";
import { instructions } from "./instructions.ts";
import { type KeyMap, STANDARD_KEYS } from "./key-map.ts";
import { GAP, type Layout, layoutFor } from "./layout.ts";
import { messageLines } from "./message-lines.ts";
import { scene } from "./scene.ts";
import { sessionPanel } from "./session-panel.ts";
import { shoutQuestion } from "./shout-question.ts";
import { countWords, leadsOn, placeWord, roundWord, sideWord } from "./step-words.ts";
import type { Theme } from "./theme.ts";

export interface SessionModel {
  readonly look: Look;
  /** A word about what was just pressed or said, or null. */
  readonly message: string | null;
  readonly overlay: "none" | "help" | "instructions";
  /** Seconds that the instructions of this exercise have been in sight, by which their pages turn. */
  readonly readFor?: number;
  /** 1: as it is; anything else is a rehearsal. */
  readonly speed: number;
  /** null: no figures. */
  readonly figure: FigureManner | null;
  /** What the keys mean; without it, the usual. */
  readonly keys?: KeyMap;
  /** Whether somebody listens for a shout; without it, nobody was asked to. */
  readonly listens?: boolean;
  /** The count stands out for this frame. */
  readonly flash?: boolean;
  /** The spinner stands still, for whoever is disturbed by what moves beside the count. */
  readonly still?: boolean;
}

/** The spinner and the blank behind it. */
const SPINNER = 2;

/** From here on the side stands beside the name. */
const NARROWEST_BADGE = 18;

/** Exactly `size.rows` lines, none wider than `size.columns`; the same arguments give the same frame. */
export function sessionFrame(model: SessionModel, size: Size, theme: Theme): Frame {
  const layout = layoutFor(size, model.figure !== null);
  const rows = mainRows(model, layout, theme);
  const panel = layout.panel > 0 ? panelRows(model.look, layout, theme) : [];
  const lines = Array.from({ length: size.rows }, (_, row) => {
    const text = rows.get(row) ?? "";
    const beside = panel[row];
    const line = beside === undefined ? text : `${padEnd(text, layout.width)}${" ".repeat(GAP)}${beside}`;
    return line === "" ? "" : " ".repeat(layout.margin) + line;
  });
  if (layout.counter === null || size.columns < SPINNER || model.look.state === "ended")
    return { lines, counter: null };
  const room = size.columns - SPINNER - 2 * layout.margin;
  const text = " ".repeat(layout.margin) + cut(counterLine(model.look, theme), room, theme.glyphs.ellipsis);
  return { lines, counter: { row: layout.counter, text, spinning: model.look.state === "running" && !model.still } };
}

/** Row -> line, without margin and panel; the counter's row stays blank. */
function mainRows(model: SessionModel, layout: Layout, theme: Theme): ReadonlyMap<number, string> {
  const { look } = model;
  const { width } = layout;
  const rows = new Map<number, string>();
  const put = (row: number | null, line: string): void => {
    if (row !== null) rows.set(row, line);
  };
  put(layout.title, titleLine(model, width, theme));
  put(layout.name, nameLine(look, width, theme));
  put(layout.bar, barLine(look, width, theme));
  if (look.state !== "ended") put(layout.next, nextLine(look, width, layout.bar === null, theme));
  for (const [row, line] of messageRows(model, layout, theme)) put(row, line);
  if (model.overlay === "none") put(layout.status, statusLine(look, width, theme));
  for (const [index, line] of middle(model, layout, theme).entries()) put(layout.scene.top + index, line);
  put(layout.help, footLine(model, width, theme));
  return rows;
}

/** A long one is worth the row under it as well; what a shout asks outranks every message, and the name where there is no row. */
function messageRows({ look, message, listens }: SessionModel, layout: Layout, theme: Theme): [number, string][] {
  const question = shoutQuestion(look, listens);
  const text = question ?? message;
  const free = [layout.message, layout.next].filter((row) => row !== null);
  const rows = free.length === 0 && question !== null && layout.name !== null ? [layout.name] : free;
  if (text === null || rows.length === 0) return [];
  const lines = messageLines(text, layout.width, rows.length, theme.glyphs.ellipsis);
  return lines.map((line, index) => [rows[index] ?? 0, theme.accent(line)]);
}

function middle(
  { overlay, readFor = 0, look, figure, keys = STANDARD_KEYS, flash = false }: SessionModel,
  layout: Layout,
  theme: Theme,
): string[] {
  const { width } = layout;
  const { height } = layout.scene;
  if (overlay === "help") return allKeys(width, height, theme, keys);
  return overlay === "instructions"
    ? instructions(look.step, { width, height }, readFor, theme)
    : scene(look, layout, { manner: figure, flash, keys }, theme);
}

/** The routine gives way to the rehearsal's notice, and the round to both. */
function titleLine({ look, speed }: SessionModel, width: number, theme: Theme): string {
  const name = clean(look.plan.routine.name);
  const notice = `rehearsal at ${speed}x, not recorded`;
  const lefts = speed === 1 ? [name] : [`${name} ${theme.glyphs.dot} ${notice}`, notice];
  const place = placeWord(look.plan, look.step);
  const round = roundWord(look.step);
  const rights = [...(round ? [`${place}, ${round}`] : []), place, ...(speed === 1 ? [] : [""])];
  const pairs = rights.flatMap((right) => lefts.map((left) => [left, right] as const));
  const fitting = pairs.find(([left, right]) => widthOf(left) + widthOf(right) + 2 <= width);
  const [shown, where] = fitting ?? [lefts.at(-1) ?? "", rights.at(-1) ?? ""];
  const { left, right } = ends(shown, where, width, theme.glyphs.ellipsis);
  return (speed === 1 ? theme.dim : theme.accent)(left) + theme.dim(right);
}

function nameLine(look: Look, width: number, theme: Theme): string {
  const { ellipsis } = theme.glyphs;
  const name = clean(look.step.exercise.name);
  const { side } = look.beat;
  if (!side || width < NARROWEST_BADGE) return theme.title(cut(name, width, ellipsis));
  const badge = theme.badge(sideWord(side));
  const room = width - widthOf(badge);
  return theme.title(padEnd(cut(name, room - 1, ellipsis), room)) + badge;
}

function statusLine(look: Look, width: number, theme: Theme): string {
  const words = [...countWords(look), ...(look.step.sides === "both" ? ["both sides together"] : [])];
  return theme.dim(cut(words.join(` ${theme.glyphs.dot} `), width, theme.glyphs.ellipsis));
}

function nextLine({ beat, nextStep, totalLeft }: Look, width: number, time: boolean, theme: Theme): string {
  const label = leadsOn(beat) ? "then" : "next";
  const next = nextStep ? `${clean(nextStep.exercise.name)}, ${doseText(nextStep.dose, nextStep.sides)}` : "the end";
  const { left, right } = ends(`${label}  ${next}`, time ? clock(totalLeft) : "", width, theme.glyphs.ellipsis);
  return theme.dim(left.slice(0, label.length)) + left.slice(label.length) + theme.dim(right);
}

/** How much of the session is behind, and how long it still takes. */
function barLine({ elapsed, totalLeft }: Look, width: number, theme: Theme): string {
  const { full, empty } = theme.glyphs.bar;
  const left = `  ${clock(totalLeft)} left`;
  const room = Math.max(0, width - widthOf(left));
  const whole = elapsed + totalLeft;
  const done = whole > 0 ? Math.round((room * elapsed) / whole) : room;
  return theme.good(full.repeat(done)) + theme.dim(empty.repeat(room - done)) + cut(left, width, "");
}

function panelRows(look: Look, layout: Layout, theme: Theme): string[] {
  const first = layout.name ?? 0;
  const last = layout.counter ?? first;
  const list = sessionPanel(look, layout.panel, last - first, theme);
  return [...new Array<string>(first).fill(""), ...list];
}
