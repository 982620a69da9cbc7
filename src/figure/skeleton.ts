/**
 * The body in numbers: how long its bones are and how thick its parts. A body is 100 units tall.
 *
 *     head o--neck--shoulder==(up)==waist==(low)==hip
 *                      |                           |
 *                 upper arm, forearm, hand     thigh, shin, foot
 *
 * Every limb comes twice: near (toward the viewer: the right one, as the figure looks to the right) and far.
 */
export const TRUNK = { low: 16, up: 16, neck: 6, head: 6.4 } as const;

/** Half of the distance between the two joints. */
export const HALF_WIDTH = { hip: 5.5, shoulder: 8 } as const;

export const LIMBS = ["near-arm", "far-arm", "near-leg", "far-leg"] as const;
export type LimbName = (typeof LIMBS)[number];

export const BONES = ["upper", "lower", "end"] as const;
export type BoneName = (typeof BONES)[number];

/** Thickness from its root to its end, as radii. */
interface Bone {
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

const ARM: Readonly<Record<BoneName, Bone>> = {
  upper: { length: 17, from: 3.3, to: 2.7 },
  lower: { length: 14.5, from: 2.7, to: 2 },
  end: { length: 7, from: 2.1, to: 1.5 },
};

const LEG: Readonly<Record<BoneName, Bone>> = {
  upper: { length: 24, from: 5.4, to: 4 },
  lower: { length: 23, from: 4, to: 2.5 },
  end: { length: 9, from: 2.5, to: 1.7 },
};

export const NECK_RADIUS = { from: 3.2, to: 2.6 } as const;
export const HEAD_RADIUS = 5.9;
/** The nose alone tells which way a face looks. Measured from the middle of the head. */
export const NOSE = { reach: 7, from: 1.8, to: 1.2 } as const;

export function isArm(limb: LimbName): boolean {
  return limb === "near-arm" || limb === "far-arm";
}

export function bonesOf(limb: LimbName): Readonly<Record<BoneName, Bone>> {
  return isArm(limb) ? ARM : LEG;
}

/** The same limb of the other side. */
export function otherSide(limb: LimbName): LimbName {
  switch (limb) {
    case "near-arm":
      return "far-arm";
    case "far-arm":
      return "near-arm";
    case "near-leg":
      return "far-leg";
    case "far-leg":
      return "near-leg";
  }
}
