/**
 * The standard poses that pictures start from, in the words of a picture. `arms` and `legs` are [upper, lower, end].
 * Data of the program and not a file beside it, because a session draws its first figure within milliseconds.
 */
import type { PoseName, Thing } from "../routine/picture-words.ts";

export interface PoseText {
  readonly view?: "side" | "top";
  /** The body turned about its trunk: -90 shows the chest to the viewer. */
  readonly turn?: number;
  /** The arm and the leg that both touch the floor. */
  readonly props?: readonly ["near-arm" | "far-arm", "near-leg" | "far-leg"];
  /** Height of the hip on a seat or in water. */
  readonly hipHeight?: number;
  /** The thing that it can't do without. */
  readonly with?: Thing;
  /** What changes from standing with hanging arms. */
  readonly key: Readonly<Record<string, unknown>>;
}

const PRONE_LEGS = [-180, -181, -172];
const BENT_LEGS = [52, -62, 0];

export const POSES = {
  standing: { key: { at: "near-foot" } },
  "hands-and-knees": {
    key: { back: 8, head: -8, arms: [-90, -90, 0], legs: [-90, -180, -180], hands: "floor", at: "near-knee" },
  },
  "on-back": { key: { back: 180, head: 178, arms: [-10, -3, 0], legs: [0, 0, 75], at: "shoulder" } },
  "on-back-knees-bent": {
    key: { back: 180, head: 178, arms: [-10, -3, 0], legs: BENT_LEGS, feet: "floor", at: "shoulder" },
  },
  "on-front": { key: { back: 0, head: 0, arms: [-4, 0, 0], legs: PRONE_LEGS, at: "hip" } },
  "on-front-arms-by-sides": { key: { back: 0, head: 0, arms: [-176, -180, -180], legs: PRONE_LEGS, at: "hip" } },
  "on-front-hands-under-forehead": {
    key: {
      ...{ back: 0, head: 6, at: "hip", legs: PRONE_LEGS },
      arms: [
        [-16, 30],
        [168, -50],
        [180, -50],
      ],
    },
  },
  "on-front-hands-by-ribs": {
    key: { back: 0, head: -4, arms: [160, -60, 0], legs: PRONE_LEGS, hands: "floor", at: "hip" },
  },
  "on-forearm-and-feet": {
    turn: -90,
    props: ["far-arm", "far-leg"],
    key: {
      ...{ back: 0, head: 2, at: "far-elbow" },
      "near-arm": [-216, -136, -160],
      "far-arm": [-96, [-4, 35], [0, 30]],
      "near-leg": [-174, -174, [-120, 60]],
      "far-leg": [-186, -186, [-120, 60]],
    },
  },
  "on-forearm-and-knees": {
    turn: -90,
    props: ["far-arm", "far-leg"],
    key: {
      ...{ back: 0, head: 2, at: "far-elbow" },
      "near-arm": [-216, -136, -160],
      "far-arm": [-96, [-4, 35], [0, 30]],
      "near-leg": [-172, [172, -60], [172, -60]],
      "far-leg": [-184, [176, -60], [176, -60]],
    },
  },
  "on-back-from-above": {
    view: "top",
    key: {
      ...{ back: 180, head: 178, legs: BENT_LEGS, at: "shoulder" },
      "near-arm": [[175, 82], [180, 8], 180],
      "far-arm": [[175, -82], [180, -8], 180],
    },
  },
  "on-front-from-above": {
    view: "top",
    key: {
      ...{ back: 0, head: 0, legs: PRONE_LEGS, at: "hip" },
      "near-arm": [
        [0, 55],
        [0, -75],
        [0, -75],
      ],
      "far-arm": [
        [0, -55],
        [0, 75],
        [0, 75],
      ],
    },
  },
  "on-front-forearms": {
    key: {
      ...{ back: 0, head: 4, at: "hip", legs: PRONE_LEGS, hands: "floor" },
      arms: [
        [-20, 75],
        [0, -60],
        [0, 0],
      ],
    },
  },
  "on-hands-and-toes": {
    key: { back: 16.8, head: 14, arms: [-90, -90, 0], legs: [-163.2, -163.2, -90], hands: "floor", at: "near-toes" },
  },
  "kneeling-on-heels": {
    key: { back: 85, head: 86, legs: [-18, -180, -180], hands: "thighs", at: "near-knee" },
  },
  "sitting-knees-bent": {
    key: { back: [88, 90], head: 88, legs: [44, -67, 0], hands: "shins", at: "hip" },
  },
  "sitting-legs-straight": {
    key: { back: 128, head: 118, arms: [-102, -102, 180], hands: "floor", legs: [0, 0, 70], at: "near-foot" },
  },
  "sitting-on-a-chair": {
    with: "chair",
    hipHeight: 31,
    key: { back: 90, head: 90, legs: [0, -90, 0], feet: "floor", hands: "thighs", at: "near-foot" },
  },
  "over-a-ball": {
    with: "ball",
    key: { back: [-16, -42], head: -46, legs: [-139, -139, -100], hands: "head", at: "near-toes" },
  },
  "leaning-on-a-table": {
    with: "table",
    key: { back: 56, head: 52, arms: [-60, -60, 0], legs: [-124, -124, -60], hands: "stay", at: "near-toes" },
  },
  "standing-beside-a-wall": {
    with: "wall",
    turn: -90,
    key: {
      ...{ back: 88, head: 88, legs: [-92, -92, [-92, 70]], at: "far-foot" },
      "near-arm": [-100, -88],
      "far-arm": [-30, 90, 90],
    },
  },
  "floating-on-front": {
    with: "water",
    hipHeight: 22,
    key: { back: 0, head: -4, legs: [-178, -182, -172], at: "hip" },
  },
  "floating-on-back": {
    with: "water",
    hipHeight: 22,
    key: { back: 180, head: 176, arms: [-10, -3, 0], legs: [-2, 4, 40], at: "hip" },
  },
} as const satisfies Record<PoseName, PoseText>;
