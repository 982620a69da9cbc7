/** Signs in an author's words are told as words, and take the time that these take. */
import { describe, expect, test } from "vitest";
import { speakingSeconds } from "../../src/base/speaking-time.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { speakable } from "../../src/voice/speakable.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { Listener } from "../support/listener.ts";
import { manner } from "../support/spoken-plan.ts";

describe("signs", () => {
  const PRESS = { start: "Lie down, pain ≤ 3 of 10.", words: { lift: "80% @ 60° 3×10" } };
  const of = (lift: number) => {
    const shape = exercise("press", { ...PRESS, tempo: { lift, lower: 2, hold: 0, relax: 0 } });
    const plan = makePlan(routine([entry("press", { reps: 3 })], { ready: 20 }), catalogue([shape]), { warmup: false });
    return new Listener(plan, manner()).wait(40);
  };

  test("are told in words, so that a limit keeps its sense", () => {
    expect(of(6).said()[0]).toMatch(/Lie down, pain at most 3 of 10\.$/);
    expect(of(6).said()).toContain("2, 80 percent at 60 degrees 3 times 10.");
  });

  test("are measured by what is said of them: what overruns its beat is shortened", () => {
    // As it is written it would fit.
    expect(speakingSeconds("2, 80% @ 60° 3×10.")).toBeLessThan(3);
    expect(of(3).said()).toContain("2.");
    expect(of(3).said().join(" ")).not.toContain("2, 80");
    for (const { utterance } of of(3).heard.filter((one) => one.utterance?.room)) {
      expect(speakingSeconds(speakable(utterance?.text ?? ""))).toBeLessThanOrEqual(utterance?.room ?? 0);
    }
  });
});

test("an author's own word is told without its signs when it goes on as well", () => {
  const bow = exercise("bow", { words: { lift: "up @ 90°" }, tempo: { lift: 8, hold: 0, lower: 2, relax: 0 } });
  const plan = makePlan(routine([entry("bow", { reps: 3 })], { ready: 9 }), catalogue([bow]), { warmup: false });
  const listener = new Listener(plan, manner()).wait(9.5);
  listener.press("space").wait(1);
  expect(listener.press("space").said().at(-1)).toBe("Going on. Rep 1 of 3, up at 90 degrees.");
});
