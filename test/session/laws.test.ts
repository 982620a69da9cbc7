import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { isPainStop, QUALITIES } from "../../src/session/event.ts";
import { foldRecord } from "../../src/session/record.ts";
import { resumeSession } from "../../src/session/resume.ts";
import { nextWake } from "../../src/session/wake.ts";
import { catalogue, entry, exercise, NO_DOSE, routine } from "../support/exercises.ts";
import { type Ask, type Rehearsal, rehearse } from "../support/rehearsal.ts";

const KNOWN = catalogue([exercise("tilt"), exercise("plank", { sided: true })]);
const PLAN = makePlan(
  routine(
    [
      entry("tilt", { reps: 3, hold: 2 }),
      entry("plank", { sets: 2, hold: 5, sides: "each" }, { rest: 4 }),
      entry("plank", { reps: 2, sides: "alternate" }),
      entry("tilt", { until: "tired", atMost: 30 }),
      entry("tilt", { for: 20 }),
    ],
    { ready: 5, rest: 6 },
  ),
  KNOWN,
  { warmup: false },
);

const EASY = exercise("easy", { sided: true, dose: { ...NO_DOSE, sets: 2, reps: 2, hold: 1, sides: "each" } });

type Move = { wait: number } | { sleep: number } | { ask: Ask };

const ask: fc.Arbitrary<Ask> = fc.oneof(
  fc.constantFrom<Ask>(
    { type: "tick" },
    { type: "toggle-pause" },
    { type: "done" },
    { type: "skip" },
    { type: "back" },
  ),
  fc.constantFrom<Ask>(
    { type: "adjust", seconds: 10 },
    { type: "adjust", seconds: -10 },
    { type: "begin" },
    { type: "pause", why: "pain" },
  ),
  fc
    .tuple(fc.constantFrom(...QUALITIES), fc.option(fc.nat(10)))
    .map(([quality, pain]): Ask => ({ type: "pain", quality, pain })),
  fc.constantFrom<Ask>({ type: "finish-set" }, { type: "ease", to: null }, { type: "ease", to: EASY }),
  fc.constantFrom<Ask>({ type: "stop" }, { type: "leave" }, { type: "shout" }),
);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 20, noNaN: true }).map((wait) => ({ wait })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }).map((sleep) => ({ sleep })) },
  { weight: 4, arbitrary: ask.map((one) => ({ ask: one })) },
);

function play(moves: readonly Move[], each: (story: Rehearsal) => void = () => {}): Rehearsal {
  const story = rehearse(PLAN).begin();
  for (const one of moves) {
    if ("wait" in one) story.wait(one.wait);
    else if ("sleep" in one) story.sleep(one.sleep);
    else story.give(one.ask);
    each(story);
  }
  return story;
}

function law(name: string, check: (moves: Move[]) => void): void {
  test(name, () => fc.assert(fc.property(fc.array(move, { maxLength: 60 }), check), { numRuns: 300 }));
}

describe("whatever happens", () => {
  law("events are numbered without gaps, and neither clock nor elapsed time ever runs backwards", (moves) => {
    const { events } = play(moves);
    events.forEach((event, index) => {
      expect(event.seq).toBe(index + 1);
      const before = events[index - 1];
      if (before) expect(event.at).toBeGreaterThanOrEqual(before.at);
      if (before) expect(event.elapsed).toBeGreaterThanOrEqual(before.elapsed);
    });
  });

  law("the record never counts more than was planned, and never less than nothing", (moves) => {
    const record = foldRecord(PLAN, play(moves).events);
    for (const one of record.exercises) {
      expect(one.setsDone).toBeLessThanOrEqual(one.setsPlanned);
      expect(one.repsDone).toBeLessThanOrEqual(one.repsPlanned);
      expect(one.heldSeconds).toBeGreaterThanOrEqual(0);
      expect(one.pain === null || one.quality !== null).toBe(true);
    }
  });

  law("the plan is a plan all the time, and the beat under way is one of it", (moves) => {
    play(moves, ({ session }) => {
      const { steps, beats } = session.plan;
      expect(steps.map(({ index }) => index)).toEqual(steps.map((_, index) => index));
      expect(beats.map(({ step }) => step)).toEqual(beats.map(({ step }) => step).toSorted((a, b) => a - b));
      expect(beats[session.state.kind === "waiting" ? 0 : session.state.beat]).toBeDefined();
    });
  });

  law("the events alone tell what became of the plan, and what was eased", (moves) => {
    const { session, events } = play(moves);
    const resumed = resumeSession(PLAN, events);
    expect(resumed.plan).toEqual(session.plan);
    expect(resumed.eased).toEqual(session.eased);
    expect(foldRecord(PLAN, events)).toEqual(foldRecord(session.plan, events));
  });

  law("after a stop or a leave nothing follows", (moves) => {
    const { events } = play(moves);
    const end = events.findIndex((event) => ["stopped", "left", "session-finished"].includes(event.type));
    if (end >= 0) expect(events).toHaveLength(end + 1);
  });

  law("no path leads from sharp, cramp, legs or unwell to another beat", (moves) => {
    const story = rehearse(PLAN).begin();
    for (const one of moves) {
      if ("wait" in one) story.wait(one.wait);
      else if ("sleep" in one) story.sleep(one.sleep);
      else story.give(one.ask);
      if ("ask" in one && one.ask.type === "pain" && isPainStop(one.ask.quality)) {
        expect(story.look().state).toBe("ended");
      }
    }
  });

  law("a paused session stands still", (moves) => {
    play(moves, (story) => {
      if (story.look().state !== "paused") return;
      const before = story.look();
      const events = story.events.length;
      story.wait(7);
      expect(story.look()).toEqual(before);
      expect(story.events).toHaveLength(events);
    });
  });

  law("x ends it from any state", (moves) => {
    const story = play(moves).give({ type: "stop" });
    expect(story.look().state).toBe("ended");
  });

  law("it asks to be woken within a second while it runs, and not at all otherwise", (moves) => {
    play(moves, (story) => {
      const wait = nextWake(story.session, story.now);
      if (story.look().state === "running") expect(wait).toBeLessThanOrEqual(1000);
      else expect(wait).toBeNull();
    });
  });

  law("the same inputs give the same session", (moves) => {
    expect(play(moves).session).toEqual(play(moves).session);
  });
});

test("a session that nobody touches takes exactly as long as the plan says, in ticks of any length", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 1.99, noNaN: true }), (every) => {
      const story = rehearse(PLAN).begin().wait(400, every);
      expect(story.events.at(-1)?.type).toBe("session-finished");
      expect(story.events.at(-1)?.elapsed).toBe(PLAN.beats.reduce((sum, beat) => sum + (beat.seconds ?? 0), 0));
    }),
    { numRuns: 50 },
  );
});
