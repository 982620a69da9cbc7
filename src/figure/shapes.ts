/**
 * The figure as flat shapes, in the order in which a painter would lay them on: what is far first, the head last, because
 * an arm that passes the face must not hide it. Every shape clears a rim around itself (its halo), so that limbs which
 * cross stay apart; without it a figure in one colour is a blot.
 */
import type { Body, Chain } from "./body.ts";
import type { Shot } from "./frame-at.ts";
import type { View } from "./picture.ts";
import { type Flat, type Projection, projectionFor } from "./projection.ts";
import { bonesOf, HEAD_RADIUS, type LimbName, NECK_RADIUS, NOSE, otherSide } from "./skeleton.ts";
import { TONE, type Tone } from "./tone.ts";
import { type Slice, trunkSlices } from "./trunk.ts";
import { between, lengthOf, minus, plus, times, unit, type Vector } from "./vector.ts";

/** A thick line with round ends that may differ: the one form that everything is made of. */
export interface Stroke {
  readonly a: Flat;
  readonly ra: number;
  readonly b: Flat;
  readonly rb: number;
  readonly tone: Tone;
}

/** What a shape shows: a part of the body, or the things behind and before it. */
export type ShapePart = LimbName | "trunk" | "head" | "behind" | "front";

export interface Shape {
  readonly part: ShapePart;
  readonly strokes: readonly Stroke[];
  /** What clears a rim around itself on shapes painted before. */
  readonly halo: readonly Stroke[];
  /** Shapes of the same owner clear nothing of each other: the head and the trunk are one. */
  readonly owner: number;
  /** The near limb's strokes, bone by bone, where this is the far one: what they nearly hide is not worth drawing. */
  readonly hiddenBy: readonly Stroke[];
  /** How near to the viewer, for views where that changes. */
  readonly depth: number;
}

/** Seen from above, legs at the height of the trunk lie over its end and not under it. */
const TRUNK_BELOW = 6;

/** A limb is joined to the trunk up to here: no rim at hip and shoulder. */
const JOINED = 0.35;

const OWNER = { trunk: 1, "far-arm": 2, "far-leg": 3, "near-leg": 4, "near-arm": 5 } as const;

export function shapesOf(shot: Shot, view: View): Shape[] {
  const { body, moving } = shot;
  const to = projectionFor(view);
  const limb = (name: LimbName, hiddenBy: readonly Stroke[] = []) =>
    limbShape(name, body.limbs[name], toneOf(name, view, moving.has(name)), to, hiddenBy);
  const trunk = trunkShape(shot, view, to);
  const head = headShape(body, to);
  const nearLeg = limb("near-leg");
  const nearArm = limb("near-arm");
  // A far limb that moves away from the near one is what the picture is about, however little of it shows.
  const hides = (far: LimbName) => view === "side" && (!moving.has(far) || moving.has(otherSide(far)));
  const farLeg = limb("far-leg", hides("far-leg") ? nearLeg.strokes : []);
  const farArm = limb("far-arm", hides("far-arm") ? nearArm.strokes : []);
  const parts = [farArm, farLeg, trunk, nearLeg, nearArm, head];
  return view === "top" ? parts.sort((a, b) => a.depth - b.depth) : parts;
}

function toneOf(name: LimbName, view: View, moves: boolean): Tone {
  const far = view === "side" && (name === "far-arm" || name === "far-leg");
  if (moves) return far ? TONE.farAccent : TONE.accent;
  return far ? TONE.far : TONE.body;
}

function limbShape(
  name: LimbName,
  { root, bend, end, tip }: Chain,
  tone: Tone,
  to: Projection,
  hiddenBy: readonly Stroke[],
): Shape {
  const { upper, lower, end: last } = bonesOf(name);
  const stroke = (a: Vector, ra: number, b: Vector, rb: number): Stroke => ({
    a: to.flat(a),
    ra,
    b: to.flat(b),
    rb,
    tone,
  });
  const strokes = [
    stroke(root, upper.from, bend, upper.to),
    stroke(bend, lower.from, end, lower.to),
    stroke(end, last.from, tip, last.to),
  ];
  const free = between(root, bend, JOINED);
  const halo = [stroke(free, upper.from + (upper.to - upper.from) * JOINED, bend, upper.to), ...strokes.slice(1)];
  return { part: name, strokes, halo, hiddenBy, owner: OWNER[name], depth: (to.depth(bend) + to.depth(end)) / 2 };
}

function trunkShape({ body, moving }: Shot, view: View, to: Projection): Shape {
  const frontal = view === "top" ? 1 : body.frontal;
  const slices = trunkSlices(body, frontal);
  const tone = (index: number) => (moving.has(index < slices.length / 2 ? "low" : "up") ? TONE.accent : TONE.body);
  const neck: Stroke = {
    ...{ a: to.flat(body.shoulder), ra: NECK_RADIUS.from, b: to.flat(body.head), rb: NECK_RADIUS.to },
    tone: TONE.body,
  };
  return {
    part: "trunk",
    strokes: [neck, ...hull(slices, frontal, to, tone)],
    // A rim needs no more than the rough outline.
    halo: hull(
      slices.filter((_, index) => index % 2 === 0),
      frontal,
      to,
      (index) => tone(index * 2),
    ),
    ...{ hiddenBy: [], owner: OWNER.trunk, depth: to.depth(body.waist) - TRUNK_BELOW },
  };
}

/** From slice to slice; where the width of the trunk is seen, along both edges, between them, and across the ends. */
function hull(slices: readonly Slice[], frontal: number, to: Projection, tone: (index: number) => Tone): Stroke[] {
  const chain = (point: (slice: Slice) => Vector, radius: (slice: Slice) => number, from = 0): Stroke[] =>
    slices.slice(from + 1, slices.length - from).map((next, place) => {
      const index = from + place;
      const slice = slices[index] ?? next;
      return {
        a: to.flat(point(slice)),
        ra: radius(slice),
        b: to.flat(point(next)),
        rb: radius(next),
        tone: tone(index),
      };
    });
  const edge = ({ radius }: Slice) => radius;
  if (frontal === 0) return chain(({ near }) => near, edge);
  const across = [0, slices.length - 1].flatMap((index) => {
    const { near, far, radius } = slices[index] as Slice;
    return { a: to.flat(near), ra: radius, b: to.flat(far), rb: radius, tone: tone(index) };
  });
  return [
    ...chain(({ near }) => near, edge),
    ...chain(({ far }) => far, edge),
    ...chain(
      ({ near, far }) => between(near, far, 0.5),
      ({ near, far, radius }) => Math.max(radius, lengthOf(minus(near, far)) / 2),
      1,
    ),
    ...across,
  ];
}

function headShape({ shoulder, head, nose }: Body, to: Projection): Shape {
  const middle = to.flat(head);
  const skull: Stroke = { a: middle, ra: HEAD_RADIUS, b: middle, rb: HEAD_RADIUS, tone: TONE.body };
  const ahead = unit(minus(nose, head));
  const bridge: Stroke = {
    ...{ a: to.flat(plus(head, times(ahead, NOSE.reach - 2.2))), ra: NOSE.from, b: to.flat(nose), rb: NOSE.to },
    tone: TONE.body,
  };
  // The rim around the head would cut it off; the upper half of the neck bridges it.
  const nape: Stroke = {
    ...{ a: to.flat(between(shoulder, head, 0.5)), ra: NECK_RADIUS.to, b: middle, rb: NECK_RADIUS.to },
    tone: TONE.body,
  };
  return {
    part: "head",
    strokes: [nape, skull, bridge],
    halo: [skull],
    ...{ hiddenBy: [], owner: OWNER.trunk, depth: to.depth(head) },
  };
}
