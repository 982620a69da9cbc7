/** The large number, to be read from the mat, and the caption under it. Its size depends on the exercise, not on the beat. */
import type { Look } from "../session/look.ts";
import { bigScale, bigSize, bigText } from "./big-text.ts";
import { countOf, lastSeconds } from "./count.ts";
import { cut, padStart } from "./fit.ts";
import { inverted } from "./inverted.ts";
import type { Room } from "./scene-body.ts";
import type { SceneText } from "./scene-text.ts";
import type { Theme } from "./theme.ts";

const LARGEST_SCALE = 8;

export interface NumberBox {
  readonly scale: number;
  /** Columns; 0 where the number has no room. */
  readonly width: number;
  /** With those of the caption. */
  readonly rows: number;
}

const NONE: NumberBox = { scale: 0, width: 0, rows: 0 };

/** The largest that fits with its caption. */
export function numberBox(look: Look, { width, height }: Room, { glyphs }: Theme): NumberBox {
  if (look.state === "ended") return NONE;
  const { widest } = countOf(look);
  const scale = bigScale([widest], width, height - 1, LARGEST_SCALE, glyphs);
  const size = bigSize(widest, scale);
  return scale > 0 && size ? { scale, width: size.width, rows: size.rows + 1 } : NONE;
}

/** The number and its caption, right-aligned so that its last digit keeps its place. */
export function numberLines(
  look: Look,
  box: NumberBox,
  { tone, flash }: { readonly tone: SceneText["tone"]; readonly flash: boolean },
  theme: Theme,
): string[] {
  const { scale, width } = box;
  if (scale === 0) return [];
  const { text, caption } = countOf(look);
  const style = lastSeconds(look) > 0 ? theme.accent : look.state === "paused" ? theme.dim : theme[tone];
  const rows = bigText(text, scale, theme.glyphs).map((row) => padStart(row, width));
  const digits = rows.map((row) => style(flash ? inverted(row, theme.glyphs) : row));
  return [...digits, theme.dim(padStart(cut(caption, width, theme.glyphs.ellipsis), width))];
}
