/**
 * Where everything stands on the live screen, for a terminal of any size. The places depend on the size alone, so
 * nothing moves from beat to beat. What has no room is null; the counter, the name and the help line give way last.
 *
 *     title  · · · · · · · · · · · · · · exercise n of m
 *     name   · · · · · · · · · · · · · · · · ·  the side        | panel:
 *     status                                                    | the whole
 *     scene: the large number, and beside it what to do         | session,
 *     counter                                                   | on wide
 *     message                                                   | screens
 *     next                                                      |
 *     bar    · · · · · · · · · · · · · · · · · · ·  time left
 *     help
 *
 * With figures the scene has a place for one, at its left or on top of it, and the lines around the scene stand closer.
 */
import type { Size } from "../base/frame.ts";

export interface Layout {
  readonly columns: number;
  readonly rows: number;
  /** Blanks at both ends of a line. */
  readonly margin: number;
  /** Columns between the margins, the panel not counted. */
  readonly width: number;
  readonly title: number | null;
  readonly name: number | null;
  readonly status: number | null;
  readonly scene: { readonly top: number; readonly height: number };
  /** Room for a figure in the scene; null without one. */
  readonly figure: FigurePlace | null;
  readonly counter: number | null;
  readonly message: number | null;
  readonly next: number | null;
  readonly bar: number | null;
  readonly help: number;
  /** Columns of the panel beside it all; 0 without one. */
  readonly panel: number;
}

export interface FigurePlace extends Size {
  readonly at: "left" | "top";
}

type Rows = Pick<Layout, "title" | "name" | "status" | "scene" | "counter" | "message" | "next" | "bar" | "help">;

const PANEL = 32;
/** Narrower or shorter than this there is no panel. */
const PANEL_FROM = { columns: 110, rows: 20 };
/** With figures, blank rows are for those who have plenty. */
const ROOMY_WITH_FIGURE_FROM = 30;
/** From here on a margin costs nothing. */
const MARGIN_FROM = 50;

/** @param figures whether any are to be drawn: then there is a place for them, also while one exercise has none */
export function layoutFor({ columns, rows }: Size, figures: boolean): Layout {
  const margin = columns >= MARGIN_FROM ? 1 : 0;
  const from = figures ? PANEL_BESIDE_FIGURE_FROM : PANEL_FROM.columns;
  const panel = columns >= from && rows >= PANEL_FROM.rows ? PANEL : 0;
  const width = Math.max(0, columns - 2 * margin - (panel > 0 ? panel + GAP : 0));
  const places = rowsFor(rows, figures);
  const figure = figures ? figurePlace({ columns: width, rows: places.scene.height }) : null;
  return { columns, rows, margin, width, panel, figure, ...places };
}

/** The text beside or under a figure needs so much of the scene; beside it LOWER in large letters fits just so. */
const TEXT: Size = { columns: 29, rows: 11 };
/** A figure gets this part of the width when it stands beside the text. */
const FIGURE_SHARE = 0.6;
/** From this width on a figure has room beside the text, and is not put on top of it. */
const BESIDE_FROM = 110;
/** Wider, a figure shows no more and costs more. */
const WIDEST = 72;
/** Smaller, it is no picture. */
const LEAST: Size = { columns: 34, rows: 8 };
/** Blank columns between the parts of the screen that stand side by side. */
export const GAP = 3;
/** The panel takes nothing from the figure: it comes only where that is as wide as it gets. */
const PANEL_BESIDE_FIGURE_FROM = Math.ceil(WIDEST / FIGURE_SHARE) + PANEL + GAP + 2;

function figurePlace({ columns, rows }: Size): FigurePlace | null {
  const left = {
    columns: Math.min(WIDEST, Math.round(columns * FIGURE_SHARE), columns - TEXT.columns - GAP),
    rows,
  };
  const top = { columns: Math.min(WIDEST, columns), rows: rows - TEXT.rows };
  if (columns < BESIDE_FROM && isRoom(top)) return { at: "top", ...top };
  return isRoom(left) ? { at: "left", ...left } : null;
}

function isRoom({ columns, rows }: Size): boolean {
  return columns >= LEAST.columns && rows >= LEAST.rows;
}

function rowsFor(rows: number, figures: boolean): Rows {
  const last = Math.max(0, rows - 1);
  if (rows >= (figures ? ROOMY_WITH_FIGURE_FROM : 20)) return roomy(last);
  if (figures && rows >= 22) return dense(last);
  if (rows >= 14) return close(last);
  if (rows >= 8) return short(last);
  return tiny(rows, last);
}

function roomy(last: number): Rows {
  const scene = { top: 5, height: last - 11 };
  return {
    ...{ title: 0, name: 2, status: 3, scene },
    ...{ counter: last - 5, message: last - 4, next: last - 3, bar: last - 2, help: last },
  };
}

/** As close, with a blank row between the scene and the counter. */
function dense(last: number): Rows {
  const rows = close(last);
  return { ...rows, scene: { ...rows.scene, height: rows.scene.height - 1 } };
}

function close(last: number): Rows {
  const scene = { top: 3, height: last - 7 };
  return {
    ...{ title: 0, name: 1, status: 2, scene },
    ...{ counter: last - 4, message: last - 3, next: last - 2, bar: last - 1, help: last },
  };
}

function short(last: number): Rows {
  const scene = { top: 2, height: last - 4 };
  return {
    ...{ title: 0, name: 1, status: null, scene },
    ...{ counter: last - 2, message: null, next: last - 1, bar: null, help: last },
  };
}

function tiny(rows: number, last: number): Rows {
  const next = rows >= 6 ? last - 1 : null;
  const counter = rows >= 2 ? (next ?? last) - 1 : null;
  const name = rows >= 3 ? 0 : null;
  const scene = { top: 1, height: Math.max(0, (counter ?? 0) - 1) };
  return { title: null, name, status: null, scene, counter, message: null, next, bar: null, help: last };
}
