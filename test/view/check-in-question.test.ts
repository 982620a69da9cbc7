/** A question of the check-in with its keys, and the words for an effort. */
import { describe, expect, it } from "vitest";
import { QUESTIONS_AFTER, questionsBefore } from "../../src/safety/check-in.ts";
import { beginCheckIn, pressKey } from "../../src/safety/check-in-state.ts";
import { answerWords, checkInLines } from "../../src/view/check-in-question.ts";
import { PLAIN } from "../support/frames.ts";
import { shown } from "../support/safety-pages.ts";

describe("a question of the check-in", () => {
  it("shows its keys, and what enter keeps", () => {
    const state = beginCheckIn(questionsBefore({ morning: true }), { last: { before: 2, unwell: false } });
    const second = pressKey(state, "2");
    const third = pressKey(second, "n");
    expect(
      shown([state, second, third].flatMap((one) => [...checkInLines(one, 80, PLAIN), ""])),
    ).toMatchInlineSnapshot(`
      "
      Pain in your back right now?
      0 to 9, t for 10: 0 none, 10 the worst you can imagine
      enter: 2, as last time · esc: no answer

      Do you feel unwell today: fever, dizzy, an illness coming on?
      y  yes, unwell
      n  no
      enter: no, as last time · esc: no answer

      How was your back the morning after the last session?
      0  the same, or better
      1  worse, but settled within a day
      2  still worse
      enter or esc: no answer

      "
    `);
    expect(checkInLines(pressKey(third, "0"), 80, PLAIN)).toEqual([]);
  });

  it("names an effort in our own words", () => {
    const effort = QUESTIONS_AFTER.find(({ id }) => id === "effort");
    if (!effort) throw new Error("no question about the effort");
    expect([0, 4, 7, 10].map((value) => answerWords(effort, value))).toEqual([
      "0, nothing",
      "4",
      "7, hard",
      "10, all I had",
    ]);
  });
});
