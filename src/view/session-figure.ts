/**
 * The figure of a session: it moves with the beats and stays while they say hold. While one gets ready or rests it shows
 * where the movement starts and where it goes.
 */
import type { Size } from "../base/frame.ts";
import { figureSize } from "../figure/figure-size.ts";
import { INTO_OPEN, movesIn, withoutMotion } from "../figure/frame-at.ts";
import { renderFigure } from "../figure/render-figure.ts";
import type { Look } from "../session/look.ts";
import { movementOf } from "./exercise-movement.ts";
import type { FigureManner } from "./figure-manner.ts";
import { frameMs } from "./frame-ms.ts";
import { goesOn, momentOf } from "./moment-of.ts";
import { sessionPoses } from "./session-poses.ts";
import type { Theme } from "./theme.ts";

/** Higher, a figure shows no more and costs more. Several postures one under the other may take more rows together. */
const HIGHEST = 24;

/**
 * Lines of exactly `most.columns`, at most `most.rows` of them and as many at every moment of a rep. Null where the
 * exercise has no picture or the room is too small for it.
 */
export function sessionFigure(look: Look, most: Size, manner: FigureManner, theme: Theme): string[] | null {
  const movement = movementOf(look.step.exercise);
  const size = movement && figureSize(movement, { ...most, rows: Math.min(HIGHEST, most.rows) });
  if (!movement || !size) return null;
  if (look.beat.kind === "ready" || look.beat.kind === "rest")
    return sessionPoses(look, movement, { size, most: most.rows }, manner, theme);
  const moment = momentOf(look, movement);
  return renderFigure(movement, manner.motion ? moment : withoutMotion(movement, moment), { ...manner, ...size });
}

/** Milliseconds until the figure is to be drawn anew, though no number changes; null while it stays as it is. */
export function untilFigureMoves(look: Look, manner: FigureManner): number | null {
  const movement = manner.motion && look.state === "running" ? movementOf(look.step.exercise) : null;
  if (!movement) return null;
  const { phase, seconds = 0 } = momentOf(look, movement);
  const opens = phase === "open" && movement.picture.cycle === null && !goesOn(look.step, movement);
  const moves = opens ? seconds < INTO_OPEN : movesIn(movement, phase);
  return moves ? frameMs(movement) : null;
}
