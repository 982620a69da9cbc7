/** What past sessions mean for a person's next one: levels, stops, a doctor's yes, the morning after. */
import { describe, expect, it } from "vitest";
import { gatedPlan } from "../../src/commands/gated-plan.ts";
import type { KnownSession } from "../../src/commands/known-session.ts";
import { nextDoses } from "../../src/commands/next-doses.ts";
import { asOf, circumstancesOf, knownOf, type Person, withMorning } from "../../src/commands/person.ts";
import type { Step } from "../../src/plan/plan.ts";
import { NO_ANSWERS } from "../../src/safety/check-in.ts";
import { noConcerns, type Screening } from "../../src/safety/screening.ts";
import { foldRecord } from "../../src/session/record.ts";
import { part, session } from "../progress/make.ts";
import { catalogue, entry, exercise, NO_DOSE, routine } from "../support/exercises.ts";
import { rehearse } from "../support/rehearsal.ts";

const DAY = 20_000;
const hold = (seconds: number) => ({ kind: "reps" as const, reps: [1], holdSeconds: seconds });

const EVENING = routine(
  [entry("plank", { hold: 10 }, { toward: { ...NO_DOSE, hold: 20 } }), entry("tilt", { reps: 4 })],
  { id: "evening", perWeek: 3, ready: 1 },
);
const LIBRARY = catalogue([exercise("plank", { easier: ["tilt"] }), exercise("tilt")]);

/** A session of the evening with a plank of so many seconds; stopped in it where a stop is named. */
function did(day: number, seconds: number, stop: "sharp" | null = null): KnownSession {
  const plank = part("plank", 0, {
    dose: hold(seconds),
    repsDone: stop ? 0 : 1,
    repsPlanned: 1,
    heldSeconds: stop ? 1 : seconds,
    plannedSeconds: seconds,
    quality: stop,
  });
  const went = session(day, [plank], { routine: "evening", stop, outcome: stop ? "stopped" : "finished" });
  return {
    ...went,
    id: String(day),
    name: "Evening",
    at: day * 86_400_000,
    form: null,
    exercises: [{ ...plank, heavy: false }],
  };
}

function person(past: readonly KnownSession[], cleared: number | null = null): Person {
  const screening = noConcerns("2024-01-01");
  const at = new Date((cleared ?? 0) * 86_400_000 + 3_600_000).toISOString();
  const allowed: Screening["allowed"] = cleared === null ? {} : { plank: { on: at.slice(0, 10), at } };
  return asOf(
    { screening: { ...screening, allowed }, today: "2024-10-04", day: DAY, minute: 600, woke: null, past },
    DAY,
  );
}

function plankFor(who: Person): Step | null {
  const gated = gatedPlan(EVENING, LIBRARY, circumstancesOf(who, EVENING, LIBRARY), {
    warmup: true,
    known: knownOf(who),
  });
  if (gated.kind === "refused") throw new Error("refused");
  return gated.plan.steps.find((step) => step.exercise.id === "plank") ?? null;
}

const secondsOf = (step: Step | null) => (step?.dose.kind === "reps" ? step.dose.holdSeconds : null);

describe("the dose after a stop for pain", () => {
  it.each([
    ["high on the ladder", 18, 14],
    ["one step up", 12, 10],
    ["at the start, where only a lighter dose is left", 10, 7],
    ["in a lighter dose already", 7, 5],
  ])("%s", (_what, stoppedAt, today) => {
    expect(secondsOf(plankFor(person([did(DAY - 2, stoppedAt, "sharp")])))).toBe(today);
  });

  it("is never the one that was stopped, whatever was done since, until two easy sessions", () => {
    for (const stoppedAt of [5, 7, 10, 12, 14, 16, 18, 20]) {
      const stop = did(DAY - 4, stoppedAt, "sharp");
      for (const past of [[stop], [stop, did(DAY - 2, 10)]]) {
        expect(secondsOf(plankFor(person(past)))).toBeLessThan(stoppedAt);
      }
    }
  });
});

describe("an exercise that was stopped twice within two weeks", () => {
  const stops = [did(DAY - 9, 16, "sharp"), did(DAY - 2, 12, "sharp")];

  it("is left out, and does not come back by itself", () => {
    expect(plankFor(person(stops))).toBeNull();
    expect(plankFor(asOf(person(stops), DAY + 200))).toBeNull();
  });

  it("starts again at the bottom after a yes, not after one from before the stop", () => {
    expect(plankFor(person(stops, DAY - 3))).toBeNull();
    expect(plankFor(person(stops, DAY))).toMatchObject({
      level: 0,
      dose: hold(10),
      reason: expect.stringMatching(/yes/),
    });
  });
});

describe("the morning after", () => {
  const before = person([did(DAY - 7, 14), did(DAY - 5, 14), did(DAY - 2, 14)]);

  it("has a say in the dose of the day on which it is told", () => {
    expect(secondsOf(plankFor(before))).toBe(16);
    expect(secondsOf(plankFor(withMorning(before, 1)))).toBe(14);
    expect(secondsOf(plankFor(withMorning(before, 2)))).toBe(10);
    expect(withMorning(before, null)).toBe(before);
  });
});

describe("the next time", () => {
  function done(who: Person, effort = 5) {
    const gated = gatedPlan(EVENING, LIBRARY, circumstancesOf(who, EVENING, LIBRARY), {
      warmup: true,
      known: knownOf(who),
    });
    if (gated.kind === "refused") throw new Error("refused");
    const { plan } = gated;
    const record = foldRecord(plan, rehearse(plan).begin().wait(200).events);
    const answers = { ...NO_ANSWERS, before: 1, worst: 1, after: 1, effort };
    return nextDoses({ person: who, routine: EVENING, plan, record, answers }, LIBRARY, true);
  }

  it("names what changes because of the session that was just done", () => {
    expect(done(person([did(DAY - 5, 10)]))?.changes).toEqual([
      {
        name: "plank",
        dose: hold(12),
        sides: null,
        reason: "Two clean sessions (effort 5, pain 1): one step up, 10 -> 12 s.",
      },
    ]);
    expect(done(person([did(DAY - 5, 10)]), 9)).toMatchObject({ changes: [], grows: true });
  });

  it("says why the doses stay where pain decided it and there is nothing lighter", () => {
    const who = person([]);
    const known = knownOf(who);
    const gated = gatedPlan(EVENING, LIBRARY, circumstancesOf(who, EVENING, LIBRARY), { warmup: true, known });
    if (gated.kind !== "ready") throw new Error("refused");
    const record = foldRecord(gated.plan, rehearse(gated.plan).begin().wait(200).events);
    const answers = { ...NO_ANSWERS, before: 1, worst: 7, after: 1, effort: 5 };
    const next = nextDoses({ person: who, routine: EVENING, plan: gated.plan, record, answers }, LIBRARY, true);
    expect(next).toMatchObject({
      changes: [],
      because: ["Pain reached 7 (limit 5), so we stay at the lightest dose."],
    });
  });

  it("says nothing of a plan that was not the routine's", () => {
    const plan = { routine: { id: "gentle", name: "Gentle", group: "mobility" as const }, steps: [], beats: [] };
    const record = foldRecord(plan, []);
    expect(
      nextDoses({ person: person([]), routine: EVENING, plan, record, answers: NO_ANSWERS }, LIBRARY, true),
    ).toBeNull();
  });
});
