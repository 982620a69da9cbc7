/**
 * The room that a movement takes, over the whole of it and on both sides, so that its scale can be chosen once: a figure
 * that grew and shrank as it moved would be unbearable to look at.
 */
import { type Drawing, drawingOf } from "./drawing.ts";
import { frameAt, type Moment, type MomentPhase } from "./frame-at.ts";
import type { Movement } from "./movement.ts";
import { TONE } from "./tone.ts";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Looks at so many places on each way; the ways are smooth, so little can stick out between two of them. */
const SAMPLES = 10;

/** The boxes of a movement stay the same as long as it lives, and take longer to find than a frame to draw. */
const boxes = new WeakMap<Movement, Map<Moment["side"], Box>>();

/** What a movement takes when it is done by that side. Sides that swap in place share one box. */
export function boxOf(movement: Movement, side: Moment["side"]): Box {
  const known = boxes.get(movement) ?? new Map<Moment["side"], Box>();
  boxes.set(movement, known);
  const box = known.get(side) ?? sampledBox(movement, side);
  known.set(side, box);
  return box;
}

function sampledBox(movement: Movement, side: Moment["side"]): Box {
  const { picture } = movement;
  const sides = picture.mirror === "swap" ? (["left", "right"] as const) : [side];
  const phases: readonly MomentPhase[] = movement.on ? ["lift", "lower"] : ["lift"];
  const boxes = sides.flatMap((one) =>
    phases.flatMap((phase) =>
      Array.from({ length: SAMPLES + 1 }, (_, index) =>
        drawnBox(drawingOf(frameAt(movement, { phase, fraction: index / SAMPLES, side: one }), picture)),
      ),
    ),
  );
  return boxes.reduce(around);
}

function drawnBox(drawing: Drawing): Box {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { strokes } of drawing) {
    for (const { a, ra, b, rb, tone } of strokes) {
      // Water has no end, and only its height matters.
      if (tone === TONE.water) continue;
      left = Math.min(left, a.x - ra, b.x - rb);
      right = Math.max(right, a.x + ra, b.x + rb);
      bottom = Math.min(bottom, a.y - ra, b.y - rb);
      top = Math.max(top, a.y + ra, b.y + rb);
    }
  }
  return { left, right, bottom, top };
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
    top: Math.max(a.top, b.top),
  };
}
