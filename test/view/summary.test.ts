/** What is said when a session is over. */
import { describe, expect, it } from "vitest";
import type { ExerciseRecord, SessionRecord } from "../../src/session/record.ts";
import { widthOf } from "../../src/view/fit.ts";
import { summary } from "../../src/view/summary.ts";
import { planOf } from "../support/evening.ts";
import { PLAIN } from "../support/frames.ts";

function done(name: string, parts: Partial<ExerciseRecord> = {}): ExerciseRecord {
  return {
    exercise: name,
    name,
    side: null,
    level: 0,
    dose: null,
    heavy: false,
    setsDone: 1,
    setsPlanned: 1,
    repsDone: 12,
    repsPlanned: 12,
    heldSeconds: 60,
    plannedSeconds: 60,
    skipped: false,
    pain: null,
    quality: null,
    ...parts,
  };
}

const NOTHING = { setsDone: 0, repsDone: 0, heldSeconds: 0 };

const EXERCISES: readonly ExerciseRecord[] = [
  done("Hook-lying rest", { repsDone: 1, repsPlanned: 1, heldSeconds: 74.2, plannedSeconds: 0 }),
  done("Pelvic tilt"),
  done("Bird-dog", { side: "left", repsDone: 8, repsPlanned: 8, setsDone: 2, setsPlanned: 2 }),
  done("Bird-dog", { side: "right", repsDone: 5, repsPlanned: 8, setsDone: 1, setsPlanned: 2 }),
  done("Side plank", { side: "left", repsDone: 1, repsPlanned: 1, heldSeconds: 30, plannedSeconds: 30 }),
  done("Side plank", {
    side: "right",
    ...NOTHING,
    heldSeconds: 21,
    repsPlanned: 1,
    plannedSeconds: 30,
    quality: "sharp",
  }),
  done("Prone scissors", { ...NOTHING, skipped: true }),
  done("Swimming", NOTHING),
];

function record(outcome: SessionRecord["outcome"], exercises = EXERCISES): SessionRecord {
  return { routine: "evening", outcome, startedAt: 0, endedAt: 900_000, elapsed: 860, exercises };
}

const told = (outcome: SessionRecord["outcome"], options = {}, exercises = EXERCISES): string[] =>
  summary(record(outcome, exercises), planOf(), { columns: 80, ...options }, PLAIN);

describe("the summary", () => {
  it("sets what was done against what was planned", () => {
    expect(`\n${told({ kind: "stopped", stop: "sharp" }).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      Evening back: stopped after 14 min 20 s, sharp pain.
      Stopping was the right thing to do, and the session counts.

      ✓ Hook-lying rest         held 1 min 14 s
      ✓ Pelvic tilt             12 of 12 reps
      ✓ Bird-dog         left   8 of 8 reps, 2 of 2 sets
                         right  5 of 8 reps, 1 of 2 sets
      ✓ Side plank       left   30 s
                         right  21 s of 30 s, sharp pain
        Prone scissors          skipped
        Swimming                not begun
      "
    `);
  });

  it("puts one thing after the other on a narrow screen", () => {
    expect(`\n${told({ kind: "left", stop: "quit" }, { columns: 36 }).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      Evening back: ended early, after
      14 min 20 s.

      ✓ Hook-lying rest: held 1 min 14 s
      ✓ Pelvic tilt: 12 of 12 reps
      ✓ Bird-dog, left: 8 of 8 reps, 2 of
        2 sets
        Bird-dog, right: 5 of 8 reps, 1 of
        2 sets
      ✓ Side plank, left: 30 s
        Side plank, right: 21 s of 30 s,
        sharp pain
        Prone scissors: skipped
        Swimming: not begun
      "
    `);
  });

  it("is glad of a whole session", () => {
    expect(told({ kind: "finished" }, {}, [done("Pelvic tilt")])).toEqual([
      "Evening back: done in 14 min 20 s.",
      "All of it, as planned.",
      "",
      "✓ Pelvic tilt  12 of 12 reps",
    ]);
  });

  it("blames nobody", () => {
    expect(told({ kind: "finished" })[1]).toBe("Well done.");
    expect(told({ kind: "stopped", stop: "cramp" })[1]).toBe(
      "Stopping was the right thing to do, and the session counts.",
    );
  });

  it("promises to go on next time only where that is true", () => {
    expect(told({ kind: "left", stop: "quit" }, { canGoOn: true })).toContain("You can go on next time.");
    expect(told({ kind: "left", stop: "quit" }).join()).not.toContain("next time");
    expect(told({ kind: "interrupted" }, { canGoOn: true })).toContain("You can go on next time.");
  });

  it("says that a rehearsal is not recorded", () => {
    expect(told({ kind: "finished" }, { rehearsal: true })).toContain("This was a rehearsal. It is not recorded.");
  });

  it("says nothing of exercises when there were none", () => {
    expect(told({ kind: "left", stop: "quit" }, {}, [])).toEqual(["Evening back: ended early, after 14 min 20 s.", ""]);
  });

  it.each([20, 30, 40, 60, 120])("fits %i columns, long names too", (columns) => {
    const exercises = [
      ...EXERCISES,
      done("骨盤の後傾と背中のゆっくりとしたストレッチ運動".repeat(3), { side: "left" }),
    ];
    for (const line of told({ kind: "finished" }, { columns }, exercises)) {
      expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
  });
});
