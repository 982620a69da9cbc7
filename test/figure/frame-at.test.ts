/** The phase of the beat drives the figure: what it looks like when, and whose turn it is. */
import { describe, expect, it } from "vitest";
import type { Body } from "../../src/figure/body.ts";
import { frameAt, type Moment, type MomentPhase, movesIn, withoutMotion } from "../../src/figure/frame-at.ts";
import { keyMoments } from "../../src/figure/key-moments.ts";
import { movementNamed } from "./pictures.ts";

function moment(phase: MomentPhase, fraction: number, more: Partial<Moment> = {}): Moment {
  return { phase, fraction, side: null, ...more };
}

describe("a bridge", () => {
  const bridge = movementNamed("glute-bridge");
  const hip = (at: Moment) => Math.round(frameAt(bridge, at).body.hip.y);

  it("lifts in the lift, stays in the hold, comes down in the lowering and lies still in between", () => {
    const [low, high] = [hip(moment("ready", 0)), hip(moment("hold", 0.5))];
    expect(high).toBeGreaterThan(low + 10);
    expect(hip(moment("lift", 0))).toBe(low);
    expect(hip(moment("lift", 1))).toBe(high);
    expect(hip(moment("lower", 0))).toBe(high);
    expect(hip(moment("lower", 1))).toBe(low);
    for (const phase of ["relax", "rest", "switch"] as const) expect(hip(moment(phase, 0.5))).toBe(low);
  });

  it("starts and stops softly", () => {
    const [at0, at1, at2] = [0, 0.1, 0.5].map((fraction) => frameAt(bridge, moment("lift", fraction)).body.hip.y);
    expect((at1 ?? 0) - (at0 ?? 0)).toBeLessThan(((at2 ?? 0) - (at0 ?? 0)) / 10);
  });

  it("gets up by itself where the hold is open, and stays there", () => {
    const high = hip(moment("hold", 0));
    expect(hip(moment("open", 0, { seconds: 0 }))).toBe(hip(moment("ready", 0)));
    expect(hip(moment("open", 0, { seconds: 2 }))).toBe(high);
    expect(hip(moment("open", 0, { seconds: 60 }))).toBe(high);
  });

  it("shows only where it leads to a person who wants no motion", () => {
    expect(hip(withoutMotion(bridge, moment("lift", 0.1)))).toBe(hip(moment("hold", 0)));
    expect(hip(withoutMotion(bridge, moment("lower", 0.1)))).toBe(hip(moment("ready", 0)));
    expect(hip(withoutMotion(bridge, moment("open", 0, { seconds: 0.1 })))).toBe(hip(moment("hold", 0)));
  });

  it("steps from stroke to stroke for a swimmer who wants no motion", () => {
    const swimmer = movementNamed("swimming-freestyle");
    const seconds = swimmer.picture.cycle ?? 0;
    const shown = (at: number) => frameAt(swimmer, withoutMotion(swimmer, moment("hold", 0, { seconds: at }))).body;
    const [one, other] = [0, seconds].map((at) => frameAt(swimmer, moment("hold", 0, { seconds: at })).body);
    for (const share of [0, 0.3, 0.9]) expect(shown(share * seconds)).toEqual(one);
    for (const share of [1, 1.3, 1.9]) expect(shown(share * seconds)).toEqual(other);
    expect(one?.limbs["near-arm"].end).not.toEqual(other?.limbs["near-arm"].end);
  });

  it("moves in three phases only", () => {
    const phases = ["ready", "lift", "hold", "lower", "relax", "switch", "rest", "open"] as const;
    expect(phases.filter((phase) => movesIn(bridge, phase))).toEqual(["lift", "lower", "open"]);
    expect(phases.filter((phase) => movesIn(movementNamed("hook-lying-rest"), phase))).toEqual([]);
    expect(movesIn(movementNamed("swimming-freestyle"), "hold")).toBe(true);
  });

  it("carries the accent on what moves, while it moves or holds", () => {
    expect([...frameAt(bridge, moment("lift", 0.5)).moving]).toEqual(["low", "up"]);
    expect([...frameAt(bridge, moment("relax", 0.5)).moving]).toEqual([]);
  });
});

describe("cat-cow", () => {
  const catCow = movementNamed("cat-cow");
  /** Above 0 the back is round, below it sinks. */
  const bend = (at: Moment) => {
    const { hip, waist, shoulder }: Body = frameAt(catCow, at).body;
    return Math.round(waist.y - (hip.y + shoulder.y) / 2);
  };

  it("sinks first, then rounds, and goes on from there", () => {
    const start = bend(moment("lift", 0, { rep: 1 }));
    expect(bend(moment("lift", 1, { rep: 1 }))).toBeLessThan(start);
    const round = bend(moment("lower", 1, { rep: 1 }));
    expect(round).toBeGreaterThan(start);
    expect(bend(moment("lift", 0, { rep: 2 }))).toBe(round);
    expect(bend(moment("lift", 1, { rep: 2 }))).toBe(bend(moment("hold", 0)));
  });

  it("has three postures worth a picture, a bridge two, a rest one", () => {
    expect(keyMoments(catCow)).toHaveLength(3);
    expect(keyMoments(movementNamed("glute-bridge"))).toHaveLength(2);
    expect(keyMoments(movementNamed("hook-lying-rest"))).toHaveLength(1);
  });
});

describe("a side", () => {
  it("of a leg raise is the right one as written: the near leg", () => {
    const leg = movementNamed("prone-leg-raise");
    const ankles = (side: "left" | "right" | null) => {
      const { limbs } = frameAt(leg, moment("hold", 1, { side })).body;
      return [limbs["near-leg"].end.y, limbs["far-leg"].end.y].map(Math.round);
    };
    const [up, down] = ankles("right");
    expect(up).toBeGreaterThan((down ?? 0) + 10);
    expect(ankles("left")).toEqual([down, up]);
    expect(ankles(null)).toEqual([up, down]);
    expect([...frameAt(leg, moment("lift", 0.5, { side: "left" })).moving]).toEqual(["far-leg"]);
  });

  it("of a bird-dog is the leg's", () => {
    const { limbs } = frameAt(movementNamed("bird-dog"), moment("hold", 1, { side: "right" })).body;
    expect(limbs["near-leg"].end.y).toBeGreaterThan(20);
    expect(limbs["far-arm"].end.y).toBeGreaterThan(20);
    expect(limbs["far-leg"].end.y).toBeLessThan(5);
  });

  it("of a side plank turns the whole body round", () => {
    const head = (side: "left" | "right") => {
      const { body } = frameAt(movementNamed("side-plank"), moment("hold", 1, { side }));
      return Math.sign(body.head.x - body.hip.x);
    };
    expect([head("left"), head("right")]).toEqual([1, -1]);
  });
});

describe("a movement that swaps", () => {
  it("crosses the other leg over in every other repetition", () => {
    const top = (rep: number) => {
      const { limbs } = frameAt(movementNamed("prone-scissors"), moment("lower", 1, { rep })).body;
      return limbs["near-leg"].end.y > limbs["far-leg"].end.y ? "near" : "far";
    };
    expect([1, 2, 3, 4].map(top)).toEqual(["far", "near", "far", "near"]);
  });

  it("swims on and on through one long beat", () => {
    const hand = (seconds: number) =>
      Math.round(
        frameAt(movementNamed("swimming-freestyle"), moment("hold", 0, { seconds })).body.limbs["near-arm"].end.y,
      );
    expect(hand(0)).toBe(hand(4));
    expect(hand(0.5)).toBe(hand(400.5));
    expect(hand(0)).not.toBe(hand(2));
  });
});
