/**
 * A movement as an animated SVG document: one repetition after the other at its own tempo. SMIL, because it runs in every
 * browser and in a README; it knows nothing of reduced motion, so that CSS shows the lifted posture instead to whoever
 * asks for that.
 */
import { boxOf } from "./box.ts";
import { type Drawing, drawingOf } from "./drawing.ts";
import { frameAt, type Moment, type Shot } from "./frame-at.ts";
import type { Movement } from "./movement.ts";
import { type Pace, stretchesOf } from "./stretches.ts";
import { svgDocument } from "./svg-document.ts";
import { figureMarkup, type Layer, layerMarkup, layersOf, movingLayersOf, withMat } from "./svg-figure.ts";
import { round } from "./svg-path.ts";
import { matUnder } from "./svg-still.ts";
import { arrowOf } from "./things.ts";
import { TONE } from "./tone.ts";

/** Steps of a moving phase: between them everything runs straight. */
const STEPS = 8;
/** @param title what the picture shows, for those who don't see it */
export function svgAnimated(movement: Movement, pace: Pace, title: string): string {
  const { picture } = movement;
  const { view } = picture;
  const box = boxOf(movement, picture.side);
  const still = layersOf(drawingAt(movement, { phase: "hold", fraction: 1, side: picture.side })).map(layerMarkup);
  const ground = matUnder(movement, box);
  if (picture.lift === null) return svgDocument(title, withMat(box, view), [...ground, figureMarkup(still, view)]);
  const moving = figureMarkup(movingMarkup(movement, pace), view, "moving");
  const style = `<style>.still{display:none}@media(prefers-reduced-motion:reduce){.moving{display:none}.still{display:inline}}</style>`;
  return svgDocument(title, withMat(box, view), [style, ...ground, moving, figureMarkup(still, view, "still")]);
}

interface Stop {
  /** Seconds from the start. */
  readonly at: number;
  readonly layers: readonly Layer[];
}

function movingMarkup(movement: Movement, pace: Pace): string[] {
  const stops = stopsOf(movement, pace);
  const first = stops[0]?.layers ?? [];
  const length = stops.at(-1)?.at ?? 0;
  const times = stops.map(({ at }) => round3(at / length)).join(";");
  return first.map(({ className, d }, index) => {
    const paths = stops.map(({ layers }) => layers[index]?.d ?? d);
    if (paths.every((path) => path === d)) return layerMarkup({ className, d });
    const animate = `<animate attributeName="d" dur="${round(length)}s" repeatCount="indefinite" keyTimes="${times}" values="${paths.join(";")}"/>`;
    return `<path class="${className}" d="${d}">${animate}</path>`;
  });
}

/** One repetition (two, where the second is the other side's) in moments that follow each other. */
function stopsOf(movement: Movement, pace: Pace): Stop[] {
  const { side } = movement.picture;
  // From the second repetition on a movement with a `lower` of its own runs in a circle.
  const time = movement.on ? 2 : 1;
  const stops: Stop[] = [];
  let at = 0;
  for (const { phase, seconds, rep } of stretchesOf(movement, pace, time)) {
    const steps = phase === "lift" || phase === "lower" ? STEPS : 1;
    for (let step = stops.length === 0 ? 0 : 1; step <= steps; step += 1) {
      const moment: Moment = { phase, fraction: step / steps, side, rep };
      stops.push({ at: at + (seconds * step) / steps, layers: movingLayersOf(drawingAt(movement, moment)) });
    }
    at += seconds;
  }
  // It begins as it ends, arrows included, or it would jump there time after time.
  const end = stops.at(-1);
  return end ? stops.with(0, { ...end, at: 0 }) : stops;
}

/**
 * The drawing of a moment, always in the colours and in the order of the lifted posture: a colour that came and went, or a
 * leg that came to lie over the other, would be another layer.
 */
function drawingAt(movement: Movement, moment: Moment): Drawing {
  const { picture, out, on } = movement;
  const moving = new Set([...out.moving, ...(on?.moving ?? [])]);
  const drawn = (at: Moment) => drawingOf({ ...withArrow(movement, frameAt(movement, at)), moving }, picture);
  const order = drawn({ phase: "hold", fraction: 1, side: picture.side }).map(({ part }) => part);
  return drawn(moment).toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}

/** Where no arrow shows, one without any thickness takes its place: it grows from there. */
function withArrow({ picture: { lift, lower } }: Movement, shot: Shot): Shot {
  if (shot.things.some(({ tone }) => tone === TONE.accent)) return shot;
  const hidden = arrowOf(lift?.arrow ?? lower?.arrow ?? null, shot.body).map((solid) => ({ ...solid, ra: 0, rb: 0 }));
  return { ...shot, things: [...shot.things, ...hidden] };
}

function round3(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
