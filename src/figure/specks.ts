/**
 * Takes small faults out of a picture of pixels: holes that a rim left here and there within a body, and lone pixels
 * beside it. They say nothing, and as the figure moves they would flicker.
 */
import type { Pixels } from "./pixels.ts";
import { TONE } from "./tone.ts";

/** Shares of a cell: smaller holes are filled, smaller specks go. */
const HOLE = 0.8;
const SPECK = 0.6;

/** @param perCell pixels of a cell */
export function withoutSpecks({ width, height, tones }: Pixels, perCell: number): Pixels {
  const clean = tones.slice();
  const seen = new Uint8Array(tones.length);
  const patch: Patch = { pixels: new Int32Array(tones.length), length: 0 };
  for (let start = 0; start < tones.length; start += 1) {
    if (seen[start]) continue;
    const empty = tones[start] === TONE.none;
    const open = spread(tones, width, height, start, seen, patch);
    if (open || patch.length > (empty ? HOLE : SPECK) * perCell) continue;
    const around = empty ? (tones[start - 1] ?? TONE.none) : TONE.none;
    for (let next = 0; next < patch.length; next += 1) clean[patch.pixels[next] as number] = around;
  }
  return { width, height, tones: clean };
}

/** Neighbours that are alike; room for a whole picture, as the air around the body is the first of them. */
interface Patch {
  readonly pixels: Int32Array;
  length: number;
}

/**
 * Collects the patch around a pixel, empty or not as that is, in `patch`. Returns whether it reaches the edge of the
 * picture: then it goes on there.
 */
function spread(
  tones: Uint8Array,
  width: number,
  height: number,
  start: number,
  seen: Uint8Array,
  patch: Patch,
): boolean {
  const { pixels } = patch;
  const empty = tones[start] === TONE.none;
  let open = false;
  let length = 1;
  const visit = (at: number) => {
    if (seen[at] || (tones[at] === TONE.none) !== empty) return;
    seen[at] = 1;
    pixels[length] = at;
    length += 1;
  };
  pixels[0] = start;
  seen[start] = 1;
  for (let next = 0; next < length; next += 1) {
    const at = pixels[next] as number;
    const column = at % width;
    if (column === 0 || column === width - 1 || at < width || at >= width * (height - 1)) open = true;
    if (column > 0) visit(at - 1);
    if (column < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at < width * (height - 1)) visit(at + width);
  }
  patch.length = length;
  return open;
}
