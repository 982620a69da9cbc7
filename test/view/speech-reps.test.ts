/** What is said in a rep and between sets, as far as there is time. */
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Exercise } from "../../src/routine/exercise.ts";
import type { Manner } from "../../src/view/manner.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { hear } from "../support/hear.ts";
import { Listener } from "../support/listener.ts";
import { manner } from "../support/spoken-plan.ts";

describe("in a rep", () => {
  test("the number, the side and the word, as far as there is time", () => {
    const said = hear(entry("bird-dog", { reps: 3, sides: "alternate" }), {}, { ready: 9 })
      .wait(33)
      .said();
    expect(said.slice(4)).toEqual([
      ...["1, left, lift.", "Lower.", "1, right, lift.", "Lower."],
      ...["2, left, lift.", "Lower.", "2, right, lift.", "Lower."],
      ...["3, left, lift.", "Lower.", "Last one, right.", "Lower."],
      "-",
      expect.stringMatching(/^That was the last one/),
    ]);
  });

  test("a quick one is a number, and the first says both its words", () => {
    const said = hear(entry("scissors", { reps: 4 }), {}, { ready: 9 })
      .wait(18)
      .said();
    expect(said.slice(4, 8)).toEqual(["Lift, then lower.", "2, lift.", "3, lift.", "Last one, lift."]);
  });

  test("the first one tells how to breathe rather than its number", () => {
    const rows = exercise("rows", {
      name: "Rows",
      tempo: { lift: 2, hold: 0, lower: 2, relax: 0 },
      breath: { lift: "out", lower: "in" },
    });
    const heard = (changes: Partial<Exercise>, sides: "each" | "alternate" | null, say: Manner["say"] = "all") => {
      const how = manner({ say });
      const all = catalogue([{ ...rows, sided: sides !== null, ...changes }]);
      const item = entry("rows", { reps: 3, ...(sides && { sides }) });
      const plan = makePlan(routine([item], { ready: 9 }), all, { warmup: false });
      return new Listener(plan, how)
        .wait(20)
        .said()
        .filter((text) => /lift|lower/i.test(text))
        .slice(0, 3);
    };
    expect(heard({}, null)).toEqual(["Lift, breathe out.", "Lower, breathe in.", "2, lift."]);
    expect(heard({}, "each")).toEqual(["Lift, breathe out.", "Lower, breathe in.", "2, lift."]);
    // Which side comes next is heard nowhere else.
    expect(heard({}, "alternate").slice(0, 2)).toEqual(["1, left, lift.", "Lower, breathe in."]);
    const slow = { tempo: { lift: 3, hold: 0, lower: 1, relax: 0 } };
    expect(heard(slow, null)[0]).toBe("1, lift, breathe out, then lower.");
    expect(heard({}, null, "changes")).toEqual(["Lift."]);
    expect(heard({}, "alternate", "changes").slice(0, 2)).toEqual(["Left side, lift.", "Right side, lift."]);
  });

  test("a voice that speaks slowly says less", () => {
    const said = hear(entry("scissors", { reps: 4 }), { rate: 80 }, { ready: 9 })
      .wait(18)
      .said();
    expect(said.filter((text) => /^\d\.$/.test(text))).toEqual(["2.", "3."]);
    expect(said).toContain("Last one.");
  });

  test("what a slow voice had no time for when a rep began is said in its hold", () => {
    const tilt = exercise("tilt", {
      name: "Tilt",
      tempo: { lift: 1, hold: 3, lower: 2, relax: 0 },
      words: { lift: "Press" },
      breath: { hold: "easy" },
    });
    const heard = (rate: number) => {
      const item = entry("tilt", { reps: 12, hold: 3 });
      const plan = makePlan(routine([item], { ready: 9 }), catalogue([tilt]), { warmup: false });
      return new Listener(plan, manner({ rate }))
        .wait(9 + 12 * 6 - 2)
        .said()
        .slice(1)
        .filter((text) => /press|hold|\d\d|one/i.test(text));
    };
    expect(heard(175).slice(0, 2)).toEqual(["Press.", "Hold 3 seconds, breathe easily."]);
    expect(heard(175).slice(-2)).toEqual(["Last one.", "Hold."]);
    expect(heard(100)[0]).toBe("Press and hold.");
    expect(heard(100).slice(-4)).toEqual(["11.", "Hold.", "12.", "Last one, hold."]);
    expect(heard(80).slice(-3)).toEqual(["10, hold.", "11, hold.", "12, hold."]);
  });

  test("nothing is said late: a beat that began while the machine stalled is passed over", () => {
    const listener = hear(entry("bird-dog", { reps: 3, sides: "left" }), {}, { ready: 9 }).wait(12.8);
    listener.clock.stall(0.8);
    listener.wait(0.01);
    listener.wait(3.6);
    expect(listener.said().slice(4)).toEqual(["1, left, lift.", "Lower.", "Lower.", "Last one, lift."]);
  });
});

test("between sets the rest is told and counted to its end", () => {
  const said = hear(entry("scissors", { sets: 2, reps: 1 }, { rest: 10 }), {}, { ready: 9 })
    .wait(21)
    .said();
  expect(said.slice(4)).toEqual([
    ...["Lift, then lower.", "Set 1 done. Rest 10 seconds, then set 2 of 2.", "3", "2", "1", "Lift, then lower."],
  ]);
});
