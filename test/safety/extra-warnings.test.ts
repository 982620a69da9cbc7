/** The smaller warnings: faults in turn, bending in the morning, heavy exercises, the easier variant. */
import { describe, expect, it } from "vitest";
import { minutesSince, parseTimeOfDay } from "../../src/safety/bending.ts";
import { usualCircumstances } from "../../src/safety/circumstances.ts";
import type { Concern } from "../../src/safety/concern.ts";
import { easierVariant } from "../../src/safety/easier-variant.ts";
import { faultFor } from "../../src/safety/fault-for.ts";
import { entriesOf } from "../../src/safety/gate-items.ts";
import { heavyOnes, heavyTooSoon } from "../../src/safety/heavy-load.ts";
import { exercise } from "../support/exercises.ts";
import { TODAY, ticked } from "./answers.ts";
import { EXERCISES, ROUTINES, SHIPPED, shippedExercise } from "./shipped.ts";

describe("faults", () => {
  it("come in turn, and begin again", () => {
    const one = exercise("a", { faults: ["first", "second", "third"] });
    expect([0, 1, 2, 3].map((count) => faultFor(one, count))).toEqual(["first", "second", "third", "first"]);
    expect(faultFor(exercise("b"), 4)).toBeNull();
  });

  it("are three for every shipped exercise", () => {
    expect(EXERCISES.filter(({ faults }) => faults.length !== 3).map(({ id }) => id)).toEqual([]);
  });
});

describe("the time since getting up", () => {
  it.each([
    ["6:45", "7:30", 45],
    ["23:50", "00:20", 30],
    ["07:00", "7:00", 0],
  ])("from %s to %s", (woke, now, minutes) => {
    const [from, to] = [parseTimeOfDay(woke), parseTimeOfDay(now)];
    if (from === null || to === null) throw new Error("no time of day");
    expect(minutesSince(from, to)).toBe(minutes);
  });

  it.each(["24:00", "7", "7:60", "7.30", "", "seven"])("«%s» is no time of day", (text) => {
    expect(parseTimeOfDay(text)).toBeNull();
  });
});

describe("heavy exercises", () => {
  it.each(ROUTINES.map((routine) => [routine.id, routine] as const))("come at most once in %s", (_id, routine) => {
    const exercises = entriesOf(routine.exercises).map((entry) => shippedExercise(entry.exercise));
    expect(heavyOnes(exercises).length).toBeLessThanOrEqual(1);
  });

  it("do not follow each other on two days", () => {
    const locust = shippedExercise("locust");
    const find = SHIPPED.exercise;
    const soon = (exercises: readonly string[], day: number) =>
      heavyTooSoon([locust], [{ day, exercises }], 100, find).map(({ id }) => id);
    expect(soon(["superman", "cat-cow"], 99)).toEqual(["superman"]);
    expect(soon(["superman"], 100)).toEqual(["superman"]);
    expect(soon(["superman"], 98)).toEqual([]);
    expect(soon(["cat-cow", "gone"], 99)).toEqual([]);
    expect(heavyTooSoon([shippedExercise("cat-cow")], [{ day: 99, exercises: ["superman"] }], 100, find)).toEqual([]);
  });
});

describe("the easier variant", () => {
  const variant = (id: string, ...concerns: readonly Concern[]) =>
    easierVariant(shippedExercise(id), SHIPPED.exercise, usualCircumstances(ticked(...concerns), TODAY))?.id ?? null;

  it.each([
    ["side-plank", "side-plank-knees"],
    ["superman", "superman-opposite"],
    ["glute-bridge", null],
  ])("of %s is %s", (id, easier) => expect(variant(id)).toBe(easier));

  it("is one that may be done", () => {
    expect(variant("cobra", "hernia")).toBeNull();
    expect(variant("superman-opposite", "wrist")).toBeNull();
  });
});
