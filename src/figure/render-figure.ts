/**
 * The figure as lines of text for a terminal: solve, draw, raster, encode, colour. Each line has exactly as many columns
 * as asked for, and its styles end on it.
 */
import { boxOf } from "./box.ts";
import { type Background, type Colours, type Ink, inkFor } from "./colours.ts";
import { drawingOf } from "./drawing.ts";
import { BLANK, encode, type InkCell } from "./encode.ts";
import { fitInto } from "./fit.ts";
import { frameAt, type Moment } from "./frame-at.ts";
import { GLYPHS, type GlyphSetName } from "./glyph-set.ts";
import { grounded, groundOf } from "./ground.ts";
import type { Movement } from "./movement.ts";
import { pixelsOf, withoutColour } from "./pixels.ts";
import { rasterOf } from "./raster.ts";
import { withoutSpecks } from "./specks.ts";
import { written } from "./written.ts";

export interface FigureStyle {
  readonly columns: number;
  readonly rows: number;
  readonly glyphs: GlyphSetName;
  readonly colours: Colours;
  readonly background: Background;
}

/** Exactly `rows` lines of exactly `columns` columns; blank ones where there is no room for a figure. */
export function renderFigure(movement: Movement, moment: Moment, style: FigureStyle): string[] {
  const ink = inkFor(style.colours, style.background);
  return cellsOf(movement, moment, style, ink).map((row) => written(row, ink));
}

function cellsOf(movement: Movement, moment: Moment, style: FigureStyle, ink: Ink | null): InkCell[][] {
  const { columns, rows, glyphs } = style;
  const { picture } = movement;
  const set = GLYPHS[glyphs];
  const ground = groundOf(picture);
  const field = { columns: columns - ground.margin.columns, rows: rows - ground.margin.rows };
  if (field.columns < 1 || field.rows < 1) return blank(columns, rows);
  const fit = fitInto(boxOf(movement, moment.side), field.columns, field.rows, ground.stands);
  const drawing = drawingOf(frameAt(movement, moment), picture);
  const raster = rasterOf(drawing, fit, field, set, ink !== null);
  const pixels = withoutSpecks(pixelsOf(raster, set), set.across * set.down);
  return grounded(encode(ink ? pixels : withoutColour(pixels), set), ground, set);
}

function blank(columns: number, rows: number): InkCell[][] {
  return Array.from({ length: Math.max(0, rows) }, () => Array.from({ length: Math.max(0, columns) }, () => BLANK));
}
