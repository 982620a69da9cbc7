/**
 * A Way: from one key posture to another, and what holds the body on it. A hand that holds on at both ends holds on all
 * the way; one that lets go, or takes hold, swings there freely, from or to the angles that its hold gives it.
 */
import type { Body, Chain } from "./body.ts";
import type { Hand, Key, Picture } from "./picture.ts";
import type { Pin } from "./pin.ts";
import { type Limb, mapLimbs, mix, type Posture } from "./posture.ts";
import { type Pins, place, type Settled, type Support, settle } from "./settle.ts";
import { bonesOf, isArm, LIMBS, type LimbName } from "./skeleton.ts";
import { type Direction, directionOf, minus, nearest, pointing, turnedAbout, type Vector, vector } from "./vector.ts";

/** What can move of its own: the two halves of the trunk and the limbs. */
export type Part = "low" | "up" | LimbName;

export interface Way {
  readonly from: Posture;
  readonly to: Posture;
  readonly support: Support;
  readonly pins: Pins;
  /** The parts that the movement is about: they are drawn in the accent colour. */
  readonly moving: ReadonlySet<Part>;
  /** What holds on at the start and at the end, for checking that it gets there. */
  readonly ends: readonly [Settled, Settled];
}

/**
 * @param x where the anchor of the key `to` stays
 * @param grips where hands and feet have taken hold so far; grows
 */
export function makeWay(picture: Picture, from: Key, to: Key, x: number, grips: Map<LimbName, Vector>): Way {
  const support: Support = { anchor: to.anchor, x, props: picture.props, hipHeight: picture.hipHeight };
  const held = [from, to].map((key) => pinsOf(key, support, grips)) as [Pins, Pins];
  const ends: [Settled, Settled] = [settle(from.posture, support, held[0]), settle(to.posture, support, held[1])];
  const pins: Pins = Object.fromEntries(
    LIMBS.filter((limb) => from.holds[limb] !== undefined && from.holds[limb] === to.holds[limb]).map((limb) => [
      limb,
      held[1][limb],
    ]),
  );
  const start = baked(from.posture, ends[0].body, (limb) => isBaked(limb, held[0], pins), from.posture);
  const end = baked(to.posture, ends[1].body, (limb) => isBaked(limb, held[1], pins), start);
  return { from: start, to: end, support, pins, ends, moving: movingParts(start, end, to.holds) };
}

/** The body on a way, at a share from 0 to 1. */
export function bodyOn({ from, to, support, pins }: Way, share: number): Body {
  return settle(mix(from, to, share), support, pins).body;
}

/** Units by which each hand or foot that holds on all the way fails to, at a share of it; at the ends, all that hold on. */
export function shortOn({ from, to, support, pins, ends }: Way, share: number): Settled["short"] {
  if (share === 0) return ends[0].short;
  return share === 1 ? ends[1].short : settle(mix(from, to, share), support, pins).short;
}

function isBaked(limb: LimbName, held: Pins, pins: Pins): boolean {
  return held[limb] !== undefined && pins[limb] === undefined;
}

function pinsOf(key: Key, support: Support, grips: Map<LimbName, Vector>): Pins {
  const free = place(key.posture, support, (limb) => key.holds[limb] !== undefined);
  const pins: Partial<Record<LimbName, Pin>> = {};
  for (const limb of LIMBS) {
    const hand = key.holds[limb];
    if (hand) pins[limb] = pinFor(limb, hand, free, grips);
  }
  return pins;
}

function pinFor(limb: LimbName, hand: Hand, free: Body, grips: Map<LimbName, Vector>): Pin {
  if (hand !== "floor" && hand !== "stay") return { kind: "body", hold: hand };
  const at = grips.get(limb) ?? grip(limb, hand, free);
  grips.set(limb, at);
  return { kind: "place", at };
}

function grip(limb: LimbName, hand: "floor" | "stay", free: Body): Vector {
  const { x, y, z } = free.limbs[limb].end;
  return hand === "floor" ? vector(x, bonesOf(limb).end.from, z) : vector(x, y, z);
}

/** The posture with the angles that its limbs have in a body, written as near as can be to those of `like`. */
function baked(posture: Posture, body: Body, which: (limb: LimbName) => boolean, like: Posture): Posture {
  return {
    ...posture,
    limbs: mapLimbs((limb) =>
      which(limb) ? directionsOf(limb, body.limbs[limb], posture, like.limbs[limb]) : posture.limbs[limb],
    ),
  };
}

function directionsOf(limb: LimbName, { root, bend, end, tip }: Chain, posture: Posture, like: Limb): Limb {
  const axis = pointing({ angle: posture.low, toward: 0 });
  const direction = (from: Vector, to: Vector, base: Direction): Direction => {
    const bone = minus(to, from);
    const { angle, toward } = directionOf(isArm(limb) ? bone : turnedAbout(bone, axis, -posture.roll));
    return { angle: nearest(angle, base.angle), toward };
  };
  return {
    upper: direction(root, bend, like.upper),
    lower: direction(bend, end, like.lower),
    end: direction(end, tip, like.end),
  };
}

/** A part moves when it turns by more than this, degrees: less is a movement that merely follows. */
const MOVES = 8;
const FOLLOWS = 3;

function movingParts(from: Posture, to: Posture, holds: Key["holds"]): Set<Part> {
  const turns = (a: number, b: number) => Math.abs(a - b) > MOVES;
  const limbTurns = (a: Limb, b: Limb) =>
    (["upper", "lower"] as const).some(
      (bone) => turns(a[bone].angle, b[bone].angle) || turns(a[bone].toward, b[bone].toward),
    );
  const parts = new Set<Part>();
  // Half a trunk in another colour looks broken, so the halves go together where both take part.
  const low = Math.abs(from.low - to.low);
  const up = Math.abs(from.up - to.up);
  if (low > MOVES || (up > MOVES && low > FOLLOWS)) parts.add("low");
  if (up > MOVES || (low > MOVES && up > FOLLOWS)) parts.add("up");
  for (const limb of LIMBS) {
    const rolls = !isArm(limb) && turns(from.roll, to.roll);
    if (rolls || (holds[limb] === undefined && limbTurns(from.limbs[limb], to.limbs[limb]))) parts.add(limb);
  }
  return parts;
}
