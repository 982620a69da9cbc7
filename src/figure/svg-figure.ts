/** A drawing as SVG elements in units of the body, y down, the floor at 0; with what it lies on. */
import type { Box } from "./box.ts";
import type { Drawing } from "./drawing.ts";
import type { View } from "./picture.ts";
import type { Shape, Stroke } from "./shapes.ts";
import { isSeen, SLIVER, withoutSlivers } from "./slivers.ts";
import { movingPathOf, pathOf, round, wavesOf } from "./svg-path.ts";
import { TONE_CLASS } from "./svg-style.ts";
import { TONE, type Tone } from "./tone.ts";

/** One path of the picture: the rim around a shape, or its strokes of one tone. */
export interface Layer {
  readonly className: string;
  readonly d: string;
}

/** How far a mat goes beyond the body. */
const BEYOND = 4;
const MAT_THICKNESS = 2.4;

/** Width of the rim that keeps crossing limbs apart, units. */
const RIM = 0.9;

/** The paths of a drawing from back to front. */
export function layersOf(drawing: Drawing): Layer[] {
  return layersWith(drawing, (strokes) => pathOf(strokes.filter(isSeen))).filter(({ d }) => d !== "");
}

/** The same movement gives the same layers at all its moments, and their paths have the same commands. */
export function movingLayersOf(drawing: Drawing): Layer[] {
  return layersWith(drawing, movingPathOf);
}

type PathOf = (strokes: readonly Stroke[]) => string;

function layersWith(drawing: Drawing, path: PathOf): Layer[] {
  return drawing
    .map((shape) => withoutSlivers(shape, SLIVER))
    .flatMap((shape) => [...rimOf(shape, path), ...fillsOf(shape.strokes, path)]);
}

export function layerMarkup({ className, d }: Layer): string {
  return `<path class="${className}" d="${d}"/>`;
}

/** The room that the picture of a movement takes with its mat. */
export function withMat({ left, right, bottom, top }: Box, view: View): Box {
  const low = view === "side" ? Math.min(bottom, -MAT_THICKNESS) : bottom - BEYOND;
  return { left: left - BEYOND, right: right + BEYOND, bottom: low, top: view === "side" ? top : top + BEYOND };
}

/** The figure's elements in a group: from above the rims show the mat, from the side the page. */
export function figureMarkup(elements: readonly string[], view: View, className = ""): string {
  const names = [view === "top" ? "on-mat" : "", className].filter((name) => name !== "").join(" ");
  return `<g${names === "" ? "" : ` class="${names}"`}>${elements.join("\n")}</g>`;
}

/** The mat under a movement that has the given box. */
export function matMarkup(box: Box, view: View): string {
  const { left, right, bottom, top } = withMat(box, view);
  const [y, height, radius] = view === "side" ? [-0.4, MAT_THICKNESS, 1.1] : [-top, top - bottom, 3];
  return `<rect class="mat" x="${round(left)}" y="${round(y)}" width="${round(right - left)}" height="${round(height)}" rx="${radius}"/>`;
}

function rimOf({ halo }: Shape, path: PathOf): Layer[] {
  if (halo.length === 0) return [];
  const wider = halo.map((stroke) =>
    isSeen(stroke) ? { ...stroke, ra: stroke.ra + RIM, rb: stroke.rb + RIM } : stroke,
  );
  return [{ className: "rim", d: path(wider) }];
}

function fillsOf(strokes: readonly Stroke[], path: PathOf): Layer[] {
  const tones = [...new Set(strokes.map(({ tone }) => tone))];
  const of = (tone: Tone) => strokes.filter((stroke) => stroke.tone === tone);
  return tones.map((tone) => ({
    className: TONE_CLASS[tone],
    d: tone === TONE.water ? of(tone).map(wavesOf).join("") : path(of(tone)),
  }));
}
