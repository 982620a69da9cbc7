/** The moments of a movement that are worth a picture of their own: where it starts and where it goes. */
import type { Moment } from "./frame-at.ts";
import type { Movement } from "./movement.ts";

/** The start, the lift, and a `lower` that isn't the start again; the start alone where nothing moves. */
export function keyMoments({ picture, on }: Movement, side: Moment["side"] = picture.side): Moment[] {
  const start: Moment = { phase: "ready", fraction: 0, side };
  if (picture.lift === null) return [start];
  // What goes on by itself holds nothing: half way round it has come to the other side.
  const lift: Moment = { phase: picture.cycle === null ? "hold" : "lift", fraction: 1, side };
  return on && !picture.swaps ? [start, lift, { phase: "lower", fraction: 1, side }] : [start, lift];
}
