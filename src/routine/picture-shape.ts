/**
 * The shape of a `picture:`: what a small figure does in one repetition, as a standard pose and what changes. Whether a
 * body can do it (joints, reach, the floor) only the figure knows.
 */
import * as z from "zod";
import { ANCHOR_NAMES, CHANGE_DEGREES, DIRECTIONS, HOLDS, MOST_DEGREES, POSE_NAMES, THINGS } from "./picture-words.ts";
import { choice, duration, flag, keys } from "./shape-parts.ts";

const DEGREES = `degrees from -${MOST_DEGREES} to ${MOST_DEGREES}`;
const degrees = z
  .number({ error: DEGREES })
  .min(-MOST_DEGREES, { error: DEGREES })
  .max(MOST_DEGREES, { error: DEGREES });

/** Degrees (0 right, 90 up), one of the words for them, or a change such as `raise 20`. */
function words(known: readonly string[], changes: readonly string[], error: string) {
  const change = changes.length > 0 ? `|(?:${changes.join("|")}) ${CHANGE_DEGREES}` : "";
  const pattern = `^(?:${known.join("|")}${change})$`;
  return z
    .string({ error })
    .refine((value) => new RegExp(pattern).test(value), { error, params: { code: "not-allowed" } })
    .meta({ pattern });
}

const ANGLE = "degrees such as -90, or right, up, left or down";
const angle = z.union([degrees, words(DIRECTIONS, [], ANGLE)], { error: ANGLE });
const BONE = "an angle, or [angle, degrees toward the viewer]";
const bone = z.union([degrees, words(DIRECTIONS, [], BONE), z.array(angle, { error: BONE }).min(2).max(2)], {
  error: BONE,
});

const LIMB = "an angle for all of it, [upper, lower, end], or raise or lower and degrees";
const limb = z
  .union(
    [
      degrees,
      words(DIRECTIONS, ["raise", "lower"], LIMB),
      z.array(bone, { error: "a list of up to three angles" }).min(1).max(3),
    ],
    { error: LIMB },
  )
  .optional();

const BACK = "an angle, [low, up], or round, arch, raise or lower and degrees";
const back = z
  .union(
    [
      degrees,
      words(DIRECTIONS, ["round", "arch", "raise", "lower"], BACK),
      z.array(angle, { error: "a list of two angles" }).min(2).max(2),
    ],
    { error: BACK },
  )
  .optional();

const hand = choice(["floor", "stay", "free", ...HOLDS]).optional();
const foot = choice(["floor", "stay", "free"]).optional();

const key = keys("a map such as { near-leg: raise 20, head: -16 }", {
  back: back.describe("The trunk from the hip: an angle, [low, up], or a change: round 30, arch 13, raise 10."),
  head: angle.describe("Where the top of the head points.").optional(),
  face: angle.describe("How far the face is turned aside, in views from above.").optional(),
  roll: angle.describe("How far pelvis and legs are rolled about the trunk.").optional(),
  arms: limb.describe("Both arms: an angle, [upper, lower, hand], or a change: raise 20."),
  "near-arm": limb.describe("The arm nearer to the viewer."),
  "far-arm": limb.describe("The arm farther from the viewer."),
  legs: limb.describe("Both legs: an angle, [thigh, shin, foot], or a change: raise 20."),
  "near-leg": limb.describe("The leg nearer to the viewer."),
  "far-leg": limb.describe("The leg farther from the viewer."),
  hands: hand.describe("What both hands hold on to: the floor, where they were (stay), the body, or nothing (free)."),
  "near-hand": hand.describe("What the near hand holds on to."),
  "far-hand": hand.describe("What the far hand holds on to."),
  feet: foot.describe("What both feet hold on to: the floor, where they were (stay), or nothing (free)."),
  "near-foot": foot.describe("What the near foot holds on to."),
  "far-foot": foot.describe("What the far foot holds on to."),
  at: choice(ANCHOR_NAMES).describe("The joint that stays where it is on the way there.").optional(),
  arrow: choice(["up", "down"]).describe("An arrow at the belly, for a movement too small to see.").optional(),
});

export const pictureShape = keys("a picture: keys such as from and lift", {
  from: choice(POSE_NAMES).describe("The standard pose that it starts from."),
  start: key.describe("What is different in that pose here.").optional(),
  lift: key.describe("What has changed at the end of the lift.").optional(),
  lower: key.describe("What has changed at the end of the lowering, where that isn't the start again.").optional(),
  side: choice(["left", "right"])
    .describe("Whose turn is written: right, unless said. The near limbs are the right ones.")
    .optional(),
  with: choice(THINGS).describe("A thing that is drawn beside the body.").optional(),
  swaps: flag().describe("true when every other repetition is the other side's: scissors, strokes.").optional(),
  cycle: duration(60).describe("One repetition of a movement that goes on by itself: 2s.").optional(),
});
export type PictureText = z.output<typeof pictureShape>;
