/**
 * What is drawn beside the body, as thick lines in space: the things that some movements need, and an arrow where a
 * movement is too small to be seen. What stands on the floor takes its place from the start posture and stays there; what
 * is held moves along with the body.
 */
import type { Thing } from "../routine/picture-words.ts";
import type { Body } from "./body.ts";
import type { Key } from "./picture.ts";
import { TONE, type Tone } from "./tone.ts";
import { between, minus, plus, times, unit, type Vector, vector } from "./vector.ts";

export interface Solid {
  readonly a: Vector;
  readonly ra: number;
  readonly b: Vector;
  readonly rb: number;
  readonly tone: Tone;
  /** Drawn over the body, not behind it. */
  readonly front: boolean;
}

/** @param start the body in its start posture @param now the same body as it is now */
export function thingsOf(thing: Thing | null, start: Body, now: Body): Solid[] {
  switch (thing) {
    case null:
      return [];
    case "ball":
      return ball(start);
    case "bar":
      return bar(now);
    case "chair":
      return chair(start);
    case "stick":
      return stick(now);
    case "table":
      return table(start);
    case "wall":
      return wall(start);
    case "water":
      return water(start);
  }
}

/** Above the belly, pointing at it or away from it. */
export function arrowOf(way: Key["arrow"], { waist }: Body): Solid[] {
  if (way === null) return [];
  const [tail, head] = way === "down" ? [26, 14] : [14, 26];
  const back = head + (way === "down" ? 4.5 : -4.5);
  const at = (x: number, y: number) => vector(waist.x + x, waist.y + y, 0);
  return [line(at(0, tail), at(0, head), 1), line(at(-4, back), at(0, head), 1), line(at(4, back), at(0, head), 1)].map(
    (solid) => ({ ...solid, tone: TONE.accent }),
  );
}

/** A fitness ball of 60 cm beside a person of 170. */
const BALL = 17.5;

/** Under the belly of a body that leans over it. */
function ball({ hip, waist }: Body): Solid[] {
  const belly = between(hip, waist, 0.3);
  const apart = BALL + 5;
  const aside = Math.sqrt(Math.max(0, apart ** 2 - (belly.y - BALL) ** 2));
  return [disc(vector(belly.x + aside, BALL, 0), BALL)];
}

/** A weight of 35 cm. */
const PLATE = 10.5;

/** A bar seen along its length: the plate at its near end, with the bar's end in it, and the far plate behind. */
function bar({ limbs }: Body): Solid[] {
  const { end, tip } = limbs["near-arm"];
  const { x, y } = between(end, tip, 0.8);
  const [near, far] = [vector(x, y, 10), vector(x, y, -12)];
  return [
    disc(far, PLATE),
    { ...disc(near, PLATE), front: true },
    { ...disc(near, 2.4), tone: TONE.body, front: true },
  ];
}

function chair({ hip }: Body): Solid[] {
  const seat = hip.y - 8;
  const back = hip.x - 11;
  const front = hip.x + 13;
  return [
    line(vector(back, seat, 0), vector(front, seat, 0), 1.4),
    line(vector(back, seat, 0), vector(back - 2, 1.1, 0), 1.1),
    line(vector(front, seat, 0), vector(front + 1, 1.1, 0), 1.1),
    line(vector(back, seat, 0), vector(back - 4, seat + 30, 0), 1.2),
  ];
}

/** Along the spine, from the seat to past the head. */
function stick({ hip, shoulder, head }: Body): Solid[] {
  const up = unit(minus(shoulder, hip));
  const behind = times(vector(-up.y, up.x, 0), 9);
  return [
    { ...line(plus(plus(hip, behind), times(up, -8)), plus(plus(head, behind), times(up, 9)), 0.9), front: true },
  ];
}

function table({ limbs }: Body): Solid[] {
  const { end } = limbs["near-arm"];
  const top = end.y - 3.6;
  return [
    line(vector(end.x - 3, top, 0), vector(end.x + 24, top, 0), 1.5),
    line(vector(end.x + 1, top, 0), vector(end.x + 1, 1.2, 0), 1.2),
    line(vector(end.x + 20, top, 0), vector(end.x + 20, 1.2, 0), 1.2),
  ];
}

/** So near that the forearm lies on it while the feet are a step away. */
function wall({ limbs }: Body): Solid[] {
  const x = limbs["far-leg"].end.x + 26;
  return [line(vector(x, 1.2, 0), vector(x, 96, 0), 1.2)];
}

/** A level line from one side of the picture to the other, and beyond. */
function water({ waist }: Body): Solid[] {
  const [left, right] = [vector(waist.x - 150, waist.y + 2.5, 0), vector(waist.x + 150, waist.y + 2.5, 0)];
  return [{ ...line(left, right, 0.6), tone: TONE.water }];
}

function disc(at: Vector, radius: number): Solid {
  return line(at, at, radius);
}

function line(a: Vector, b: Vector, radius: number): Solid {
  return { a, ra: radius, b, rb: radius, tone: TONE.thing, front: false };
}
