/** Points and directions in space: x to the right, y up, z toward the viewer; a body is 100 units tall. Angles in degrees. */
export interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** 0 points right, 90 up, 180 left, -90 down; `toward` turns it out of the picture, toward the viewer. */
export interface Direction {
  readonly angle: number;
  readonly toward: number;
}

const RADIANS = Math.PI / 180;

export function vector(x: number, y: number, z: number): Vector {
  return { x, y, z };
}

export function plus(a: Vector, b: Vector): Vector {
  return { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
}

export function minus(a: Vector, b: Vector): Vector {
  return { x: a.x - b.x, y: a.y - b.y, z: a.z - b.z };
}

export function times(a: Vector, factor: number): Vector {
  return { x: a.x * factor, y: a.y * factor, z: a.z * factor };
}

export function between(a: Vector, b: Vector, share: number): Vector {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, z: a.z + (b.z - a.z) * share };
}

export function dot(a: Vector, b: Vector): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

function cross(a: Vector, b: Vector): Vector {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}

export function lengthOf(a: Vector): number {
  return Math.sqrt(dot(a, a));
}

/** The same direction with length 1; what has no length points right. */
export function unit(a: Vector): Vector {
  const length = lengthOf(a);
  return length < 1e-9 ? vector(1, 0, 0) : times(a, 1 / length);
}

/** A vector of length 1. */
export function pointing({ angle, toward }: Direction): Vector {
  const flat = Math.cos(toward * RADIANS);
  return {
    x: Math.cos(angle * RADIANS) * flat,
    y: Math.sin(angle * RADIANS) * flat,
    z: Math.sin(toward * RADIANS),
  };
}

/** The direction of a vector: the inverse of `pointing`. */
export function directionOf(a: Vector): Direction {
  const { x, y, z } = unit(a);
  return { angle: Math.atan2(y, x) / RADIANS, toward: Math.asin(Math.max(-1, Math.min(1, z))) / RADIANS };
}

/** Turned about an axis of length 1 by the right-hand rule (Rodrigues' formula). */
export function turnedAbout(a: Vector, axis: Vector, degrees: number): Vector {
  if (degrees === 0) return a;
  const cos = Math.cos(degrees * RADIANS);
  const sin = Math.sin(degrees * RADIANS);
  return plus(plus(times(a, cos), times(cross(axis, a), sin)), times(axis, dot(axis, a) * (1 - cos)));
}

/** An angle between -180 (not included) and 180. */
export function wrapped(angle: number): number {
  const turn = ((angle % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
}

/** The same direction written so that it is no more than half a turn away from `base`. */
export function nearest(angle: number, base: number): number {
  return Math.abs(angle - base) <= 180 ? angle : base + wrapped(angle - base);
}
