/** A session that is heard: switching the voice, pausing, and time that is added. */
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { Listener } from "../support/listener.ts";
import { manner } from "../support/spoken-plan.ts";
import { PLAN, spokenSession } from "../support/spoken-session.ts";

describe("the voice", () => {
  test("is off until v is pressed, and off again when it is pressed again", () => {
    const heard = spokenSession({ on: false }).wait(14);
    expect(heard.said()).toEqual([]);
    heard.press("v").wait(6);
    expect(heard.said()).toEqual(["Voice on.", "3", "2", "1", "Lower."]);
    heard.press("v").wait(4);
    expect(heard.said().slice(5)).toEqual(["-"]);
    expect(heard.notices).toEqual(["Voice on.", "Voice off."]);
  });

  test("switched on while getting ready, says what comes", () => {
    const heard = spokenSession({ on: false }).wait(2).press("v");
    expect(heard.said()).toEqual(["tilt, 2 times, hold 6 seconds. Lie on your back. Press. Let go."]);
  });

  test("is captioned on the screen, word for word", () => {
    const heard = spokenSession().wait(20);
    expect(heard.captions).toEqual(heard.said());
  });

  test("says that there is none where nothing can speak, as soon as there is a screen to say it on", () => {
    expect(spokenSession({ speaks: false }).notices).toEqual(["No voice."]);
    expect(spokenSession({ speaks: false, on: false }).press("v").notices).toEqual(["No voice."]);
  });

  test("that has failed for good is told, and can be tried again", () => {
    const heard = spokenSession().wait(13).giveUp("It stays silent.").wait(3);
    expect(heard.notices).toEqual(["It stays silent."]);
    expect(heard.shown.slice(-2)).toEqual(["-", "It stays silent."]);
    expect(heard.said().at(-1)).toBe("Hold 6 seconds.");
    heard.press("v").wait(1);
    expect(heard.notices.at(-1)).toBe("Voice on.");
  });
});

describe("a pause", () => {
  test("silences at once, then says so; going on is said too", () => {
    const heard = spokenSession().wait(15);
    heard.press("space");
    expect(heard.said().slice(-2)).toEqual(["-", "Paused. Press space to go on."]);
    heard.wait(60).press("space").wait(0.1);
    expect(heard.said().at(-1)).toBe("Going on.");
    heard.wait(1);
    expect(heard.said().slice(-2)).toEqual(["Going on.", "3"]);
  });

  test.each([
    [15, "Going on. Rep 1 of 3, hold, left side, 18 seconds left."],
    [27, "Going on. Hold, left side."],
    [12.5, "Going on."],
  ])("after %d seconds is followed by where one is, in as many words as there is time for", (seconds, words) => {
    const item = entry("side", { reps: 3, hold: 20, sides: "each" });
    const plan = makePlan(routine([item], { ready: 12 }), catalogue([exercise("side", { sided: true })]), {
      warmup: false,
    });
    const heard = new Listener(plan, manner()).wait(seconds).press("space").wait(30).press("space").wait(0.1);
    expect(heard.said().at(-1)).toBe(words);
  });

  test("while getting ready does not lose what it cut off: going on, it is said again, as far as there is time", () => {
    const heard = spokenSession().wait(2.5).press("space").wait(30).press("space");
    expect(heard.said().at(-1)).toBe("Going on. tilt, 2 times, hold 6 seconds. Lie on your back. Press.");
    heard.wait(4).press("space").wait(30).press("space");
    expect(heard.said().at(-1)).toBe("Going on. tilt.");
  });

  test("in which the process slept is told when it wakes up, once", () => {
    const heard = spokenSession().wait(15).sleep().wait(10);
    expect(heard.said().slice(-2)).toEqual(["-", "Paused. Press space to go on."]);
  });

  test("in which the process slept says when it goes on where nothing needs a key", () => {
    const heard = new Listener(PLAN, manner(), { handsFree: true }).wait(15).sleep().wait(1);
    expect(heard.said().at(-1)).toBe("Paused. It goes on in 15 seconds.");
    heard.wait(14.5);
    expect(heard.said()).toContain("Going on.");
  });

  test("in which the process is put to sleep falls silent first: a process that sleeps can't end what it is saying", () => {
    const heard = spokenSession().wait(15).press("space");
    expect(heard.said().at(-1)).toBe("Paused. Press space to go on.");
    expect(heard.press("ctrl-z").said().at(-1)).toBe("-");
  });

  test("is a good time to hear all of it: i says it, i again falls silent", () => {
    const heard = spokenSession().wait(15).press("space", "i");
    expect(heard.said().at(-1)).toBe("tilt. Lie on your back. Press. Let go. Stop at sharp pain.");
    heard.press("i");
    expect(heard.said().at(-1)).toBe("-");
  });
});

describe("time that is added or taken away", () => {
  test("is said where nothing longer is being said, and where there is none to be had as well", () => {
    const heard = spokenSession().wait(14).press("+");
    expect(heard.said().at(-1)).toBe("Ten seconds more, 15 seconds left.");
    expect(heard.press("-").said().at(-1)).toBe("Ten seconds less, 5 seconds left.");
    expect(spokenSession().wait(12.5).press("+").said().at(-1)).toBe("Not here.");
  });

  test("that ends the hold is told by what comes next", () => {
    expect(spokenSession().wait(14).press("-").said().at(-1)).toBe("Lower.");
  });

  test("does not cut off how to get into position", () => {
    const heard = spokenSession().wait(1).press("+");
    expect(heard.said()).toHaveLength(1);
  });
});
