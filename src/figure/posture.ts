/**
 * A Posture: where every bone points, in absolute angles (0 right, 90 up, 180 left, -90 down). It says nothing about the
 * place of the body; that follows from what it rests on. The figure looks to the right when it stands, so on its back
 * the head is left, and on all fours and on its front it is right: the signs of all joints stay the same everywhere.
 */
import { LIMBS, type LimbName } from "./skeleton.ts";
import type { Direction } from "./vector.ts";

export interface Limb {
  readonly upper: Direction;
  readonly lower: Direction;
  readonly end: Direction;
}

export interface Posture {
  /** The trunk, from hip to waist and from waist to shoulder. */
  readonly low: number;
  readonly up: number;
  /** From the neck to the top of the head. */
  readonly head: number;
  /** The face turned about the neck, away from the viewer where positive. */
  readonly face: number;
  /** Pelvis and legs turned about the trunk. */
  readonly roll: number;
  /** The whole body turned about the trunk: -90 shows the chest to the viewer. */
  readonly turn: number;
  readonly limbs: Readonly<Record<LimbName, Limb>>;
}

/** The posture on the way from `a` to `b`; every angle runs evenly. */
export function mix(a: Posture, b: Posture, share: number): Posture {
  const number = (from: number, to: number) => from + (to - from) * share;
  const direction = (from: Direction, to: Direction): Direction => ({
    angle: number(from.angle, to.angle),
    toward: number(from.toward, to.toward),
  });
  return {
    low: number(a.low, b.low),
    up: number(a.up, b.up),
    head: number(a.head, b.head),
    face: number(a.face, b.face),
    roll: number(a.roll, b.roll),
    turn: number(a.turn, b.turn),
    limbs: mapLimbs((name) => ({
      upper: direction(a.limbs[name].upper, b.limbs[name].upper),
      lower: direction(a.limbs[name].lower, b.limbs[name].lower),
      end: direction(a.limbs[name].end, b.limbs[name].end),
    })),
  };
}

/** The whole body leaned by an angle, except one limb that keeps its directions. */
export function leaned(posture: Posture, degrees: number, except: LimbName | null): Posture {
  const direction = ({ angle, toward }: Direction): Direction => ({ angle: angle + degrees, toward });
  return {
    ...posture,
    low: posture.low + degrees,
    up: posture.up + degrees,
    head: posture.head + degrees,
    limbs: mapLimbs((name) => {
      const limb = posture.limbs[name];
      if (name === except) return limb;
      return { upper: direction(limb.upper), lower: direction(limb.lower), end: direction(limb.end) };
    }),
  };
}

export function mapLimbs<T>(make: (name: LimbName) => T): Record<LimbName, T> {
  return Object.fromEntries(LIMBS.map((name) => [name, make(name)])) as Record<LimbName, T>;
}
