/** A stop of an easier form holds for the harder forms of it. */
import { describe, expect, it } from "vitest";
import { type Circumstances, judgeToday, usualCircumstances } from "../../src/safety/circumstances.ts";
import { easierVariant } from "../../src/safety/easier-variant.ts";
import { gateRoutine } from "../../src/safety/gate-routine.ts";
import { withHarderForms } from "../../src/safety/harder-forms.ts";
import { NO_LIMITS, type StopLimits } from "../../src/safety/next-time.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { TODAY } from "./answers.ts";
import { EXERCISES, SHIPPED, shippedExercise } from "./shipped.ts";

function stopping(stops: Partial<StopLimits>, exercises = EXERCISES): Circumstances {
  return { ...usualCircumstances(null, TODAY), stops: withHarderForms({ ...NO_LIMITS, ...stops }, exercises) };
}

function gated(ids: readonly string[], at: Circumstances) {
  const made = gateRoutine(routine(ids.map((id) => entry(id))), SHIPPED, at, { warmup: false });
  if (made.kind === "refused") throw new Error(made.refusal.why);
  return made;
}

describe("a harder form of an exercise that was stopped", () => {
  it.each(["lighter", "leftOut", "legs"] as const)(
    "is left out, and so are the forms harder than that (%s)",
    (kind) => {
      const at = stopping({ [kind]: ["side-plank-knees"] });
      for (const id of ["side-plank", "side-plank-hip-lift"]) {
        expect(judgeToday(shippedExercise(id), at)).toMatchObject({
          kind: "leave-out",
          because: ["a harder form of Side plank from the knees, which was stopped"],
        });
      }
      expect(judgeToday(shippedExercise("wall-side-plank"), at).kind).toBe("keep");
    },
  );

  it("gives way to the stopped one with less, so that two easy sessions with it can come", () => {
    const { exercises, notes } = gated(["side-plank-hip-lift"], stopping({ lighter: ["side-plank-knees"] }));
    expect(exercises).toEqual(["side-plank-knees"]);
    expect(notes).toMatchObject([
      { kind: "left-out", exercise: "side-plank-hip-lift", instead: { exercise: "side-plank-knees" } },
      { kind: "softened", exercise: "side-plank-knees", lighter: true },
    ]);
  });

  it("does not come in the place of anything", () => {
    const { exercises } = gated(["superman"], stopping({ leftOut: ["superman"], lighter: ["heel-slide"] }));
    expect(exercises).toEqual(["heel-slide"]);
    const at = stopping({ lighter: ["wall-side-plank"] });
    const find = (id: string) => SHIPPED.exercise(id);
    expect(easierVariant(shippedExercise("side-plank-hip-lift"), find, at, "test")).toBeNull();
  });

  it("may be one of the person's own, and a circle of easier ones ends", () => {
    const own = [exercise("a", { easier: ["b"] }), exercise("b", { easier: ["a"] }), exercise("c", { easier: ["b"] })];
    const { stops } = stopping({ lighter: ["a"] }, own);
    expect([...stops.harder.keys()].sort()).toEqual(["b", "c"]);
    const alone = gateRoutine(routine([entry("a")]), catalogue(own), stopping({ lighter: ["a"] }, own), {
      warmup: false,
    });
    expect(alone).toMatchObject({ kind: "ready", exercises: ["a"] });
  });

  it("is named after one that is left out rather than one that is done with less", () => {
    const at = stopping({ lighter: ["wall-side-plank"], leftOut: ["side-plank-knees"] });
    expect(at.stops.harder.get("side-plank")).toBe("Side plank from the knees");
  });
});
