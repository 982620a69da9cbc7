/**
 * Reads a `picture:`, reports what is wrong with it, and makes a Picture of it if nothing is.
 *
 *     from: hands-and-knees           a standard pose
 *     start: { head: -10 }            what is different in it here
 *     lift:  { near-arm: 13, far-leg: 177, head: -16 }     what has changed at the end of the lift
 *     lower: { back: arch 22 }        at the end of the lowering, where that isn't the start again
 *     side: left                      whose side that is (right, the near one, unless said)
 *     with: ball                      a thing that the pose has none of: ball, bar, chair, stick, table, wall, water
 *     swaps: true                     every other repetition is the other side's (scissors, strokes)
 *     cycle: 2s                       one repetition of a movement that goes on by itself (swimming)
 */
import { parseDuration } from "../base/duration.ts";
import { quote } from "../base/safe-text.ts";
import type { PictureText } from "../routine/picture-shape.ts";
import { THINGS } from "../routine/picture-words.ts";
import { checkPicture } from "./check-picture.ts";
import { Faults, type PictureFault } from "./fault.ts";
import type { Key, Picture } from "./picture.ts";
import { POSES, type PoseText } from "./poses.ts";
import { mapLimbs } from "./posture.ts";
import { KEY_WORDS, type Raw, readKey } from "./read-key.ts";

export interface ReadPicture {
  /** null when there are faults. */
  readonly picture: Picture | null;
  readonly faults: readonly PictureFault[];
}

const WORDS = ["from", "start", "lift", "lower", "side", "with", "swaps", "cycle"];

/** @param raw the value of `picture:` as it stands in the file */
export function readPicture(raw: unknown): ReadPicture {
  const faults = new Faults();
  const picture = isRaw(raw) ? read(raw, faults) : null;
  if (!isRaw(raw)) faults.add([], "picture-shape", "a picture is a map", "start with `from:` and a standard pose");
  if (picture && faults.all.length === 0) checkPicture(picture, faults);
  return { picture: faults.all.length === 0 ? picture : null, faults: faults.all };
}

/** What no body can do in it; nothing when it can be drawn. */
export function pictureFaults(raw: PictureText): readonly PictureFault[] {
  return readPicture(raw).faults;
}

function read(raw: Raw, faults: Faults): Picture | null {
  refuseUnknown(raw, WORDS, [], faults);
  const pose = poseOf(raw.from, faults);
  if (!pose) return null;
  const start = keyAt("start", raw, readKey(pose.key, STANDING, ["from"], faults), faults) as Key;
  return {
    view: pose.view ?? "side",
    side: oneOf(raw.side, ["right", "left"] as const, "side", faults) ?? "right",
    mirror: pose.turn ? "flip" : "swap",
    props: pose.props ?? null,
    hipHeight: pose.hipHeight ?? null,
    thing: oneOf(raw.with, THINGS, "with", faults) ?? pose.with ?? null,
    swaps: oneOf(raw.swaps, [true, false] as const, "swaps", faults) ?? false,
    cycle: readCycle(raw.cycle, faults),
    start: { ...start, posture: { ...start.posture, turn: pose.turn ?? 0 } },
    lift: withTurn(keyAt("lift", raw, start, faults), pose),
    lower: withTurn(keyAt("lower", raw, start, faults), pose),
  };
}

/** The key of a phase; without anything written, the start stays the start and the others are null. */
function keyAt(phase: "start" | "lift" | "lower", raw: Raw, base: Key, faults: Faults): Key | null {
  const written = raw[phase];
  if (written === undefined) return phase === "start" ? base : null;
  if (!isRaw(written)) {
    faults.add([phase], "picture-shape", `\`${phase}\` is a map`, "write { near-leg: raise 20 }");
    return base;
  }
  refuseUnknown(written, KEY_WORDS, [phase], faults);
  return readKey(written, base, [phase], faults);
}

function withTurn(key: Key | null, pose: PoseText): Key | null {
  return key && { ...key, posture: { ...key.posture, turn: pose.turn ?? 0 } };
}

function poseOf(raw: unknown, faults: Faults): PoseText | null {
  const names = Object.keys(POSES);
  if (typeof raw === "string" && Object.hasOwn(POSES, raw)) return POSES[raw as keyof typeof POSES];
  const message =
    raw === undefined ? "a picture needs a pose to start from" : `there is no pose «${quote(String(raw))}»`;
  faults.add(raw === undefined ? [] : ["from"], "picture-unknown-pose", message, `one of ${names.join(", ")}`);
  return null;
}

function readCycle(raw: unknown, faults: Faults): number | null {
  if (raw === undefined) return null;
  const seconds = typeof raw === "string" ? parseDuration(raw) : null;
  if (seconds === null) faults.add(["cycle"], "picture-shape", "a cycle is a duration", "write 2s");
  return seconds;
}

function oneOf<T>(raw: unknown, known: readonly T[], word: string, faults: Faults): T | null {
  const found = known.find((value) => value === raw);
  if (raw !== undefined && found === undefined) {
    faults.add([word], "picture-unknown-word", `«${quote(String(raw))}» is unknown here`, `one of ${known.join(", ")}`);
  }
  return found ?? null;
}

function refuseUnknown(raw: Raw, known: readonly string[], path: readonly string[], faults: Faults): void {
  for (const key of Object.keys(raw)) {
    if (known.includes(key)) continue;
    faults.add([...path, key], "picture-unknown-key", `unknown key «${quote(key)}»`, `one of ${known.join(", ")}`);
  }
}

function isRaw(raw: unknown): raw is Raw {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

const HANGING = { angle: -90, toward: 0 };
const FORWARD = { angle: 0, toward: 0 };

/** What every pose is written against. */
const STANDING: Key = {
  posture: {
    ...{ low: 90, up: 90, head: 90, face: 0, roll: 0, turn: 0 },
    limbs: mapLimbs((limb) => ({
      upper: HANGING,
      lower: HANGING,
      end: limb === "near-leg" || limb === "far-leg" ? FORWARD : HANGING,
    })),
  },
  holds: {},
  anchor: "hip",
  arrow: null,
};
