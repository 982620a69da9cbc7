/**
 * Lint of a picture: joints that no body has, hands and feet that don't get to where they should hold on, props that hang
 * in the air, and movements that don't come round. It catches slips that would be seen.
 */
import { joints } from "./body.ts";
import { checkJoints } from "./check-joints.ts";
import type { Faults, PictureFault } from "./fault.ts";
import { frameAt } from "./frame-at.ts";
import { lowestOfLimb } from "./lowest.ts";
import { type Movement, makeMovement } from "./movement.ts";
import type { Picture } from "./picture.ts";
import { isArm, LIMBS, type LimbName } from "./skeleton.ts";
import { lengthOf, minus } from "./vector.ts";
import { bodyOn, shortOn, type Way } from "./way.ts";

/** A hand that misses by less than this looks as if it held on. */
const REACHES = 0.5;
/** Deeper than this, a limb visibly goes through the floor; higher, a prop visibly hangs in the air. */
const SINKS = 0.5;
const FLOATS = 0.5;
/** A joint that jumps further than this is seen to jump. */
const JUMPS = 1;

type Phase = "start" | "lift" | "lower";

/** Looks at so many places between two keys. */
const BETWEEN = [0.2, 0.4, 0.6, 0.8];
const ALL_THE_WAY = [0, ...BETWEEN, 1];

export function checkPicture(picture: Picture, faults: Faults): void {
  for (const phase of ["start", "lift", "lower"] as const) {
    const key = picture[phase];
    if (key) checkJoints(key, phase, picture.cycle !== null, faults);
  }
  checkPhases(picture, faults);
  if (faults.all.length > 0) return;
  const movement = makeMovement(picture);
  const { out, on } = movement;
  checkReach(out, [0], "start", faults);
  if (picture.lift) checkReach(out, [...BETWEEN, 1], "lift", faults);
  if (on) checkReach(on, [...BETWEEN, 1], "lower", faults);
  if (picture.thing !== "water" || picture.hipHeight === null) {
    checkFloor(out, picture.lift ? "lift" : "start", faults);
    if (on) checkFloor(on, "lower", faults);
  }
  checkCycle(movement, faults);
}

/** Phases that would be read and then never shown. */
function checkPhases({ start, lift, lower, cycle }: Picture, faults: Faults): void {
  const needed = "write the end of the lift: lift: { near-leg: raise 20 }";
  if (lower && !lift) faults.add(["lower"], "picture-phase", "`lower` needs a `lift` before it", needed);
  if (cycle !== null && !lift) faults.add(["cycle"], "picture-phase", "a `cycle` needs a `lift`", needed);
  if (start.arrow === null) return;
  const hint = "write it in the lift, or in the lower";
  faults.add(["start", "arrow"], "picture-phase", "an arrow points out a movement, and the start has none", hint);
}

/** Only what holds on to something can get through the floor: all else is put on it. Props both have to be there. */
function checkFloor(way: Way, phase: Phase, faults: Faults): void {
  for (const limb of LIMBS) {
    const heights = ALL_THE_WAY.map((share) => lowestOfLimb(limb, bodyOn(way, share).limbs[limb]));
    const words = limb.replace("-", " ");
    const depth = -Math.min(...heights);
    if (depth > SINKS) {
      const message = `the ${words} goes through the floor: ${depth.toFixed(1)} deep`;
      faults.add([phase], "picture-floor", message, "bring the body higher, or let the limb go: free");
    }
    const height = Math.max(...heights);
    if (way.support.props?.includes(limb) && height > FLOATS) {
      const message = `the ${words} should carry the body and hangs in the air: ${height.toFixed(1)} above the floor`;
      faults.add([phase], "picture-floor", message, "bring the other limbs and the trunk higher");
    }
  }
}

function checkReach(way: Way, shares: readonly number[], phase: Phase, faults: Faults): void {
  for (const limb of LIMBS) {
    const short = Math.max(...shares.map((share) => shortOn(way, share)[limb]));
    if (short <= REACHES) continue;
    const what = isArm(limb) ? "hand" : "foot";
    faults.add(
      [phase, pathOf(limb)],
      "picture-reach",
      `the ${limb.split("-")[0]} ${what} cannot reach: ${short.toFixed(1)} short`,
      "bring the body closer, or let the limb go: free",
    );
  }
}

function pathOf(limb: LimbName): PictureFault["path"][number] {
  return isArm(limb) ? limb.replace("arm", "hand") : limb.replace("leg", "foot");
}

/** Where a movement goes on by itself, a round has to end as the next one begins. */
function checkCycle(movement: Movement, faults: Faults): void {
  const { cycle, side } = movement.picture;
  if (cycle === null) return;
  const [end, next] = [
    frameAt(movement, { phase: "lift", fraction: 1, side, rep: 1 }).body,
    frameAt(movement, { phase: "lift", fraction: 0, side, rep: 2 }).body,
  ];
  const others = joints(next);
  const jump = Math.max(...joints(end).map((point, index) => lengthOf(minus(point, others[index] ?? point))));
  if (jump <= JUMPS) return;
  const message = `the end of a round isn't where the next one begins: it jumps by ${jump.toFixed(1)}`;
  const hint = movement.picture.swaps
    ? "write the lift as the start with near and far changed over"
    : "write swaps: true where the other side's turn follows, or end as it starts";
  faults.add(["cycle"], "picture-phase", message, hint);
}
