/** What is left of a session that broke off, held against the answers and the stops of now. */
import { describe, expect, it } from "vitest";
import { usualCircumstances } from "../../src/safety/circumstances.ts";
import type { Concern } from "../../src/safety/concern.ts";
import { NO_LIMITS } from "../../src/safety/next-time.ts";
import { type LeftStep, obstacle } from "../../src/safety/obstacle.ts";
import { withAgreement } from "../../src/safety/take-screening.ts";
import { TODAY, ticked } from "./answers.ts";
import { SHIPPED } from "./shipped.ts";

function left(id: string, dose: LeftStep["dose"] = { kind: "reps", reps: [4], holdSeconds: 5 }): LeftStep {
  const exercise = SHIPPED.exercise(id);
  if (!exercise) throw new Error(id);
  return { exercise, dose };
}

const under = (...concerns: readonly Concern[]) => usualCircumstances(ticked(...concerns), TODAY);

describe("an obstacle", () => {
  it("is none as long as nothing has changed", () => {
    expect(obstacle("mini", [left("cobra"), left("side-plank")], under())).toBeNull();
    expect(obstacle("mini", [left("cobra")], usualCircumstances(null, TODAY))).toBeNull();
  });

  it("is what the answers leave out, also when it comes later", () => {
    expect(obstacle("mini", [left("pelvic-tilt"), left("cobra")], under("stenosis"))).toContain(
      "Cobra is left out now",
    );
  });

  it("is not what was done already", () => {
    expect(obstacle("mini", [left("pelvic-tilt")], under("stenosis"))).toBeNull();
  });

  it("is a refusal of every session", () => {
    expect(obstacle("mini", [left("pelvic-tilt")], under("pregnant"))).toContain("no session today");
  });

  it("is a doctor's list that does not hold it", () => {
    const circumstances = under("spine-disease");
    expect(obstacle("mini", [left("cobra")], circumstances)).toContain("a doctor has not seen");
    const screening = withAgreement(ticked("spine-disease"), "mini", ["cobra"], TODAY);
    expect(obstacle("mini", [left("cobra")], { ...circumstances, screening })).toBeNull();
    expect(obstacle("mini", [left("cobra"), left("locust")], { ...circumstances, screening })).not.toBeNull();
    expect(obstacle("starter", [left("cobra")], { ...circumstances, screening })).not.toBeNull();
  });

  it("is a stop since: what was stopped is not done at its old dose", () => {
    const circumstances = { ...under(), stops: { ...NO_LIMITS, lighter: ["cobra"] } };
    expect(obstacle("mini", [left("cobra")], circumstances)).toContain("begins with less");
    expect(obstacle("mini", [left("locust")], circumstances)).toBeNull();
  });

  it("is no stop that its doses stay below already, all of the exercise together", () => {
    const stoppedAt = (reps: number, hold: number) => ({
      ...under(),
      stops: { ...NO_LIMITS, lighter: ["cobra"], doses: new Map([["cobra", { reps, seconds: reps * hold, hold }]]) },
    });
    const planned = (reps: readonly number[], holdSeconds: number) =>
      left("cobra", { kind: "reps", reps, holdSeconds });
    expect(obstacle("mini", [planned([3], 5)], stoppedAt(4, 5))).toBeNull();
    expect(obstacle("mini", [planned([4], 5)], stoppedAt(4, 5))).toContain("begins with less");
    const thirds = [...new Array(7).fill(planned([1], 1 / 3))];
    expect(obstacle("mini", thirds, stoppedAt(7, 0.34))).toContain("begins with less");
    expect(obstacle("mini", [planned([3], 6)], stoppedAt(4, 5))).toContain("begins with less");
    expect(obstacle("mini", [planned([3], 5), planned([3], 5)], stoppedAt(4, 5))).toContain("begins with less");
    expect(obstacle("mini", [planned([2], 5), left("locust"), planned([1], 5)], stoppedAt(4, 5))).toBeNull();
    const open = (atMostSeconds: number | null) =>
      left("cobra", { kind: "open", sets: 1, until: "tired", atMostSeconds });
    expect(obstacle("mini", [open(9)], stoppedAt(1, 12))).toBeNull();
    expect(obstacle("mini", [open(12)], stoppedAt(1, 12))).toContain("begins with less");
    expect(obstacle("mini", [open(null)], stoppedAt(1, 12))).toContain("begins with less");
  });

  it("is a harder form of what was stopped since", () => {
    const stops = { ...NO_LIMITS, harder: new Map([["cobra", "Sphinx"]]) };
    expect(obstacle("mini", [left("cobra")], { ...under(), stops })).toBe(
      "Cobra is left out now, a harder form of Sphinx, which was stopped",
    );
  });

  it("is a hold that is longer than it may be now, and no shorter one", () => {
    const held = (seconds: number) => left("side-plank", { kind: "time", sets: 1, seconds });
    expect(obstacle("mini", [held(30)], under("blood-pressure"))).toContain("held for less");
    expect(obstacle("mini", [held(10)], under("blood-pressure"))).toBeNull();
    expect(
      obstacle("mini", [left("cobra", { kind: "reps", reps: [4], holdSeconds: 20 })], under("blood-pressure")),
    ).not.toBeNull();
    const untilTired = left("superman", { kind: "open", sets: 1, until: "tired", atMostSeconds: 30 });
    expect(obstacle("mini", [untilTired], under("blood-pressure"))).not.toBeNull();
  });
});
