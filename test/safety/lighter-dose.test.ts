/** Less of an exercise, dose by dose. */
import { describe, expect, it } from "vitest";
import { lighterEntry } from "../../src/safety/lighter-dose.ts";
import { entry, exercise, NO_DOSE } from "../support/exercises.ts";

describe("a lighter dose", () => {
  it.each([
    ["fewer reps first", { reps: 8, hold: 5 }, { reps: 6, hold: 5 }],
    ["of few reps one less", { reps: 2 }, { reps: 1 }],
    ["of every set, the sets stay", { sets: 3, reps: 8 }, { sets: 3, reps: 6 }],
    ["of each set its share", { reps: [4, 3, 2] }, { reps: [3, 2, 1] }],
    ["a single hold for less long", { hold: 30 }, { hold: 22 }],
    ["a time for less long", { for: 45 }, { for: 33 }],
    ["long times in whole minutes", { for: 1800 }, { for: 1320 }],
    ["an open end with a nearer end", { until: "tired", atMost: 30 }, { until: "tired", atMost: 22 }],
    ["an open end without an end gets one", { until: "tired" }, { until: "tired", atMost: 22 }],
    ["single reps in fewer sets", { sets: 3, reps: 1 }, { sets: 2, reps: 1 }],
  ] as const)("%s", (_what, dose, less) => {
    expect(lighterEntry(entry("a", dose), exercise("a"))?.dose).toEqual({ ...NO_DOSE, ...less });
  });

  it("is made of the library's dose where an entry has none of its own, its side kept", () => {
    const plank = exercise("plank", { sided: true, dose: { ...NO_DOSE, hold: 10, sides: "each" }, target: NO_DOSE });
    expect(lighterEntry(entry("plank", { sides: "left" }), plank)).toMatchObject({
      dose: { hold: 7, sides: "left" },
      toward: null,
    });
  });

  it("counts the hold that only the tempo names", () => {
    const plank = exercise("plank", { tempo: { lift: 1, hold: 8, lower: 1, relax: 1 } });
    expect(lighterEntry(entry("plank", { reps: 1 }), plank)?.dose.hold).toBe(6);
  });

  it.each([{ reps: 1 }, { reps: 1, hold: 1 }, { for: 1 }, { sets: 1, reps: 1 }])("there is none of %j", (dose) => {
    expect(lighterEntry(entry("a", dose), exercise("a"))).toBeNull();
  });
});
