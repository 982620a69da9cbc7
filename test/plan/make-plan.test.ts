import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planSeconds } from "../../src/plan/estimate.ts";
import { type Lately, NOTHING_YET } from "../../src/plan/lately.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { DoseText, Exercise } from "../../src/routine/exercise.ts";
import { SIDES } from "../../src/routine/exercise.ts";
import type { Entry, Item } from "../../src/routine/routine.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";

/** A plan of these items, get-ready 5 s, over a plain and a sided movement with a 1/0/1/1 tempo. */
function plan(items: Item[], own: Exercise[] = []): Plan {
  const known = [exercise("tilt"), exercise("plank", { sided: true }), ...own];
  return makePlan(routine(items, { ready: 5 }), catalogue(known), { warmup: true });
}

/** One word a beat: its kind, with the side's first letter and its length. */
function words(of: Plan): string {
  return of.beats.map((b) => `${b.kind}${b.side ? b.side[0]?.toUpperCase() : ""}${b.seconds ?? "-"}`).join(" ");
}

describe("an entry laid out in time", () => {
  const table: [string, Entry, string][] = [
    ["reps", entry("tilt", { reps: 2 }), "ready5 lift1 lower1 relax1 lift1 lower1"],
    ["holds inside reps", entry("tilt", { reps: 1, hold: 5 }), "ready5 lift1 hold5 lower1"],
    ["a single hold is one rep", entry("tilt", { hold: 9 }), "ready5 lift1 hold9 lower1"],
    [
      "sets with a rest between",
      entry("tilt", { sets: 2, reps: 1 }, { rest: 7 }),
      "ready5 lift1 lower1 rest7 lift1 lower1",
    ],
    [
      "a different count per set",
      entry("tilt", { reps: [2, 1] }, { rest: 7 }),
      "ready5 lift1 lower1 relax1 lift1 lower1 rest7 lift1 lower1",
    ],
    [
      "each side, with a switch between",
      entry("plank", { hold: 9, sides: "each" }),
      "readyL5 liftL1 holdL9 lowerL1 switchR15 liftR1 holdR9 lowerR1",
    ],
    ["sides in turn", entry("plank", { reps: 1, sides: "alternate" }), "readyL5 liftL1 lowerL1 relaxL1 liftR1 lowerR1"],
    ["both sides at once", entry("plank", { reps: 1, sides: "both" }), "ready5 lift1 lower1"],
    ["one side", entry("plank", { reps: 1, sides: "right" }), "readyR5 liftR1 lowerR1"],
    ["until tired", entry("tilt", { until: "tired" }), "ready5 open-"],
    ["until tired, with a limit", entry("tilt", { until: "tired", atMost: 30 }), "ready5 open30"],
    ["for a time", entry("tilt", { for: 60 }), "ready5 hold60"],
    ["a tempo of its own", entry("tilt", { reps: 1 }, { tempo: { lift: 3, lower: 0 } }), "ready5 lift3"],
    [
      "sets alone take the library's reps",
      entry("tilt", { sets: 2 }, { rest: 7 }),
      "ready5 lift1 lower1 relax1 lift1 lower1 rest7 lift1 lower1 relax1 lift1 lower1",
    ],
    ["an id alone takes the library's dose", entry("tilt"), "ready5 lift1 lower1 relax1 lift1 lower1"],
  ];
  test.each(table)("%s", (_, item, beats) => {
    expect(words(plan([item]))).toBe(beats);
  });

  test("an entry without a hold uses the movement's own hold", () => {
    const own = exercise("press", { tempo: { lift: 1, hold: 5, lower: 1, relax: 0 } });
    expect(words(plan([entry("press", { reps: 1 })], [own]))).toBe("ready5 lift1 hold5 lower1");
  });

  test("a movement without any tempo still takes a second a rep", () => {
    const still = exercise("still", { tempo: { lift: 0, hold: 0, lower: 0, relax: 0 } });
    expect(words(plan([entry("still", { reps: 2 })], [still]))).toBe("ready5 lift1 lift1");
  });
});

describe("a routine laid out in time", () => {
  const short = entry("tilt", { reps: 1 });

  test("rests between exercises, and the author's own rest instead at its place", () => {
    const items: Item[] = [short, short, { kind: "rest", seconds: 60 }, short, { kind: "rest", seconds: 9 }];
    expect(words(plan(items))).toBe("ready5 lift1 lower1 rest20 ready5 lift1 lower1 rest60 ready5 lift1 lower1");
  });

  test("rounds are written out and numbered", () => {
    const of = plan([{ kind: "rounds", rounds: 2, of: [short, { kind: "rest", seconds: 3 }] }]);
    expect(words(of)).toBe("ready5 lift1 lower1 rest3 ready5 lift1 lower1");
    expect(of.steps.map((step) => step.round)).toEqual([
      { n: 1, of: 2 },
      { n: 2, of: 2 },
    ]);
  });

  test("the warm-up runs first, unless it is told not to", () => {
    const warmup = routine([entry("tilt", { reps: 1 })], { id: "warm", ready: 5, rest: 1 });
    const main = routine([entry("plank", { reps: 1, sides: "left" })], { warmup: "warm", ready: 5 });
    const known = catalogue([exercise("tilt"), exercise("plank", { sided: true })], [warmup, main]);
    expect(words(makePlan(main, known, { warmup: true }))).toBe("ready5 lift1 lower1 restL20 readyL5 liftL1 lowerL1");
    expect(makePlan(main, known, { warmup: true }).steps.map((step) => step.part)).toEqual(["warmup", "main"]);
    expect(words(makePlan(main, known, { warmup: false }))).toBe("readyL5 liftL1 lowerL1");
  });

  test("get-ready lasts as long as reading what to do, 5 to 30 s, and less the second time", () => {
    const wordy = exercise("wordy", { steps: [new Array(60).fill("word").join(" ")] });
    const endless = exercise("endless", { steps: [new Array(900).fill("word").join(" ")] });
    const items = [entry("tilt"), entry("wordy"), entry("wordy"), entry("endless")];
    const of = makePlan(routine(items), catalogue([exercise("tilt"), wordy, endless]), { warmup: true });
    const ready = of.beats.filter((beat) => beat.kind === "ready").map((beat) => beat.seconds);
    expect(ready).toEqual([5, 19, 5, 30]);
  });

  test("an exercise that nobody knows is a clear failure", () => {
    expect(() => plan([entry("nope")])).toThrow("There is no exercise «nope».");
  });
});

describe("a plan that knows the history", () => {
  const toward = { ...entry("plank").dose, hold: 12 };
  const grows = entry("plank", { hold: 9 }, { toward });
  const ladder = [9, 10, 12].map((holdSeconds) => ({ kind: "reps" as const, reps: [1], holdSeconds }));
  const lately = (level: number, more: Partial<Lately> = {}): Lately => ({
    ...NOTHING_YET,
    level: (id) => (id === "plank" ? { level, ladder, reason: "Two clean sessions." } : null),
    ...more,
  });
  const known = catalogue([exercise("tilt"), exercise("plank", { sided: true })]);
  const planned = (items: Item[], told: Lately) =>
    makePlan(routine(items, { ready: 5 }), known, { warmup: false, lately: told });

  test("gives each exercise the dose of its level, and why", () => {
    const [tilt, plank] = planned([entry("tilt", { reps: 2 }), grows], lately(1)).steps;
    expect(plank).toMatchObject({ dose: ladder[1], level: 1, top: 2, reason: "Two clean sessions." });
    expect(tilt).toMatchObject({ level: 0, top: 0, reason: null });
  });

  test("starts low without one", () => {
    expect(plan([grows]).steps[0]).toMatchObject({ dose: ladder[0], level: 0, top: 2, reason: null });
  });

  test("takes the exercise along as far as each of its ladders reaches, and gives the reason where it is true", () => {
    const shorter = entry("plank", { hold: 5 }, { toward: { ...toward, hold: 6 } });
    const [fixed, short, long] = planned([entry("plank", { hold: 3 }), shorter, grows], lately(2)).steps;
    expect(fixed).toMatchObject({ dose: { holdSeconds: 3 }, level: 0, top: 0, reason: null });
    expect(short).toMatchObject({ dose: { holdSeconds: 6 }, level: 1, top: 1, reason: null });
    expect(long).toMatchObject({ dose: { holdSeconds: 12 }, level: 2, top: 2, reason: "Two clean sessions." });
  });

  test("leaves time to read a reason, once", () => {
    const both = makePlan(routine([grows, entry("tilt"), grows]), known, { warmup: false, lately: lately(1) });
    const without = makePlan(routine([grows, entry("tilt"), grows]), known, { warmup: false });
    const ready = (of: Plan) => of.beats.filter(({ kind }) => kind === "ready").map(({ seconds }) => seconds);
    expect(ready(both)).toEqual(ready(without));
    const long = { level: 1, ladder, reason: "word ".repeat(40).trim() };
    const slow = makePlan(routine([grows, entry("tilt"), grows]), known, {
      warmup: false,
      lately: lately(1, { level: (id) => (id === "plank" ? long : null) }),
    });
    expect(ready(slow)).toEqual([13, 5, 5]);
  });

  test("begins with the side whose turn it is", () => {
    const right = lately(0, { firstSide: () => "right" });
    expect(words(planned([entry("plank", { hold: 9, sides: "each" })], right))).toBe(
      "readyR5 liftR1 holdR9 lowerR1 switchL15 liftL1 holdL9 lowerL1",
    );
    expect(words(planned([entry("plank", { reps: 1, sides: "alternate" })], right))).toBe(
      "readyR5 liftR1 lowerR1 relaxR1 liftL1 lowerL1",
    );
    expect(words(planned([entry("plank", { hold: 9, sides: "left" })], right))).toBe("readyL5 liftL1 holdL9 lowerL1");
  });

  test("knows how much is enough where the person ends it, and asks about nothing else", () => {
    const enough = lately(0, { enoughSeconds: (id, { until }) => (id === "tilt" && until === "tired" ? 14 : null) });
    const [open, counted] = planned([entry("tilt", { until: "tired" }), entry("tilt", { reps: 2 })], enough).steps;
    expect([open?.enoughSeconds, counted?.enoughSeconds]).toEqual([14, null]);
  });
});

describe("laws", () => {
  const dose: fc.Arbitrary<Partial<DoseText>> = fc.oneof(
    fc.record({
      sets: fc.integer({ min: 1, max: 4 }),
      reps: fc.integer({ min: 1, max: 9 }),
      hold: fc.constantFrom(null, 2, 5),
      sides: fc.constantFrom(...SIDES),
    }),
    fc.record({
      until: fc.constant("tired" as const),
      atMost: fc.constantFrom(null, 30),
      sides: fc.constantFrom(...SIDES),
    }),
    fc.record({
      for: fc.integer({ min: 1, max: 60 }),
      sets: fc.constantFrom(null, 2),
      sides: fc.constantFrom(...SIDES),
    }),
  );

  test("every step begins with get-ready, ends with the end of a rep, and never rests at the very end", () => {
    fc.assert(
      fc.property(fc.array(dose, { minLength: 1, maxLength: 5 }), (doses) => {
        const of = plan(doses.map((each) => entry("plank", each)));
        for (const step of of.steps) {
          const beats = of.beats.filter((beat) => beat.step === step.index);
          expect(beats.filter((beat) => beat.kind === "ready")).toHaveLength(1);
          expect(beats.at(-1)?.endsRep).toBe(true);
        }
        expect(of.beats.map((beat) => beat.step)).toEqual(of.beats.map((beat) => beat.step).toSorted((a, b) => a - b));
        expect(planSeconds(of)).toBe(of.beats.reduce((sum, beat) => sum + (beat.seconds ?? 60), 0));
      }),
    );
  });

  test("sides are real halves: left and right have the same beats", () => {
    fc.assert(
      fc.property(dose, fc.constantFrom("each" as const, "alternate" as const), (each, sides) => {
        const of = plan([entry("plank", { ...each, sides })]);
        const half = (side: string) => of.beats.filter((b) => b.side === side && b.endsRep).length;
        expect(half("left")).toBe(half("right"));
      }),
    );
  });
});
