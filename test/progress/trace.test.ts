import { describe, expect, it } from "vitest";
import { trace } from "../../src/progress/trace.ts";
import { exercise, part, session } from "./make.ts";

const plank = exercise("plank", 3);
const did = (day: number, level: number, worst = 1) =>
  session(day, [part("plank", level)], { pain: { before: 1, worst, after: 1, morning: 0 } });
const history = [did(0, 0), did(2, 0), did(4, 0), did(7, 1), did(9, 1, 3)];

describe("the trace of an exercise", () => {
  it("tells for each session what the rules said that day, and what was done", () => {
    const { points } = trace(history, "home", plank, 9);
    expect(points.map(({ day, level, zone, answer }) => [day, level, zone, answer.rule])).toEqual([
      [0, 0, "green", 0],
      [2, 0, "green", 12],
      [4, 0, "green", 13],
      [7, 1, "green", 15],
      [9, 1, "amber", 12],
    ]);
    expect(points[3]?.dose).toEqual({ kind: "reps", reps: [6], holdSeconds: 0 });
  });

  it("tells what it takes to go up", () => {
    const { next, toGoUp } = trace(history, "home", plank, 11);
    expect(next).toMatchObject({ level: 1, rule: 7 });
    expect(toGoUp.map(({ reason }) => reason)).toEqual([
      "Pain rose to 3 but settled: same dose again.",
      "Two clean sessions at this dose first (0 of 2).",
      "At most one step a week: next step from Thursday.",
    ]);
    expect(trace(history.slice(0, 3), "home", plank, 7).toGoUp).toEqual([]);
  });

  it("of something new is empty", () => {
    expect(trace([], "home", plank, 0)).toMatchObject({ points: [], next: { rule: 0 }, toGoUp: [] });
  });
});
