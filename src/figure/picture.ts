/**
 * A Picture: what the figure does in one repetition of an exercise, as read from its file. A repetition has up to three
 * key postures, tied to the phases of the beat:
 *
 *     start --lift--> lift ==hold== lift --lower--> start               most movements
 *     start --lift--> lift --lower--> lower --lift--> lift ...          where `lower` is a posture of its own (cat-cow)
 */
import type { Anchor, Hold, Thing } from "../routine/picture-words.ts";
import type { Mirror } from "./body.ts";
import type { Posture } from "./posture.ts";
import type { LimbName } from "./skeleton.ts";

export const VIEWS = ["side", "top"] as const;
export type View = (typeof VIEWS)[number];

export type Side = "left" | "right";

/** What a hand or foot does at a key: rests on the floor, stays where it was in the start posture, holds on to the body. */
export type Hand = "floor" | "stay" | Hold;

export interface Key {
  readonly posture: Posture;
  readonly holds: Readonly<Partial<Record<LimbName, Hand>>>;
  /** The joint that stays where it is on the way to this key. */
  readonly anchor: Anchor;
  /** Points out, at the waist, a movement too small to be seen by itself. */
  readonly arrow: "up" | "down" | null;
}

export interface Picture {
  readonly view: View;
  /** The side at work in the keys as they are written. */
  readonly side: Side;
  readonly mirror: Mirror;
  /** The arm and the leg that both touch the floor, or null. */
  readonly props: readonly [LimbName, LimbName] | null;
  /** Height of the hip where something else than the floor carries the body (a seat, water), or null. */
  readonly hipHeight: number | null;
  readonly thing: Thing | null;
  /** Every other repetition is the other side's, without being counted as one (scissors, strokes, steps). */
  readonly swaps: boolean;
  /** Seconds of one repetition where the movement goes on by itself (swimming), or null. */
  readonly cycle: number | null;
  readonly start: Key;
  /** null: nothing moves. */
  readonly lift: Key | null;
  /** null: back to the start. */
  readonly lower: Key | null;
}
