/** With high blood pressure the gates cut long holds short, and leave alone what is none. */
import { describe, expect, it } from "vitest";
import { entriesOf } from "../../src/safety/gate-items.ts";
import { catalogue, entry, exercise, NO_DOSE, routine } from "../support/exercises.ts";
import { gated, said } from "../support/gated.ts";
import { shippedExercise } from "./shipped.ts";

describe("with high blood pressure", () => {
  it("holds end at ten seconds, today and later", () => {
    const one = routine([entry("side-plank", { hold: 25, sides: "each" }, { toward: { ...NO_DOSE, hold: 40 } })]);
    const result = gated(one, ["blood-pressure"]);
    const [held] = entriesOf(result.routine.exercises);
    expect(held).toMatchObject({ dose: { hold: 10 }, toward: { hold: 10 } });
    expect(held?.note).toBe("Hold 10 seconds at most, and breathe all the time.");
    expect(said(result)).toContain("Side plank: hold 10 seconds at most, and breathe all the time.");
  });

  it("the library's own doses are written out to be cut", () => {
    const [pose] = entriesOf(gated(routine([entry("childs-pose")]), ["blood-pressure"]).routine.exercises);
    expect(pose).toMatchObject({ dose: { reps: 3, hold: 5 }, toward: { reps: 3, hold: 10 } });
  });

  it("holding until tired has an end, letting go may last", () => {
    const tired = exercise("lean", { tags: ["mob"], dose: { ...NO_DOSE, until: "tired" } });
    const shelves = catalogue([tired, shippedExercise("hook-lying-rest")]);
    const result = gated(routine([entry("lean"), entry("hook-lying-rest")]), ["blood-pressure"], {}, shelves);
    expect(entriesOf(result.routine.exercises).map(({ dose }) => dose.atMost)).toEqual([10, null]);
  });

  it("a plank for half a minute is a hold, swimming for half an hour is none", () => {
    const one = routine([entry("side-plank", { for: 30 }), entry("swimming-freestyle", { for: 1800 })]);
    const result = gated(one, ["blood-pressure"]);
    expect(entriesOf(result.routine.exercises).map(({ dose }) => dose.for)).toEqual([10, 1800]);
  });

  it("short doses are left alone, and nothing is said about them", () => {
    const one = routine([entry("bird-dog", { reps: 4, hold: 5 })]);
    expect(gated(one, ["blood-pressure"]).routine).toEqual(one);
  });
});
