/** What is said while getting ready, and how long that lasts. */
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Manner } from "../../src/view/manner.ts";
import { spokenReadySeconds } from "../../src/view/spoken-ready.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { hear, LONG } from "../support/hear.ts";
import { Listener } from "../support/listener.ts";
import { manner } from "../support/spoken-plan.ts";

describe("getting ready", () => {
  test("lasts as long as saying it takes; who knows the exercise hears less and waits less", () => {
    const newcomer = hear(entry("bird-dog", { reps: 2 }, { note: "Slowly." }));
    const veteran = hear(entry("bird-dog", { reps: 2 }, { note: "Slowly." }), { knows: () => true });
    expect(newcomer.said()[0]).toMatch(/Left side first\. Go on all fours, .* Come back slowly\. Slowly\.$/);
    expect(veteran.said()[0]).toMatch(/on each side\. Left side first\. Slowly\.$/);
    const firstCount = (listener: Listener) => listener.wait(60).heard.find(({ utterance }) => utterance?.text === "3");
    expect(firstCount(newcomer)?.at).toBeGreaterThan((firstCount(veteran)?.at ?? 0) + 5);
  });

  test("gives a slow voice the time that it needs", () => {
    const note = "Keep a cup of water level on your back, slowly, and breathe all the time. ".repeat(3);
    for (const rate of [175, 120, 80]) {
      expect(hear(entry("bird-dog", { reps: 2 }, { note }), { rate }).said()[0], `${rate}`).toMatch(/all the time\.$/);
    }
  });

  test("of a length that an author chose for readers loses to a late voice what has no time, the name last", () => {
    const ready = (seconds: number) => hear(entry("bird-dog", { reps: 2 }), {}, { ready: seconds }).said()[0];
    expect(ready(15)).toMatch(/under the hips\. One leg back, the other arm forward\.$/);
    expect(ready(10)).toMatch(/Left side first\.$/);
    expect(ready(3)).toBe("Bird-dog, 2 times on each side.");
    expect(ready(2)).toBe("Bird-dog.");
  });
});

describe("an author's time to get ready", () => {
  const laidOut = (ready: number, how: Manner) =>
    makePlan(routine([entry("bird-dog", { reps: 2 }, { ready })]), catalogue([LONG]), {
      warmup: false,
      spokenReady: (step, known) => spokenReadySeconds(step, known, how),
    });

  test("is lengthened for a voice to what it says, so that side and position are heard", () => {
    for (const ready of [0, 5, 12]) {
      const [first] = new Listener(laidOut(ready, manner()), manner()).said();
      expect(first, `${ready}`).toMatch(/Left side first\. Go on all fours, .* Come back slowly\.$/);
    }
  });

  test("is kept where it is the longer one", () => {
    expect(laidOut(90, manner()).beats[0]).toMatchObject({ kind: "ready", seconds: 90 });
  });

  test("keeps no room for a count that is never said", () => {
    const seconds = (changes: Partial<Manner>) => laidOut(0, manner(changes)).beats[0]?.seconds ?? 0;
    expect(seconds({ say: "counts" }) - seconds({ say: "changes" })).toBe(3);
  });
});

test("a fault is heard as what to avoid, though alone it would be an order", () => {
  const shape = exercise("tilt", { start: "Lie on your back.", steps: ["Press"], faults: ["not breathing"] });
  const plan = makePlan(routine([entry("tilt", { reps: 2 })], { ready: 15 }), catalogue([shape]), {
    warmup: false,
    watchFor: ({ faults }) => faults[0] ?? null,
  });
  expect(new Listener(plan, manner()).said()[0]).toMatch(/Lie on your back\. Press\. Avoid this: not breathing\.$/);
});
