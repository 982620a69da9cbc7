/** A Pin: what a hand or foot holds on to, a place that doesn't move or a part of the body itself. */
import type { Hold } from "../routine/picture-words.ts";
import type { Body, Chain } from "./body.ts";
import { type Reached, reach } from "./reach.ts";
import { bonesOf, type LimbName } from "./skeleton.ts";
import { between, minus, plus, times, unit, type Vector, vector } from "./vector.ts";

export type Pin = { readonly kind: "place"; readonly at: Vector } | { readonly kind: "body"; readonly hold: Hold };

/** How far the fingers turn in on what they hold, as a slope. */
const GRASP = 0.35;

/** The limb as it is when it holds on; without a pin as it was. */
export function pinned(limb: LimbName, body: Body, pin: Pin | undefined): Reached {
  const chain = body.limbs[limb];
  if (!pin) return { chain, short: 0 };
  if (pin.kind === "place") return reach(limb, chain, pin.at);
  const reached = reach(limb, chain, held(limb, body, pin.hold));
  const { chain: arm } = reached;
  const along = pin.hold === "shins" ? aroundShin(legOf(limb, body)) : unit(minus(arm.end, arm.bend));
  return { ...reached, chain: { ...arm, tip: plus(arm.end, times(along, bonesOf(limb).end.length)) } };
}

function legOf(limb: LimbName, { limbs }: Body): Chain {
  return limbs[limb === "near-arm" ? "near-leg" : "far-leg"];
}

/** A hand that hugs a leg lies on it; one that went on in the line of the forearm would seem to reach past it. */
function aroundShin({ bend, end }: Chain): Vector {
  const shin = unit(minus(end, bend));
  return unit(plus(shin, times(vector(shin.y, -shin.x, 0), GRASP)));
}

function held(limb: LimbName, body: Body, hold: Hold): Vector {
  const leg = legOf(limb, body);
  switch (hold) {
    case "shins":
      return onFront(leg.bend, leg.end, 0.3, 4.2);
    case "thighs":
      return onFront(leg.root, leg.bend, 0.42, 5);
    case "knees":
      return onFront(leg.root, leg.bend, 0.92, 5);
    case "head":
      return besideHead(limb, body);
  }
}

/** A point on the front of a leg's bone. */
function onFront(from: Vector, to: Vector, share: number, thickness: number): Vector {
  const bone = unit(minus(to, from));
  return plus(between(from, to, share), times(vector(-bone.y, bone.x, 0), thickness));
}

/** Hands at the back of the head, one on each side. */
function besideHead(limb: LimbName, { head, neck }: Body): Vector {
  const crown = unit(minus(head, neck));
  const back = vector(-crown.y, crown.x, 0);
  return plus(plus(head, times(back, 4)), vector(0, 0, limb === "near-arm" ? 5 : -5));
}
