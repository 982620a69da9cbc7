/**
 * From pixels to cells: a character, the colour in front and, with solid glyphs, a second colour behind it. A cell that
 * holds more tones than that keeps its two commonest.
 */
import type { GlyphSet } from "./glyph-set.ts";
import type { Pixels } from "./pixels.ts";
import { TONE, TONES, type Tone } from "./tone.ts";

export interface InkCell {
  readonly glyph: string;
  readonly front: Tone;
  readonly behind: Tone;
}

export const BLANK: InkCell = { glyph: " ", front: TONE.none, behind: TONE.none };

export function encode(pixels: Pixels, set: GlyphSet): InkCell[][] {
  const columns = pixels.width / set.across;
  const rows = pixels.height / set.down;
  const counts = new Uint8Array(TONES);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellAt(pixels, set, column, row, counts)),
  );
}

function cellAt(pixels: Pixels, set: GlyphSet, column: number, row: number, counts: Uint8Array): InkCell {
  const { across, down } = set;
  const first = row * down * pixels.width + column * across;
  counts.fill(0);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const tone = pixels.tones[first + y * pixels.width + x] as number;
      counts[tone] = (counts[tone] as number) + 1;
    }
  }
  const empty = counts[TONE.none] as number;
  if (empty === across * down) return BLANK;
  counts[TONE.none] = 0;
  const one = commonest(counts);
  counts[one] = 0;
  const two = commonest(counts);
  const second = set.solid && empty <= (counts[two] as number) / 2 ? two : TONE.none;
  // The text colour can't be put behind a glyph, so the body always goes in front.
  const [front, behind] = second === TONE.body ? [second, one] : [one, second];
  return { glyph: set.glyph(maskAt(pixels, set, first, front, behind)), front, behind };
}

/** Which pixels show the tone in front. Without a tone behind it these are all that are not empty. */
function maskAt(
  { width, tones }: Pixels,
  { across, down }: GlyphSet,
  first: number,
  front: Tone,
  behind: Tone,
): number {
  let mask = 0;
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const tone = tones[first + y * width + x];
      const shows = behind === TONE.none ? tone !== TONE.none : tone === front;
      if (shows) mask |= 1 << (y * across + x);
    }
  }
  return mask;
}

/** The tone that most pixels have; nothing where none has any. */
function commonest(counts: Uint8Array): Tone {
  let best: Tone = TONE.none;
  for (let tone = 1; tone < TONES; tone += 1) {
    if ((counts[tone] as number) > (counts[best] as number)) best = tone as Tone;
  }
  return best;
}
