import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Event } from "../../src/session/event.ts";
import { foldRecord } from "../../src/session/record.ts";
import { resumeSession } from "../../src/session/resume.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { rehearse } from "../support/rehearsal.ts";

const PLAN = makePlan(
  routine(
    [
      entry("tilt", { reps: 3, hold: 4 }),
      entry("plank", { sets: 2, hold: 10, sides: "each" }, { rest: 10 }),
      entry("tilt", { until: "tired", atMost: 20 }),
    ],
    { ready: 5, rest: 6 },
  ),
  catalogue([exercise("tilt"), exercise("plank", { sided: true })]),
  { warmup: false },
);
const WHOLE = rehearse(PLAN).begin().wait(400);

/** The session goes on after these events, and is left alone to its end. */
function goOn(events: readonly Event[]): Event[] {
  const story = rehearse(PLAN);
  story.session = resumeSession(PLAN, events);
  story.give(story.session.state.kind === "waiting" ? { type: "begin" } : { type: "toggle-pause" }).wait(400);
  return [...events, ...story.events];
}

describe("a session that broke off", () => {
  test("comes back paused at the beat that was under way or next, with its time and its numbers", () => {
    const story = rehearse(PLAN)
      .begin()
      .wait(5 + 1 + 4 + 1 + 1 + 1 + 2);
    const session = resumeSession(PLAN, story.events);
    expect(session.state).toMatchObject({ kind: "paused", why: "resume", spent: 0 });
    expect(PLAN.beats[session.state.kind === "paused" ? session.state.beat : -1]).toMatchObject({
      kind: "lift",
      rep: 2,
    });
    expect(session.seq).toBe((story.events.at(-1)?.seq ?? 0) + 1);
  });

  test("that had not begun waits for its begin", () => {
    expect(resumeSession(PLAN, []).state).toEqual({ kind: "waiting" });
  });

  test("wherever it broke off, going on to the end makes the same record as never breaking off", () => {
    const { exercises } = foldRecord(PLAN, WHOLE.events);
    for (let cut = 0; cut < WHOLE.events.length; cut++) {
      const events = goOn(WHOLE.events.slice(0, cut));
      expect(foldRecord(PLAN, events).exercises, `cut after ${cut} events`).toEqual(exercises);
      expect(events.at(-1)?.type).toBe("session-finished");
      expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
      expect(events.every((event, index) => index === 0 || event.elapsed >= (events[index - 1]?.elapsed ?? 0))).toBe(
        true,
      );
    }
  });

  test("any number of times, after skips and early ends too, nothing that was done is lost", () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cuts, fc.constantFrom("skip" as const, "done" as const), (waits, type) => {
        let events: Event[] = [];
        let before = foldRecord(PLAN, events);
        for (const seconds of waits) {
          const story = rehearse(PLAN);
          story.session = resumeSession(PLAN, events);
          story
            .give(events.length === 0 ? { type: "begin" } : { type: "toggle-pause" })
            .wait(seconds)
            .give({ type });
          events = [...events, ...story.events];
          const after = foldRecord(PLAN, events);
          after.exercises.forEach((one, index) => {
            expect(one.repsDone).toBeGreaterThanOrEqual(before.exercises[index]?.repsDone ?? 0);
            expect(one.heldSeconds).toBeGreaterThanOrEqual(before.exercises[index]?.heldSeconds ?? 0);
          });
          before = after;
          if (events.at(-1)?.type === "session-finished") break;
        }
      }),
    );
  });
});
