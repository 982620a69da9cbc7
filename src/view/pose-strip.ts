/** The key postures of a movement as lines of text, side by side where there is room, each over its word. */
import { figureSize } from "../figure/figure-size.ts";
import type { Moment } from "../figure/frame-at.ts";
import { keyMoments } from "../figure/key-moments.ts";
import type { Movement } from "../figure/movement.ts";
import { renderFigure } from "../figure/render-figure.ts";
import type { FigureManner } from "./figure-manner.ts";
import { cut, padEnd, pageWidth, widthOf } from "./fit.ts";
import type { Theme } from "./theme.ts";

const GAP = 2;
/** Postures of a page stay small enough to leave the text in sight. */
const MOST_ROWS = 10;

/** Lines of at most `columns`; none where not even one posture has room. @param words one for each key moment */
export function poseStrip(
  movement: Movement,
  words: readonly string[],
  { columns, manner, theme }: { readonly columns: number; readonly manner: FigureManner; readonly theme: Theme },
): string[] {
  const moments = keyMoments(movement);
  const width = pageWidth(columns);
  for (let beside = moments.length; beside > 0; beside -= 1) {
    const room = Math.floor((width - GAP * (beside - 1)) / beside);
    const size = figureSize(movement, { columns: room, rows: MOST_ROWS });
    if (!size) continue;
    const pose = (moment: Moment, index: number): string[] => [
      ...renderFigure(movement, moment, { ...manner, ...size }),
      ...wordLine(words[index] ?? "", room, theme),
    ];
    return rowsOf(moments.map(pose), beside);
  }
  return [];
}

function wordLine(word: string, room: number, theme: Theme): string[] {
  if (word === "") return [];
  const text = cut(word, room, theme.glyphs.ellipsis);
  const before = Math.floor((room - widthOf(text)) / 2);
  return [padEnd(" ".repeat(before) + theme.dim(text), room)];
}

function rowsOf(poses: readonly string[][], beside: number): string[] {
  const row = poses.slice(0, beside);
  if (row.length === 0) return [];
  const lines = (row[0] ?? []).map((_, index) =>
    row
      .map((pose) => pose[index] ?? "")
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
  return [...lines, ...rowsOf(poses.slice(beside), beside)];
}
