import { expect, test } from "vitest";
import { parseDoseAnswer } from "../../src/commands/dose-answer.ts";
import { NO_DOSE } from "../support/exercises.ts";

test.each([
  ["", {}],
  ["8", { reps: 8 }],
  ["3x8", { sets: 3, reps: 8 }],
  ["3 X 8", { sets: 3, reps: 8 }],
  ["2 x 8 @ 5s", { sets: 2, reps: 8, hold: 5 }],
  ["@30s", { hold: 30 }],
  ["for 5m", { for: 300 }],
])("%j is a dose", (answer, dose) => {
  expect(parseDoseAnswer(answer)).toEqual({ ...NO_DOSE, ...dose });
});

test.each(["many", "x8", "3x", "8 @ 5", "0", "21x8", "3x900", "for ever", "8 reps"])("%j is none", (answer) => {
  expect(parseDoseAnswer(answer)).toBeNull();
});
