/**
 * Lint of one key's joints. The limits are those of an agile adult with a margin; they catch slips (a minus too few), they
 * are no clinical ranges.
 */
import type { Faults } from "./fault.ts";
import type { Key } from "./picture.ts";
import type { Limb, Posture } from "./posture.ts";
import { isArm, LIMBS, type LimbName } from "./skeleton.ts";
import { type Direction, wrapped } from "./vector.ts";

/** A bone that points out of the picture by more than this says nothing about the joint's angle in the picture. */
const FLAT = 25;

/** A joint, the angle between its bones (0 is straight), and how far it bends either way. */
interface Joint {
  readonly name: string;
  readonly path: string;
  readonly bend: number;
  readonly least: number;
  readonly most: number;
}

/** @param strokes true: the arms go round and round, which they do out of the picture, past the side of the body */
export function checkJoints({ posture, holds }: Key, phase: string, strokes: boolean, faults: Faults): void {
  const free = LIMBS.filter((limb) => holds[limb] === undefined);
  const limbs = free.flatMap((limb) => (posture.turn === 0 ? fromTheSide(limb, posture) : fromTheFront(limb, posture)));
  const shoulders = posture.turn === 0 && !strokes ? free.filter(isArm).flatMap((arm) => shoulder(arm, posture)) : [];
  for (const { name, path, bend, least, most } of [...trunkJoints(posture), ...limbs, ...shoulders]) {
    if (bend >= least && bend <= most) continue;
    const wrongWay = (bend < 0 && least > -15) || (bend > 0 && most < 15);
    const message = wrongWay ? `${name} bends the wrong way` : `${name} bends too far`;
    faults.add(
      [phase, path],
      "picture-joint",
      `${message}: ${Math.round(bend)} degrees`,
      `between ${least} and ${most} degrees`,
    );
  }
}

function trunkJoints({ low, up, head, face, roll }: Posture): Joint[] {
  return [
    { name: "the back", path: "back", bend: wrapped(low - up), least: -70, most: 80 },
    { name: "the neck", path: "head", bend: wrapped(up - head), least: -85, most: 95 },
    { name: "the turned neck", path: "face", bend: face, least: -90, most: 90 },
    { name: "the rolled waist", path: "roll", bend: roll, least: -100, most: 100 },
  ];
}

function fromTheSide(limb: LimbName, { low, roll, limbs }: Posture): Joint[] {
  const { upper, lower, end } = limbs[limb];
  const words = wordsFor(limb);
  if (isArm(limb)) return joint(limb, `the elbow of the ${words}`, upper, lower, 1, -8, 160);
  return [
    ...(roll === 0 ? joint(limb, `the hip of the ${words}`, downward(low), upper, 1, -40, 160) : []),
    ...joint(limb, `the knee of the ${words}`, upper, lower, -1, -8, 165),
    ...joint(limb, `the ankle of the ${words}`, lower, end, 1, -15, 135),
  ];
}

/** A chest turned to the viewer: hips spread, elbows bend either way, and knees not at all as seen from there. */
function fromTheFront(limb: LimbName, { low, limbs }: Posture): Joint[] {
  const { upper, lower }: Limb = limbs[limb];
  const words = wordsFor(limb);
  if (isArm(limb)) return joint(limb, `the elbow of the ${words}`, upper, lower, 1, -160, 160);
  return [
    ...joint(limb, `the hip of the ${words}`, downward(low), upper, 1, -60, 60),
    ...joint(limb, `the knee of the ${words}`, upper, lower, 1, -12, 12),
  ];
}

/** Forward to past the head, and back a little. */
function shoulder(limb: LimbName, { up, limbs }: Posture): Joint[] {
  const name = `the shoulder of the ${wordsFor(limb)}`;
  return joint(limb, name, downward(up), limbs[limb].upper, 1, -70, 205);
}

function wordsFor(limb: LimbName): string {
  return limb.replace("-", " ");
}

/** Where a limb hangs along a trunk. */
function downward(trunk: number): Direction {
  return { angle: trunk + 180, toward: 0 };
}

/** Nothing where it can't be told from the picture. */
function joint(
  path: LimbName,
  name: string,
  a: Direction,
  b: Direction,
  sign: 1 | -1,
  least: number,
  most: number,
): Joint[] {
  if (Math.abs(a.toward) > FLAT || Math.abs(b.toward) > FLAT) return [];
  const bend = wrapped(sign * (b.angle - a.angle));
  // An arm over the head has come round from the front.
  return [{ name, path, bend: most > 180 && bend < most - 360 ? bend + 360 : bend, least, most }];
}
