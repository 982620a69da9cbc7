import { expect, it } from "vitest";
import { levels } from "../../src/progress/levels.ts";
import { routineTrace } from "../../src/progress/routine-trace.ts";
import { exercise, part, session } from "./make.ts";

const IDS = ["plank", "bridge", "dog"];
const routine = { id: "home", exercises: IDS.map((id) => exercise(id, 3)) };
const [plank, bridge, dog] = routine.exercises;

/** Three clean sessions; then each as high as the rules let it go. */
const history = [
  ...[0, 2, 4].map((day) =>
    session(
      day,
      IDS.map((id) => part(id, 0)),
    ),
  ),
  session(7, [part("plank", 1), part("bridge", 1), part("dog", 0)]),
];

function traced(of: typeof plank, day: number) {
  const today = levels(history, routine, day).find((one) => one.exercise === of?.exercise);
  if (!of || !today) throw new Error("no such exercise");
  return routineTrace(history, routine, of, today, day);
}

it("tells of the turn that an exercise had to wait for, as it was told then", () => {
  expect(traced(dog, 7).points.at(-1)?.answer).toEqual({
    level: 0,
    rule: 16,
    reason: "Two at a time: plank and bridge go up today, this one waits its turn.",
  });
  expect(traced(bridge, 7).points.at(-1)?.answer).toMatchObject({ level: 1, rule: 15 });
});

it("tells today as the session does", () => {
  expect(traced(dog, 9)).toMatchObject({ today: { level: 1, rises: true }, next: { level: 1, rule: 15 }, toGoUp: [] });
  expect(traced(plank, 9).toGoUp.map(({ rule }) => rule)).toEqual([12, 13]);
});
