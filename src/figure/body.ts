/**
 * A Body: a posture that has found its place. Every joint is a point in space; the floor is y = 0.
 */
import type { Anchor } from "../routine/picture-words.ts";
import { mapLimbs } from "./posture.ts";
import { LIMBS, type LimbName, otherSide } from "./skeleton.ts";
import { plus, type Vector, vector } from "./vector.ts";

/** The joints of a limb from its root: hip, knee, ankle, toes; or shoulder, elbow, wrist, fingertips. */
export interface Chain {
  readonly root: Vector;
  readonly bend: Vector;
  readonly end: Vector;
  readonly tip: Vector;
}

export interface Body {
  readonly hip: Vector;
  readonly waist: Vector;
  readonly shoulder: Vector;
  readonly neck: Vector;
  readonly head: Vector;
  readonly nose: Vector;
  /** 0 where the viewer sees the trunk from its side, 1 where its full width is seen. */
  readonly frontal: number;
  readonly limbs: Readonly<Record<LimbName, Chain>>;
}

/** A joint that a body can rest on, by the name that authors use. */
export const ANCHORS = {
  hip: (body: Body) => body.hip,
  shoulder: (body: Body) => body.shoulder,
  "near-knee": (body: Body) => body.limbs["near-leg"].bend,
  "far-knee": (body: Body) => body.limbs["far-leg"].bend,
  "near-foot": (body: Body) => body.limbs["near-leg"].end,
  "far-foot": (body: Body) => body.limbs["far-leg"].end,
  "near-toes": (body: Body) => body.limbs["near-leg"].tip,
  "far-toes": (body: Body) => body.limbs["far-leg"].tip,
  "near-elbow": (body: Body) => body.limbs["near-arm"].bend,
  "far-elbow": (body: Body) => body.limbs["far-arm"].bend,
  "near-hand": (body: Body) => body.limbs["near-arm"].end,
  "far-hand": (body: Body) => body.limbs["far-arm"].end,
} as const satisfies Record<Anchor, (body: Body) => Vector>;

/** Every joint changed in the same way. `from` names the limb that a limb of the new body is made of. */
function mapped(body: Body, change: (point: Vector) => Vector, from: (name: LimbName) => LimbName): Body {
  return {
    hip: change(body.hip),
    waist: change(body.waist),
    shoulder: change(body.shoulder),
    neck: change(body.neck),
    head: change(body.head),
    nose: change(body.nose),
    frontal: body.frontal,
    limbs: mapLimbs((name) => {
      const { root, bend, end, tip } = body.limbs[from(name)];
      return { root: change(root), bend: change(bend), end: change(end), tip: change(tip) };
    }),
  };
}

export function moved(body: Body, by: Vector): Body {
  return mapped(
    body,
    (point) => plus(point, by),
    (name) => name,
  );
}

/**
 * The other side's turn. `swap` gives the near limbs' part to the far ones, the body stays where it looks. `flip` is for
 * a chest turned to the viewer, where the other side lies the other way round.
 */
export type Mirror = "swap" | "flip";

export function mirrored(body: Body, how: Mirror): Body {
  return mapped(
    body,
    (point) => mirroredPoint(point, how),
    (name) => (how === "swap" ? otherSide(name) : name),
  );
}

export function mirroredPoint({ x, y, z }: Vector, how: Mirror): Vector {
  return how === "swap" ? vector(x, y, -z) : vector(-x, y, z);
}

/** Every joint, for looking at all of them at once. */
export function joints(body: Body): Vector[] {
  const { hip, waist, shoulder, neck, head, nose } = body;
  return [
    ...[hip, waist, shoulder, neck, head, nose],
    ...LIMBS.flatMap((name) => Object.values(body.limbs[name]) as Vector[]),
  ];
}
