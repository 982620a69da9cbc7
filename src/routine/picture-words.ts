/** The words that a `picture:` is written in. What they look like is known to the figure, which takes them from here. */

/** Standard poses to start from. */
export const POSE_NAMES = [
  "standing",
  "hands-and-knees",
  "on-back",
  "on-back-knees-bent",
  "on-front",
  "on-front-arms-by-sides",
  "on-front-hands-under-forehead",
  "on-front-hands-by-ribs",
  "on-forearm-and-feet",
  "on-forearm-and-knees",
  "on-back-from-above",
  "on-front-from-above",
  "on-front-forearms",
  "on-hands-and-toes",
  "kneeling-on-heels",
  "sitting-knees-bent",
  "sitting-legs-straight",
  "sitting-on-a-chair",
  "over-a-ball",
  "leaning-on-a-table",
  "standing-beside-a-wall",
  "floating-on-front",
  "floating-on-back",
] as const;
export type PoseName = (typeof POSE_NAMES)[number];

/** What is drawn beside the body. */
export const THINGS = ["ball", "bar", "chair", "stick", "table", "wall", "water"] as const;
export type Thing = (typeof THINGS)[number];

/** Joints that a body can rest on. */
export const ANCHOR_NAMES = [
  "hip",
  "shoulder",
  "near-knee",
  "far-knee",
  "near-foot",
  "far-foot",
  "near-toes",
  "far-toes",
  "near-elbow",
  "far-elbow",
  "near-hand",
  "far-hand",
] as const;
export type Anchor = (typeof ANCHOR_NAMES)[number];

/** Places of the body that a hand can hold on to. */
export const HOLDS = ["shins", "thighs", "knees", "head"] as const;
export type Hold = (typeof HOLDS)[number];

/** Angles that have a name. */
export const DIRECTIONS = ["right", "up", "left", "down"] as const;

/** Arms that swim go round more than once; more than two turns is a slip. */
export const MOST_DEGREES = 720;

/** The degrees of a change such as `raise 20`, as a pattern: up to 180, which turns a limb right round. */
export const CHANGE_DEGREES = "(?:180|1[0-7][0-9]|[1-9]?[0-9])(?:\\.[0-9]+)?";
