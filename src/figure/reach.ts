/**
 * Inverse kinematics of a limb with two bones: where its elbow or knee has to be so that the wrist or ankle comes to a
 * given point. There are two ways to bend; a body knows one of them, the way its joint bends.
 */
import type { Chain } from "./body.ts";
import { bonesOf, isArm, type LimbName } from "./skeleton.ts";
import { dot, lengthOf, minus, plus, times, unit, type Vector, vector } from "./vector.ts";

/** Never quite straight: a limb stretched out to the last unit flickers between its two ways to bend. */
const STRAIGHT = 0.9995;

export interface Reached {
  readonly chain: Chain;
  /** Units that the limb is too short, or too long; 0 when it gets there. */
  readonly short: number;
}

/** The limb with its wrist or ankle at `target`; the hand or foot keeps its direction. */
export function reach(limb: LimbName, chain: Chain, target: Vector): Reached {
  const { upper, lower } = bonesOf(limb);
  const way = minus(target, chain.root);
  const wanted = lengthOf(way);
  const longest = (upper.length + lower.length) * STRAIGHT;
  const shortest = Math.abs(upper.length - lower.length) + 0.5;
  const distance = Math.max(shortest, Math.min(longest, wanted));
  const axis = unit(way);
  const along = (upper.length ** 2 + distance ** 2 - lower.length ** 2) / (2 * distance);
  const aside = Math.sqrt(Math.max(0, upper.length ** 2 - along ** 2));
  const bend = bendAt(limb, plus(chain.root, times(axis, along)), axis, aside);
  const end = plus(chain.root, times(axis, distance));
  const tip = plus(end, minus(chain.tip, chain.end));
  return { chain: { root: chain.root, bend, end, tip }, short: Math.abs(wanted - distance) };
}

/**
 * The place of an elbow or knee, `aside` units from a point of the line between the limb's ends. It bends the way its
 * joint does; an elbow that would go into the floor there goes outward instead, as real ones do.
 */
function bendAt(limb: LimbName, point: Vector, axis: Vector, aside: number): Vector {
  const side = bendingSide(limb, axis);
  const usual = plus(point, times(side, aside));
  const least = bonesOf(limb).lower.from;
  if (usual.y >= least || point.y <= least) return usual;
  const out = outward(limb, axis);
  const [down, level] = [aside * side.y, aside * out.y];
  const lean = Math.atan2(level, down);
  const turn = (lean < 0 ? lean + 2 * Math.PI : lean) - Math.acos((least - point.y) / Math.hypot(down, level));
  return plus(point, plus(times(side, aside * Math.cos(turn)), times(out, aside * Math.sin(turn))));
}

/** Elbows go back and knees go forward, seen along the limb of a figure that looks to the right. */
function bendingSide(limb: LimbName, axis: Vector): Vector {
  const sign = isArm(limb) ? 1 : -1;
  return unit(vector(sign * axis.y, -sign * axis.x, 0));
}

/** Away from the other side's limb, across this one. */
function outward(limb: LimbName, axis: Vector): Vector {
  const away = vector(0, 0, limb === "near-arm" || limb === "near-leg" ? 1 : -1);
  return unit(minus(away, times(axis, dot(away, axis))));
}
