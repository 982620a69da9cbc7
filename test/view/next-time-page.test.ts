/** The page of the time after a stop: what changes, and how to have the exercise back. */
import { describe, expect, it } from "vitest";
import type { PastSession } from "../../src/safety/past.ts";
import { STOPPED, shown, stopPage, textOf } from "../support/safety-pages.ts";

describe("the time after a stop", () => {
  it("says what it was, what changes, and how to have it back", () => {
    expect(shown(stopPage([STOPPED], 103))).toMatchInlineSnapshot(`
      "
      You stopped Superman 3 days ago: sharp pain
      • Today there is less of it, or it is left out where less is not possible. Move
        slowly, as far as it is comfortable.
      • To have it back as it was: 2 easy sessions with it, each on a day of its own.
        Sooner with a doctor's or physiotherapist's yes: backcoach screen --cleared
        superman.
      "
    `);
  });

  it("says who should look at it after the second one, and from when on an own wish is enough", () => {
    expect(shown(stopPage([STOPPED, { ...STOPPED, day: 102, at: 102 }], 103))).toMatchInlineSnapshot(`
      "
      You stopped Superman yesterday: sharp pain
      • It was the second time in two weeks, so it is left out. Please let somebody
        look at it.
      • To have it back: a doctor's or physiotherapist's yes: backcoach screen
        --cleared superman. In 13 days your own wish is enough, with the same words.
        It then begins with less.
      "
    `);
    expect(textOf(stopPage([STOPPED, { ...STOPPED, day: 102, at: 102 }], 115))).toContain("In a day your own wish");
    expect(textOf(stopPage([STOPPED, { ...STOPPED, day: 102, at: 102 }], 116))).toContain("By now your own wish");
  });

  it("says after signs in a leg that the exercise is left out", () => {
    const [exercise] = STOPPED.exercises;
    const legs = {
      ...STOPPED,
      stop: "legs" as const,
      exercises: exercise ? [{ ...exercise, quality: "legs" as const }] : [],
    };
    expect(shown(stopPage([legs], 101))).toMatchInlineSnapshot(`
      "
      You stopped Superman yesterday: pain or tingling down a leg
      • It is left out. If it comes again, or the leg feels weak, see a doctor.
      • To have it back: 2 easy sessions without it. Sooner with a doctor's or
        physiotherapist's yes: backcoach screen --cleared superman.
      "
    `);
  });

  it("asks for a doctor after feeling unwell, and says nothing without a stop", () => {
    const unwell: PastSession = { ...STOPPED, stop: "unwell" };
    expect(textOf(stopPage([unwell], 100))).toContain("You stopped earlier today: dizzy, or chest pain Ask a doctor");
    expect(textOf(stopPage([{ ...unwell, stop: "saddle" }], 100))).toContain("go to hospital now");
    expect(stopPage([], 100)).toEqual([]);
  });
});
