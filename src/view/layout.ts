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
  readonly counter: number | null;
  readonly message: number | null;
  readonly next: number | null;
  readonly bar: number | null;
  readonly help: number;
  /** Columns of the panel beside it all; 0 without one. */
  readonly panel: number;
}

type Rows = Pick<Layout, "title" | "name" | "status" | "scene" | "counter" | "message" | "next" | "bar" | "help">;

const PANEL = 32;
/** Narrower or shorter than this there is no panel. */
const PANEL_FROM = { columns: 110, rows: 20 };
/** From here on a margin costs nothing. */
const MARGIN_FROM = 50;

export function layoutFor({ columns, rows }: Size): Layout {
  const margin = columns >= MARGIN_FROM ? 1 : 0;
  const panel = columns >= PANEL_FROM.columns && rows >= PANEL_FROM.rows ? PANEL : 0;
  const width = Math.max(0, columns - 2 * margin - (panel > 0 ? panel + 3 : 0));
  return { columns, rows, margin, width, panel, ...rowsFor(rows) };
}

function rowsFor(rows: number): Rows {
  const last = Math.max(0, rows - 1);
  if (rows >= 20) return roomy(last);
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
