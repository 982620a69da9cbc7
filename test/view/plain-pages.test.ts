/** Pages that are told in sentences where nothing can be redrawn. */
import { describe, expect, it, test } from "vitest";
import { QUESTIONS_AFTER, questionsBefore } from "../../src/safety/check-in.ts";
import { beginCheckIn, pressKey } from "../../src/safety/check-in-state.ts";
import type { ExerciseRecord } from "../../src/session/record.ts";
import { enoughSentence } from "../../src/view/beat-sentence.ts";
import { spokenDose } from "../../src/view/dose-text.ts";
import { nextDosesPage } from "../../src/view/next-doses.ts";
import { plainCheckIn } from "../../src/view/plain-check-in.ts";
import { plainInstructions } from "../../src/view/plain-help.ts";
import { plainSummary } from "../../src/view/plain-summary.ts";
import { statementsIntro } from "../../src/view/statement-question.ts";
import { anExercise, NO_DOSE } from "../support/an-exercise.ts";
import { anEntry, aRoutine, planOf } from "../support/evening.ts";
import { PLAIN } from "../support/frames.ts";

describe("how to do an exercise", () => {
  const stepOf = (parts: object) => {
    const define = [anExercise({ id: "mine", name: "Mine", dose: { ...NO_DOSE, reps: 2 }, ...parts })];
    const plan = planOf(aRoutine({ define, exercises: [anEntry("mine", { dose: { ...NO_DOSE, reps: 2 } })] }));
    const [step] = plan.steps;
    if (!step) throw new Error("no step");
    return step;
  };

  it("says all that the screen says", () => {
    const all = {
      start: "Lie down.",
      steps: ["Press."],
      stop: ["Sharp pain."],
      faults: ["lifting the chin"],
      feel: "Work in the belly",
      equipment: ["mat", "pillow"],
    };
    expect(plainInstructions(stepOf(all))).toEqual([
      "Mine.",
      "Lie down.",
      "Press.",
      "Stop at sharp pain.",
      "Avoid lifting the chin.",
      "You feel: Work in the belly.",
      "You need: mat, pillow.",
    ]);
  });

  it.each([
    ["A pinch at the waist.", "Stop at a pinch at the waist."],
    ["Leg pain that grows as you bend.", "Stop at leg pain that grows as you bend."],
    ["Achilles pain.", "Stop at: Achilles pain."],
    ["The back rounds and you cannot hold it flat.", "Stop at: The back rounds and you cannot hold it flat."],
    ["if it hurts", "Stop at: if it hurts."],
  ])("an author's sign %j is told as %j", (sign, told) => {
    expect(plainInstructions(stepOf({ stop: [sign] }))).toContain(told);
  });
});

describe("the summary", () => {
  const one = (exercise: string, parts: Partial<ExerciseRecord> = {}): ExerciseRecord => ({
    ...{ exercise, name: exercise, side: null, level: 0, dose: null, heavy: false, setsDone: 1, setsPlanned: 1 },
    ...{ repsDone: 1, repsPlanned: 1, heldSeconds: 24, plannedSeconds: 24, skipped: false, pain: null, quality: null },
    ...parts,
  });
  const nothing = { setsDone: 0, repsDone: 0, heldSeconds: 0 };
  const summaryOf = (...exercises: ExerciseRecord[]) =>
    plainSummary(
      { routine: "r", outcome: { kind: "left", stop: "quit" }, startedAt: 0, endedAt: 0, elapsed: 60, exercises },
      { routine: { name: "R" } },
      {},
    );

  it("tells a part of a hold with one unit", () => {
    expect(summaryOf(one("Plank", { side: "left", heldSeconds: 14 }))).toEqual(["Plank, left side: 14 of 24 seconds."]);
    expect(summaryOf(one("Plank", { heldSeconds: 14, plannedSeconds: 90 }))).toEqual([
      "Plank: 14 seconds of 1 minute 30 seconds.",
    ]);
  });

  it("tells what was not begun in one line, by its name where it is one", () => {
    const sides = (["left", "right"] as const).map((side) => one("Plank", { ...nothing, side }));
    expect(summaryOf(one("Tilt"), ...sides)).toEqual(["Tilt: 24 seconds.", "Not begun: Plank."]);
    expect(summaryOf(...sides, one("Cobra", nothing))).toEqual(["Not begun: 2 exercises."]);
  });

  it("keeps the side that was not begun, and what was skipped or hurt, apart", () => {
    const lines = summaryOf(
      one("Plank", { side: "left" }),
      one("Plank", { ...nothing, side: "right" }),
      one("Cobra", { ...nothing, skipped: true }),
      one("Tilt", { ...nothing, quality: "cramp" }),
    );
    expect(lines.slice(1)).toEqual(["Plank, right side: not begun.", "Cobra: skipped.", "Tilt: not begun, cramp."]);
  });
});

test("the doses of the next time are told as they are said", () => {
  const dose = { kind: "reps", reps: [4], holdSeconds: 8 } as const;
  const changes = [{ name: "Bird-dog", dose, sides: "alternate", reason: null }] as const;
  const lines = nextDosesPage({ weekday: "Friday", changes, because: [], grows: true }, 500, PLAIN, spokenDose);
  expect(lines.join(" ")).toContain("Bird-dog: 4 times, hold 8 seconds, on each side in turn.");
});

describe("a yes and a no", () => {
  it("are told with what they mean, before and after", () => {
    const before = pressKey(beginCheckIn(questionsBefore({ morning: false }), {}), "2");
    expect(plainCheckIn(before)[1]).toBe("Press y if you feel unwell, n if not.");
    const after = ["2", "2", "9"].reduce((state, key) => pressKey(state, key), beginCheckIn(QUESTIONS_AFTER, {}));
    expect(plainCheckIn(after)[1]).toBe("Press y if it held, n if it got sloppy.");
  });
});

test("nothing is enough of letting go", () => {
  const step = (until: "relaxed" | "tired") => {
    const [one] = planOf(aRoutine({ exercises: [anEntry("superman", { dose: { ...NO_DOSE, until } })] })).steps;
    if (!one) throw new Error("no step");
    return { ...one, enoughSeconds: 14 };
  };
  expect(enoughSentence(step("tired"))).toBe(" 14 seconds is enough today.");
  expect(enoughSentence(step("relaxed"))).toBe("");
});

test("the statements say what each key does", () => {
  expect(statementsIntro(200, PLAIN).join(" ").replace(/\s+/g, " ")).toContain(
    "n or enter: it does not fit. Backspace: the one before. Escape: end, keep nothing.",
  );
});
