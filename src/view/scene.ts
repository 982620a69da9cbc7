/**
 * The scene: the middle of the live screen. Left the large number with its caption, right the heading and the text.
 * Where the number has no room it goes into the heading. The sizes depend on the exercise, not on the beat.
 */
import type { Look } from "../session/look.ts";
import { bigScale, bigSize, bigText } from "./big-text.ts";
import { countOf, lastSeconds } from "./count.ts";
import { cut, padEnd, padStart } from "./fit.ts";
import type { Layout } from "./layout.ts";
import { type Room, textLines } from "./scene-body.ts";
import { sceneText } from "./scene-text.ts";
import type { Theme } from "./theme.ts";

/** The part of the width that the number may take; a clock with minutes of two digits may take more. */
const NUMBER_SHARE = 0.5;
const CLOCK_SHARE = 0.65;
const LARGEST_SCALE = 8;
const GAP = 3;

interface NumberBox {
  readonly scale: number;
  /** Columns with the gap beside it; 0 where the number has no room. */
  readonly width: number;
}

/** Exactly `layout.scene.height` lines of at most `layout.width` columns. */
export function scene(look: Look, layout: Layout, theme: Theme): string[] {
  const { height } = layout.scene;
  const box = numberBox(look, layout, theme);
  const text = sceneText(look, theme, layout.status === null);
  const number = numberLines(look, box, theme[text.tone], theme);
  const top = box.width > 0 ? Math.floor(Math.max(0, height - number.length) / 3) : 0;
  const room: Room = { width: layout.width - box.width, height: height - top };
  const counted = box.width > 0 || look.state === "ended" ? "" : ` ${countOf(look).short}`;
  const right = textLines(text, counted, look, room, theme);
  return Array.from({ length: height }, (_, row) => {
    const left = padEnd(number[row - top] ?? "", box.width);
    return left + (right[row - top] ?? "");
  });
}

function numberBox(look: Look, { width, scene: { height } }: Layout, { glyphs }: Theme): NumberBox {
  if (look.state === "ended") return { scale: 0, width: 0 };
  const { widest } = countOf(look);
  const most = Math.floor(width * (widest.length > 4 ? CLOCK_SHARE : NUMBER_SHARE));
  const scale = bigScale([widest], most, height - 1, LARGEST_SCALE, glyphs);
  const size = bigSize(widest, scale);
  return { scale, width: size && scale > 0 ? size.width + GAP : 0 };
}

/** The number and its caption, right-aligned so that its last digit keeps its place. */
function numberLines(look: Look, box: NumberBox, tone: (text: string) => string, theme: Theme): string[] {
  if (box.scale === 0) return [];
  const { text, caption } = countOf(look);
  const width = box.width - GAP;
  const style = lastSeconds(look) > 0 ? theme.accent : look.state === "paused" ? theme.dim : tone;
  const digits = bigText(text, box.scale, theme.glyphs).map((row) => style(padStart(row, width)));
  return [...digits, theme.dim(padStart(cut(caption, width, theme.glyphs.ellipsis), width))];
}
