/** Routines before and after the gates: what goes, what comes in its place, what becomes gentler, and what is said. */
import { describe, expect, it } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Catalogue, Routine } from "../../src/routine/routine.ts";
import { type Circumstances, usualCircumstances } from "../../src/safety/circumstances.ts";
import type { Concern } from "../../src/safety/concern.ts";
import { entriesOf } from "../../src/safety/gate-items.ts";
import { type Gated, gateRoutine } from "../../src/safety/gate-routine.ts";
import { GENTLE_ROUTINE } from "../../src/safety/gentle-routine.ts";
import { NO_LIMITS } from "../../src/safety/next-time.ts";
import { withAgreement } from "../../src/safety/take-screening.ts";
import { gateNoteSentence } from "../../src/view/gate-notes.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { clearedTicks, TODAY, ticked } from "./answers.ts";
import { SHIPPED, shippedExercise, shippedRoutine } from "./shipped.ts";

type Ready = Extract<Gated, { kind: "ready" }>;

function gated(
  subject: Routine,
  concerns: readonly Concern[],
  changes: Partial<Circumstances> = {},
  shelves: Catalogue = SHIPPED,
): Ready {
  const circumstances = { ...usualCircumstances(clearedTicks(...concerns), TODAY), ...changes };
  const result = gateRoutine(subject, shelves, circumstances, { warmup: true });
  if (result.kind !== "ready") throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result;
}

const ids = ({ routine: { exercises } }: Ready) => entriesOf(exercises).map((one) => one.exercise);
const said = ({ notes }: Ready) => notes.map(gateNoteSentence);

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

describe("with high blood pressure", () => {
  it("holds end at ten seconds, today and later", () => {
    const one = routine([entry("side-plank", { hold: 25, sides: "each" }, { toward: { ...NOTHING, hold: 40 } })]);
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
    const tired = exercise("lean", { tags: ["mob"], dose: { ...NOTHING, until: "tired" } });
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
    const one = routine([entry("bird-dog", { reps: 8, hold: 5 }, { toward: { ...NOTHING, reps: 12 } })]);
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

describe("no session", () => {
  it.each([["pregnant"], ["ill"], ["fracture"], ["surgery"], ["red-flags"], ["chest"]] as const)(
    "with %s",
    (concern) => {
      const result = gateRoutine(shippedRoutine("mini"), SHIPPED, usualCircumstances(ticked(concern), TODAY), {
        warmup: true,
      });
      expect(result).toEqual({ kind: "refused", refusal: { why: "concerns", concerns: [concern] } });
    },
  );

  it("when nothing is left", () => {
    const one = routine([entry("pelvic-tilt")], { define: [exercise("pelvic-tilt", { tags: ["hands"] })] });
    const result = gateRoutine(one, SHIPPED, usualCircumstances(ticked("wrist"), TODAY), { warmup: true });
    expect(result).toMatchObject({ kind: "refused", refusal: { why: "nothing-left" } });
  });
});

describe("a doctor's look at the list", () => {
  const starter = shippedRoutine("starter");
  const screening = ticked("spine-disease");

  it("is needed once for a routine", () => {
    const before = gated(starter, ["spine-disease"]);
    expect(before.doctor).toEqual(["spine-disease"]);
    const agreed = withAgreement(screening, "starter", before.exercises, TODAY);
    expect(gated(starter, [], { screening: agreed }).doctor).toEqual([]);
    expect(gated(shippedRoutine("strength"), [], { screening: agreed }).doctor).toEqual(["spine-disease"]);
  });

  it("is needed again when there is more on the list", () => {
    const agreed = withAgreement(screening, "starter", gated(starter, ["spine-disease"]).exercises, TODAY);
    const more = { ...starter, exercises: [...starter.exercises, entry("locust")] };
    expect(gated(more, [], { screening: agreed }).doctor).toEqual(["spine-disease"]);
  });

  it("is not needed again for what a day takes away", () => {
    const agreed = withAgreement(screening, "starter", gated(starter, ["spine-disease"]).exercises, TODAY);
    expect(gated(starter, [], { screening: agreed, minutesUp: 10 }).doctor).toEqual([]);
  });
});

it("the gentle routine is made of what is shipped, and passes every gate but the closed ones", () => {
  const all = ["disc", "stenosis", "osteoporosis", "wrist", "shoulder", "knee", "neck", "hernia"] as const;
  const result = gated(GENTLE_ROUTINE, [...all, "blood-pressure", "hip-replacement", "fracture", "surgery"]);
  expect(ids(result)).toEqual(["hook-lying-rest", "pelvic-tilt", "breathing-pelvic-rock"]);
});

const NOTHING = { sets: null, reps: null, hold: null, for: null, until: null, atMost: null, sides: null };
