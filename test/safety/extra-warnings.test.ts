/** The smaller warnings: faults in turn, bending in the morning, heavy exercises, the easier variant. */
import { describe, expect, it } from "vitest";
import type { Exercise } from "../../src/routine/exercise.ts";
import { minutesSince, parseTimeOfDay } from "../../src/safety/bending.ts";
import { capHolds } from "../../src/safety/cap-holds.ts";
import { usualCircumstances } from "../../src/safety/circumstances.ts";
import type { Concern } from "../../src/safety/concern.ts";
import { easierVariant } from "../../src/safety/easier-variant.ts";
import { faultFor } from "../../src/safety/fault-for.ts";
import { entriesOf } from "../../src/safety/gate-items.ts";
import { heavyLately, heavyOnes } from "../../src/safety/heavy-load.ts";
import { NO_LIMITS } from "../../src/safety/next-time.ts";
import type { PastExercise } from "../../src/safety/past.ts";
import { withAgreement } from "../../src/safety/take-screening.ts";
import { entry, exercise, NO_DOSE } from "../support/exercises.ts";
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

  const lately = (exercise: string, day: number, changes: Partial<PastExercise> = {}) => {
    const counted = { setsDone: 1, repsDone: 3, repsPlanned: 3, heldSeconds: 0, plannedSeconds: 0 };
    const one = { exercise, ...counted, skipped: false, heavy: null, quality: null, pain: null, ...changes };
    const nothing = { stop: null, effort: null, form: null, pain: { before: null, worst: null } };
    return heavyLately([{ day, at: day, outcome: "finished", ...nothing, exercises: [one] }], 100, SHIPPED.exercise);
  };

  it("do not follow each other on two days", () => {
    expect([97, 98, 99, 100, 101].map((day) => lately("superman", day))).toEqual([false, false, true, true, true]);
    expect(lately("cat-cow", 99)).toBe(false);
    expect(lately("superman", 99, { setsDone: 0, repsDone: 0 })).toBe(false);
  });

  it("are known as such from the session itself, also when they stand in no library any more", () => {
    expect(lately("gone", 99)).toBe(false);
    expect(lately("gone", 99, { heavy: true })).toBe(true);
    expect(lately("superman", 99, { heavy: false })).toBe(false);
  });

  it("and nothing heavy comes in by a side door on the day after", () => {
    const at = { ...usualCircumstances(null, TODAY), heavyLately: true };
    for (const one of EXERCISES) {
      expect(easierVariant(one, SHIPPED.exercise, at, "mini")?.tags ?? []).not.toContain("load");
    }
  });
});

describe("the easier variant", () => {
  const variant = (id: string, ...concerns: readonly Concern[]) =>
    easierVariant(shippedExercise(id), SHIPPED.exercise, usualCircumstances(ticked(...concerns), TODAY), "mini")?.id ??
    null;

  it.each([
    ["side-plank", "side-plank-knees"],
    ["superman", "superman-opposite"],
    ["glute-bridge", null],
  ])("of %s is %s", (id, easier) => expect(variant(id)).toBe(easier));

  it("is one that may be done", () => {
    expect(variant("cobra", "hernia")).toBeNull();
    expect(variant("superman-opposite", "wrist")).toBeNull();
  });

  const PRESSED = usualCircumstances(ticked("blood-pressure"), TODAY);
  const library = (easier: Partial<Exercise>) => [
    exercise("plank", { easier: ["easy"] }),
    exercise("easy", { tags: ["shoulder"], sources: ["own"], dose: { ...NO_DOSE, hold: 30 }, ...easier }),
  ];
  const of = ([one, easy]: readonly Exercise[], at = PRESSED) =>
    one && easierVariant(one, (id) => (id === "easy" ? (easy ?? null) : null), at, "mini");

  it("is held as short as the answers ask for, and says so", () => {
    expect(of(library({}))).toMatchObject({
      dose: { hold: 10 },
      steps: expect.arrayContaining(["Hold 10 seconds at most, and breathe all the time."]),
    });
  });

  it("is none that was stopped itself, that only comes when it is asked for, or that no doctor has seen", () => {
    const stops = { ...NO_LIMITS, lighter: ["easy"] };
    expect(of(library({}), { ...PRESSED, stops })).toBeNull();
    expect(of(library({ catalogueOnly: true }))).toBeNull();
    const ill = ticked("spine-disease");
    expect(of(library({}), usualCircumstances(ill, TODAY))).toBeNull();
    const seen = withAgreement(ill, "mini", ["plank", "easy"], TODAY);
    expect(of(library({}), usualCircumstances(seen, TODAY))?.id).toBe("easy");
  });
});

describe("high blood pressure and what is done for a time", () => {
  const seconds = (changes: Partial<Exercise>) => {
    const own = exercise("own", { tags: ["shoulder"], ...changes });
    return capHolds(entry("own", { for: 120 }), own, 10).dose.for;
  };

  it("an exercise of somebody's own counts as held, unless it says that it is mobile", () => {
    expect(seconds({ dose: { ...NO_DOSE, for: 120 } })).toBe(10);
    expect(seconds({ dose: { ...NO_DOSE, for: 120 }, tags: ["mob"] })).toBe(120);
  });

  it("an exercise of the library is held where its dose is a hold", () => {
    expect(seconds({ sources: ["a book"], dose: { ...NO_DOSE, hold: 10 } })).toBe(10);
    expect(seconds({ sources: ["a book"], dose: { ...NO_DOSE, for: 1800 } })).toBe(120);
    expect(EXERCISES.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});
