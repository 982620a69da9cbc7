/** The figure of an exercise in `show`: played where there is a terminal, as key postures everywhere. */
import type { Size } from "../base/frame.ts";
import type { Exercise } from "../routine/exercise.ts";
import type { LeaveSignal } from "../runner/controls.ts";
import { movementOf } from "../view/exercise-movement.ts";
import type { FigureManner } from "../view/figure-manner.ts";
import { movementFigureSize } from "../view/movement-screen.ts";
import { poseStrip } from "../view/pose-strip.ts";
import { poseWords } from "../view/pose-words.ts";
import type { Theme } from "../view/theme.ts";
import { type MovementStage, playMovement } from "./play-movement.ts";

export interface FigureParts {
  /** null: no figures are wanted. */
  readonly manner: FigureManner | null;
  /** A terminal with a keyboard to play on, or null. */
  readonly stage: {
    readonly size: Size;
    readonly clock: MovementStage["clock"];
    open(): Promise<Pick<MovementStage, "screen" | "controls"> & { close(): void }>;
  } | null;
}

/** Does nothing where nothing moves, or there is no room. Resolves with the signal that ended it, or null. */
export async function playFigure(
  { manner, stage }: FigureParts,
  exercise: Exercise,
  theme: Theme,
): Promise<LeaveSignal | null> {
  const movement = movementOf(exercise);
  if (!movement?.picture.lift || !manner || !stage || !movementFigureSize(movement, stage.size)) return null;
  const { screen, controls, close } = await stage.open();
  try {
    return await playMovement({ screen, controls, clock: stage.clock, manner, theme }, exercise, movement);
  } finally {
    close();
  }
}

/** Lines of the key postures; none where there is no picture or no room. */
export function stillFigure({ manner }: FigureParts, exercise: Exercise, columns: number, theme: Theme): string[] {
  const movement = movementOf(exercise);
  if (!movement || !manner) return [];
  return poseStrip(movement, poseWords(exercise, movement), { columns, manner, theme });
}
