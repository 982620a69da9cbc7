import { expect, test } from "vitest";
import { trace } from "../../src/progress/trace.ts";
import { toldWords } from "../../src/view/told-words.ts";
import { whatItTakes } from "../../src/view/what-it-takes.ts";
import { exercise, part, session } from "../progress/make.ts";

const plank = exercise("plank", 3);
const held = (pain: number, changes: Parameters<typeof part>[2] = {}, told: Parameters<typeof session>[2] = {}) => {
  const before = session(0, [part("plank", 1)]);
  const last = session(2, [part("plank", 1, changes)], {
    pain: { before: 1, worst: pain, after: 1, morning: 0 },
    ...told,
  });
  return trace([before, last], "home", plank, 4).toGoUp;
};

test("what holds an exercise back is said as what to do about it", () => {
  expect(whatItTakes(held(4))[0]).toBe("A session in which pain stays low.");
  expect(whatItTakes(held(3))).toEqual([
    "A session in which pain stays as it was.",
    "Two clean sessions at this dose first (0 of 2).",
    "At most one step a week: next step from Thursday.",
    "Clean means: all of it done, no more pain than usual, effort 7 or less.",
  ]);
  expect(whatItTakes(held(1, { repsDone: 3 }))[0]).toBe("The whole dose, done to its end.");
  expect(whatItTakes(held(1, {}, { effort: 9 }))[0]).toBe("A session that feels easier: effort 7 or less.");
  expect(whatItTakes(held(1, { quality: "cramp" }, { stop: "cramp", outcome: "stopped" }))[0]).toBe(
    "A session of it without a stop.",
  );
});

test("after weeks off there is one way, said once", () => {
  const { toGoUp } = trace([session(0, [part("plank", 3)])], "home", exercise("plank", 9), 40);
  const words = whatItTakes(toGoUp);
  expect(words.filter((line) => line.startsWith("Two clean sessions")).length).toBeLessThanOrEqual(1);
  expect(words.length).toBeGreaterThan(1);
});

test("at the target there is nothing to do", () => {
  const { toGoUp } = trace([session(0, [part("plank", 3)])], "home", plank, 2);
  expect(whatItTakes(toGoUp)).toEqual([]);
});

test.each([
  [{}, {}, "pain 1, effort 5"],
  [{}, { pain: { before: 1, worst: 4, after: 2, morning: 1 } }, /^pain 1 before, 4 at worst, 2 after, .*then settled$/],
  [{}, { pain: { before: null, worst: null, after: null, morning: null }, effort: null }, ""],
  [{ repsDone: 3 }, { effort: null }, "3 of 6 done, pain 1"],
  [{ quality: "cramp" }, { stop: "cramp", outcome: "stopped" }, /^stopped: cramp/],
  [{}, { stop: "quit", outcome: "left" }, /^ended early/],
] as const)("what was told of a session, in a few words: %j %j", (changes, told, words) => {
  const { points } = trace([session(0, [part("plank", 1, changes)], told)], "home", plank, 0);
  const [point] = points;
  expect(point && toldWords(point)).toEqual(typeof words === "string" ? words : expect.stringMatching(words));
});
