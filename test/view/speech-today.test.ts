/** What the history says of today is heard: reasons of a dose, the first side, how much is enough. */
import { describe, expect, test } from "vitest";
import type { Lately } from "../../src/plan/lately.ts";
import { entry } from "../support/exercises.ts";
import { hearToday } from "../support/hear.ts";
import type { Listener } from "../support/listener.ts";

describe("what the history says", () => {
  const REASON = "Two weeks off (15 days): about a quarter less.";
  const dose = { kind: "reps", reps: [2], holdSeconds: 0 } as const;
  const why: Partial<Lately> = { level: () => ({ level: 0, ladder: [dose], reason: REASON }) };
  const twice = [entry("scissors", { reps: 2 }), entry("bird-dog", { reps: 2, sides: "each" })];
  const toldIn = (listener: Listener) => listener.said().filter((text) => text.includes("Two weeks off"));

  test.each(["all", "counts"] as const)("the reason of a dose is told once, with %s", (say) => {
    const told = toldIn(hearToday(twice, why, { say }).wait(200));
    expect(told).toEqual([expect.stringContaining("Scissors, 2 times. Two weeks off: about a quarter less.")]);
  });

  test("not to somebody who wants to hear only changes", () => {
    expect(toldIn(hearToday(twice, why, { say: "changes" }).wait(200))).toEqual([]);
  });

  test("where there is too little time the reason is left out first, and the position is not", () => {
    const [said = ""] = hearToday([entry("bird-dog", { reps: 2 })], why, {}, { ready: 19 }).said();
    expect(said).toMatch(/Go on all fours, .*Come back slowly\.$/);
  });

  test("getting ready is longer by what it takes to tell it, and nothing is left out for it", () => {
    const item = entry("bird-dog", { reps: 2 });
    const [reasoned, bare] = [hearToday([item], why), hearToday([item], {})];
    expect(bare.said()[0]).toMatch(/Left side first\. .*Come back slowly\.$/);
    expect(reasoned.said()[0]).toBe(`${bare.said()[0]} Two weeks off: about a quarter less.`);
    const counted = (listener: Listener) =>
      listener.wait(60).heard.find(({ utterance }) => utterance?.text === "3")?.at ?? 0;
    expect(counted(reasoned)).toBeGreaterThan(counted(bare) + 2);
    expect(reasoned.overlaps()).toEqual([]);
  });

  test("the side that begins is named, and the other one ends a set", () => {
    const items = [entry("bird-dog", { sets: 2, reps: 1, sides: "each" }, { rest: 10 })];
    const said = hearToday(items, { firstSide: () => "right" }, {}, { ready: 12 })
      .wait(80)
      .said();
    expect(said[0]).toContain("on each side. Right side first.");
    const told = said.filter((text) => /side|Set|Lift/.test(text));
    expect(told.slice(1)).toEqual([
      ...["Lift, right side.", "Switch sides: now the left side.", "Lift, left side."],
      ...["Set 1 done. Rest 10 seconds, then set 2 of 2.", "Lift, right side."],
      ...["Switch sides: now the left side.", "Lift, left side."],
    ]);
  });

  test("the last one of a set is that of the side that comes second", () => {
    const items = [entry("bird-dog", { reps: 2, sides: "alternate" }, { tempo: { lift: 3 } })];
    const said = hearToday(items, { firstSide: () => "right" }, {}, { ready: 9 })
      .wait(40)
      .said();
    expect(said.filter((text) => /lift/i.test(text)).slice(-2)).toEqual([
      "2, right side, lift.",
      "Last one, left, lift.",
    ]);
  });

  test("how much is enough of an open-ended hold is said as it begins", () => {
    const said = (limit: number | null) =>
      hearToday([entry("rest", { until: "tired", atMost: limit })], { enoughSeconds: () => 14 }, {}, { ready: 9 })
        .wait(9)
        .said()
        .at(-1);
    expect(said(40)).toBe(
      "Hold. It ends by itself after 40 seconds. Or press enter when you are tired. 14 seconds is enough today.",
    );
    expect(said(null)).toBe("Hold. Press enter when you are tired. 14 seconds is enough today.");
    // Where there is less time, the key is left out before what is enough.
    expect(said(10)).toBe("Hold. It ends by itself after 10 seconds. 14 seconds is enough today.");
  });
});
