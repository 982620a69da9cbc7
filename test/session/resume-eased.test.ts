/** A session that broke off after an exercise was made easier goes on as if it had not. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Event } from "../../src/session/event.ts";
import { planAfter } from "../../src/session/plan-after.ts";
import { foldRecord } from "../../src/session/record.ts";
import { resumeSession } from "../../src/session/resume.ts";
import { EASE, EASY, hurting, PLAN, TIRED } from "../support/hurting.ts";
import { type Ask, rehearse } from "../support/rehearsal.ts";

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
