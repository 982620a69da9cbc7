/**
 * A far limb right behind the near one shows as a thin strip beside it, which looks like noise. It is left out bone by
 * bone, by shrinking it as it comes close, so that nothing ever pops in or out.
 */
import type { Flat } from "./projection.ts";
import type { Shape, Stroke } from "./shapes.ts";

/** Units: a bone closer than this to its twin shows as a hairline, however fine the picture is. */
export const SLIVER = 3.4;

/**
 * The shape with its hidden bones shrunk, those that are gone to a radius of 0.
 *
 * @param close units: a bone that is no further than this from its twin is gone, a third further away it is whole
 */
export function withoutSlivers(shape: Shape, close: number): Shape {
  if (shape.hiddenBy.length === 0) return shape;
  const apart = shape.strokes.map((stroke, bone) => shareShown(stroke, shape.hiddenBy[bone], close));
  // A hand without its forearm is a speck.
  const shares = apart.map((share, bone) => (bone === 2 ? Math.min(...apart.slice(1)) : share));
  const shrunk = (stroke: Stroke, bone: number): Stroke => {
    const share = shares[bone] ?? 1;
    return share === 1 ? stroke : { ...stroke, ra: stroke.ra * share, rb: stroke.rb * share };
  };
  return { ...shape, strokes: shape.strokes.map(shrunk), halo: shape.halo.map(shrunk) };
}

/** Whether there is anything of it. */
export function isSeen({ ra, rb }: Stroke): boolean {
  return ra > 0 || rb > 0;
}

function shareShown(stroke: Stroke, twin: Stroke | undefined, close: number): number {
  if (!twin) return 1;
  const apart = Math.max(distance(stroke.a, twin), distance(stroke.b, twin));
  return Math.max(0, Math.min(1, (apart / close - 1) * 3));
}

/** A far hand that peeks out beyond the near one, in the same line, is hidden all the same. Units. */
const BEYOND = 6;

/** From a point to the middle line of a stroke, continued a little at both ends. */
function distance({ x, y }: Flat, { a, b }: Stroke): number {
  const wayX = b.x - a.x;
  const wayY = b.y - a.y;
  const length = Math.hypot(wayX, wayY);
  if (length < 1e-6) return Math.hypot(x - a.x, y - a.y);
  const along = ((x - a.x) * wayX + (y - a.y) * wayY) / length;
  const share = Math.max(-BEYOND, Math.min(length + BEYOND, along)) / length;
  return Math.hypot(x - a.x - wayX * share, y - a.y - wayY * share);
}
