import { expect, test } from "vitest";
import { firstSide } from "../../src/progress/first-side.ts";
import { part, session } from "./make.ts";

const plank = (side: "left" | "right" | null, done = 1) =>
  part("plank", 0, { side, setsDone: done, repsDone: done, heldSeconds: done });
const did = (day: number, ...parts: ReturnType<typeof plank>[]) => session(day, parts);

test.each([
  ["never done", [], "left"],
  ["left first", [did(0, plank("left"), plank("right"))], "right"],
  ["right first", [did(0, plank("left"), plank("right")), did(2, plank("right"), plank("left"))], "left"],
  ["told in another order", [did(2, plank("right"), plank("left")), did(0, plank("left"))], "left"],
  ["only one side before it ended", [did(0, plank("left"), plank("right", 0))], "right"],
  ["not reached", [did(0, plank("left"), plank("right")), did(2, plank("left", 0), plank("right", 0))], "right"],
  ["without sides", [did(0, plank(null))], "left"],
  ["later than today", [did(9, plank("left"))], "left"],
] as const)("%s", (_what, history, side) => {
  expect(firstSide(history, "plank", 5)).toBe(side);
});
