/** How low the surface of a body or of a limb reaches, in units above the floor. */
import type { Body, Chain } from "./body.ts";
import { bonesOf, HEAD_RADIUS, LIMBS, type LimbName, NECK_RADIUS } from "./skeleton.ts";
import { trunkSlices } from "./trunk.ts";

/** The lowest surface of a body. The limbs in `without` have a hold of their own and don't carry it. */
export function lowestOf(body: Body, without: (limb: LimbName) => boolean = () => false): number {
  let lowest = Math.min(body.head.y - HEAD_RADIUS, body.neck.y - NECK_RADIUS.to);
  for (const { near, far, radius } of trunkSlices(body, body.frontal)) {
    lowest = Math.min(lowest, near.y - radius, far.y - radius);
  }
  for (const name of LIMBS) if (!without(name)) lowest = Math.min(lowest, lowestOfLimb(name, body.limbs[name]));
  return lowest;
}

export function lowestOfLimb(name: LimbName, { bend, end, tip }: Chain): number {
  const { lower, end: last } = bonesOf(name);
  return Math.min(bend.y - lower.from, end.y - last.from, tip.y - last.to);
}
