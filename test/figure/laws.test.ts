/**
 * What is true of every movement at every moment, whoever wrote its picture: a body is made of bones that keep their
 * length, lies on a floor and not in it, and holds on to what it holds on to.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Body, joints, mirrored } from "../../src/figure/body.ts";
import { boxOf } from "../../src/figure/box.ts";
import { drawingOf } from "../../src/figure/drawing.ts";
import { frameAt, type Moment, type MomentPhase } from "../../src/figure/frame-at.ts";
import { lowestOf } from "../../src/figure/lowest.ts";
import type { Movement } from "../../src/figure/movement.ts";
import { mix } from "../../src/figure/posture.ts";
import { bonesOf, isArm, LIMBS, otherSide, TRUNK } from "../../src/figure/skeleton.ts";
import { TONE } from "../../src/figure/tone.ts";
import { dot, lengthOf, minus, unit, vector } from "../../src/figure/vector.ts";
import { movements, waysOf } from "./pictures.ts";

const ALL = movements();

/** How far an elbow or a knee closes, and how far it can be stretched beyond straight, radians. */
const FOLDED = (166 * Math.PI) / 180;
const BACKWARD = (9 * Math.PI) / 180;
const PHASES: readonly MomentPhase[] = ["ready", "lift", "hold", "lower", "relax", "switch", "rest", "open"];

/** Any movement at any moment. */
const scenes = fc.record({
  named: fc.constantFrom(...ALL),
  moment: fc.record({
    phase: fc.constantFrom(...PHASES),
    fraction: fc.double({ min: 0, max: 1, noNaN: true }),
    seconds: fc.double({ min: 0, max: 100, noNaN: true }),
    side: fc.constantFrom("left" as const, "right" as const, null),
    rep: fc.integer({ min: 0, max: 9 }),
  }),
});

function always(check: (movement: Movement, moment: Moment, id: string) => void): void {
  fc.assert(
    fc.property(scenes, ({ named: [id, movement], moment }) => check(movement, moment, id)),
    { numRuns: 2000 },
  );
}

function floats({ picture }: Movement): boolean {
  return picture.hipHeight !== null;
}

describe("at every moment of every movement", () => {
  it("the library has pictures for all of the seed", () => {
    expect(ALL.length).toBeGreaterThanOrEqual(24);
  });

  it("nothing goes through the floor, and what lies on it touches it", () => {
    always((movement, moment) => {
      if (floats(movement)) return;
      const { body } = frameAt(movement, moment);
      expect(lowestOf(body)).toBeGreaterThan(-0.05);
      expect(lowestOf(body)).toBeLessThan(0.05);
    });
  });

  it("bones keep their length", () => {
    always((movement, moment) => {
      const { body } = frameAt(movement, moment);
      expect(lengthOf(minus(body.waist, body.hip))).toBeCloseTo(TRUNK.low, 6);
      expect(lengthOf(minus(body.shoulder, body.waist))).toBeCloseTo(TRUNK.up, 6);
      expect(lengthOf(minus(body.head, body.neck))).toBeCloseTo(TRUNK.head, 6);
      for (const limb of LIMBS) {
        const { root, bend, end, tip } = body.limbs[limb];
        const { upper, lower, end: last } = bonesOf(limb);
        expect(lengthOf(minus(bend, root))).toBeCloseTo(upper.length, 6);
        expect(lengthOf(minus(end, bend))).toBeCloseTo(lower.length, 6);
        expect(lengthOf(minus(tip, end))).toBeCloseTo(last.length, 6);
      }
    });
  });

  it("elbows and knees bend their own way, and no further than they can", () => {
    always((movement, moment, id) => {
      const { body } = frameAt(movement, moment);
      for (const limb of LIMBS) {
        const { root, bend, end } = body.limbs[limb];
        const [upper, lower] = [unit(minus(bend, root)), unit(minus(end, bend))];
        const cosine = dot(upper, lower);
        expect(cosine, `${id}: ${limb} is folded up`).toBeGreaterThan(Math.cos(FOLDED));
        // Turned out of the picture, or with the legs rolled aside, the side that it bends to can't be told from here.
        const flat = Math.max(Math.abs(upper.z), Math.abs(lower.z)) < 0.3;
        if (!flat || movement.picture.start.posture.turn !== 0 || rolls(movement)) continue;
        const across = upper.x * lower.y - upper.y * lower.x;
        const bent = isArm(limb) ? across : -across;
        expect(bent, `${id}: ${limb} bends the wrong way`).toBeGreaterThan(-Math.sin(BACKWARD));
      }
    });
  });

  it("knees of rolled legs bend their own way, those of a body seen from the front not at all", () => {
    for (const [id, movement] of ALL) {
      const turned = movement.picture.start.posture.turn !== 0;
      if (!turned && !rolls(movement)) continue;
      for (const way of waysOf(movement)) {
        for (let share = 0; share <= 1; share += 0.05) {
          for (const leg of ["near-leg", "far-leg"] as const) {
            const { upper, lower } = mix(way.from, way.to, share).limbs[leg];
            if (Math.abs(lower.toward - upper.toward) > 25) continue;
            const bent = upper.angle - lower.angle;
            expect(bent, `${id}: ${leg}`).toBeGreaterThan(-9);
            expect(bent, `${id}: ${leg}`).toBeLessThan(turned ? 13 : 166);
          }
        }
      }
    }
  });

  it("mirrored twice it is the same, and the other side's turn is its mirror image", () => {
    always((movement, moment) => {
      const { body } = frameAt(movement, moment);
      const how = movement.picture.mirror;
      expect(far(mirrored(mirrored(body, how), how), body)).toBe(0);
      if (moment.side === null) return;
      const other = frameAt(movement, { ...moment, side: moment.side === "left" ? "right" : "left" }).body;
      expect(other.head.x).toBeCloseTo(how === "flip" ? -body.head.x : body.head.x, 9);
      for (const limb of LIMBS) {
        const { x, y, z } = body.limbs[limb].end;
        // Turned round a body keeps its near side near; otherwise the limbs of both sides change over.
        const { end } = other.limbs[how === "flip" ? limb : otherSide(limb)];
        expect(lengthOf(minus(end, how === "flip" ? vector(-x, y, z) : vector(x, y, -z)))).toBeLessThan(1e-9);
      }
    });
  });

  it("all of it is within the box of its side", () => {
    const boxes = new Map<string, ReturnType<typeof boxOf>>();
    always((movement, moment, id) => {
      const key = `${id} ${moment.side}`;
      const box = boxes.get(key) ?? boxOf(movement, moment.side);
      boxes.set(key, box);
      for (const { strokes } of drawingOf(frameAt(movement, moment), movement.picture)) {
        for (const { a, ra, b, rb, tone } of strokes) {
          if (tone === TONE.water) continue;
          expect(Math.min(a.x - ra, b.x - rb)).toBeGreaterThan(box.left - 0.5);
          expect(Math.max(a.x + ra, b.x + rb)).toBeLessThan(box.right + 0.5);
          expect(Math.min(a.y - ra, b.y - rb)).toBeGreaterThan(box.bottom - 0.5);
          expect(Math.max(a.y + ra, b.y + rb)).toBeLessThan(box.top + 0.5);
        }
      }
    });
  });

  it("it goes on where it was: no joint jumps from one moment to the next", () => {
    always((movement, { side, rep, fraction }) => {
      const step = 0.002;
      for (const phase of ["lift", "lower"] as const) {
        const from = Math.min(fraction, 1 - step);
        const [a, b] = [from, from + step].map(
          (at) => frameAt(movement, { phase, fraction: at, side, rep: rep ?? 1 }).body,
        );
        // Two seconds a phase: 0.6 units in four milliseconds is faster than any limb of the library.
        if (a && b) expect(far(a, b)).toBeLessThan(0.6);
      }
    });
  });
});

describe.each(ALL)("%s", (_id, movement) => {
  it("joins its phases without a jump", () => {
    const { side } = movement.picture;
    const at = (phase: MomentPhase, fraction: number, rep = 1) =>
      frameAt(movement, { phase, fraction, side, rep }).body;
    expect(far(at("ready", 0), at("lift", 0))).toBeLessThan(0.001);
    if (movement.picture.cycle !== null) {
      expect(far(at("lift", 1, 1), at("lift", 0, 2))).toBeLessThan(0.001);
      return;
    }
    expect(far(at("lift", 1), at("hold", 0.5))).toBeLessThan(0.001);
    expect(far(at("hold", 0.5), at("lower", 0))).toBeLessThan(0.001);
    expect(far(at("lower", 1), at("relax", 0.5))).toBeLessThan(0.001);
    expect(far(at("relax", 0.5), at("lift", 0, 2))).toBeLessThan(0.001);
  });
});

function rolls({ picture: { start, lift } }: Movement): boolean {
  return start.posture.roll !== 0 || (lift !== null && lift.posture.roll !== 0);
}

/** The longest way that a joint is from where it is in another body, units. */
function far(a: Body, b: Body): number {
  const others = joints(b);
  return Math.max(...joints(a).map((point, index) => lengthOf(minus(point, others[index] ?? point))));
}
