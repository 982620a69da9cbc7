/**
 * From space to the picture. From the side: an oblique view, not a turned camera, so that the floor stays level and the
 * far limbs stand clear of the near ones. From above: the head left, the near side below.
 */
import type { View } from "./picture.ts";
import type { Vector } from "./vector.ts";

/** A point of the picture in units of the body: x to the right, y up. */
export interface Flat {
  readonly x: number;
  readonly y: number;
}

export interface Projection {
  readonly flat: (point: Vector) => Flat;
  /** Larger is nearer to the viewer. */
  readonly depth: (point: Vector) => number;
}

/** How far a unit toward the viewer goes left and down. */
const OBLIQUE = { left: 0.3, down: 0.12 } as const;

const FROM_SIDE: Projection = {
  flat: ({ x, y, z }) => ({ x: x - OBLIQUE.left * z, y: y - OBLIQUE.down * z }),
  depth: ({ z }) => z,
};

const FROM_ABOVE: Projection = {
  flat: ({ x, z }) => ({ x, y: -z }),
  depth: ({ y }) => y,
};

export function projectionFor(view: View): Projection {
  return view === "top" ? FROM_ABOVE : FROM_SIDE;
}
