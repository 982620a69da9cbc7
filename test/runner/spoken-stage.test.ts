/** A session that is heard: switching the voice, pausing, stopping, and the whole text on demand. */
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { Listener } from "../support/listener.ts";
import { manner } from "../support/spoken-plan.ts";

const TILT = exercise("tilt", { start: "Lie on your back.", steps: ["Press", "Let go"], stop: ["Sharp pain."] });
const PLAN = makePlan(routine([entry("tilt", { reps: 2, hold: 6 })], { ready: 12 }), catalogue([TILT]), {
  warmup: false,
});

function session(options?: { on?: boolean; speaks?: boolean; notice?: string }): Listener {
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
    expect(heard.said()).toEqual(["tilt, 2 times, hold 6 seconds. Lie on your back. Press. Let go."]);
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
    expect(heard.shown.slice(-2)).toEqual(["-", "It stays silent."]);
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
    const heard = session().wait(2.5).press("space").wait(30).press("space");
    expect(heard.said().at(-1)).toBe("Going on. tilt, 2 times, hold 6 seconds. Lie on your back. Press.");
    heard.wait(4).press("space").wait(30).press("space");
    expect(heard.said().at(-1)).toBe("Going on. tilt.");
  });

  test("in which the process slept is told when it wakes up, once", () => {
    const heard = session().wait(15).sleep().wait(10);
    expect(heard.said().slice(-2)).toEqual(["-", "Paused. Press space to go on."]);
  });

  test("in which the process slept says when it goes on where nothing needs a key", () => {
    const heard = new Listener(PLAN, manner(), { handsFree: true }).wait(15).sleep().wait(1);
    expect(heard.said().at(-1)).toBe("Paused. It goes on in 15 seconds.");
    heard.wait(14.5);
    expect(heard.said()).toContain("Going on.");
  });

  test("in which the process is put to sleep falls silent first: a process that sleeps can't end what it is saying", () => {
    const heard = session().wait(15).press("space");
    expect(heard.said().at(-1)).toBe("Paused. Press space to go on.");
    expect(heard.press("ctrl-z").said().at(-1)).toBe("-");
  });

  test("is a good time to hear all of it: i says it, i again falls silent", () => {
    const heard = session().wait(15).press("space", "i");
    expect(heard.said().at(-1)).toBe("tilt. Lie on your back. Press. Let go. Stop at sharp pain.");
    heard.press("i");
    expect(heard.said().at(-1)).toBe("-");
  });
});

describe("time that is added or taken away", () => {
  test("is said where nothing longer is being said, and where there is none to be had as well", () => {
    const heard = session().wait(14).press("+");
    expect(heard.said().at(-1)).toBe("Ten seconds more, 15 seconds left.");
    expect(heard.press("-").said().at(-1)).toBe("Ten seconds less, 5 seconds left.");
    expect(session().wait(12.5).press("+").said().at(-1)).toBe("Not here.");
  });

  test("that ends the hold is told by what comes next", () => {
    expect(session().wait(14).press("-").said().at(-1)).toBe("Lower.");
  });

  test("does not cut off how to get into position", () => {
    const heard = session().wait(1).press("+");
    expect(heard.said()).toHaveLength(1);
  });
});

describe("a question about pain", () => {
  test.each(["tired", null])("that is left behind %s says that it is still paused, and how to go on", async (first) => {
    const heard = session().wait(15).press("p");
    await heard.answer(first);
    for (let more = 0; first !== null && more < 2; more++) await heard.answer(null);
    expect(heard.said().at(-1)).toBe("Still paused. Press space to go on, only when it has eased.");
  });

  test("is said, with the keys that answer it, and falls silent with the answer", async () => {
    const heard = session().wait(15).press("p");
    const [asked = ""] = heard.said().slice(-1);
    expect(asked).toMatch(/^Paused\. A question first; escape leaves it out\. .*\? Press a number\. 1: /);
    await heard.answer("tired");
    const [hushed, next = ""] = heard.said().slice(-2);
    expect(hushed).toBe("-");
    expect(next).toMatch(/^How strong/);
    expect(next).not.toContain("Paused");
  });

  test("is not said where the voice is off", () => {
    expect(session({ on: false }).wait(15).press("p").said()).toEqual(["-", "-"]);
  });

  test("that ends in a stop leaves the last words alone", async () => {
    const heard = session().wait(15).press("p");
    await heard.answer("unwell");
    expect(heard.said().at(-1)).toMatch(/^Stopped\. Call 1 1 2 now for chest pain, .*\. Sit or lie down\./);
    const stopped = session().wait(15).press("p", "x");
    await stopped.answer(null);
    expect(stopped.said().at(-1)).toMatch(/^Stopped\./);
  });

  test("that x ends at any of its steps asks nothing more aloud", async () => {
    const heard = session().wait(15).press("p");
    await heard.answer("tired");
    heard.press("x");
    const { length } = heard.said();
    await heard.answer(null);
    await heard.answer(null);
    expect(heard.said()).toHaveLength(length);
    expect(heard.said().at(-1)).toMatch(/^Stopped\./);
  });
});

describe("what has to be known", () => {
  test("comes up in the middle, and is said at once", () => {
    const notice = "Nobody listens. Something that can be read later.";
    const heard = session().wait(15).note(notice);
    expect([heard.said().at(-1), heard.notices]).toEqual(["Nobody listens.", [notice]]);
  });

  test("comes up while it is said how to get into position: that is said again behind it, as far as there is time", () => {
    const heard = session().wait(1.5).note("Nobody listens. Something that can be read later.").wait(1);
    expect(heard.notices).toHaveLength(1);
    expect(heard.said().slice(1)).toEqual(["Nobody listens. tilt, 2 times, hold 6 seconds. Lie on your back. Press."]);
    expect(heard.overlaps()).toEqual([]);
    const late = session().wait(8.5).note("Nobody listens. Something that can be read later.").wait(0.1);
    expect(late.said().at(-1)).toBe("Nobody listens.");
  });

  test("about the voice itself is shown: it may not be heard", () => {
    const heard = session().wait(2).doubt("speak ended at once.");
    expect(heard.notices).toEqual(["speak ended at once."]);
    expect(heard.said()).not.toContain("speak ended at once.");
  });

  test("is shown before what is said of it, which would be thrown away otherwise", () => {
    const heard = session({ notice: "Nobody listens." });
    expect(heard.shown.slice(0, 2)).toEqual(["Nobody listens.", heard.said()[0]]);
  });

  test("from the beginning is said before everything else", () => {
    const [first] = session({ notice: "Nobody listens." }).said();
    expect(first).toMatch(/^Nobody listens\. tilt/);
  });

  test("stands on the screen where nothing is said", () => {
    const heard = session({ on: false, notice: "Nobody listens." });
    expect([heard.said(), heard.notices]).toEqual([[], ["Nobody listens."]]);
  });
});

describe("a stop", () => {
  test.each([
    ["legs", /^Stopped\. If numb .* or both legs weak: call 1 1 2 now\. Come out/],
    ["saddle", /^Stopped\. Call 1 1 2 now, or go to hospital\. Do not drive yourself\.$/],
    ["cramp", /^Stopped\. Straighten the muscle slowly/],
  ])("for %s says whom to call before all else", async (quality, words) => {
    const heard = session().wait(15).press("p");
    await heard.answer(quality);
    expect(heard.said().at(-1)).toMatch(words);
  });

  test("spells a number as it is dialled", async () => {
    const heard = new Listener(PLAN, manner({ emergency: "+49 112" })).wait(15).press("p");
    await heard.answer("unwell");
    expect(heard.said().at(-1)).toContain("Call plus 4 9 1 1 2 now");
  });
});

describe("the end", () => {
  test("by x is silence, then what to do now", async () => {
    const heard = session().wait(15).press("x");
    expect(heard.said().slice(-3)).toEqual([
      ...["-", "-"],
      "Stopped. Let go slowly and find a position that feels easy. No more exercises today.",
    ]);
    expect((await heard.ended).session.state).toMatchObject({ outcome: { kind: "stopped" } });
  });

  test.each([
    ["in the middle", 15, "Session ended. What was done is kept."],
    ["before anything was done", 5, "Session ended."],
  ])("by q %s is silence, then said", (_when, seconds, words) => {
    const heard = session().wait(seconds).press("q");
    expect(heard.said().slice(-2)).toEqual(["-", words]);
  });

  test("of a rehearsal keeps nothing, and does not say so", () => {
    const heard = new Listener(PLAN, manner({ speed: 2 })).wait(15).press("q");
    expect(heard.said().at(-1)).toBe("Session ended.");
  });

  test("by Ctrl-C is silence: somebody waits for the shell", () => {
    const heard = session().wait(15).press("ctrl-c");
    expect(heard.said().slice(-2)).toEqual(["-", "-"]);
  });

  test("tells where the questions are, if there are any", async () => {
    const asking = (seconds: number, ...keys: string[]) =>
      new Listener(PLAN, manner(), { asks: true }).wait(seconds).press(...keys);
    const QUESTIONS = "Questions are on the screen. Escape leaves each one out.";
    expect(asking(60).said().at(-1)).toMatch(new RegExp(`^That was the last one\\. .* ${QUESTIONS}$`));
    expect(asking(3, "x").said().at(-1)).toMatch(new RegExp(`^Stopped\\. .* ${QUESTIONS}$`));
    expect(asking(15, "q").said().at(-1)).toBe(`Session ended. What was done is kept. ${QUESTIONS}`);
    expect(asking(3, "q").said().at(-1)).toBe("Session ended.");
    expect(session().wait(60).said().at(-1)).not.toContain("Questions");
  });

  test("of the last exercise is told", () => {
    const heard = session().wait(60);
    expect(heard.said().at(-1)).toMatch(/^That was the last one\. Session finished, \d+ seconds\.$/);
  });
});
