/** What is asked and what has to be known, in a session that is heard. */
import { describe, expect, test } from "vitest";
import { spokenSession } from "../support/spoken-session.ts";

describe("a question about pain", () => {
  test.each(["tired", null])("that is left behind %s says that it is still paused, and how to go on", async (first) => {
    const heard = spokenSession().wait(15).press("p");
    await heard.answer(first);
    for (let more = 0; first !== null && more < 2; more++) await heard.answer(null);
    expect(heard.said().at(-1)).toBe("Still paused. Press space to go on, only when it has eased.");
  });

  test("is said, with the keys that answer it, and falls silent with the answer", async () => {
    const heard = spokenSession().wait(15).press("p");
    const [asked = ""] = heard.said().slice(-1);
    expect(asked).toMatch(/^Paused\. A question first; escape leaves it out\. .*\? Press a number\. 1: /);
    await heard.answer("tired");
    const [hushed, next = ""] = heard.said().slice(-2);
    expect(hushed).toBe("-");
    expect(next).toMatch(/^How strong/);
    expect(next).not.toContain("Paused");
  });

  test("is not said where the voice is off", () => {
    expect(spokenSession({ on: false }).wait(15).press("p").said()).toEqual(["-", "-"]);
  });

  test("that ends in a stop leaves the last words alone", async () => {
    const heard = spokenSession().wait(15).press("p");
    await heard.answer("unwell");
    expect(heard.said().at(-1)).toMatch(/^Stopped\. Call 1 1 2 now for chest pain, .*\. Sit or lie down\./);
    const stopped = spokenSession().wait(15).press("p", "x");
    await stopped.answer(null);
    expect(stopped.said().at(-1)).toMatch(/^Stopped\./);
  });

  test("that x ends at any of its steps asks nothing more aloud", async () => {
    const heard = spokenSession().wait(15).press("p");
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
    const heard = spokenSession().wait(15).note(notice);
    expect([heard.said().at(-1), heard.notices]).toEqual(["Nobody listens.", [notice]]);
  });

  test("comes up while it is said how to get into position: that is said again behind it, as far as there is time", () => {
    const heard = spokenSession().wait(1.5).note("Nobody listens. Something that can be read later.").wait(1);
    expect(heard.notices).toHaveLength(1);
    expect(heard.said().slice(1)).toEqual(["Nobody listens. tilt, 2 times, hold 6 seconds. Lie on your back. Press."]);
    expect(heard.overlaps()).toEqual([]);
    const late = spokenSession().wait(8.5).note("Nobody listens. Something that can be read later.").wait(0.1);
    expect(late.said().at(-1)).toBe("Nobody listens.");
  });

  test("about the voice itself is shown: it may not be heard", () => {
    const heard = spokenSession().wait(2).doubt("speak ended at once.");
    expect(heard.notices).toEqual(["speak ended at once."]);
    expect(heard.said()).not.toContain("speak ended at once.");
  });

  test("is shown before what is said of it, which would be thrown away otherwise", () => {
    const heard = spokenSession({ notice: "Nobody listens." });
    expect(heard.shown.slice(0, 2)).toEqual(["Nobody listens.", heard.said()[0]]);
  });

  test("from the beginning is said before everything else", () => {
    const [first] = spokenSession({ notice: "Nobody listens." }).said();
    expect(first).toMatch(/^Nobody listens\. tilt/);
  });

  test("stands on the screen where nothing is said", () => {
    const heard = spokenSession({ on: false, notice: "Nobody listens." });
    expect([heard.said(), heard.notices]).toEqual([[], ["Nobody listens."]]);
  });
});
