/** «Left side first»: what of the body that is, in the words of every exercise that has sides and in its picture. */
import { describe, expect, it, test } from "vitest";
import { frameAt, type Shot } from "../../src/figure/frame-at.ts";
import type { Side } from "../../src/figure/picture.ts";
import { loadShipped } from "../../src/library/shipped.ts";
import { movementNamed } from "../figure/pictures.ts";

/** Whether the picture of a side shows that side's turn, at the end of the lift. The near limbs are the right ones. */
type Shows = (shot: Shot, side: Side) => boolean;

const leg: Shows = ({ moving }, side) => moving.has(`${near(side)}-leg`) && !moving.has(`${near(other(side))}-leg`);
const arm: Shows = ({ moving }, side) => moving.has(`${near(side)}-arm`) && !moving.has(`${near(other(side))}-arm`);
const legAndOtherArm: Shows = (shot, side) => leg(shot, side) && arm(shot, other(side));
const frontLeg: Shows = ({ body: { limbs } }, side) =>
  limbs[`${near(side)}-leg`].end.x > limbs[`${near(other(side))}-leg`].end.x;
const kneesAndFaceAway: Shows = ({ body }, side) => {
  const { limbs, nose, head } = body;
  const knees = [limbs["near-leg"], limbs["far-leg"]].map(({ bend }) => bend.z);
  return knees.every((z) => where(z) === side) && where(nose.z - head.z) === other(side);
};
/** Of a chest that looks at the viewer the left side is at the right of the picture. */
const lyingOn: Shows = ({ body }, side) => facesViewer(body) && where(body.hip.x - body.head.x) === side;
const leaningOn: Shows = ({ body, things }, side) =>
  facesViewer(body) && things.length > 0 && things.every(({ a }) => where(body.hip.x - a.x) === side);

const NAMED: Readonly<Record<string, readonly [words: string, shows: Shows]>> = {
  "bird-dog": ["The side named is the leg.", legAndOtherArm],
  "bird-dog-arm-only": ["The side named is the arm.", arm],
  "bird-dog-leg-only": ["The side named is the leg.", leg],
  "bridge-march": ["The side named is the lifted foot.", leg],
  "heel-slide": ["The side named is the heel.", leg],
  lunge: ["The side named is the front leg.", frontLeg],
  "prone-leg-raise": ["The side named is the leg.", leg],
  "side-plank": ["Lie on the side named,", lyingOn],
  "side-plank-hip-lift": ["Lie on the side named,", lyingOn],
  "side-plank-knees": ["Lie on the side named,", lyingOn],
  "single-knee-to-chest": ["The side named is the knee.", leg],
  "superman-opposite": ["The side named is the leg.", legAndOtherArm],
  "supine-trunk-rotation": ["Knees to the side named, face away.", kneesAndFaceAway],
  "wall-side-plank": ["Stand with the side named to a wall,", leaningOn],
};

const { exercises } = await loadShipped();
const sided = exercises.filter((exercise) => exercise.sided);

it("is known of every shipped exercise that has sides", () => {
  expect(sided.map(({ id }) => id).sort()).toEqual(Object.keys(NAMED).sort());
});

describe.each(sided)("$id", ({ id, start, steps }) => {
  const movement = movementNamed(id);
  const [words = "nothing", shows = () => false] = NAMED[id] ?? [];

  test("says it in how to do it", () => {
    expect([start, ...steps].join(" ")).toContain(words);
  });

  test.each(["left", "right"] as const)("shows the %s side so", (side) => {
    const shot = frameAt(movement, { phase: "hold", fraction: 1, side });
    expect(shows(shot, side)).toBe(true);
    expect(shows(shot, other(side))).toBe(false);
  });
});

function near(side: Side): "near" | "far" {
  return side === "right" ? "near" : "far";
}

function other(side: Side): Side {
  return side === "left" ? "right" : "left";
}

/** Whose side a distance is on, where the right one's is positive. */
function where(distance: number): Side {
  return distance > 0 ? "right" : "left";
}

function facesViewer({ nose, head }: Shot["body"]): boolean {
  return nose.z > head.z;
}
