/** A session that is heard: switching the voice, pausing, stopping, and the whole text on demand. */
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { Listener, manner } from "../support/spoken.ts";

const TILT = exercise("tilt", { start: "Lie on your back.", steps: ["Press", "Let go"], stop: ["Sharp pain."] });
const PLAN = makePlan(routine([entry("tilt", { reps: 2, hold: 6 })], { ready: 12 }), catalogue([TILT]), {
  warmup: false,
});

function session(options?: { on?: boolean; speaks?: boolean }): Listener {
  return new Listener(PLAN, manner(), options);
}

describe("the voice", () => {
  test("is off until v is pressed, and off again when it is pressed again", () => {
    const heard = session({ on: false }).wait(14);
    expect(heard.said()).toEqual([]);
    heard.press("v").wait(6);
    expect(heard.said()).toEqual(["Voice on.", "3", "2", "1", "Lower."]);
    heard.press("v").wait(4);
    expect(heard.said().slice(5)).toEqual(["-"]);
    expect(heard.notices).toEqual(["Voice on.", "Voice off."]);
  });

  test("switched on while getting ready, says what comes", () => {
    const heard = session({ on: false }).wait(2).press("v");
    expect(heard.said()).toEqual(["Exercise 1 of 1: tilt, 2 times, hold 6 seconds. Lie on your back. Press."]);
  });

  test("is captioned on the screen, word for word", () => {
    const heard = session().wait(20);
    expect(heard.captions).toEqual(heard.said());
  });

  test("says that there is none where nothing can speak, as soon as there is a screen to say it on", () => {
    expect(session({ speaks: false }).notices).toEqual(["No voice."]);
    expect(session({ speaks: false, on: false }).press("v").notices).toEqual(["No voice."]);
  });

  test("that has failed for good is told, and can be tried again", () => {
    const heard = session().wait(13).giveUp("It stays silent.").wait(3);
    expect(heard.notices).toEqual(["It stays silent."]);
    expect(heard.said().at(-1)).toBe("Hold 6 seconds.");
    heard.press("v").wait(1);
    expect(heard.notices.at(-1)).toBe("Voice on.");
  });
});

describe("a pause", () => {
  test("silences at once, then says so; going on is said too", () => {
    const heard = session().wait(15);
    heard.press("space");
    expect(heard.said().slice(-2)).toEqual(["-", "Paused. Press space to go on."]);
    heard.wait(60).press("space").wait(0.1);
    expect(heard.said().at(-1)).toBe("Going on.");
    heard.wait(1);
    expect(heard.said().slice(-2)).toEqual(["Going on.", "3"]);
  });

  test("for a question is silent: it stands on the screen", () => {
    const heard = session().wait(15).press("p");
    expect(heard.said().at(-1)).toBe("-");
  });

  test("is a good time to hear all of it: i says it, i again falls silent", () => {
    const heard = session().wait(15).press("space", "i");
    expect(heard.said().at(-1)).toBe("tilt. Lie on your back. Press. Let go. Stop at: Sharp pain.");
    heard.press("i");
    expect(heard.said().at(-1)).toBe("-");
  });
});

describe("the end", () => {
  test("by x is silence, then one word", async () => {
    const heard = session().wait(15).press("x");
    expect(heard.said().slice(-3)).toEqual(["-", "-", "Stopped."]);
    expect((await heard.ended).session.state).toMatchObject({ outcome: { kind: "stopped" } });
  });

  test("by q is silence", () => {
    const heard = session().wait(15).press("q");
    expect(heard.said().slice(-2)).toEqual(["-", "-"]);
  });

  test("of the last exercise is told", () => {
    const heard = session().wait(60);
    expect(heard.said().at(-1)).toMatch(/^That was the last one\. Session finished, \d+ seconds\.$/);
  });
});
