/**
 * Laws of the stops: whatever was done and stopped before, whatever is started next, an exercise that stands open after a
 * hard stop comes with strictly less than it was stopped in, or not at all. Sessions are performed for real and kept as
 * the history keeps them.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pastOf } from "../../src/commands/person.ts";
import { NO_ANSWERS, toEntry } from "../../src/history/entry.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan, Side } from "../../src/plan/plan.ts";
import { replaceRest } from "../../src/plan/replace-rest.ts";
import type { DoseText } from "../../src/routine/exercise.ts";
import type { Item, Routine } from "../../src/routine/routine.ts";
import { type Circumstances, usualCircumstances } from "../../src/safety/circumstances.ts";
import { easierVariant } from "../../src/safety/easier-variant.ts";
import { gateRoutine } from "../../src/safety/gate-routine.ts";
import { blockedByStops } from "../../src/safety/next-time.ts";
import { obstacle } from "../../src/safety/obstacle.ts";
import { openStops } from "../../src/safety/open-stops.ts";
import type { PastSession } from "../../src/safety/past.ts";
import { foldRecord } from "../../src/session/record.ts";
import { catalogue, entry, exercise, NO_DOSE, routine } from "../support/exercises.ts";
import { rehearse, START_WALL } from "../support/rehearsal.ts";
import { TODAY } from "./answers.ts";

const EXERCISES = [
  exercise("tilt", { easier: ["breathe"] }),
  exercise("bridge", { easier: ["tilt"], instead: "tilt", dose: { ...NO_DOSE, reps: 6, hold: 3 } }),
  exercise("plank", { sided: true, easier: ["bridge"], dose: { ...NO_DOSE, hold: 20, sides: "each" } }),
  exercise("dog", {
    sided: true,
    easier: ["plank"],
    dose: { ...NO_DOSE, sets: 2, reps: 4, hold: 5, sides: "alternate" },
  }),
  exercise("march", { easier: ["dog"], dose: { ...NO_DOSE, for: 60 } }),
  exercise("arch", { easier: ["bridge"], dose: { ...NO_DOSE, until: "tired", atMost: 30 } }),
  exercise("breathe", { dose: { ...NO_DOSE, reps: 5 } }),
];
const IDS = EXERCISES.map(({ id }) => id);

const counted: fc.Arbitrary<Partial<DoseText>> = fc.oneof(
  fc.constant({}),
  fc.record({ sets: fc.integer({ min: 1, max: 3 }), reps: fc.integer({ min: 1, max: 12 }), hold: fc.nat(10) }),
  fc.record({ reps: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ sets: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ hold: fc.integer({ min: 1, max: 40 }) }),
);
const timed = fc.record({ sets: fc.integer({ min: 1, max: 2 }), for: fc.integer({ min: 5, max: 90 }) });
const someEntry = fc.constantFrom(...IDS).chain((id) => {
  if (id === "arch") return fc.constant(entry("arch"));
  return (id === "march" ? timed : counted).map((dose) => entry(id, dose));
});
const item: fc.Arbitrary<Item> = fc.oneof(
  { weight: 4, arbitrary: someEntry },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("rounds" as const),
      rounds: fc.integer({ min: 1, max: 3 }),
      of: fc.array(someEntry, { minLength: 1, maxLength: 2 }),
    }),
  },
);
const items = fc.array(item, { minLength: 1, maxLength: 4 });

interface Step {
  readonly items: readonly Item[];
  readonly warmup: readonly Item[];
  readonly days: number;
  readonly end: "sharp" | "cramp" | "legs" | "finish";
  /** Where it ends, a share of the whole. */
  readonly share: number;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    items,
    warmup: fc.oneof(fc.constant([]), items),
    days: fc.integer({ min: 0, max: 18 }),
    end: fc.constantFrom("sharp", "sharp", "cramp", "legs", "finish", "finish"),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 2, maxLength: 6 },
);

/** Reps and held seconds of an exercise in a plan, on the side that has more of it; the longest hold. */
function amountIn(plan: Plan, id: string) {
  const mine = plan.beats.filter((beat) => plan.steps[beat.step]?.exercise.id === id);
  const holds = mine.filter(({ kind }) => kind === "hold" || kind === "open");
  const on = (side: Side | null) => ({
    reps: mine.filter((beat) => beat.endsRep && beat.side === side).length,
    seconds: holds.filter((beat) => beat.side === side).reduce((sum, beat) => sum + (beat.seconds ?? 0), 0),
  });
  const sides = ([null, "left", "right"] as const).map(on);
  const most = (part: "reps" | "seconds") => Math.max(...sides.map((side) => side[part]));
  return {
    reps: most("reps"),
    seconds: most("seconds"),
    hold: Math.max(0, ...holds.map(({ seconds }) => seconds ?? 0)),
  };
}

type Amounts = ReturnType<typeof amountIn>;

function isStrictlyLess(now: Amounts, then: Amounts): void {
  expect(now.reps).toBeLessThanOrEqual(then.reps);
  expect(now.seconds).toBeLessThanOrEqual(then.seconds);
  expect(2 * now.reps + now.seconds).toBeLessThan(2 * then.reps + then.seconds);
  expect(now.hold).toBeLessThanOrEqual(then.hold);
  if (then.reps === 1) expect(now.hold).toBeLessThanOrEqual(0.75 * then.hold);
}

function circumstancesAt(past: readonly PastSession[], day: number): Circumstances {
  return { ...usualCircumstances(null, TODAY), stops: blockedByStops(past, day, () => null) };
}

function gatedPlanOf({ items, warmup }: Step, at: Circumstances): { plan: Plan; id: string } | null {
  const warm = routine(warmup, { id: "warmup" });
  const main: Routine = routine(items, { warmup: warmup.length > 0 ? "warmup" : null, ready: 5, rest: 6 });
  const gated = gateRoutine(main, catalogue(EXERCISES, [warm]), at, { warmup: true });
  if (gated.kind === "refused") return null;
  return { plan: makePlan(gated.routine, gated.catalogue, { warmup: true }), id: main.id };
}

/** The session as the history has it afterwards. An open hold is never stopped before it was begun: of it nobody knows. */
function performed(plan: Plan, { end, share }: Step, day: number): PastSession {
  const story = rehearse(plan).begin();
  const total = plan.beats.reduce((sum, beat) => sum + (beat.seconds ?? 30), 0);
  story.wait(end === "finish" ? total + 100 : Math.max(1, share * total), 1.5);
  const look = story.look();
  if (end !== "finish" && look.state === "running") {
    if (look.step.dose.kind === "open" && look.beat.kind !== "open") story.wait(30, 1.5);
    story.give({ type: "pain", quality: end });
  }
  const started = START_WALL + day * 86_400_000;
  const shown = {
    id: `s${day}`,
    startedAt: started,
    before: null,
    unscreened: false,
    warmupSkipped: false,
    plan,
    events: story.events,
  };
  const session = pastOf(toEntry(shown, foldRecord(plan, story.events), NO_ANSWERS), day);
  return { ...session, at: session.at + day * 86_400_000 };
}

function hurtIn({ stop, exercises }: PastSession): string[] {
  return [...new Set(exercises.filter(({ pain }) => pain !== null && pain === stop).map((one) => one.exercise))];
}

/** Plays the steps one after the other; `look` sees each plan before it is performed. */
function play(
  steps: readonly Step[],
  look: (
    plan: Plan | null,
    at: Circumstances,
    past: readonly PastSession[],
    stopped: ReadonlyMap<string, Amounts>,
  ) => void,
): void {
  const past: PastSession[] = [];
  const stopped = new Map<string, Amounts>();
  let day = 100;
  for (const step of steps) {
    day += step.days;
    const at = circumstancesAt(past, day);
    const gated = gatedPlanOf(step, at);
    look(
      gated?.plan ?? null,
      at,
      past.map((one) => ({ ...one })),
      stopped,
    );
    if (!gated) continue;
    const session = performed(gated.plan, step, day + past.length / 100);
    past.push({ ...session, day });
    for (const id of hurtIn(session)) stopped.set(id, amountIn(gated.plan, id));
  }
}

describe("an exercise that stands open after a hard stop", () => {
  it("comes with strictly less than it was stopped in, or not at all", () => {
    let seen = 0;
    fc.assert(
      fc.property(steps, (list) => {
        play(list, (plan, at, _past, stopped) => {
          for (const id of [...at.stops.leftOut, ...at.stops.legs]) {
            expect(plan?.steps.some((step) => step.exercise.id === id) ?? false, id).toBe(false);
          }
          for (const id of at.stops.lighter) {
            const then = stopped.get(id);
            if (!plan?.steps.some((step) => step.exercise.id === id)) continue;
            if (!then) throw new Error(`${id} was never stopped`);
            isStrictlyLess(amountIn(plan, id), then);
            seen++;
          }
        });
      }),
      { numRuns: 250 },
    );
    expect(seen).toBeGreaterThan(30);
  });

  it("is never the easier variant of another", () => {
    fc.assert(
      fc.property(steps, fc.nat(), (list, n) => {
        play(list, (plan, at, past) => {
          const open = openStops(past, 1000, () => null).map(({ exercise: id }) => id);
          for (const one of EXERCISES) {
            const variant = easierVariant(one, (id) => EXERCISES.find((other) => other.id === id) ?? null, at, "test");
            if (!variant) continue;
            expect([...at.stops.lighter, ...at.stops.leftOut, ...at.stops.legs]).not.toContain(variant.id);
            if (!plan) continue;
            const beat = n % plan.beats.length;
            const after = replaceRest(plan, beat, variant);
            for (const id of open) expect(amountIn(after, id)).toEqual(amountIn(plan, id));
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it("is nothing that a session which broke off goes on with", () => {
    fc.assert(
      fc.property(steps, (list) => {
        let left: Plan | null = null;
        play(list, (plan, at) => {
          const open = [...at.stops.lighter, ...at.stops.leftOut, ...at.stops.legs];
          if (left && obstacle("test", left.steps, at) === null) {
            for (const { exercise: one } of left.steps) expect(open).not.toContain(one.id);
          }
          left = plan;
        });
      }),
      { numRuns: 60 },
    );
  });
});
