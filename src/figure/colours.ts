/**
 * What the tones look like, as SGR codes. The body has the terminal's own text colour and the rest the middle of the
 * scale, so that the figure shows on dark and on light backgrounds alike.
 */
import { TONE, type Tone } from "./tone.ts";

export const COLOURS = ["none", "basic", "full"] as const;
/** No colour, the 8 basic ones (with their bright versions), or the 256 of xterm. */
export type Colours = (typeof COLOURS)[number];
export type Background = "dark" | "light";

export interface Ink {
  /** Codes for a tone in front, "" for plain text. */
  readonly front: (tone: Tone) => string;
  /** Codes for a tone behind a glyph. The body has none: no code makes the text colour a background. */
  readonly behind: (tone: Tone) => string;
}

type Table = Readonly<Record<Exclude<Tone, 0 | 1>, number>>;

const DARK: Table = { [TONE.far]: 244, [TONE.accent]: 39, [TONE.farAccent]: 67, [TONE.thing]: 137, [TONE.water]: 73 };
const LIGHT: Table = { [TONE.far]: 247, [TONE.accent]: 32, [TONE.farAccent]: 110, [TONE.thing]: 137, [TONE.water]: 73 };
/** Bright black, cyan or blue, and yellow, counted from the first colour. */
const BASIC_DARK: Table = { [TONE.far]: 60, [TONE.accent]: 6, [TONE.farAccent]: 4, [TONE.thing]: 3, [TONE.water]: 4 };
const BASIC_LIGHT: Table = { [TONE.far]: 60, [TONE.accent]: 4, [TONE.farAccent]: 6, [TONE.thing]: 3, [TONE.water]: 6 };

export function inkFor(colours: Colours, background: Background): Ink | null {
  if (colours === "none") return null;
  const dark = background === "dark";
  if (colours === "full") return ink(dark ? DARK : LIGHT, (colour, behind) => `${behind ? 48 : 38};5;${colour}`);
  return ink(dark ? BASIC_DARK : BASIC_LIGHT, (colour, behind) => String(colour + (behind ? 40 : 30)));
}

function ink(table: Table, code: (colour: number, behind: boolean) => string): Ink {
  const codes = (behind: boolean) => (tone: Tone) =>
    tone === TONE.none || tone === TONE.body ? "" : code(table[tone], behind);
  return { front: codes(false), behind: codes(true) };
}
