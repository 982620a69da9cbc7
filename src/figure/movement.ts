/** A Movement: a picture made ready to be played, as the ways from one key posture to the next. */
import { ANCHORS, type Body } from "./body.ts";
import type { Picture } from "./picture.ts";
import type { LimbName } from "./skeleton.ts";
import type { Vector } from "./vector.ts";
import { bodyOn, makeWay, type Way } from "./way.ts";

export interface Movement {
  readonly picture: Picture;
  /** From the start to the lift; where nothing moves, from the start to itself. */
  readonly out: Way;
  /** From the lift to a `lower` of its own, or null. */
  readonly on: Way | null;
  /** The body in its start posture: what it lies on, leans on or sits on has its place from there. */
  readonly start: Body;
}

export function makeMovement(picture: Picture): Movement {
  const { start, lift, lower } = picture;
  const grips = new Map<LimbName, Vector>();
  const out = makeWay(picture, start, lift ?? start, 0, grips);
  const first = bodyOn(out, 0);
  if (!lift || !lower) return { picture, out, on: null, start: first };
  const x = ANCHORS[lower.anchor](bodyOn(out, 1)).x;
  return { picture, out, on: makeWay(picture, lift, lower, x, grips), start: first };
}
