/** What happens in a session, each in a sentence of its own. */
import { describe, expect, it } from "vitest";
import { replaceRest } from "../../src/plan/replace-rest.ts";
import type { Exercise } from "../../src/routine/exercise.ts";
import type { Event } from "../../src/session/event.ts";
import { sentence } from "../../src/view/sentences.ts";
import { only } from "../support/heard.ts";

describe("an event", () => {
  const plan = only("bird-dog");
  const superman = only("superman").steps[0]?.exercise as Exercise;
  const UNTOLD = { pain: null, place: null, painSide: null };
  const say = (parts: object): string | null =>
    sentence(
      { seq: 1, at: 0, elapsed: 65, beat: 0, step: 0, exercise: "bird-dog", side: null, ...parts } as unknown as Event,
      plan,
    );

  it.each([
    [{ type: "stopped", stop: "sharp" }, "Stopped: sharp pain."],
    [{ type: "stopped", stop: "unwell" }, "Stopped: dizzy, or chest pain."],
    [{ type: "pain", quality: "tired", ...UNTOLD }, "Noted: muscle tiredness."],
    [{ type: "pain", quality: "tired", ...UNTOLD, pain: 3 }, "Noted: muscle tiredness, pain 3."],
    [
      { type: "pain", quality: "stretch", pain: 0, place: "low-back", painSide: null },
      "Noted: a stretch, pain 0, in the low back.",
    ],
    [
      { type: "pain", quality: "stretch", pain: null, place: "buttock", painSide: null },
      "Noted: a stretch, in the buttock.",
    ],
    [
      { type: "pain", quality: "stretch", pain: 4, place: "leg", painSide: "left" },
      "Noted: a stretch, pain 4, in the left leg.",
    ],
    [
      { type: "pain", quality: "legs", pain: 4, place: "leg", painSide: "both" },
      "Noted: pain or tingling down a leg, pain 4, in both legs.",
    ],
    [
      { type: "pain", quality: "cramp", pain: 10, place: "elsewhere", painSide: null },
      "Noted: cramp, pain 10, elsewhere.",
    ],
    [{ type: "exercise-eased", to: null, plan: null }, "With a smaller movement from here on."],
    [{ type: "exercise-eased", to: "superman", plan: replaceRest(plan, 3, superman) }, "Superman instead of Bird-dog."],
    [{ type: "left", stop: "quit" }, "Session ended early, after 1 minute 5 seconds."],
    [{ type: "session-finished" }, "Session finished, 1 minute 5 seconds."],
    [{ type: "paused", why: "key" }, "Paused. Press space to go on."],
    [{ type: "rep-done", rep: 1, set: 1 }, null],
  ])("%j is told as %j", (parts, words) => {
    expect(say(parts)).toBe(words);
  });
});
