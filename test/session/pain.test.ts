/** A pain that is told: what is kept of it, and that it may be told after the stop. */
import { describe, expect, test } from "vitest";
import type { Event } from "../../src/session/event.ts";
import { foldRecord } from "../../src/session/record.ts";
import { tellAfterStop } from "../../src/session/tell-after-stop.ts";
import { hurting, PLAN, recordOf, TIRED } from "../support/hurting.ts";
import { type Ask, rehearse, START_WALL } from "../support/rehearsal.ts";

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

describe("the number of a pain", () => {
  const told = (...asks: Ask[]) => {
    const story = rehearse(PLAN).begin().wait(10);
    for (const ask of asks) story.give(ask);
    const [{ pain, quality } = { pain: null, quality: null }] = recordOf(story);
    return [quality, pain];
  };

  test("is the worst that was said: a pain that stops above all, then the highest number, then the last", () => {
    expect(told(TIRED)).toEqual(["tired", null]);
    expect(told({ ...TIRED, pain: 0 })).toEqual(["tired", 0]);
    expect(told({ ...TIRED, pain: 5 }, { ...TIRED, pain: 3 }, TIRED)).toEqual(["tired", 5]);
    const stretch = { type: "pain", quality: "stretch" } as const;
    expect(told({ ...TIRED, pain: 6 }, { ...stretch, pain: 2 })).toEqual(["tired", 6]);
    expect(told({ ...TIRED, pain: 6 }, stretch)).toEqual(["tired", 6]);
    expect(told({ ...TIRED, pain: 2 }, { ...stretch, pain: 6 })).toEqual(["stretch", 6]);
    expect(told(TIRED, stretch)).toEqual(["stretch", null]);
    expect(told({ ...stretch, pain: 6 }, TIRED, { ...stretch, pain: 1 })).toEqual(["stretch", 6]);
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
