/** How a pause is told where there are keys and where there are none. */
import { describe, expect, test } from "vitest";
import type { PauseReason } from "../../src/session/event.ts";
import { pausedSentence, spokenPause } from "../../src/view/pause-words.ts";

const REASONS: readonly PauseReason[] = ["key", "gap", "pain", "shout", "suspend", "resume"];

describe("a pause", () => {
  test.each(REASONS)("of kind %s names no key where there is none", (why) => {
    for (const words of [pausedSentence(why, true), spokenPause(why, true) ?? ""])
      expect(words).not.toMatch(/press|space|enter|\bx\b/i);
  });

  test("of a shout says what becomes of it: with keys, without, read and said", () => {
    expect(pausedSentence("shout")).toBe("Paused. Shout again or press x to stop, or press space to go on.");
    expect(spokenPause("shout")).toBe("Paused. Shout again to stop, or press space to go on.");
    for (const words of [pausedSentence("shout", true), spokenPause("shout", true)])
      expect(words).toBe("Paused. Shout again to stop. Otherwise it goes on in 15 seconds.");
  });

  test.each(["pain", "suspend", "resume"] as const)("of kind %s is not said aloud when it begins", (why) => {
    expect([spokenPause(why), spokenPause(why, true)]).toEqual([null, null]);
  });
});
