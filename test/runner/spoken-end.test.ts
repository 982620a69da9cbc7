/** How a session that is heard ends: by a stop, by a key, and by itself. */
import { describe, expect, test } from "vitest";
import { Listener } from "../support/listener.ts";
import { manner } from "../support/spoken-plan.ts";
import { PLAN, spokenSession } from "../support/spoken-session.ts";

describe("a stop", () => {
  test.each([
    ["legs", /^Stopped\. If numb .* or both legs weak: call 1 1 2 now\. Come out/],
    ["saddle", /^Stopped\. Call 1 1 2 now, or go to hospital\. Do not drive yourself\.$/],
    ["cramp", /^Stopped\. Straighten the muscle slowly/],
  ])("for %s says whom to call before all else", async (quality, words) => {
    const heard = spokenSession().wait(15).press("p");
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
    const heard = spokenSession().wait(15).press("x");
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
    const heard = spokenSession().wait(seconds).press("q");
    expect(heard.said().slice(-2)).toEqual(["-", words]);
  });

  test("of a rehearsal keeps nothing, and does not say so", () => {
    const heard = new Listener(PLAN, manner({ speed: 2 })).wait(15).press("q");
    expect(heard.said().at(-1)).toBe("Session ended.");
  });

  test("by Ctrl-C is silence: somebody waits for the shell", () => {
    const heard = spokenSession().wait(15).press("ctrl-c");
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
    expect(spokenSession().wait(60).said().at(-1)).not.toContain("Questions");
  });

  test("of the last exercise is told", () => {
    const heard = spokenSession().wait(60);
    expect(heard.said().at(-1)).toMatch(/^That was the last one\. Session finished, \d+ seconds\.$/);
  });
});
