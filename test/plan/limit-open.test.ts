import { expect, test } from "vitest";
import { limitOpen } from "../../src/plan/limit-open.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";

test("where nobody can press a key, an open hold ends after what the estimate counts for it; a limit stays", () => {
  const items = [entry("rest", { until: "relaxed" }), entry("rest", { until: "relaxed", atMost: 30 })];
  const plan = limitOpen(makePlan(routine(items), catalogue([exercise("rest")]), { warmup: false }));
  expect(plan.beats.filter((beat) => beat.kind === "open").map((beat) => beat.seconds)).toEqual([60, 30]);
});
