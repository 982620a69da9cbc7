/** A sheet of many movements, each with its name and its key postures side by side: as an SVG document. */
import type { Box } from "./box.ts";
import { keyMoments } from "./key-moments.ts";
import type { Movement } from "./movement.ts";
import { escapeMarkup, svgDocument } from "./svg-document.ts";
import { type Markup, stillMarkup } from "./svg-still.ts";

export interface Named {
  readonly name: string;
  readonly movement: Movement;
}

/** Units of a place on the sheet; a picture larger than that is drawn smaller. */
const CELL = { width: 80, height: 44, name: 6, gap: 9 } as const;
/** Bodies that are drawn much larger than others look like other people. */
const LARGEST = 0.62;

/** @param columns movements beside each other */
export function contactSheet(sheet: readonly Named[], columns: number, title: string): string {
  const places = sheet.map((named, index) => {
    const x = (index % columns) * (2 * CELL.width + CELL.gap);
    const y = Math.floor(index / columns) * (CELL.height + CELL.name + CELL.gap);
    return placed(named, x, y);
  });
  const rows = Math.ceil(sheet.length / columns);
  const box: Box = {
    left: -CELL.gap,
    right: columns * (2 * CELL.width + CELL.gap),
    top: CELL.gap,
    bottom: -rows * (CELL.height + CELL.name + CELL.gap),
  };
  return svgDocument(title, box, places);
}

function placed({ name, movement }: Named, x: number, y: number): string {
  const moments = keyMoments(movement);
  const width = (2 * CELL.width) / moments.length;
  const pictures = moments.map((moment, index) => scaled(stillMarkup(movement, moment), x + index * width, y, width));
  const words = `<text class="words" x="${x}" y="${y + CELL.height + CELL.name}">${escapeMarkup(name)}</text>`;
  return [...pictures, words].join("\n");
}

/** Standing at the bottom of its place. A nested document, because that cuts off what goes beyond (water). */
function scaled({ box, elements }: Markup, x: number, y: number, most: number): string {
  const [wide, high] = [box.right - box.left, box.top - box.bottom];
  const scale = Math.min(LARGEST, (most - 3) / wide, CELL.height / high);
  const place = [x + (most - wide * scale) / 2, y + CELL.height - high * scale, wide * scale, high * scale];
  const [left, top, width, height] = place.map((value) => value.toFixed(1));
  const view = [box.left, -box.top, wide, high].map((value) => value.toFixed(1)).join(" ");
  return `<svg x="${left}" y="${top}" width="${width}" height="${height}" viewBox="${view}">${elements.join("")}</svg>`;
}
