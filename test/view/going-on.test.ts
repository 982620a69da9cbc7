/** Behind a pause, and behind a session that broke off: where one is. */
import { describe, expect, it } from "vitest";
import type { Beat } from "../../src/plan/plan.ts";
import { adjustedWords } from "../../src/view/adjusted-words.ts";
import { goingOnChoices, resumeSentence } from "../../src/view/going-on.ts";
import { anExercise, NO_DOSE } from "../support/an-exercise.ts";
import { anEntry, aRoutine, planOf } from "../support/evening.ts";
import { lookAt } from "../support/looks.ts";

const PLANK = anExercise({ id: "plank", name: "Side plank", start: "lie on your side", sided: true });

/** The look at the first beat of a dose that is as described. */
function looking(dose: object, beat: Partial<Beat>, spent = 0, parts: Parameters<typeof lookAt>[3] = {}) {
  const plan = planOf(aRoutine({ exercises: [anEntry("plank", { dose: { ...NO_DOSE, ...dose } })] }), [PLANK]);
  const wanted = Object.entries(beat);
  const index = plan.beats.findIndex((one) => wanted.every(([key, value]) => one[key as keyof Beat] === value));
  return lookAt(plan, index, spent, parts);
}

const HELD = { reps: 1, hold: 24, sides: "each" };

describe("going on", () => {
  it.each([
    [looking(HELD, { kind: "hold", side: "right" }, 5), "Going on. Hold, right side, 19 seconds left."],
    [looking(HELD, { kind: "hold", side: "left" }, 22), "Going on. Hold, left side."],
    [looking(HELD, { kind: "lift", side: "left" }, 1), "Going on. Lift, left side."],
    [looking(HELD, { kind: "lift", side: "left" }, 2), "Going on."],
    [looking({ reps: 8 }, { kind: "lift", rep: 3 }), "Going on. Rep 3 of 8, lift, left side."],
    [looking(HELD, { kind: "switch" }, 1), "Going on. Switch sides: now the right side, 14 seconds left."],
    [looking({ sets: 2, reps: 8 }, { kind: "rest", set: 2 }, 5), "Going on. Rest, 40 seconds left."],
    [looking({ until: "tired", atMost: 30 }, { kind: "open" }, 5), "Going on. Hold, left side, 25 seconds left."],
    [looking({ until: "tired" }, { kind: "open" }, 5), "Going on. Hold, left side: press enter when you are tired."],
  ])("%# says where one is", (look, words) => {
    expect(goingOnChoices(look)[0]).toBe(words);
  });

  it("is said in fewer and fewer words", () => {
    expect(goingOnChoices(looking({ reps: 8, hold: 6, sides: "each" }, { kind: "hold", rep: 3 }))).toEqual([
      "Going on. Rep 3 of 8, hold, left side, 6 seconds left.",
      "Going on. Hold, left side, 6 seconds left.",
      "Going on. Hold, left side.",
      "Going on. Hold.",
      "Going on.",
    ]);
  });
});

describe("a session that broke off", () => {
  it.each([
    [looking(HELD, { kind: "hold", side: "right" }), "Side plank, right side, hold for 24 seconds."],
    [
      looking({ sets: 2, reps: 8, hold: 5 }, { kind: "hold", set: 2, rep: 3 }),
      "Side plank, left side, set 2 of 2, rep 3 of 8, hold 5 seconds.",
    ],
    [looking({ for: 40, sides: "each" }, { kind: "hold", side: "left" }), "Side plank, left side, go for 40 seconds."],
    [looking(HELD, { kind: "switch" }), "Side plank, right side, hold for 24 seconds."],
    [looking({ until: "tired" }, { kind: "open" }), "Side plank, left side."],
  ])("%# says which side, how long, and how to get into position", (look, what) => {
    expect(resumeSentence(look)).toBe(
      `${what} Lie on your side. This is where you left. Get into position, then press space to go on.`,
    );
  });

  it("that goes on by itself asks for no key", () => {
    expect(resumeSentence(looking(HELD, { kind: "hold", side: "right" }, 0, { goesOnIn: 15 }))).toBe(
      "Side plank, right side, hold for 24 seconds. This is where you left. It goes on in 15 seconds. Lie on your side.",
    );
  });
});

describe("time that is added or taken away", () => {
  const before = looking(HELD, { kind: "hold" }, 5);
  it.each([
    [10, "Ten seconds more, 29 seconds left."],
    [-10, "Ten seconds less, 9 seconds left."],
    [-18.7, "19 seconds less, 1 second left."],
    [-19, "19 seconds less."],
    [-0.3, "1 second less, 19 seconds left."],
    [0, "Not here."],
  ])("%d seconds", (seconds, words) => {
    const [length, left] = [(before.length ?? 0) + seconds, (before.left ?? 0) + seconds];
    expect(adjustedWords(before, { ...before, length, left })).toBe(words);
  });

  it("is silent where something else has begun because of it", () => {
    expect(adjustedWords(before, looking(HELD, { kind: "lower" }))).toBeNull();
  });
});
