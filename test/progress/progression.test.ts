import { describe, expect, it } from "vitest";
import { progressionsOf } from "../../src/progress/progression.ts";
import { exercise } from "../support/exercises.ts";
import { reps, repsLadder } from "./make.ts";

const options = { group: "strengthening", policy: null, nameOf: () => null } as const;

describe("progressions of a routine", () => {
  it("are one for each exercise, led by the step with the longest ladder", () => {
    const raise = exercise("leg-raise");
    const steps = [repsLadder(2), repsLadder(5), repsLadder(3)].map((ladder) => ({ exercise: raise, ladder }));
    const other = { exercise: exercise("plank"), ladder: [reps(1, 10)] };
    const found = progressionsOf([...steps, other], options);
    expect(found.map(({ exercise: id, ladder }) => [id, ladder.length])).toEqual([
      ["leg-raise", 6],
      ["plank", 1],
    ]);
  });

  it("let mobility rise every three days, but not what goes by time", () => {
    const spacing = (tags: readonly "mob"[], ladder = repsLadder(3)) =>
      progressionsOf([{ exercise: exercise("move", { tags }), ladder }], options)[0]?.spacing;
    expect(spacing([])).toBe(7);
    expect(spacing(["mob"])).toBe(3);
    expect(spacing(["mob"], [{ kind: "time", sets: 1, seconds: 600 }])).toBe(7);
  });

  it("avoid pain in the therapeutic group, unless the person chose", () => {
    const policy = (changes: object, move = exercise("move")) =>
      progressionsOf([{ exercise: move, ladder: repsLadder(3) }], { ...options, ...changes })[0]?.policy;
    expect(policy({})).toBe("allow");
    expect(policy({ group: "therapeutic" })).toBe("avoid");
    expect(policy({}, exercise("move", { group: "therapeutic" }))).toBe("avoid");
    expect(policy({ group: "therapeutic", policy: "allow" })).toBe("allow");
  });

  it("name the way down and up in words that fit into a sentence", () => {
    const move = exercise("move", { easier: ["wall-plank"], harder: ["Lift the\u001b[31m top leg."] });
    const nameOf = (id: string) => (id === "wall-plank" ? "Wall plank" : null);
    const [found] = progressionsOf([{ exercise: move, ladder: repsLadder(3) }], { ...options, nameOf });
    expect([found?.easier, found?.harder]).toEqual(["Wall plank", "Lift the\ufffd[31m top leg"]);
  });
});
