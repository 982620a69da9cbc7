import { describe, expect, test } from "vitest";
import { parseRoutine } from "../../src/routine/parse.ts";
import type { Routine } from "../../src/routine/routine.ts";
import { writeRoutine } from "../../src/routine/write.ts";
import { entry, exercise, routine } from "../support/exercises.ts";
import { SHIPPED } from "../support/shipped.ts";

const URL = "https://example.org/schema.json";

/** Without the file's own id, which is its name and not in it. */
function reread(original: Routine, text: string): Routine {
  const parsed = parseRoutine(text, { id: original.id, catalogue: SHIPPED });
  if (!parsed.ok) throw new Error(parsed.error.map((one) => one.message).join("; "));
  return parsed.value.value;
}

describe("a routine that was written down reads back the same", () => {
  test.each(SHIPPED.routineIds)("%s", (id) => {
    const original = SHIPPED.routine(id);
    if (!original) throw new Error(id);
    expect(reread(original, writeRoutine(original, URL))).toEqual(original);
  });

  test("with everything that an entry can say", () => {
    const own = exercise("my-hinge", {
      group: null,
      sided: true,
      steps: ["Push the hips back."],
      dose: entry("x", { reps: 3 }).dose,
      picture: {
        ...{ from: "standing", side: "left", with: "stick", swaps: true, cycle: "2s" },
        start: { arms: [[4, 35], 0], hands: "head" },
        lift: { back: "round 30", "near-leg": "raise 20.5", head: "up" },
        lower: { at: "near-foot", arrow: "down" },
      },
    });
    const original = routine(
      [
        entry(
          "bird-dog",
          { reps: [4, 3, 2], hold: 10 },
          { rest: 45, ready: 8, tempo: { lift: 3 }, note: "Slowly: like a table." },
        ),
        { kind: "rest", seconds: 90 },
        { kind: "rounds", rounds: 2, of: [entry("my-hinge", { sides: "left" }), { kind: "rest", seconds: 5 }] },
        entry("superman", { until: "tired", atMost: 30 }),
      ],
      {
        define: [own],
        prescribed: { by: "the physio", on: "2026-11-01", review: null },
        perWeek: 3,
        ready: 12,
        about: "What: for?",
      },
    );
    expect(reread(original, writeRoutine(original, URL, ["A remark."]))).toEqual(original);
  });
});

test("the text is one that a person would write", () => {
  const text = writeRoutine(
    routine([entry("cat-cow"), entry("bird-dog", { reps: 4, hold: 5 }, { toward: entry("x", { reps: 8 }).dose })]),
    URL,
    ["A remark."],
  );
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=https://example.org/schema.json
    # A remark.

    format: 1
    name: Test
    group: mobility
    rest: 20s
    exercises:
      - cat-cow
      - do: bird-dog
        reps: 4
        hold: 5s
        toward: { reps: 8 }
    "
  `);
});
