/** What comes of the voice when the session is over: nothing may be written among the questions. */
import { expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { Listener } from "../support/listener.ts";
import { manner } from "../support/spoken-plan.ts";

const PLAN = makePlan(
  routine([entry("tilt", { reps: 2, hold: 6 })], { ready: 12 }),
  catalogue([exercise("tilt", {})]),
  {
    warmup: false,
  },
);

test("a voice that fails at its last words is told no more", async () => {
  const heard = new Listener(PLAN, manner()).wait(14).press("x");
  await heard.ended;
  heard.doubt("It ends with a fault.").giveUp("It stays silent.");
  expect(heard.notices).toEqual([]);
});
