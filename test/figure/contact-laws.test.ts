/** What bodies rest on and hold on to: places that don't move, parts of themselves, and the props that carry them. */
import { describe, expect, it } from "vitest";
import type { Body } from "../../src/figure/body.ts";
import { lowestOfLimb } from "../../src/figure/lowest.ts";
import { LIMBS, type LimbName } from "../../src/figure/skeleton.ts";
import { dot, lengthOf, minus } from "../../src/figure/vector.ts";
import { bodyOn, type Way } from "../../src/figure/way.ts";
import type { Hold } from "../../src/routine/picture-words.ts";
import { movements, waysOf } from "./pictures.ts";

const ALL = movements();

describe.each(ALL)("%s", (_id, movement) => {
  it("holds on to what it holds on to", () => {
    for (const way of waysOf(movement)) {
      for (const limb of LIMBS) {
        const pin = way.pins[limb];
        if (pin?.kind !== "place") continue;
        for (let share = 0; share <= 1; share += 0.01) {
          expect(lengthOf(minus(bodyOn(way, share).limbs[limb].end, pin.at))).toBeLessThan(0.1);
        }
      }
    }
  });

  it("holds on to its own body where it says, and stays there", () => {
    for (const way of waysOf(movement)) {
      for (const limb of LIMBS) {
        const all = [...Array(21).keys()].map((step) => bodyOn(way, step / 20));
        const pin = way.pins[limb];
        if (pin?.kind === "body") for (const body of all) expect(offHold(body, limb, pin.hold)).toBeLessThan(0.1);
      }
    }
    const { start, lift } = movement.picture;
    for (const [key, body] of [
      [start, bodyOn(movement.out, 0)],
      [lift, bodyOn(movement.out, 1)],
    ] as const) {
      for (const limb of LIMBS) {
        const hold = key?.holds[limb];
        if (hold && hold !== "floor" && hold !== "stay") expect(offHold(body, limb, hold)).toBeLessThan(0.1);
      }
    }
  });

  it("rests on a joint that stays where it is", () => {
    for (const way of waysOf(movement)) {
      const places = [0, 0.3, 0.7, 1].map((share) => Math.round(anchorX(way, bodyOn(way, share)) * 1000) / 1000);
      expect(new Set(places).size).toBe(1);
    }
  });
});

describe.each(ALL.filter(([, { picture }]) => picture.props !== null))("%s, propped up,", (_id, movement) => {
  it("keeps both props on the floor", () => {
    for (const way of waysOf(movement)) {
      expect(way.support.props).toHaveLength(2);
      for (const limb of way.support.props ?? []) {
        for (let share = 0; share <= 1; share += 0.05) {
          expect(Math.abs(lowestOfLimb(limb, bodyOn(way, share).limbs[limb]))).toBeLessThan(0.05);
        }
      }
    }
  });
});

/** How far a hand is from where it should lie: so many units before the bone, at that share of its length. */
function offHold({ limbs, head }: Body, limb: LimbName, hold: Hold): number {
  const { end: hand } = limbs[limb];
  // Behind the head, on its own side of it.
  if (hold === "head") return Math.max(0, lengthOf(minus(hand, head)) - 6.5);
  const { root, bend, end } = limbs[limb === "near-arm" ? "near-leg" : "far-leg"];
  const [from, to] = hold === "shins" ? [bend, end] : [root, bend];
  const [share, before] = ({ shins: [0.3, 4.2], thighs: [0.42, 5], knees: [0.92, 5] } as const)[hold];
  const length = lengthOf(minus(to, from));
  const along = dot(minus(hand, from), minus(to, from)) / length;
  const aside = Math.sqrt(Math.max(0, lengthOf(minus(hand, from)) ** 2 - along ** 2));
  return Math.hypot(along - share * length, aside - before);
}

function anchorX({ support }: Way, body: Body): number {
  const [name, ...rest] = support.anchor.split("-");
  if (rest.length === 0) return support.anchor === "hip" ? body.hip.x : body.shoulder.x;
  const joint = rest[0] ?? "";
  const arm = joint === "elbow" || joint === "hand";
  const chain = body.limbs[`${name}-${arm ? "arm" : "leg"}` as "near-arm"];
  if (joint === "toes") return chain.tip.x;
  return joint === "knee" || joint === "elbow" ? chain.bend.x : chain.end.x;
}
