/** From samples to the pixels of a glyph set: a pixel has the tone of most of its samples, if enough of them are covered. */
import type { GlyphSet } from "./glyph-set.ts";
import type { Raster } from "./raster.ts";
import { TONE, TONES } from "./tone.ts";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly tones: Uint8Array;
}

export function pixelsOf(raster: Raster, set: GlyphSet): Pixels {
  const across = set.grain.across / set.across;
  const down = set.grain.down / set.down;
  const width = raster.width / across;
  const height = raster.height / down;
  const tones = new Uint8Array(width * height);
  const counts = new Uint8Array(TONES);
  const enough = set.threshold * across * down;
  for (let y = 0; y < height; y += 1) {
    if (isBlank(raster, y * down, down)) continue;
    for (let x = 0; x < width; x += 1) {
      const first = y * down * raster.width + x * across;
      const same = onlyTone(raster, first, across, down);
      tones[y * width + x] = same ?? mostTone(raster, first, across, down, counts, enough);
    }
  }
  return { width, height, tones };
}

/** Whether some rows of samples are empty all along, as those above somebody who lies are. */
function isBlank({ width, tones }: Raster, row: number, rows: number): boolean {
  const end = (row + rows) * width;
  for (let at = row * width; at < end; at += 1) if (tones[at] !== TONE.none) return false;
  return true;
}

/** The tone that all samples of a pixel have, as most pixels are; null where they differ. */
function onlyTone({ width, tones }: Raster, first: number, across: number, down: number): number | null {
  const tone = tones[first] as number;
  for (let row = 0; row < down; row += 1) {
    const start = first + row * width;
    for (let at = start; at < start + across; at += 1) if (tones[at] !== tone) return null;
  }
  return tone;
}

function mostTone(
  { width, tones }: Raster,
  first: number,
  across: number,
  down: number,
  counts: Uint8Array,
  enough: number,
): number {
  counts.fill(0);
  for (let row = 0; row < down; row += 1) {
    const start = first + row * width;
    for (let at = start; at < start + across; at += 1) {
      const tone = tones[at] as number;
      counts[tone] = (counts[tone] as number) + 1;
    }
  }
  return across * down - (counts[TONE.none] as number) >= enough ? commonest(counts) : TONE.none;
}

/**
 * For a terminal without colours: one tone for all, and the far side as a checkerboard, so that it still lies behind.
 */
export function withoutColour({ width, height, tones }: Pixels): Pixels {
  const plain = tones.map((tone, at) => {
    if (tone === TONE.none) return TONE.none;
    const far = tone === TONE.far || tone === TONE.farAccent;
    return far && ((at % width) + Math.floor(at / width)) % 2 === 1 ? TONE.none : TONE.body;
  });
  return { width, height, tones: plain };
}

function commonest(counts: Uint8Array): number {
  let best: number = TONE.body;
  for (let tone = 1; tone < TONES; tone += 1) if ((counts[tone] as number) > (counts[best] as number)) best = tone;
  return best;
}
