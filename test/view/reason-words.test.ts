/** Why a dose is what it is, told just before it is done. */
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { nextDosesPage } from "../../src/view/next-doses.ts";
import { shortReason, spokenReason } from "../../src/view/reason-words.ts";
import { planOf } from "../support/evening.ts";
import { PLAIN, screen } from "../support/frames.ts";
import { lookAt } from "../support/looks.ts";

/** The plan with these reasons for its steps. */
function because(...reasons: string[]): Plan {
  const plan = planOf();
  return { ...plan, steps: plan.steps.map((step, index) => ({ ...step, reason: reasons[index] ?? null })) };
}

const UP = "Two clean sessions (effort 5, pain 1): one step up, 10 -> 12 s.";

describe("a reason", () => {
  it.each([
    [UP, "Two clean sessions: one step up, 10 -> 12 s.", "Two clean sessions: one step up, from 10 to 12 seconds."],
    [
      "You did 15 of 20 s: same dose again.",
      "You did 15 of 20 s: same dose again.",
      "You did 15 of 20 seconds: same dose again.",
    ],
    ["One step up, 30 min -> 33 min.", "One step up, 30 min -> 33 min.", "One step up, from 30 minutes to 33 minutes."],
    [
      "One step up, 2 x 8 -> 2 x 9 reps.",
      "One step up, 2 x 8 -> 2 x 9 reps.",
      "One step up, from 2 times 8 to 2 times 9 reps.",
    ],
  ])("%s", (reason, short, spoken) => {
    const plan = because(reason);
    const [step] = plan.steps;
    if (!step) throw new Error("no step");
    expect(shortReason(plan, step)).toBe(short);
    expect(spokenReason(plan, step)).toBe(spoken);
  });

  it("is said of the first exercise that it holds for", () => {
    const plan = because("Two weeks off.", "Two weeks off.", "Another.");
    expect(plan.steps.slice(0, 3).map((step) => shortReason(plan, step))).toEqual(["Two weeks off.", null, "Another."]);
  });

  it("stands under the dose while one gets ready, also on the smallest screen", () => {
    const plan = because(UP);
    for (const size of ["80x24", "40x10"]) {
      const text = screen(lookAt(plan, 0), size);
      expect(text.replace(/[\s█▀▄]+/g, " ")).toContain("Two clean sessions: one");
    }
  });
});

describe("how much is enough", () => {
  it("stands beside an open-ended hold while it counts up", () => {
    const plan = planOf();
    const steps = plan.steps.map((step) => ({ ...step, enoughSeconds: 14 }));
    const open = plan.beats.findIndex(
      ({ kind, step }) => kind === "open" && plan.steps[step]?.exercise.id === "superman",
    );
    for (const size of ["80x24", "40x10"]) {
      expect(screen(lookAt({ ...plan, steps }, open, 3), size)).toContain("14 s is enough today");
    }
  });
});

describe("the next time", () => {
  const change = {
    name: "Side plank",
    dose: { kind: "reps" as const, reps: [1], holdSeconds: 12 },
    sides: "each" as const,
    reason: UP,
  };

  it("names what changes, on which day, and why", () => {
    expect(nextDosesPage({ weekday: "Friday", changes: [change], because: [], grows: true }, 80, PLAIN)).toEqual([
      "Next time, on Friday",
      "• Side plank: 12 s each side. Two clean sessions (effort 5, pain 1): one step",
      "  up, 10 -> 12 s.",
    ]);
  });

  it("says which number decided, also where no dose can become lighter", () => {
    const because = ["Pain reached 6 (limit 5), so we stay at the lightest dose."];
    expect(nextDosesPage({ weekday: "Friday", changes: [], because, grows: true }, 80, PLAIN)).toEqual([
      "Next time: the same doses.",
      "Pain reached 6 (limit 5), so we stay at the lightest dose.",
    ]);
    expect(nextDosesPage({ weekday: "Friday", changes: [change], because, grows: true }, 80, PLAIN).at(-1)).toBe(
      "• The others: Pain reached 6 (limit 5), so we stay at the lightest dose.",
    );
  });

  it("is the same where nothing changes, and no word where nothing ever does", () => {
    expect(nextDosesPage({ weekday: "Friday", changes: [], because: [], grows: true }, 80, PLAIN)).toEqual([
      "Next time: the same doses.",
    ]);
    expect(nextDosesPage({ weekday: "Friday", changes: [], because: [], grows: false }, 80, PLAIN)).toEqual([]);
  });
});
