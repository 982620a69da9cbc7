/** Ladders of doses: how they climb, the level for a dose, and what a dose grows toward. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { goalOf, ladder, levelFor, targetDose } from "../../src/plan/ladder.ts";
import type { Dose } from "../../src/plan/plan.ts";
import { counted, type EvenDose, even, short, timed } from "../support/doses.ts";
import { entry, exercise, NO_DOSE } from "../support/exercises.ts";

const golden: { ladders: { start: EvenDose; target: EvenDose; ladder: EvenDose[] }[] } = JSON.parse(
  readFileSync(new URL("../progress/progression-cases.json", import.meta.url), "utf8"),
);

const climb = (start: Dose, target: Dose | null) => ladder(start, target).map(short);

describe("the ladders that are given", () => {
  it.each(golden.ladders)("from $start to $target", ({ start, target, ladder: doses }) => {
    expect(ladder(even(start), even(target))).toEqual(doses.map(even));
  });
});

describe("a ladder", () => {
  it("goes on with a set more in as few reps as make it more, and the sets stay alike", () => {
    expect(climb(counted([6]), counted([6, 6]))).toEqual(["6", "4+4", "5+5", "6+6"]);
    expect(climb(counted([3]), counted([3, 3, 3]))).toEqual(["3", "2+2", "3+3", "3+3+3"]);
    expect(climb(counted([12]), counted([8, 8]))).toEqual(["12", "7+7", "8+8"]);
    expect(climb(counted([1]), counted([1, 1, 1]))).toEqual(["1", "1+1", "1+1+1"]);
  });

  it("adds a rep at a time where the sets differ, in the set that lacks most", () => {
    expect(climb(counted([4, 3, 2], 10), counted([6, 4, 3], 12))).toEqual([
      "4+3+2 @ 10",
      "4+3+2 @ 12",
      "5+3+2 @ 12",
      "6+3+2 @ 12",
      "6+4+2 @ 12",
      "6+4+3 @ 12",
    ]);
  });

  it("spreads the reps over the target's sets where there are more of them", () => {
    expect(climb(counted([3, 2]), counted([3, 3, 2]))).toEqual(["3+2", "2+2+2", "3+2+2", "3+3+2"]);
  });

  it("grows minutes by a tenth, in whole minutes, and seconds likewise", () => {
    expect(climb(timed(1800), timed(2700))).toEqual([
      "1 x 1800",
      "1 x 1980",
      "1 x 2160",
      "1 x 2340",
      "1 x 2520",
      "1 x 2700",
    ]);
    expect(climb(timed(45), timed(60))).toEqual(["1 x 45", "1 x 49", "1 x 53", "1 x 58", "1 x 60"]);
  });

  it("adds a set to a timed dose once the time is reached", () => {
    expect(climb(timed(28), timed(30, 2))).toEqual([
      "1 x 28",
      "1 x 30",
      "2 x 16",
      "2 x 17",
      "2 x 18",
      "2 x 19",
      "2 x 20",
      "2 x 22",
      "2 x 24",
      "2 x 26",
      "2 x 28",
      "2 x 30",
    ]);
  });

  it("has one level without a target, for open ends, for another kind and for less than the start", () => {
    const open: Dose = { kind: "open", sets: 1, until: "tired", atMostSeconds: 30 };
    expect(climb(counted([8]), null)).toEqual(["8"]);
    expect(climb(counted([8]), counted([8]))).toEqual(["8"]);
    expect(climb(open, { ...open, atMostSeconds: 60 })).toEqual(["until tired"]);
    expect(climb(counted([8]), timed(60))).toEqual(["8"]);
    expect(climb(counted([8], 10), counted([12], 5))).toEqual(["8 @ 10"]);
    expect(climb(counted([8]), counted([6]))).toEqual(["8"]);
    expect(climb(timed(60), timed(30))).toEqual(["1 x 60"]);
  });
});

describe("the level for a dose of another time", () => {
  const doses = ladder(counted([1], 16), counted([1], 40));

  it("is the nearest that is not heavier", () => {
    expect(doses.slice(0, 3).map(short)).toEqual(["1 @ 16", "1 @ 18", "1 @ 20"]);
    expect(levelFor(counted([1], 20), doses)).toBe(2);
    expect(levelFor(counted([1], 21), doses)).toBe(2);
    expect(levelFor(counted([1], 10), doses)).toBe(0);
    expect(levelFor(counted([1], 90), doses)).toBe(doses.length - 1);
  });

  it("never asks for a longer hold, however many reps there were", () => {
    expect(levelFor(counted([30], 5), doses)).toBe(0);
  });

  it("is the first one for another kind of dose", () => {
    expect(levelFor(timed(600), doses)).toBe(0);
  });
});

describe("what a dose grows toward", () => {
  const plank = exercise("plank", { dose: { ...NO_DOSE, hold: 10 }, target: { ...NO_DOSE, hold: 30 } });

  it("is the entry's own goal, or the library's where the dose is the library's", () => {
    expect(goalOf(entry("plank"), plank)?.hold).toBe(30);
    expect(goalOf(entry("plank", { sides: "left" }), plank)?.hold).toBe(30);
    expect(goalOf(entry("plank", { hold: 10 }), plank)).toBeNull();
    expect(goalOf(entry("plank", { hold: 10 }, { toward: { ...NO_DOSE, hold: 20 } }), plank)?.hold).toBe(20);
  });

  it("leaves alone what it does not name", () => {
    expect(targetDose(counted([8, 8, 8], 2), { ...NO_DOSE, reps: 12 })).toEqual(counted([12, 12, 12], 2));
    expect(targetDose(counted([8, 6], 2), { ...NO_DOSE, sets: 3 })).toEqual(counted([8, 6, 6], 2));
    expect(targetDose(counted([8, 6], 2), { ...NO_DOSE, reps: [9, 9], hold: 5 })).toEqual(counted([9, 9], 5));
    expect(targetDose(timed(60, 2), { ...NO_DOSE, for: 90 })).toEqual(timed(90, 2));
  });
});
