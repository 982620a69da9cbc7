/**
 * Gives a posture its place, as the floor does it to a real body:
 *
 *     1. leaned over as a whole until both of its props touch (a side plank: elbow and foot)
 *     2. shifted sideways, so that the joint it rests on stays where it was
 *     3. shifted up or down, so that its lowest surface is exactly on the floor (or, on a seat or in water, the hip at its height)
 *     4. feet and then hands that hold on to something are brought there
 */
import type { Anchor } from "../routine/picture-words.ts";
import { ANCHORS, type Body, moved } from "./body.ts";
import { forward } from "./forward.ts";
import { lowestOf, lowestOfLimb } from "./lowest.ts";
import { type Pin, pinned } from "./pin.ts";
import { leaned, mapLimbs, type Posture } from "./posture.ts";
import { isArm, LIMBS, type LimbName } from "./skeleton.ts";
import { vector } from "./vector.ts";

export interface Support {
  readonly anchor: Anchor;
  /** Where the anchor stays. */
  readonly x: number;
  /** The arm and the leg that both have to touch the floor, or null. */
  readonly props: readonly [LimbName, LimbName] | null;
  /** Height of the hip of a body that the floor doesn't carry, or null. */
  readonly hipHeight: number | null;
}

export type Pins = Readonly<Partial<Record<LimbName, Pin>>>;

export interface Settled {
  readonly body: Body;
  /** Units by which a hand or foot fails to get where it should be. */
  readonly short: Readonly<Record<LimbName, number>>;
}

export function settle(posture: Posture, support: Support, pins: Pins): Settled {
  const body = place(posture, support, (limb) => pins[limb] !== undefined);
  if (LIMBS.every((limb) => pins[limb] === undefined)) return { body, short: NOTHING_SHORT };
  const legs = mapLimbs((limb) => pinned(limb, body, isArm(limb) ? undefined : pins[limb]));
  // Hands may hold on to the legs, and do it where those have come to.
  const standing = { ...body, limbs: mapLimbs((limb) => legs[limb].chain) };
  const reached = mapLimbs((limb) => (isArm(limb) ? pinned(limb, standing, pins[limb]) : legs[limb]));
  return {
    body: { ...body, limbs: mapLimbs((limb) => reached[limb].chain) },
    short: mapLimbs((limb) => reached[limb].short),
  };
}

const NOTHING_SHORT = mapLimbs(() => 0);

/** Steps 1 to 3. The limbs that hold on to something don't carry the body. */
export function place(
  posture: Posture,
  { anchor, x, props, hipHeight }: Support,
  holds: (limb: LimbName) => boolean,
): Body {
  const body = forward(props ? upright(posture, props) : posture);
  const up = hipHeight === null ? -lowestOf(body, holds) : hipHeight - body.hip.y;
  return moved(body, vector(x - ANCHORS[anchor](body).x, up, 0));
}

/** Newton's method; three rounds bring both props to the floor within a thousandth of a unit. */
function upright(posture: Posture, [first, second]: readonly [LimbName, LimbName]): Posture {
  const still = isArm(first) ? first : second;
  let lean = 0;
  for (let round = 0; round < 3; round += 1) {
    const gap = gapOf(leaned(posture, lean, still), first, second);
    const slope = gapOf(leaned(posture, lean + 1, still), first, second) - gap;
    if (Math.abs(slope) < 1e-6) break;
    lean -= gap / slope;
  }
  return leaned(posture, lean, still);
}

function gapOf(posture: Posture, first: LimbName, second: LimbName): number {
  const body = forward(posture);
  return lowestOfLimb(first, body.limbs[first]) - lowestOfLimb(second, body.limbs[second]);
}
