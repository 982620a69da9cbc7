/** A Drawing: everything of one moment as flat shapes in painter's order, in units of the body. */
import type { Shot } from "./frame-at.ts";
import type { Picture } from "./picture.ts";
import { projectionFor } from "./projection.ts";
import { type Shape, type Stroke, shapesOf } from "./shapes.ts";
import type { Solid } from "./things.ts";

export type Drawing = readonly Shape[];

export function drawingOf(shot: Shot, { view }: Picture): Drawing {
  const { flat } = projectionFor(view);
  const shape = (part: "behind" | "front", solids: readonly Solid[]): Shape => {
    const strokes = solids.map(({ a, ra, b, rb, tone }): Stroke => ({ a: flat(a), ra, b: flat(b), rb, tone }));
    return { part, strokes, halo: part === "front" ? strokes : [], hiddenBy: [], owner: OWNER[part], depth: 0 };
  };
  const behind = shot.things.filter(({ front }) => !front);
  const front = shot.things.filter((thing) => thing.front);
  return [shape("behind", behind), ...shapesOf(shot, view), shape("front", front)];
}

/** Owners of the things, beside those of the body's parts. */
const OWNER = { behind: 10, front: 11 } as const;
