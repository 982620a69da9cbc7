/** What is asked about a pain, and what is offered: every question is one key, and no key of it is the one that stops. */
import { describe, expect, it } from "vitest";
import { PAIN_LIMITS } from "../../src/safety/pain-limits.ts";
import { type Pain, triage } from "../../src/safety/triage.ts";
import { PAIN_STOPS, PLACES, QUALITIES } from "../../src/session/event.ts";
import { actionFor, STANDARD_KEYS } from "../../src/view/key-map.ts";
import { answerOf, type KeyQuestion, spokenQuestion } from "../../src/view/key-question.ts";
import { adviceQuestion, type Situation } from "../../src/view/pain-advice.ts";
import { NUMBER_QUESTION, PLACE_QUESTION, QUALITY_QUESTION, qualityWord } from "../../src/view/pain-question.ts";

const SITUATION: Situation = { easier: "Bird-dog, legs only", inSet: true, over: false };

function advice(parts: Partial<Pain>, situation: Situation = SITUATION) {
  const pain = { quality: "tired", number: null, place: null, policy: "allow", eased: false } as const;
  return adviceQuestion(triage({ ...pain, ...parts }), situation);
}

const ways = (...parts: Parameters<typeof advice>) => advice(...parts).choices.map(({ value }) => value);

describe("what it feels like", () => {
  it("offers every quality once, what stops the session first", () => {
    const values = QUALITY_QUESTION.choices.map(({ value }) => value);
    expect(new Set(values)).toEqual(new Set(QUALITIES));
    expect(values.slice(0, PAIN_STOPS.length)).toEqual([...PAIN_STOPS]);
    for (const quality of QUALITIES) expect(qualityWord(quality)).not.toBe("");
  });
});

describe("how strong and where", () => {
  it("is a key for each number, and for each place that safety knows", () => {
    const answers = [..."0123456789tT"].map((key) => answerOf(NUMBER_QUESTION, key));
    expect(answers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
    const places = PLACE_QUESTION.choices.map(({ value }) => value.place);
    expect(new Set(places)).toEqual(new Set(PLACES));
    expect(answerOf(PLACE_QUESTION, "3")).toEqual({ place: "leg", painSide: "left" });
  });
});

describe("what now", () => {
  it("offers the ways of the triage, the advised one first, each as something to do", () => {
    expect(ways({})).toEqual(["go-on", "finish-set", "stop"]);
    expect(ways({ quality: "stretch" })).toEqual(["smaller", "easier", "go-on", "leave-exercise", "stop"]);
    expect(ways({ number: 6 })).toEqual(["easier", "smaller", "leave-exercise", "stop"]);
    expect(ways({ number: 6, eased: true })).toEqual(["leave-exercise", "stop"]);
    expect(ways({ number: 8 })).toEqual(["leave-exercise", "stop"]);
    expect(ways({ number: 3, policy: "avoid" })).toEqual(["easier", "smaller", "leave-exercise", "stop"]);
  });

  it("offers no easier exercise where there is none, and no end of a set that has not begun", () => {
    const nothing = { easier: null, inSet: false, over: false };
    expect(ways({}, nothing)).toEqual(["go-on", "stop"]);
    expect(ways({ quality: "stretch" }, nothing)).toEqual(["smaller", "go-on", "leave-exercise", "stop"]);
    expect(ways({ number: 6 }, nothing)).toEqual(["smaller", "leave-exercise", "stop"]);
  });

  it("leaves an exercise that is over as it is", () => {
    const behind = { ...SITUATION, inSet: false, over: true };
    for (const parts of [{}, { quality: "stretch" }, { number: 6 }, { number: 9 }] as const) {
      expect(ways(parts, behind)).toEqual(["go-on", "stop"]);
    }
  });

  it("names the easier exercise, made harmless", () => {
    const { choices } = advice({ number: 6 }, { easier: "Half\u001b[2J way\n", inSet: true, over: false });
    expect(choices[0]?.label).toMatch(/^Half.*way instead$/);
    expect(choices[0]?.label).not.toMatch(/[\u0000-\u001f]/);
  });

  it("says the sentence of the triage", () => {
    expect(advice({ number: 6 }).message).toContain(`(${PAIN_LIMITS.allow.most} at most)`);
  });
});

const EVERY: readonly (readonly [string, KeyQuestion<unknown>])[] = [
  ["the quality", QUALITY_QUESTION],
  ["the number", NUMBER_QUESTION],
  ["the place", PLACE_QUESTION],
  ["tired", advice({})],
  ["a stretch", advice({ quality: "stretch" })],
  ["too strong", advice({ number: 7 })],
];

describe.each(EVERY)("the question about %s", (_what, question) => {
  it("is answered with one key, and never with the one that stops, leaves or suspends", () => {
    const keys =
      question.kind === "scale" ? question.keys.map(({ key }) => key) : question.choices.map((_, i) => `${i + 1}`);
    expect(keys.length).toBeLessThanOrEqual(question.kind === "scale" ? 11 : 9);
    for (const key of keys) {
      expect(key).toHaveLength(1);
      expect(actionFor(STANDARD_KEYS, key)).toBeNull();
      expect(answerOf(question, key)).toBeDefined();
    }
    for (const key of ["x", "X", "ctrl-c", "ctrl-z", "a", "0x"]) expect(answerOf(question, key)).toBeUndefined();
  });

  it("is left unanswered by escape, enter and space", () => {
    for (const key of ["escape", "enter", "space"]) expect(answerOf(question, key)).toBeNull();
  });

  it("says in sentences how to answer, without raising its voice", () => {
    const lines = spokenQuestion(question);
    expect(lines[0]).toMatch(/Press /);
    for (const line of lines) expect(line).toMatch(/^[^!]+[.?]$/);
    expect(lines).toHaveLength(question.kind === "scale" ? 1 : 1 + question.choices.length);
  });
});
