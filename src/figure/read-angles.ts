/**
 * Angles as authors write them. A limb is one angle for the whole of it, a list (upper, lower, end), or what changes
 * (`raise 20`); every angle may be a word (right, up, left, down) or a pair with the degrees toward the viewer.
 *
 *     arms: down      legs: [52, -62, 0]      near-leg: raise 20      far-arm: [[4, 35], 0]      back: round 30
 */
import { quote } from "../base/safe-text.ts";
import { CHANGE_DEGREES, DIRECTIONS, MOST_DEGREES } from "../routine/picture-words.ts";
import type { Faults, PictureFault } from "./fault.ts";
import type { Limb } from "./posture.ts";
import { BONES } from "./skeleton.ts";
import { type Direction, nearest, wrapped } from "./vector.ts";

type Path = PictureFault["path"];

const WORDS: Readonly<Record<(typeof DIRECTIONS)[number], number>> = { right: 0, up: 90, left: 180, down: -90 };
const CHANGE = new RegExp(`^(raise|lower|round|arch) (${CHANGE_DEGREES})$`);

/** A limb's three directions; what is not written stays as it is in `base`, or follows the bone before it. */
export function readLimb(raw: unknown, base: Limb, path: Path, faults: Faults): Limb {
  const change = readChange(raw, ["raise", "lower"]);
  if (change) {
    const by = turnTo(base.upper.angle, change.word === "raise" ? 90 : -90, change.degrees);
    const turned = ({ angle, toward }: Direction): Direction => ({ angle: angle + by, toward });
    return { upper: turned(base.upper), lower: turned(base.lower), end: turned(base.end) };
  }
  const list = Array.isArray(raw) ? raw : [raw, raw, raw];
  if (list.length < 1 || list.length > 3) {
    faults.add(path, "picture-angle", `${list.length} angles for a limb`, "write one, or [upper, lower, end]");
    return base;
  }
  const [upper, lower, end] = BONES.map((bone, index) => {
    const written = list[index];
    if (written === undefined) return base[bone];
    const direction = readDirection(written, Array.isArray(raw) ? [...path, index] : path, faults);
    return direction && { angle: nearest(direction.angle, base[bone].angle), toward: direction.toward };
  });
  return { upper: upper ?? base.upper, lower: lower ?? base.lower, end: end ?? base.end };
}

/** The trunk's two angles. */
export function readBack(raw: unknown, base: { low: number; up: number }, path: Path, faults: Faults): typeof base {
  const change = readChange(raw, ["raise", "lower", "round", "arch"]);
  if (change) return changedBack(change, base);
  const list = Array.isArray(raw) ? raw : [raw, raw];
  const angles = list.map((item, index) => readAngle(item, Array.isArray(raw) ? [...path, index] : path, faults));
  const [low, up] = angles;
  if (angles.length !== 2)
    faults.add(path, "picture-angle", "a back has two angles", "write [low, up], or one for both");
  if (low === undefined || low === null || up === undefined || up === null) return base;
  return { low: nearest(low, base.low), up: nearest(up, base.up) };
}

/** One angle in the picture, or null with a fault. */
export function readAngle(raw: unknown, path: Path, faults: Faults): number | null {
  const word = DIRECTIONS.find((direction) => direction === raw);
  const angle = word ? WORDS[word] : raw;
  if (typeof angle === "number" && Math.abs(angle) <= MOST_DEGREES) return angle;
  const shown = typeof raw === "object" ? "this" : `«${quote(String(raw))}»`;
  faults.add(path, "picture-angle", `${shown} is no angle`, "write degrees, or right, up, left or down");
  return null;
}

function readDirection(raw: unknown, path: Path, faults: Faults): Direction | null {
  if (!Array.isArray(raw)) {
    const angle = readAngle(raw, path, faults);
    return angle === null ? null : { angle, toward: 0 };
  }
  const angle = readAngle(raw[0], path, faults);
  const toward = readAngle(raw[1], path, faults);
  if (raw.length !== 2)
    faults.add(path, "picture-angle", "an angle and the degrees toward the viewer", "write [4, 35]");
  return angle === null || toward === null ? null : { angle, toward };
}

interface Change {
  readonly word: string;
  readonly degrees: number;
}

function readChange(raw: unknown, words: readonly string[]): Change | null {
  const match = typeof raw === "string" ? CHANGE.exec(raw) : null;
  const word = match?.[1] ?? "";
  return words.includes(word) ? { word, degrees: Number(match?.[2]) } : null;
}

/** Bending forward turns the pelvis and the chest in opposite ways, the same in every posture. */
function changedBack({ word, degrees }: Change, { low, up }: { low: number; up: number }) {
  switch (word) {
    case "round":
      return { low: low + degrees, up: up - degrees };
    case "arch":
      return { low: low - degrees, up: up + degrees };
    default: {
      const goal = word === "raise" ? 90 : -90;
      return { low: low + turnTo(low, goal, degrees), up: up + turnTo(up, goal, degrees) };
    }
  }
}

/** `degrees` with the sign that leads from an angle toward another. */
function turnTo(from: number, goal: number, degrees: number): number {
  return wrapped(goal - from) < 0 ? -degrees : degrees;
}
