/** What the day itself changes of a routine: the first hour after getting up, a stop of before, heavy load lately. */
import { describe, expect, it } from "vitest";
import { entriesOf } from "../../src/safety/gate-items.ts";
import { NO_LIMITS } from "../../src/safety/next-time.ts";
import { catalogue, entry, exercise, NO_DOSE, routine } from "../support/exercises.ts";
import { gated, ids, said } from "../support/gated.ts";
import { shippedRoutine } from "./shipped.ts";

describe("a day like no other", () => {
  it("leaves bending for later in the first hour", () => {
    const one = routine([entry("childs-pose"), entry("side-plank")]);
    expect(ids(gated(one, [], { minutesUp: 59 }))).toEqual(["breathing-pelvic-rock", "side-plank"]);
    expect(ids(gated(one, [], { minutesUp: 60 }))).toEqual(["childs-pose", "side-plank"]);
    expect(ids(gated(one, [], { minutesUp: null }))).toEqual(["childs-pose", "side-plank"]);
  });

  it("leaves out what was stopped twice, for its easier variant", () => {
    const result = gated(routine([entry("superman")]), [], { stops: { ...NO_LIMITS, leftOut: ["superman"] } });
    expect(said(result)).toEqual([
      "Superman left out: it was stopped for pain twice in two weeks. Opposite superman instead.",
    ]);
  });

  it("does less of what was stopped last time, and lets it grow no further", () => {
    const one = routine([entry("bird-dog", { reps: 8, hold: 5 }, { toward: { ...NO_DOSE, reps: 12 } })]);
    const result = gated(one, [], { stops: { ...NO_LIMITS, lighter: ["bird-dog"] } });
    expect(entriesOf(result.routine.exercises)).toMatchObject([{ dose: { reps: 6, hold: 5 }, toward: null }]);
    expect(said(result)).toEqual(["Bird-dog: less of it today, after the stop."]);
  });

  it("stays below what was stopped, not only below what is written, and counts what the session has already", () => {
    const doses = new Map([["bird-dog", { reps: 6, seconds: 30, hold: 5 }]]);
    const stops = { ...NO_LIMITS, lighter: ["bird-dog"], doses };
    const once = gated(routine([entry("bird-dog", { reps: 12, hold: 10 })]), [], { stops });
    expect(entriesOf(once.routine.exercises)).toMatchObject([{ dose: { reps: 4, hold: 5 } }]);
    const both = [entry("bird-dog", { reps: 5, hold: 5 }), entry("cat-cow"), entry("bird-dog", { reps: 8, hold: 5 })];
    const twice = gated(routine(both), [], { stops });
    expect(entriesOf(twice.routine.exercises).map(({ exercise: id, dose }) => [id, dose.reps])).toEqual([
      ["bird-dog", 3],
      ["cat-cow", null],
      ["bird-dog", 1],
    ]);
  });

  it("says where there is enough of it already", () => {
    const stops = {
      ...NO_LIMITS,
      lighter: ["bird-dog"],
      doses: new Map([["bird-dog", { reps: 1, seconds: 5, hold: 5 }]]),
    };
    const twice = gated(routine([entry("bird-dog"), entry("cat-cow"), entry("bird-dog")]), [], { stops });
    expect(said(twice)[1]).toMatch(/^Bird-dog left out: there is enough of it already, after it was stopped for pain/);
    expect(ids(twice)).toEqual(["bird-dog", "cat-cow", expect.any(String)]);
  });

  it("leaves out what brought pain down a leg, for its easier variant", () => {
    const result = gated(routine([entry("superman")]), [], { stops: { ...NO_LIMITS, legs: ["superman"] } });
    expect(said(result)).toEqual([
      "Superman left out: it brought pain or tingling down a leg. Opposite superman instead.",
    ]);
  });

  it("has something else where there is no less", () => {
    const shelves = catalogue([exercise("once", { instead: "b" }), exercise("b")]);
    const one = routine([entry("once", { reps: 1 })]);
    const result = gated(one, [], { stops: { ...NO_LIMITS, lighter: ["once"] } }, shelves);
    expect(ids(result)).toEqual(["b"]);
  });

  it("does nothing heavy on the day after something heavy", () => {
    const result = gated(shippedRoutine("strength"), [], { heavyLately: true });
    expect(ids(result)).not.toContain("locust");
    expect(said(result)[0]).toContain("heavy on the spine, and there was one like it");
  });
});
