/** What may stand in a `picture:`, and what is said of what may not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Key } from "../../src/figure/picture.ts";
import { POSES } from "../../src/figure/poses.ts";
import { readPicture } from "../../src/figure/read-picture.ts";
import { pictureShape } from "../../src/routine/picture-shape.ts";
import { pictureTexts } from "./pictures.ts";

function lift(change: Record<string, unknown>, from = "hands-and-knees"): Key {
  const { picture, faults } = readPicture({ from, lift: change });
  expect(faults).toEqual([]);
  if (!picture?.lift) throw new Error("no lift");
  return picture.lift;
}

/** The angles of a limb, upper to end. */
function angles({ posture }: Key, limb: "near-arm" | "near-leg" | "far-leg"): number[] {
  const { upper, lower, end } = posture.limbs[limb];
  return [upper.angle, lower.angle, end.angle];
}

describe("a picture", () => {
  it.each(pictureTexts())("of %s has no faults", (_id, raw) => {
    expect(readPicture(raw).faults).toEqual([]);
  });

  it.each(Object.keys(POSES))("may be the pose %s alone", (from) => {
    const { picture, faults } = readPicture({ from });
    expect(faults).toEqual([]);
    expect(picture?.lift).toBeNull();
  });

  it("says once what changes: one angle, two, three, a word or a turn", () => {
    expect(angles(lift({ "near-leg": 10 }, "on-back"), "near-leg")).toEqual([10, 10, 10]);
    expect(angles(lift({ "near-leg": [30, 0] }, "on-back"), "near-leg")).toEqual([30, 0, 75]);
    expect(angles(lift({ "near-leg": [30, 0, 60] }, "on-back"), "near-leg")).toEqual([30, 0, 60]);
    expect(angles(lift({ "near-arm": "right" }), "near-arm")).toEqual([0, 0, 0]);
  });

  it("raises a limb toward up, wherever it points", () => {
    expect(angles(lift({ "near-leg": "raise 20" }, "on-back"), "near-leg")).toEqual([20, 20, 95]);
    expect(angles(lift({ "near-leg": "raise 20" }, "on-front"), "near-leg")).toEqual([-200, -201, -192]);
  });

  it("writes an angle as near as can be to that of the pose", () => {
    expect(angles(lift({ "far-leg": 177 }), "far-leg")).toEqual([-183, -183, -183]);
  });

  it("rounds a back by turning its halves in opposite ways", () => {
    expect(lift({ back: "round 30" }).posture).toMatchObject({ low: 38, up: -22 });
    expect(lift({ back: "arch 22" }).posture).toMatchObject({ low: -14, up: 30 });
    expect(lift({ back: [10, -5] }).posture).toMatchObject({ low: 10, up: -5 });
  });

  it("lets go of what a limb held as soon as the limb is mentioned", () => {
    expect(lift({ head: 0 }).holds).toEqual({ "near-arm": "floor", "far-arm": "floor" });
    expect(lift({ "near-arm": 13 }).holds).toEqual({ "far-arm": "floor" });
    expect(lift({ back: [172, 180], hands: "shins", legs: [130, -24, -8] }, "on-back-knees-bent").holds).toEqual({
      "near-arm": "shins",
      "far-arm": "shins",
    });
  });
});

/** What is written, the fault's path and code, and words of its message. */
const FAULTS: readonly (readonly [raw: unknown, path: readonly (string | number)[], code: string, words: RegExp])[] = [
  ["bird-dog", [], "picture-shape", /map/],
  [[1, 2], [], "picture-shape", /map/],
  [{}, [], "picture-unknown-pose", /needs a pose/],
  [{ from: "on-side" }, ["from"], "picture-unknown-pose", /«on-side»/],
  [{ from: "toString" }, ["from"], "picture-unknown-pose", /«toString»/],
  [{ from: "on-back", lfit: {} }, ["lfit"], "picture-unknown-key", /«lfit»/],
  [{ from: "on-back", lift: { leg: 20 } }, ["lift", "leg"], "picture-unknown-key", /«leg»/],
  [{ from: "on-back", lift: 20 }, ["lift"], "picture-shape", /map/],
  [{ from: "on-back", lift: { legs: "high" } }, ["lift", "legs"], "picture-angle", /«high»/],
  [{ from: "on-back", lift: { legs: [1, "x"] } }, ["lift", "legs", 1], "picture-angle", /«x»/],
  [{ from: "on-back", lift: { legs: [1, 2, 3, 4] } }, ["lift", "legs"], "picture-angle", /4 angles/],
  [{ from: "on-back", lift: { legs: [[1, 2, 3]] } }, ["lift", "legs", 0], "picture-angle", /toward the viewer/],
  [{ from: "on-back", lift: { back: "bend 20" } }, ["lift", "back"], "picture-angle", /«bend 20»/],
  [{ from: "on-back", lift: { back: [1, 2, 3] } }, ["lift", "back"], "picture-angle", /two angles/],
  [{ from: "on-back", lift: { head: null } }, ["lift", "head"], "picture-angle", /no angle/],
  [{ from: "on-back", lift: { head: 9999 } }, ["lift", "head"], "picture-angle", /«9999»/],
  [{ from: "on-back", lift: { hands: "hips" } }, ["lift", "hands"], "picture-unknown-word", /«hips»/],
  [{ from: "on-back", lift: { feet: "shins" } }, ["lift", "feet"], "picture-unknown-word", /«shins»/],
  [{ from: "on-back", lift: { at: "nose" } }, ["lift", "at"], "picture-unknown-word", /«nose»/],
  [{ from: "on-back", lift: { arrow: "left" } }, ["lift", "arrow"], "picture-unknown-word", /«left»/],
  [{ from: "on-back", with: "rope" }, ["with"], "picture-unknown-word", /«rope»/],
  [{ from: "on-back", side: "near" }, ["side"], "picture-unknown-word", /«near»/],
  [{ from: "on-back", swaps: "yes" }, ["swaps"], "picture-unknown-word", /«yes»/],
  [{ from: "on-back", cycle: 2 }, ["cycle"], "picture-shape", /duration/],
  [{ from: "on-back", lift: { "near-leg": [30, 60] } }, ["lift", "near-leg"], "picture-joint", /knee .*the wrong way/],
  [{ from: "hands-and-knees", lift: { "near-arm": [0, -40] } }, ["lift", "near-arm"], "picture-joint", /elbow/],
  [{ from: "on-back", lift: { legs: [-170, -170, -100] } }, ["lift", "near-leg"], "picture-joint", /hip .*too far/],
  [{ from: "on-back", lift: { head: 60 } }, ["lift", "head"], "picture-joint", /neck/],
  [
    { from: "hands-and-knees", lift: { back: 60 } },
    ["lift", "near-hand"],
    "picture-reach",
    /hand cannot reach: .* short/,
  ],
  [
    { from: "standing", start: { "far-leg": [-95, -100, -90], "far-foot": "stay" } },
    ["start"],
    "picture-floor",
    /far leg goes through the floor/,
  ],
  [
    { from: "on-forearm-and-feet", lift: { "near-leg": [-174, -90], "far-arm": [-96, 60] } },
    ["lift", "near-leg"],
    "picture-joint",
    /knee .*the wrong way/,
  ],
  [
    { from: "on-forearm-and-feet", lift: { "near-leg": -140 } },
    ["lift"],
    "picture-floor",
    /far (arm|leg) should carry the body and hangs in the air/,
  ],
  // Both ends can be reached, and what lies between can't.
  [
    { from: "hands-and-knees", lift: { back: [30, 6], legs: [-139, -177, -180] } },
    ["lift", "near-hand"],
    "picture-reach",
    /0.9 short/,
  ],
  [{ from: "hands-and-knees", lift: { arms: [90, 180] } }, ["lift", "near-arm"], "picture-joint", /shoulder/],
  [
    { from: "hands-and-knees", lift: { "near-leg": "raise 500" } },
    ["lift", "near-leg"],
    "picture-angle",
    /«raise 500»/,
  ],
  [{ from: "on-back-from-above", lift: { roll: 400 } }, ["lift", "roll"], "picture-joint", /waist .*too far/],
  [{ from: "on-back-from-above", lift: { face: 700 } }, ["lift", "face"], "picture-joint", /neck .*too far/],
  [{ from: "standing", lower: { head: 70 } }, ["lower"], "picture-phase", /needs a `lift`/],
  [{ from: "standing", cycle: "2s" }, ["cycle"], "picture-phase", /needs a `lift`/],
  [{ from: "standing", cycle: "2s", lift: { "near-arm": 0 } }, ["cycle"], "picture-phase", /jumps by/],
  [{ from: "standing", cycle: "2s", swaps: true, lift: { "near-arm": 0 } }, ["cycle"], "picture-phase", /jumps by/],
  [{ from: "on-back", start: { arrow: "up" } }, ["start", "arrow"], "picture-phase", /the start has none/],
];

/** Anything that somebody may write for an angle, right or wrong. */
const written = fc.oneof(
  fc.constantFrom<unknown>(...["up", "down", "north", "raise 20", "raise 500", "raise 20.5", "raise", "lower 180"]),
  fc.constantFrom<unknown>(...["round 12", "arch 7", "round 0012", "raise -3", "arch 181", null, true, {}]),
  fc.constantFrom<unknown>(0, -90, 719.5, 720, 721, -720, 9999),
);
const limbs = fc.oneof(written, fc.array(fc.oneof(written, fc.array(written, { maxLength: 3 })), { maxLength: 4 }));
const keys = fc.record(
  {
    ...{ back: limbs, head: written, face: written, roll: written, arms: limbs, "far-leg": limbs },
    hands: fc.constantFrom("floor", "stay", "free", "shins", "hips"),
    "near-foot": fc.constantFrom("floor", "stay", "free", "shins"),
    at: fc.constantFrom("hip", "near-toes", "nose"),
    arrow: fc.constantFrom("up", "left"),
    leg: fc.constant(20),
  },
  { requiredKeys: [] },
);
/** What a fault is called when it's in the words and not in the body. */
const IN_WORDS = /shape|unknown|angle/;

describe("the shape of the file and the figure", () => {
  it("take the same words", () => {
    const pictures = fc.record(
      { from: fc.constantFrom("on-back", "standing", "nowhere"), lift: keys, start: keys, swaps: fc.boolean() },
      { requiredKeys: ["from"] },
    );
    fc.assert(
      fc.property(pictures, (raw) => {
        const faults = readPicture(raw).faults.filter(({ code }) => IN_WORDS.test(code));
        expect(pictureShape.safeParse(raw).success, JSON.stringify(faults)).toBe(faults.length === 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a fault", () => {
  it.each(FAULTS)("in %j is found at %j as %s", (raw, path, code, words) => {
    const { picture, faults } = readPicture(raw);
    expect(picture).toBeNull();
    expect(faults).toContainEqual({ path, code, message: expect.stringMatching(words), hint: expect.any(String) });
  });

  it("doesn't hide the others", () => {
    const { faults } = readPicture({ from: "on-back", lift: { legs: "high", hands: "hips" }, with: "rope" });
    expect(faults.map(({ path }) => path.join("."))).toEqual(["with", "lift.legs", "lift.hands"]);
  });

  it("shows a stranger's text harmless", () => {
    const { faults } = readPicture({ from: "a\u001b[2Jb" });
    expect(JSON.stringify(faults)).not.toContain("\\u001b");
  });
});
