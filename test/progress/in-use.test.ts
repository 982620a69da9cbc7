import { expect, it } from "vitest";
import { type RoutineFacts, routinesInUse, weeklyGoal } from "../../src/progress/in-use.ts";
import { session } from "./make.ts";

const routine = (id: string, perWeek: number | null, group: RoutineFacts["group"] = "strengthening"): RoutineFacts => ({
  ...{ id, name: id, group, perWeek, load: [], prescribed: false },
});
const routines = [
  routine("starter", 3),
  routine("ball", 2),
  routine("mobility", 5, "mobility"),
  routine("own", null, "endurance"),
  routine("often", 14, "therapeutic"),
];
const used = (...ids: string[]) => ({
  routines,
  sessions: ids.map((id) => session(100, [], { routine: id })),
  today: 101,
  beginWith: ["starter"],
  allowed: () => true,
});

it.each([
  ["nothing yet", [], 3],
  ["strengthening", ["ball"], 2],
  ["two of them: the one done last", ["ball", "starter"], 3],
  ["the same the other way round", ["starter", "ball"], 2],
  ["mobility beside strengthening, which sets the pace", ["mobility", "ball"], 2],
  ["mobility alone", ["mobility"], 5],
  ["a routine that says nothing", ["own"], 3],
  ["a routine for twice a day: a week has seven days", ["often"], 7],
])("the goal of a week with %s", (_what, ids, goal) => {
  expect(weeklyGoal(used(...ids))).toBe(goal);
});

it("a routine is in use for four weeks; after that the one done last is", () => {
  const past = [session(60, [], { routine: "mobility" }), session(73, [], { routine: "ball" })];
  const ids = (today: number) => routinesInUse({ ...used(), sessions: past, today }).map(({ id }) => id);
  expect(ids(80)).toEqual(["ball", "mobility"]);
  expect(ids(100)).toEqual(["ball"]);
  expect(ids(300)).toEqual(["ball"]);
});
