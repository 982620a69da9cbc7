/** Reads what changes at one key of a picture: a few words, on top of the posture before it. */
import { quote } from "../base/safe-text.ts";
import { ANCHOR_NAMES, type Anchor, HOLDS } from "../routine/picture-words.ts";
import type { Faults, PictureFault } from "./fault.ts";
import type { Hand, Key } from "./picture.ts";
import { type Limb, mapLimbs } from "./posture.ts";
import { readAngle, readBack, readLimb } from "./read-angles.ts";
import { isArm, LIMBS, type LimbName } from "./skeleton.ts";
import { nearest } from "./vector.ts";

type Path = PictureFault["path"];
export type Raw = Readonly<Record<string, unknown>>;

/** The words that speak of a limb, with the limbs they mean. */
const LIMB_WORDS: Readonly<Record<string, readonly LimbName[]>> = {
  arms: ["near-arm", "far-arm"],
  legs: ["near-leg", "far-leg"],
  ...Object.fromEntries(LIMBS.map((limb) => [limb, [limb]])),
};

const HAND_WORDS: Readonly<Record<string, readonly LimbName[]>> = {
  hands: ["near-arm", "far-arm"],
  feet: ["near-leg", "far-leg"],
  "near-hand": ["near-arm"],
  "far-hand": ["far-arm"],
  "near-foot": ["near-leg"],
  "far-foot": ["far-leg"],
};

export const KEY_WORDS: readonly string[] = [
  ...["back", "head", "face", "roll", "at", "arrow"],
  ...Object.keys(LIMB_WORDS),
  ...Object.keys(HAND_WORDS),
];

/** The key that `raw` makes of `base`. A limb that is mentioned lets go of what it held. */
export function readKey(raw: Raw, base: Key, path: Path, faults: Faults): Key {
  const { posture } = base;
  const angle = (word: "head" | "face" | "roll") =>
    raw[word] === undefined ? null : readAngle(raw[word], [...path, word], faults);
  const head = angle("head");
  const limbs: Record<LimbName, Limb> = mapLimbs((limb) => posture.limbs[limb]);
  const holds: Partial<Record<LimbName, Hand>> = { ...base.holds };
  for (const [word, names] of Object.entries(LIMB_WORDS)) {
    if (raw[word] === undefined) continue;
    for (const limb of names) {
      limbs[limb] = readLimb(raw[word], limbs[limb], [...path, word], faults);
      delete holds[limb];
    }
  }
  for (const [word, names] of Object.entries(HAND_WORDS)) {
    if (raw[word] !== undefined) setHolds(raw[word], names, holds, [...path, word], faults);
  }
  const back = raw.back === undefined ? posture : readBack(raw.back, posture, [...path, "back"], faults);
  return {
    posture: {
      ...{ low: back.low, up: back.up, head: head === null ? posture.head : nearest(head, posture.head) },
      // How far something is turned, and not where it points: 400 is no 40.
      ...{ face: angle("face") ?? posture.face, roll: angle("roll") ?? posture.roll },
      turn: posture.turn,
      limbs,
    },
    holds,
    anchor: raw.at === undefined ? base.anchor : (readAnchor(raw.at, [...path, "at"], faults) ?? base.anchor),
    arrow: raw.arrow === undefined ? null : readArrow(raw.arrow, [...path, "arrow"], faults),
  };
}

function readAnchor(raw: unknown, path: Path, faults: Faults): Anchor | null {
  const anchor = ANCHOR_NAMES.find((name) => name === raw);
  if (anchor) return anchor;
  const hint = `one of ${ANCHOR_NAMES.join(", ")}`;
  faults.add(path, "picture-unknown-word", `«${quote(String(raw))}» is no joint to rest on`, hint);
  return null;
}

function readArrow(raw: unknown, path: Path, faults: Faults): Key["arrow"] {
  if (raw === "up" || raw === "down") return raw;
  faults.add(path, "picture-unknown-word", `an arrow can't point «${quote(String(raw))}»`, "write up or down");
  return null;
}

function setHolds(
  raw: unknown,
  names: readonly LimbName[],
  holds: Partial<Record<LimbName, Hand>>,
  path: Path,
  faults: Faults,
): void {
  const hand = handOf(raw, names);
  if (hand === undefined) {
    const hint = `floor, stay, free${names.every(isArm) ? `, ${HOLDS.join(", ")}` : ""}`;
    faults.add(path, "picture-unknown-word", `«${quote(String(raw))}» is nothing to hold on to`, `one of ${hint}`);
    return;
  }
  for (const limb of names) {
    if (hand === "free") delete holds[limb];
    else holds[limb] = hand;
  }
}

function handOf(raw: unknown, names: readonly LimbName[]): Hand | "free" | undefined {
  const known: readonly (Hand | "free")[] = names.every(isArm)
    ? ["floor", "stay", "free", ...HOLDS]
    : ["floor", "stay", "free"];
  return known.find((word) => word === raw);
}
