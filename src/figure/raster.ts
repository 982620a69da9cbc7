/**
 * Paints a drawing into a fine grid of samples, each with its tone: stroke by stroke, row by row.
 */
import type { Drawing } from "./drawing.ts";
import type { Fit } from "./fit.ts";
import type { GlyphSet } from "./glyph-set.ts";
import { type Hull, hullOf, rowOf, type Span } from "./hull.ts";
import type { Stroke } from "./shapes.ts";
import { isSeen, SLIVER, withoutSlivers } from "./slivers.ts";
import { TONE, type Tone } from "./tone.ts";

/** How cells are cut: the samples of each, and the rim around shapes in half columns. */
type Cut = Pick<GlyphSet, "grain" | "halo">;

export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly tones: Uint8Array;
}

/** The cells to draw in. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
}

/** Width of the rim around a shape, in units. */
type Rim = GlyphSet["halo"];

interface Canvas extends Raster {
  /** Whose a sample is. */
  readonly owners: Uint8Array;
  readonly fit: Fit;
  /** Units from one sample to the next. */
  readonly stepX: number;
  readonly stepY: number;
  /** Nothing is drawn thinner than this radius, or it would fall between the samples. */
  readonly thinnest: number;
}

/** Half of a cell's width, the finest detail that all glyphs can show, is the measure of rims and of thin lines. */
const THINNEST_DOTS = 0.9;
/** A far limb of which fewer half columns than this show beside the near one looks like noise. */
const SLIVER_DOTS = { coloured: 2, plain: 3 } as const;

/**
 * Draws into a field of so many cells. Where tones differ their colours keep two shapes apart, and a rim would only cut
 * the lower one to pieces; without colours every shape needs its rim.
 */
export function rasterOf(drawing: Drawing, fit: Fit, field: Field, set: Cut, coloured: boolean): Raster {
  const { grain } = set;
  const width = field.columns * grain.across;
  const height = field.rows * grain.down;
  const dot = fit.unit / 2;
  const rim: Rim = { across: set.halo.across * dot, down: set.halo.down * dot };
  const canvas: Canvas = {
    ...{ width, height, fit, thinnest: THINNEST_DOTS * dot },
    ...{ tones: new Uint8Array(width * height), owners: new Uint8Array(width * height) },
    ...{ stepX: fit.unit / grain.across, stepY: (fit.unit * 2) / grain.down },
  };
  // Without colours the rim of the near limb takes its part of the far one.
  const close = Math.max(SLIVER, coloured ? SLIVER_DOTS.coloured * dot : rim.down + SLIVER_DOTS.plain * dot);
  for (const shape of drawing) {
    const { strokes, halo, owner } = withoutSlivers(shape, close);
    for (const stroke of halo.filter(isSeen)) clear(canvas, stroke, rim, owner, coloured ? stroke.tone : null);
    for (const stroke of strokes.filter(isSeen)) fill(canvas, stroke, owner);
  }
  return canvas;
}

/** Gives every sample under a stroke its tone. */
function fill(canvas: Canvas, stroke: Stroke, owner: number): void {
  const { tones, owners } = canvas;
  eachSpan(canvas, hullOf(stroke, canvas.thinnest, 0, 0), (from, to) => {
    tones.fill(stroke.tone, from, to + 1);
    owners.fill(owner, from, to + 1);
  });
}

/** Clears the rim of a stroke of what belongs to another shape; only what has the tone `of`, if one is given. */
function clear(canvas: Canvas, stroke: Stroke, { across, down }: Rim, owner: number, of: Tone | null): void {
  const { tones, owners } = canvas;
  eachSpan(canvas, hullOf(stroke, canvas.thinnest, across, down), (from, to) => {
    for (let at = from; at <= to; at += 1) {
      if (owners[at] === owner || (of !== null && tones[at] !== of)) continue;
      tones[at] = TONE.none;
      owners[at] = 0;
    }
  });
}

/** Visits the samples that a hull covers, a row at a time: from the first one to the last. */
function eachSpan(canvas: Canvas, hull: Hull, visit: (from: number, to: number) => void): void {
  const { width, height, fit, stepX, stepY } = canvas;
  const span: Span = { from: 0, to: 0 };
  const last = Math.min(height - 1, Math.floor((fit.top - hull.low) / stepY - 0.5));
  for (let row = Math.max(0, Math.ceil((fit.top - hull.high) / stepY - 0.5)); row <= last; row += 1) {
    rowOf(hull, fit.top - (row + 0.5) * stepY, span);
    const from = Math.max(0, Math.ceil((span.from - fit.left) / stepX - 0.5));
    const to = Math.min(width - 1, Math.floor((span.to - fit.left) / stepX - 0.5));
    visit(row * width + from, row * width + to);
  }
}
