/** A shout in a session: the first one asks, the second one is the answer. */
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";

const PLAN = makePlan(routine([entry("plank", { hold: 60 })], { ready: 5 }), catalogue([exercise("plank")]), {
  warmup: false,
});

function session(): Rehearsal {
  return rehearse(PLAN).begin().wait(16);
}

const shout = (story: Rehearsal) => story.give({ type: "shout" });

describe("a shout", () => {
  test("holds the session still and asks", () => {
    const story = shout(session());
    expect(story.look()).toMatchObject({ state: "paused", pause: "shout", spent: 10 });
    expect(story.said().at(-1)).toBe("paused shout");
    story.wait(120);
    expect(story.look()).toMatchObject({ state: "paused", spent: 10 });
  });

  test.each([3, 16, 600])(
    "and another one %d seconds later stop it as x does: silence first, sharp pain",
    (seconds) => {
      const story = shout(shout(session()).wait(seconds));
      expect(story.session.state).toMatchObject({ kind: "ended", outcome: { kind: "stopped", stop: "sharp" } });
      expect(
        story.effects.slice(-3).map((effect) => (effect.type === "record" ? effect.event.type : effect.type)),
      ).toEqual(["silence", "hold-done", "stopped"]);
    },
  );

  test("was nothing: the session goes on where it was, and the next shout asks anew", () => {
    const story = shout(session()).wait(3).give({ type: "toggle-pause" }).wait(2);
    expect(story.look()).toMatchObject({ state: "running", spent: 12 });
    expect(shout(story).look()).toMatchObject({ state: "paused", pause: "shout" });
  });

  test("asks in any other pause too, where nothing of the time is lost, and the next one stops", () => {
    for (const begin of [
      { type: "toggle-pause" },
      { type: "pause", why: "suspend" },
      { type: "pause", why: "pain" },
    ] as const) {
      const paused = shout(session().give(begin).wait(60));
      expect(paused.look()).toMatchObject({ state: "paused", pause: "shout", spent: 10 });
      expect(paused.said().at(-1)).toBe("paused shout");
      expect(shout(paused.wait(20)).session.state).toMatchObject({ kind: "ended" });
    }
  });

  test("is a question, and x stops whatever was asked", () => {
    const stopped = shout(session()).give({ type: "stop" });
    expect(stopped.session.state).toMatchObject({ outcome: { kind: "stopped", stop: "sharp" } });
  });

  test("before the first beat, after the last one, and while the machine slept is none", () => {
    expect(shout(rehearse(PLAN)).session.state.kind).toBe("waiting");
    expect(
      shout(session().give({ type: "leave" }))
        .said()
        .at(-1),
    ).toBe("left quit");
    expect(shout(session().sleep(60)).look()).toMatchObject({ state: "paused", pause: "gap" });
  });
});
