/** The frame of an SVG: its view, its title for those who don't see it, and as a document its colours and its page. */
import type { Box } from "./box.ts";
import { round } from "./svg-path.ts";
import { svgStyle } from "./svg-style.ts";

/** Pixels of a unit where nothing else says how large the picture is. */
const SCALE = 4;

/** A file of its own. @param content elements in units, y down, so that the box's top is at -top */
export function svgDocument(title: string, box: Box, content: readonly string[]): string {
  const [x, y, width, height] = viewOf(box).map(round);
  const page = `<rect class="page" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  return `${svgElement(title, box, [`<style>${svgStyle()}</style>`, page, ...content])}\n`;
}

/** A part of a page that has the style of figures. */
export function svgElement(title: string, box: Box, content: readonly string[]): string {
  const view = viewOf(box);
  const [width, height] = view.slice(2).map((length) => Math.round(length * SCALE));
  const name = escapeMarkup(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.map(round).join(" ")}" width="${width}" height="${height}" role="img" aria-label="${name}">`,
    `<title>${name}</title>`,
    ...content,
    "</svg>",
  ].join("\n");
}

function viewOf({ left, right, top, bottom }: Box): number[] {
  return [left, -top, right - left, top - bottom];
}

/** Text as it may stand between tags and in attributes. */
export function escapeMarkup(text: string): string {
  const names: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot" };
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`);
}
