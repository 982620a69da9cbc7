/** A movement at one moment as a part of an SVG document, or of a page. */
import { type Box, boxOf } from "./box.ts";
import { drawingOf } from "./drawing.ts";
import { frameAt, type Moment } from "./frame-at.ts";
import { groundOf } from "./ground.ts";
import type { Movement } from "./movement.ts";
import { svgElement } from "./svg-document.ts";
import { figureMarkup, layerMarkup, layersOf, matMarkup, withMat } from "./svg-figure.ts";

export interface Markup {
  /** The room that it takes, the same at every moment. */
  readonly box: Box;
  readonly elements: readonly string[];
}

/** To stand in a page that has the style of figures (svg-style.ts). @param title for those who don't see it */
export function inlineStill(movement: Movement, moment: Moment, title: string): string {
  const { box, elements } = stillMarkup(movement, moment);
  return svgElement(title, box, elements);
}

/** The figure on its mat, without a document around it. */
export function stillMarkup(movement: Movement, moment: Moment): Markup {
  const { view } = movement.picture;
  const box = boxOf(movement, moment.side);
  const layers = layersOf(drawingOf(frameAt(movement, moment), movement.picture));
  return {
    box: withMat(box, view),
    elements: [...matUnder(movement, box), figureMarkup(layers.map(layerMarkup), view)],
  };
}

/** A mat, but none in deep water. */
export function matUnder({ picture }: Movement, box: Box): string[] {
  return groundOf(picture).kind === "none" ? [] : [matMarkup(box, picture.view)];
}
