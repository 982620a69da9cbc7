/**
 * Forward kinematics: where the joints of a posture are, with the hip at the origin. The hips and shoulders lie to both
 * sides of the spine, across the trunk; `turn` and `roll` turn that line about the trunk's axis.
 */
import type { Body, Chain } from "./body.ts";
import { type Limb, mapLimbs, type Posture } from "./posture.ts";
import { bonesOf, HALF_WIDTH, isArm, type LimbName, NOSE, TRUNK } from "./skeleton.ts";
import { plus, pointing, times, turnedAbout, type Vector, vector } from "./vector.ts";

const HIP = vector(0, 0, 0);
const TOWARD = vector(0, 0, 1);

export function forward(posture: Posture): Body {
  const { low, up, head, turn, roll } = posture;
  const pelvis = flat(low);
  const waist = times(pelvis, TRUNK.low);
  const shoulder = plus(waist, times(flat(up), TRUNK.up));
  // The neck takes part in a nod, but bends less than the head does.
  const neck = plus(shoulder, times(flat(up + (head - up) * 0.7), TRUNK.neck));
  const crown = flat(head);
  const middle = plus(neck, times(crown, TRUNK.head));
  const acrossHip = turnedAbout(TOWARD, pelvis, turn + roll);
  const acrossShoulder = turnedAbout(TOWARD, flat(up), turn);
  const face = turnedAbout(flat(head - 90), crown, turn + posture.face);
  return {
    hip: HIP,
    waist,
    shoulder,
    neck,
    head: middle,
    nose: plus(middle, times(face, NOSE.reach)),
    frontal: Math.abs(Math.sin((turn * Math.PI) / 180)),
    limbs: mapLimbs((name) => {
      const half = (isArm(name) ? HALF_WIDTH.shoulder : HALF_WIDTH.hip) * (isNear(name) ? 1 : -1);
      return isArm(name)
        ? chain(name, posture.limbs[name], plus(shoulder, times(acrossShoulder, half)), pelvis, 0)
        : chain(name, posture.limbs[name], times(acrossHip, half), pelvis, roll);
    }),
  };
}

function chain(name: LimbName, limb: Limb, root: Vector, axis: Vector, roll: number): Chain {
  const bones = bonesOf(name);
  const bend = plus(root, times(turnedAbout(pointing(limb.upper), axis, roll), bones.upper.length));
  const end = plus(bend, times(turnedAbout(pointing(limb.lower), axis, roll), bones.lower.length));
  const tip = plus(end, times(turnedAbout(pointing(limb.end), axis, roll), bones.end.length));
  return { root, bend, end, tip };
}

function flat(angle: number): Vector {
  return pointing({ angle, toward: 0 });
}

function isNear(name: LimbName): boolean {
  return name === "near-arm" || name === "near-leg";
}
