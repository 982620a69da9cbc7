import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeSince, ITEMS, isCheckInDue, score } from "../../src/progress/roland-morris.ts";

const anyScore = fc.integer({ min: 0, max: 24 });
const anyTicks = fc.array(fc.integer({ min: 0, max: 23 }));

describe("the Roland-Morris questionnaire", () => {
  it("has its 24 items, each about the back and one sentence long", () => {
    expect(ITEMS).toHaveLength(24);
    expect(new Set(ITEMS).size).toBe(24);
    for (const item of ITEMS) expect(item).toMatch(/^(I|My|Because) [^.]*\.$/);
    expect(ITEMS[15]).toBe("I have trouble putting on my socks (or stockings) because of the pain in my back.");
  });

  it("scores the number of ticks, in any order; one more never lowers it", () => {
    fc.assert(
      fc.property(anyTicks, fc.integer({ min: 0, max: 23 }), (ticked, more) => {
        expect(score(ticked)).toBe(new Set(ticked).size);
        expect(score([...ticked].reverse())).toBe(score(ticked));
        expect(score([...ticked, more])).toBeGreaterThanOrEqual(score(ticked));
      }),
    );
    expect(score(ITEMS.map((_, index) => index))).toBe(24);
    expect(score([-1, 24, 3.5])).toBe(0);
  });

  it.each([
    [12, 7, "improved"],
    [12, 8, "improved"],
    [12, 9, "same"],
    [4, 2, "improved"],
    [4, 3, "same"],
    [20, 15, "improved"],
    [20, 16, "same"],
    [12, 15, "same"],
    [12, 16, "worse"],
    [5, 8, "worse"],
    [5, 7, "same"],
    [20, 24, "same"],
    [18, 23, "worse"],
    [3, 0, "low"],
    [0, 4, "low"],
    [0, 5, "worse"],
  ])("calls a change from %i to %i %s", (first, now, kind) => {
    expect(changeSince(first, now).kind).toBe(kind);
  });

  it("sends somebody who got worse to a professional", () => {
    expect(changeSince(6, 12).message).toBe("Up from 6 to 12: please talk to a professional about it.");
  });

  it("judges a lower score never worse", () => {
    const order = ["worse", "same", "improved"];
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 24 }), anyScore, (first, now) => {
        const { kind } = changeSince(first, now);
        const better = changeSince(first, Math.max(0, now - 1)).kind;
        expect(order.indexOf(better)).toBeGreaterThanOrEqual(order.indexOf(kind));
      }),
    );
  });

  it("is offered every 14 days", () => {
    expect([isCheckInDue(null, 0), isCheckInDue(10, 23), isCheckInDue(10, 24)]).toEqual([true, false, true]);
  });
});
