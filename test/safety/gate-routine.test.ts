/** Routines before and after the gates: what goes, what comes in its place, and what is said. */
import { describe, expect, it } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { usualCircumstances } from "../../src/safety/circumstances.ts";
import { entriesOf } from "../../src/safety/gate-items.ts";
import { gateRoutine } from "../../src/safety/gate-routine.ts";
import { GENTLE_ROUTINE } from "../../src/safety/gentle-routine.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { gated, ids, said } from "../support/gated.ts";
import { TODAY, ticked } from "./answers.ts";
import { shippedRoutine } from "./shipped.ts";

describe("a routine", () => {
  it("stays as it is for somebody without a concern", () => {
    const strength = shippedRoutine("strength");
    const result = gated(strength, []);
    expect(result.routine).toEqual(strength);
    expect(result.notes).toEqual([]);
  });

  it("loses what arches, and says what comes instead", () => {
    const one = routine([entry("superman"), entry("side-plank")]);
    const result = gated(one, ["stenosis"]);
    expect(ids(result)).toEqual(["bird-dog", "side-plank"]);
    expect(said(result)).toEqual(["Superman left out: worse on arching. Bird-dog instead."]);
  });

  it("takes the replacement's own dose, not the one that was written for the other", () => {
    const one = routine([entry("superman", { until: "tired", atMost: 60 }, { note: "Fly.", rest: 5 })]);
    const [replaced] = entriesOf(gated(one, ["stenosis"]).routine.exercises);
    expect(replaced).toMatchObject({ exercise: "bird-dog", note: null, rest: null, toward: null });
    expect(replaced?.dose.until).toBeNull();
  });

  it("does not do a movement twice because of another one", () => {
    const result = gated(routine([entry("locust"), entry("superman"), entry("bird-dog")]), ["stenosis"]);
    expect(ids(result)).toEqual(["bird-dog"]);
    expect(said(result)).toEqual([
      "Locust left out: worse on arching. Bird-dog is there already.",
      "Superman left out: worse on arching. Bird-dog is there already.",
    ]);
  });

  it("does not repeat the warm-up in the place of something", () => {
    const result = gated(shippedRoutine("therapeutic"), ["disc"]);
    expect(ids(result)).toEqual(["breathing-pelvic-rock"]);
    expect(said(result)).toContain("Double knee to chest left out: worse on bending. Pelvic tilt is there already.");
  });

  it("does repeat it rather than have nothing left", () => {
    const one = routine([entry("shoulder-bridge")], { warmup: "warmup" });
    expect(ids(gated(one, ["neck"]))).toEqual(["pelvic-tilt"]);
  });

  it("follows the chain until something may be done", () => {
    const result = gated(routine([entry("superman")]), ["stenosis", "wrist"]);
    expect(ids(result)).toEqual(["heel-slide"]);
  });

  it("rests on the elbows with a bad wrist", () => {
    expect(said(gated(routine([entry("cobra")]), ["wrist"]))).toEqual([
      "Cobra left out: weight on the wrists. Sphinx instead.",
    ]);
  });

  it("never puts in what is only there for who asks for it", () => {
    const shelves = catalogue([
      exercise("a", { tags: ["hands"], instead: "b" }),
      exercise("b", { tags: ["mob"], catalogueOnly: true }),
    ]);
    const result = gateRoutine(routine([entry("a")]), shelves, usualCircumstances(ticked("wrist"), TODAY), {
      warmup: true,
    });
    expect(result).toMatchObject({ kind: "refused", refusal: { why: "nothing-left" } });
  });

  it("survives replacements that point at each other, and at nothing", () => {
    const hands = { tags: ["hands"] as const };
    const shelves = catalogue([
      exercise("a", { ...hands, instead: "b" }),
      exercise("b", { ...hands, instead: "a", easier: ["Do less.", "gone"] }),
      exercise("c", { tags: ["mob"] }),
    ]);
    const result = gated(routine([entry("a"), entry("c")]), ["wrist"], {}, shelves);
    expect(ids(result)).toEqual(["c"]);
    expect(said(result)).toEqual(["a left out: weight on the wrists. Nothing takes its place."]);
  });

  it("holds an author's own exercises to the same gates, and tells which it could not check", () => {
    const one = routine([entry("plank-row"), entry("stick")], {
      define: [exercise("plank-row", { tags: ["hands"], instead: "heel-slide" }), exercise("stick")],
    });
    const result = gated(one, ["wrist"]);
    expect(ids(result)).toEqual(["heel-slide", "stick"]);
    expect(said(result)).toEqual([
      "plank row left out: weight on the wrists. Heel slide instead.",
      "stick was not checked: it has no tags that say what it asks of the body.",
    ]);
  });

  it("leaves what nobody knows to be complained about elsewhere", () => {
    expect(ids(gated(routine([entry("no-such-thing")]), ["disc"]))).toEqual(["no-such-thing"]);
  });

  it("says once what holds for the whole session", () => {
    expect(said(gated(routine([entry("pelvic-tilt")]), ["blood-pressure"]))[0]).toContain("never hold your breath");
  });

  it("warns of two heavy ones, which no shipped routine has", () => {
    const advice = said(gated(routine([entry("locust"), entry("superman")]), []));
    expect(advice).toEqual(["Locust and Superman are heavy on the spine. One of them in a session is enough."]);
  });
});

describe("rests and rounds", () => {
  it("a rest goes with the exercise that it led to", () => {
    const one = routine([entry("bird-dog"), { kind: "rest", seconds: 60 }, entry("superman"), entry("side-plank")]);
    const { exercises } = gated(one, ["stenosis"]).routine;
    expect(exercises.map(({ kind }) => kind)).toEqual(["exercise", "exercise"]);
  });

  it("rounds lose what is left out in each of them, and go when nothing is left in them", () => {
    const one = routine([
      { kind: "rounds", rounds: 3, of: [entry("childs-pose"), { kind: "rest", seconds: 5 }, entry("side-plank")] },
      { kind: "rounds", rounds: 2, of: [entry("seated-tuck"), { kind: "rest", seconds: 5 }] },
      entry("pelvic-tilt"),
    ]);
    const { exercises } = gated(one, ["disc"]).routine;
    expect(exercises).toMatchObject([
      {
        kind: "rounds",
        rounds: 3,
        of: [{ exercise: "breathing-pelvic-rock" }, { kind: "rest" }, { exercise: "side-plank" }],
      },
      { exercise: "pelvic-tilt" },
    ]);
    expect(exercises).toHaveLength(2);
  });
});

describe("the warm-up", () => {
  it("is held to the same gates, and handed out by the catalogue as it may be done", () => {
    const result = gated(shippedRoutine("starter"), ["neck"]);
    const plan = makePlan(result.routine, result.catalogue, { warmup: true });
    expect(plan.steps.filter(({ part }) => part === "warmup").map((step) => step.exercise.id)).toEqual([
      "hook-lying-rest",
      "pelvic-tilt",
    ]);
    expect(said(result)).toContain("Glute bridge left out: work for the neck. Pelvic tilt is there already.");
  });

  it("is no more when nothing of it is left", () => {
    const warm = routine([entry("a")], { id: "warm" });
    const shelves = catalogue([exercise("a", { tags: ["hands"] }), exercise("b", { tags: ["mob"] })], [warm]);
    const result = gated(routine([entry("b")], { warmup: "warm" }), ["wrist"], {}, shelves);
    expect(result.routine.warmup).toBeNull();
    expect(result.exercises).toEqual(["b"]);
  });
});

it("the gentle routine is made of what is shipped, and passes every gate but the closed ones", () => {
  const all = ["disc", "stenosis", "osteoporosis", "wrist", "shoulder", "knee", "neck", "hernia"] as const;
  const result = gated(GENTLE_ROUTINE, [...all, "blood-pressure", "hip-replacement", "fracture", "surgery"]);
  expect(ids(result)).toEqual(["hook-lying-rest", "pelvic-tilt", "breathing-pelvic-rock"]);
});
