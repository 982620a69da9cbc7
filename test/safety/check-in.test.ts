/** The check-in as a dialogue of keys. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CheckInAnswers,
  type CheckInQuestion,
  NO_ANSWERS,
  QUESTIONS_AFTER,
  questionsBefore,
} from "../../src/safety/check-in.ts";
import { beginCheckIn, openQuestion, pressKey } from "../../src/safety/check-in-state.ts";

function press(questions: readonly CheckInQuestion[], keys: string, last: Partial<CheckInAnswers> = {}) {
  return keys.split(" ").reduce(pressKey, beginCheckIn(questions, { last }));
}

const askedBefore = (keys: string, last: Partial<CheckInAnswers> = {}) =>
  press(questionsBefore({ morning: true }), keys, last);
const askedAfter = (keys: string, last: Partial<CheckInAnswers> = {}) => press(QUESTIONS_AFTER, keys, last);

describe("before a session", () => {
  it("three keys are enough", () => {
    const state = askedBefore("2 n 0");
    expect(openQuestion(state)).toBeNull();
    expect(state.answers).toEqual({ ...NO_ANSWERS, before: 2, unwell: false, morning: 0 });
  });

  it("two are, where there was no session before", () => {
    expect(questionsBefore({ morning: false }).map(({ id }) => id)).toEqual(["before", "unwell"]);
  });

  it("enter keeps what was said last time, or leaves it open", () => {
    expect(askedBefore("enter enter enter", { before: 4, unwell: false }).answers).toEqual({
      ...NO_ANSWERS,
      before: 4,
      unwell: false,
    });
  });

  it("enter keeps what was told a moment ago rather than what was said last time", () => {
    const state = beginCheckIn(QUESTIONS_AFTER, { last: { worst: 1, after: 0 }, told: { worst: 6 } });
    expect(["enter", "enter"].reduce(pressKey, state).answers).toMatchObject({ worst: 6, after: 0 });
  });

  it("escape leaves a question open, whatever was said last time", () => {
    expect(askedBefore("escape y 2", { before: 4 }).answers).toEqual({ ...NO_ANSWERS, unwell: true, morning: 2 });
  });

  it("ten is one key too, and capitals are no difference", () => {
    expect(askedBefore("T Y 1").answers).toMatchObject({ before: 10, unwell: true, morning: 1 });
  });

  it("backspace goes back, and what is pressed then counts", () => {
    expect(askedBefore("2 y backspace n 0").answers).toMatchObject({ before: 2, unwell: false, morning: 0 });
    expect(openQuestion(askedBefore("backspace"))?.id).toBe("before");
  });

  it.each(["x", "?", "up", "3", "ctrl-c"])("%s is no answer to a yes or no", (key) => {
    expect(openQuestion(askedBefore(`2 ${key}`))?.id).toBe("unwell");
  });
});

describe("after a session", () => {
  it("asks about the form only when it was very hard", () => {
    expect(openQuestion(askedAfter("3 1 7"))).toBeNull();
    expect(openQuestion(askedAfter("3 1 8"))?.id).toBe("form");
    expect(askedAfter("3 1 8 n").answers).toEqual({ ...NO_ANSWERS, worst: 3, after: 1, effort: 8, form: false });
  });

  it("takes the form back when the effort was less after all", () => {
    const state = askedAfter("3 1 9");
    const easier = ["backspace", "4"].reduce(pressKey, state);
    expect(openQuestion(easier)).toBeNull();
    expect(askedAfter("3 1 9 backspace 4", {}).answers.form).toBeNull();
  });

  it("enter keeps an effort that was very hard, and then asks about the form", () => {
    expect(openQuestion(askedAfter("escape escape enter", { effort: 9 }))?.id).toBe("form");
  });
});

it("whatever is pressed, answers are answers and the end is the end", () => {
  const keys = fc.constantFrom(..."0123456789tynx".split(""), "enter", "escape", "backspace", "up");
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 30 }), (pressed) => {
      const state = pressed.reduce(pressKey, beginCheckIn(QUESTIONS_AFTER));
      const { worst, after: now, effort, form } = state.answers;
      for (const number of [worst, now, effort]) {
        if (number !== null) expect(number >= 0 && number <= 10).toBe(true);
      }
      if (form !== null) expect(effort).toBeGreaterThanOrEqual(8);
      if (openQuestion(state) === null) expect(pressKey(state, "5")).toBe(state);
    }),
  );
});
