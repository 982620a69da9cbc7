/**
 * Plays a movement on the terminal, a few times at its own tempo, until it is over or a key is pressed. While the figure
 * moves it is drawn as often as the eye needs it; otherwise only when the second changes.
 */

import { withoutMotion } from "../figure/frame-at.ts";
import type { Movement } from "../figure/movement.ts";
import { type Instant, instantAt, showingOf } from "../figure/showing.ts";
import type { Exercise } from "../routine/exercise.ts";
import type { Clock } from "../runner/clock.ts";
import type { Controls, LeaveSignal } from "../runner/controls.ts";
import type { LiveScreen } from "../terminal/live-screen.ts";
import type { FigureManner } from "../view/figure-manner.ts";
import { frameMs } from "../view/frame-ms.ts";
import { movementFrame } from "../view/movement-screen.ts";
import { showingPace } from "../view/showing-pace.ts";
import type { Theme } from "../view/theme.ts";

export interface MovementStage {
  readonly screen: Pick<LiveScreen, "draw" | "size">;
  readonly controls: Controls;
  readonly clock: Pick<Clock, "now" | "after">;
  readonly manner: FigureManner;
  readonly theme: Theme;
}

/** Resolves with the signal that ended it, or null when it is over or a key was pressed. */
export function playMovement(
  stage: MovementStage,
  exercise: Exercise,
  movement: Movement,
): Promise<LeaveSignal | null> {
  const { screen, controls, clock, manner, theme } = stage;
  const showing = showingOf(movement, showingPace(exercise), exercise.sided);
  const began = clock.now();
  return new Promise((resolve) => {
    let cancel = () => {};
    const end = (signal: LeaveSignal | null) => {
      cancel();
      for (const stop of listening) stop();
      resolve(signal);
    };
    const show = () => {
      cancel();
      const instant = instantAt(movement, showing, (clock.now() - began) / 1000);
      if (!instant) return end(null);
      screen.draw(
        movementFrame({ exercise, movement, instant: seen(movement, instant, stage) }, screen.size(), manner, theme),
      );
      cancel = clock.after(untilNext(movement, instant, stage), show);
    };
    const listening = [
      controls.onKey((key) => {
        if (key === "ctrl-z") controls.suspend();
        else end(key === "ctrl-c" ? "SIGINT" : null);
      }),
      controls.onSignal(end),
      controls.onRepaint(show),
    ];
    show();
  });
}

function seen(movement: Movement, instant: Instant, { manner: { motion } }: MovementStage): Instant {
  const { moment } = instant;
  return motion
    ? instant
    : { ...instant, moment: { ...withoutMotion(movement, moment), seconds: moment.seconds ?? 0 } };
}

/** Milliseconds until something else is to be seen. */
function untilNext(movement: Movement, { still, moment }: Instant, { manner: { motion } }: MovementStage): number {
  if (still === 0 && motion) return frameMs(movement);
  const toSecond = 1 - ((moment.seconds ?? 0) % 1);
  return Math.max(1, 1000 * (still === 0 ? toSecond : Math.min(still, toSecond)));
}
