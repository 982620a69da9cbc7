/** Pain that does not stop the session, and the ways on from it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Event } from "../../src/session/event.ts";
import { planAfter } from "../../src/session/plan-after.ts";
import { foldRecord } from "../../src/session/record.ts";
import { resumeSession } from "../../src/session/resume.ts";
import { tellAfterStop } from "../../src/session/tell-after-stop.ts";
import { catalogue, entry, exercise, NO_DOSE, routine } from "../support/exercises.ts";
import { type Ask, type Rehearsal, rehearse, START_WALL } from "../support/rehearsal.ts";

/**
 * plank: 5 ready, then 1 + 10 + 1 a side with 15 between, 2 sets with 8 of rest; rest 20; tilt: 5 ready, 3 reps of 1 + 1 with
 * 1 between; rest 20; walk: 5 ready, 30.
 */
const PLAN: Plan = makePlan(
  routine(
    [
      entry("plank", { sets: 2, hold: 10, sides: "each" }, { rest: 8 }),
      entry("tilt", { reps: 3 }),
      entry("walk", { for: 30 }),
    ],
    { ready: 5, rest: 20 },
  ),
  catalogue([exercise("plank", { sided: true }), exercise("tilt"), exercise("walk")]),
  { warmup: false },
);
const EASY = exercise("easy", { name: "Easy", dose: { ...NO_DOSE, sets: 2, reps: 2, hold: 3 } });
const EASE: Ask = { type: "ease", to: EASY };
const TIRED: Ask = { type: "pain", quality: "tired" };

/** In the middle of the first hold, 4 s of it held. */
function hurting(): Rehearsal {
  return rehearse(PLAN)
    .begin()
    .wait(10)
    .give({ type: "pain", quality: "stretch", pain: 4, place: "leg", painSide: "left" });
}

function recordOf(story: Rehearsal) {
  return foldRecord(PLAN, story.events).exercises;
}

describe("a pain that is told", () => {
  test("is one event with all that was said of it, and the session waits", () => {
    const story = hurting().wait(100);
    expect(story.said().slice(2)).toEqual(["paused pain", "pain left stretch 4 leg left"]);
    expect(story.look()).toMatchObject({ state: "paused", spent: 4 });
  });

  test.each(["sharp", "cramp", "legs", "unwell", "saddle"] as const)(
    "that is %s is silence, then the stop, and nothing besides",
    (quality) => {
      const story = rehearse(PLAN).begin().wait(10);
      story.effects = [];
      story.give({ type: "pain", quality });
      expect(story.effects[0]).toEqual({ type: "silence" });
      expect(story.said()).toEqual(["hold-done left 1.1 4s", `stopped left ${quality}`]);
    },
  );
});

describe("this set is enough", () => {
  test.each([
    ["lift", 5.5, ["set-done left early"], "switch"],
    ["hold", 10, ["hold-done left 1.1 4s", "set-done left early"], "switch"],
    ["lower", 16.5, ["rep-done left 1.1", "set-done left"], "switch"],
  ])("in a %s", (_kind, seconds, events, next) => {
    const story = rehearse(PLAN).begin().wait(seconds, 0.5).give(TIRED);
    const before = story.said().length;
    story.give({ type: "finish-set" });
    expect(story.said().slice(before, before + events.length)).toEqual(events);
    expect(story.look()).toMatchObject({ state: "running", beat: { kind: next } });
  });

  test("between two reps", () => {
    const tilts = makePlan(
      routine([entry("tilt", { sets: 2, reps: 3 })], { ready: 5 }),
      catalogue([exercise("tilt")]),
      {
        warmup: false,
      },
    );
    const story = rehearse(tilts).begin().wait(7.5, 0.5).give(TIRED).give({ type: "finish-set" });
    expect(story.said().slice(-1)).toEqual(["set-done early"]);
    expect(story.look()).toMatchObject({ beat: { kind: "rest", set: 2 } });
  });

  test("ends what is held by time, without a rep", () => {
    const walk = rehearse(PLAN).begin().give({ type: "skip" }).give({ type: "skip" }).wait(15).give(TIRED);
    expect(walk.give({ type: "finish-set" }).said().slice(-4)).toEqual([
      "hold-done 1.1 10s",
      "set-done early",
      "exercise-done",
      "session-finished",
    ]);
  });

  test("before a set has begun goes on as it was", () => {
    const story = rehearse(PLAN).begin().wait(2).give(TIRED).give({ type: "finish-set" });
    expect(story.said().at(-1)).toBe("resumed");
    expect(story.look()).toMatchObject({ state: "running", spent: 2, beat: { kind: "ready" } });
  });
});

describe("a smaller movement", () => {
  test("goes on where it was, and is remembered", () => {
    const story = hurting().give({ type: "ease", to: null });
    expect(story.said().slice(-2)).toEqual(["resumed", "exercise-eased smaller"]);
    expect(story.look()).toMatchObject({ state: "running", spent: 4, beat: { kind: "hold" } });
    expect(story.session.plan).toBe(PLAN);
    expect(story.session.eased).toEqual(["plank"]);
  });
});

describe("the easier exercise", () => {
  test("begins at once with its get-ready; what was held counts", () => {
    const story = hurting().give(EASE);
    expect(story.said().slice(-3)).toEqual(["hold-done left 1.1 4s", "exercise-eased easy", "exercise-started"]);
    expect(story.look()).toMatchObject({ state: "running", spent: 0, beat: { kind: "ready", step: 1 } });
    expect(story.look().step.exercise.id).toBe("easy");
    expect(story.session.eased).toEqual(["plank", "easy"]);
    expect(story.events.findLast(({ type }) => type === "exercise-eased")).toMatchObject({
      exercise: "plank",
      plan: story.session.plan,
    });
  });

  test("is recorded beside what it replaced, each against its own plan", () => {
    const story = hurting().give(EASE).wait(200);
    expect(story.events.at(-1)?.type).toBe("session-finished");
    expect(recordOf(story)).toMatchObject([
      { exercise: "plank", side: "left", repsDone: 0, repsPlanned: 2, heldSeconds: 4, pain: 4, quality: "stretch" },
      { exercise: "plank", side: "right", repsDone: 0, repsPlanned: 2, heldSeconds: 0, skipped: false },
      { exercise: "easy", side: null, setsDone: 2, setsPlanned: 2, repsDone: 2, repsPlanned: 2, heldSeconds: 6 },
      { exercise: "tilt", repsDone: 3, repsPlanned: 3 },
      { exercise: "walk", heldSeconds: 30 },
    ]);
  });

  test("gives way to an easier one still", () => {
    const easier = exercise("easiest", { dose: { ...NO_DOSE, reps: 9 } });
    const story = hurting().give(EASE).wait(7).give({ type: "ease", to: easier }).wait(200);
    expect(recordOf(story).map((one) => [one.exercise, one.repsDone, one.repsPlanned])).toEqual([
      ["plank", 0, 2],
      ["plank", 0, 2],
      ["easy", 0, 2],
      ["easiest", 1, 1],
      ["tilt", 3, 3],
      ["walk", 1, 1],
    ]);
  });

  test("of which there is one later in the session is one line with it, at its level", () => {
    const twice: Plan = {
      ...PLAN,
      steps: PLAN.steps.map((step) => (step.exercise.id === "tilt" ? { ...step, level: 3, top: 5 } : step)),
    };
    const story = rehearse(twice)
      .begin()
      .wait(10)
      .give({ type: "ease", to: exercise("tilt") })
      .wait(300);
    const tilt = foldRecord(twice, story.events).exercises.filter((one) => one.exercise === "tilt");
    expect(tilt).toMatchObject([{ level: 3, repsDone: 4, repsPlanned: 4 }]);
  });

  test("leaves what was done behind it where it was, when somebody had gone back", () => {
    // The tilts are done before the planks are done again and made easier.
    const story = rehearse(PLAN).begin().give({ type: "skip" }).wait(16).give({ type: "back" }).give({ type: "back" });
    expect(story.look().beat).toMatchObject({ kind: "ready", step: 0 });
    story.wait(10).give(TIRED).give(EASE).give({ type: "leave" });
    expect(recordOf(story).map((one) => [one.exercise, one.repsDone])).toEqual([
      ["plank", 0],
      ["plank", 0],
      ["easy", 0],
      ["tilt", 3],
      ["walk", 0],
    ]);
  });

  test("can be gone back from, to the beginning of what it replaced", () => {
    const story = hurting().give(EASE).give({ type: "back" });
    expect(story.look()).toMatchObject({ state: "running", beat: { kind: "ready", step: 0 } });
  });
});

describe("the number of a pain", () => {
  const told = (...asks: Ask[]) => {
    const story = rehearse(PLAN).begin().wait(10);
    for (const ask of asks) story.give(ask);
    const [{ pain, quality } = { pain: null, quality: null }] = recordOf(story);
    return [quality, pain];
  };

  test("is the highest that was said of the last kind of pain", () => {
    expect(told(TIRED)).toEqual(["tired", null]);
    expect(told({ ...TIRED, pain: 0 })).toEqual(["tired", 0]);
    expect(told({ ...TIRED, pain: 5 }, { ...TIRED, pain: 3 }, TIRED)).toEqual(["tired", 5]);
    expect(told({ ...TIRED, pain: 6 }, { type: "pain", quality: "stretch", pain: 2 })).toEqual(["stretch", 2]);
    expect(told({ ...TIRED, pain: 6 }, { type: "stop" })).toEqual(["sharp", null]);
  });

  test("may be told after the stop, with the place, and is no end of its own", () => {
    const story = rehearse(PLAN).begin().wait(10).give({ type: "stop" });
    const stopped = foldRecord(PLAN, story.events);
    const event = tellAfterStop(story.session, { pain: 7, place: "low-back", painSide: null }, START_WALL + 60_000);
    expect(event).toMatchObject({
      type: "pain",
      seq: (story.events.at(-1)?.seq ?? 0) + 1,
      exercise: "plank",
      side: "left",
      quality: "sharp",
      pain: 7,
      place: "low-back",
      elapsed: 10,
    });
    const record = foldRecord(PLAN, [...story.events, event as Event]);
    expect(record).toMatchObject({ outcome: stopped.outcome, endedAt: stopped.endedAt, elapsed: stopped.elapsed });
    expect(record.exercises[0]).toMatchObject({ quality: "sharp", pain: 7 });
  });

  test("is no event when nothing was said, or nothing was stopped", () => {
    const silent = { pain: null, place: null, painSide: null };
    expect(tellAfterStop(rehearse(PLAN).begin().give({ type: "stop" }).session, silent, 0)).toBeNull();
    expect(tellAfterStop(rehearse(PLAN).begin().give({ type: "leave" }).session, { ...silent, pain: 3 }, 0)).toBeNull();
    expect(tellAfterStop(rehearse(PLAN).begin().session, { ...silent, pain: 3 }, 0)).toBeNull();
  });
});

describe("leaving", () => {
  test("because of tiredness says so", () => {
    const story = hurting().give({ type: "leave", tired: true });
    expect(story.said().at(-1)).toBe("left tired");
    expect(foldRecord(PLAN, story.events).outcome).toEqual({ kind: "left", stop: "tired" });
  });
});

describe("a session that broke off after an exercise was made easier", () => {
  /** Goes on after these events, left alone to its end. */
  function goOn(events: readonly Event[]): Event[] {
    const story = rehearse(PLAN);
    story.session = resumeSession(PLAN, events);
    return [...events, ...story.give({ type: "toggle-pause" }).wait(500).events];
  }

  const at = fc.record({
    // Some seconds into it, and how it gets there.
    first: fc.integer({ min: 0, max: 60 }),
    key: fc.constantFrom<Ask>({ type: "tick" }, { type: "back" }, { type: "skip" }, { type: "done" }),
    second: fc.integer({ min: 0, max: 60 }),
    // Made easier once or twice.
    again: fc.option(fc.integer({ min: 0, max: 30 })),
    to: fc.constantFrom(EASY, null),
  });

  test("makes the same record from every cut behind it, and has the same plan", () => {
    fc.assert(
      fc.property(at, ({ first, key, second, again, to }) => {
        const story = rehearse(PLAN).begin().wait(first).give(key).wait(second).give(TIRED).give({ type: "ease", to });
        if (again !== null) story.wait(again).give({ type: "pain", quality: "stretch", pain: 6 }).give(EASE);
        const { events } = story.wait(500);
        const last = events.findLastIndex(({ type }) => type === "exercise-eased");
        if (last < 0) return;
        const { exercises } = foldRecord(PLAN, events);
        for (let cut = last + 1; cut < events.length; cut++) {
          const whole = goOn(events.slice(0, cut));
          expect(planAfter(PLAN, whole)).toEqual(story.session.plan);
          expect(foldRecord(PLAN, whole).exercises, `cut after ${cut} events`).toEqual(exercises);
          expect(whole.map(({ seq }) => seq)).toEqual(whole.map((_, index) => index + 1));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("and before it was saved: nothing but the decision and the beat under way is lost", () => {
    const story = hurting().give(EASE);
    const eased = story.events.findIndex(({ type }) => type === "exercise-eased");
    for (let cut = 1; cut <= eased; cut++) {
      const events = story.events.slice(0, cut);
      const session = resumeSession(PLAN, events);
      expect(session.plan).toEqual(PLAN);
      const again = rehearse(PLAN);
      again.session = session;
      const whole = [...events, ...again.give(EASE).wait(500).events];
      expect(foldRecord(PLAN, whole).exercises.map((one) => [one.exercise, one.repsDone])).toEqual([
        ["plank", 0],
        ["plank", 0],
        ["easy", 2],
        ["tilt", 3],
        ["walk", 1],
      ]);
    }
  });
});

describe("a stop in the get-ready", () => {
  /** tilt: 8 ready, 1 rep of 1 + 1; no rest; walk: 8 ready. */
  const plan = (rest: number) =>
    makePlan(
      routine([entry("tilt", { reps: 1 }), entry("walk", { for: 30 })], { ready: 8, rest }),
      catalogue([exercise("tilt"), exercise("walk")]),
      { warmup: false },
    );
  const blamed = (seconds: number, rest = 0) => {
    const story = rehearse(plan(rest)).begin().wait(seconds, 0.5).give({ type: "stop" });
    const { exercises } = foldRecord(plan(rest), story.events);
    return exercises.filter(({ quality }) => quality === "sharp").map((one) => one.exercise);
  };

  test("means the exercise before it as well, in the first five seconds", () => {
    expect(blamed(8 + 2 + 0.5)).toEqual(["tilt", "walk"]);
    expect(blamed(8 + 2 + 4.5)).toEqual(["tilt", "walk"]);
    expect(blamed(8 + 2 + 5)).toEqual(["walk"]);
  });

  test("does not, once there was a rest in between; a rest that is shorter counts for what it is", () => {
    expect(blamed(8 + 2 + 10 + 0.5, 10)).toEqual(["walk"]);
    expect(blamed(8 + 2 + 5, 10)).toEqual(["tilt"]);
    expect(blamed(8 + 2 + 2 + 1, 2)).toEqual(["tilt", "walk"]);
    expect(blamed(8 + 2 + 2 + 3, 2)).toEqual(["walk"]);
  });

  test("at the very beginning means the first exercise", () => {
    expect(blamed(1)).toEqual(["tilt"]);
  });

  test("what is told of it afterwards belongs to the exercise that was named", () => {
    for (const [seconds, named] of [
      [8 + 2 + 1, "tilt"],
      [8 + 2 + 6, "walk"],
    ] as const) {
      const { session, events } = rehearse(plan(0)).begin().wait(seconds, 0.5).give({ type: "stop" });
      const told = tellAfterStop(session, { pain: 7, place: null, painSide: null }, START_WALL);
      expect([events.at(-1), told]).toMatchObject([{ exercise: named }, { exercise: named }]);
    }
  });
});
