/** The key postures of a movement side by side, each over its word, as an SVG document. */
import { keyMoments } from "./key-moments.ts";
import type { Movement } from "./movement.ts";
import { escapeMarkup, svgDocument } from "./svg-document.ts";
import { round } from "./svg-path.ts";
import { type Markup, stillMarkup } from "./svg-still.ts";

/** Units between two postures, and for the words under them. */
const GAP = 8;
const WORDS = 8;

/**
 * @param words one for each of the movement's key moments
 * @param title what the picture shows, for those who don't see it
 */
export function svgPoses(movement: Movement, words: readonly string[], title: string): string {
  const { box, elements } = posesMarkup(movement, words);
  return svgDocument(title, box, elements);
}

function posesMarkup(movement: Movement, words: readonly string[]): Markup {
  const poses = keyMoments(movement).map((moment) => stillMarkup(movement, moment));
  const first = poses[0]?.box ?? { left: 0, right: 0, bottom: 0, top: 0 };
  const step = first.right - first.left + GAP;
  const elements = poses.flatMap((pose, index) => [
    placed(pose, index * step),
    wordAt(words[index] ?? "", first.left + index * step + (step - GAP) / 2, first.bottom),
  ]);
  const lowest = first.bottom - (words.some((word) => word !== "") ? WORDS : 0);
  return { box: { ...first, bottom: lowest, right: first.left + poses.length * step - GAP }, elements };
}

/** A nested document, because that cuts off what goes beyond (water). */
function placed({ box, elements }: Markup, x: number): string {
  const [left, top, width, height] = [box.left, -box.top, box.right - box.left, box.top - box.bottom].map(round);
  const place = `x="${round(box.left + x)}" y="${top}" width="${width}" height="${height}"`;
  return `<svg ${place} viewBox="${left} ${top} ${width} ${height}">${elements.join("")}</svg>`;
}

function wordAt(word: string, x: number, bottom: number): string {
  if (word === "") return "";
  return `<text class="words" x="${round(x)}" y="${round(-bottom + WORDS - 2)}" text-anchor="middle">${escapeMarkup(word)}</text>`;
}
