/** What stands beside the text while one gets ready and rests, at all sizes: every shipped movement, number and postures. */
import { describe, expect, it } from "vitest";
import { figureUnit } from "../../src/figure/figure-size.ts";
import { loadShipped } from "../../src/library/shipped.ts";
import type { Exercise } from "../../src/routine/exercise.ts";
import type { Look } from "../../src/session/look.ts";
import { movementOf } from "../../src/view/exercise-movement.ts";
import { layoutFor } from "../../src/view/layout.ts";
import { sessionFigure } from "../../src/view/session-figure.ts";
import { anExercise, NO_DOSE } from "../support/an-exercise.ts";
import { anEntry, aRoutine, planOf } from "../support/evening.ts";
import { ASCII, PLAIN, screen } from "../support/frames.ts";
import { lookAt } from "../support/looks.ts";
import { BLOCKS } from "../support/manner.ts";

const DRAWN = (await loadShipped()).exercises.filter((exercise) => movementOf(exercise) !== null);
const SIZES = [80, 109, 120, 150, 200].flatMap((columns) => [22, 24, 36, 60].map((rows) => ({ columns, rows })));

/** The first beat of that kind in a routine of the exercise, after another one. */
function lookOf(exercise: Exercise, kind: "ready" | "rest", spent = 0): Look {
  const dose = { ...NO_DOSE, sets: 2, reps: 4, hold: 5 };
  const entries = [anEntry("other"), anEntry(exercise.id, exercise.dose.for ? {} : { dose })];
  const plan = planOf(aRoutine({ exercises: entries }), [exercise, anExercise({ id: "other" })]);
  return lookAt(
    plan,
    plan.beats.findIndex((beat) => beat.step === 1 && beat.kind === kind),
    spent,
  );
}

function named(id: string): Exercise {
  const found = DRAWN.find((exercise) => exercise.id === id);
  if (!found) throw new Error(`${id} has no picture`);
  return found;
}

/** The number stands in the heading, for it has no room of its own. */
const SMALL_NUMBER = /[A-Z]{4} \d+/;

describe("the large number", () => {
  it.each([
    ["Unicode", PLAIN, 11],
    ["ASCII", ASCII, 14],
  ] as const)("is there with a figure wherever it is there without, in %s", (_name, theme, least) => {
    for (const exercise of DRAWN.filter((_, index) => index % 4 === 0)) {
      for (const kind of ["ready", "rest"] as const) {
        const look = lookOf(exercise, kind, 1);
        for (const size of SIZES) {
          if (layoutFor(size, true).scene.height < least) continue;
          const text = `${size.columns}x${size.rows}`;
          if (SMALL_NUMBER.test(screen(look, text, {}, theme))) continue;
          const seen = screen(look, text, { figure: BLOCKS }, theme);
          if (SMALL_NUMBER.test(seen)) expect.fail(`${exercise.id}, ${kind}, ${text}: ${seen}`);
        }
      }
    }
  });

  it("leaves all of the text in sight, if need be on pages", () => {
    const look = (spent: number) => screen(lookOf(named("bird-dog"), "ready", spent), "80x24", { figure: BLOCKS });
    const seen = Array.from({ length: 10 }, (_, second) => look(second)).join("\n");
    for (const word of named("bird-dog").steps.join(" ").split(" ")) expect(seen).toContain(word);
  });
});

describe("the postures", () => {
  const postures = (id: string, columns: number, rows: number, spent = 0, kind: "ready" | "rest" = "ready") =>
    (sessionFigure(lookOf(named(id), kind, spent), { columns, rows }, BLOCKS, PLAIN) ?? []).join("\n");

  it("stand one under the other where both have the height", () => {
    const text = postures("bird-dog", 71, 24);
    expect(text.indexOf("start")).toBeLessThan(text.indexOf("lift"));
    expect(text.match(/^▔+$/gm)).toHaveLength(2);
    expect(postures("bird-dog", 71, 24, 2)).toBe(text);
    expect(postures("prone-leg-raise", 47, 15)).toMatch(/^start[\s\S]*^lift/m);
  });

  it("stand side by side where that makes them no smaller", () => {
    expect(postures("lunge", 71, 24)).toContain("›");
    expect(postures("lunge", 71, 24, 2)).toBe(postures("lunge", 71, 24));
  });

  it("come in turn where there is no room for both", () => {
    expect(postures("bird-dog", 47, 12)).toContain("start");
    expect(postures("bird-dog", 47, 12, 2)).toMatch(/lift/);
    expect(postures("bird-dog", 47, 12, 2)).not.toContain("start");
    expect(postures("bird-dog", 47, 12, 4)).toBe(postures("bird-dog", 47, 12));
  });

  it("are shown in a rest as well: what comes is not always to be seen at its start", () => {
    expect(postures("prone-leg-raise", 47, 15, 0, "rest")).toBe(postures("prone-leg-raise", 47, 15));
  });
});

describe("a larger terminal", () => {
  it("never has smaller figures, as long as they stand beside the text", () => {
    for (const exercise of DRAWN) {
      const movement = movementOf(exercise);
      if (!movement) continue;
      let last = Number.POSITIVE_INFINITY;
      for (let columns = 112; columns <= 240; columns += 1) {
        const place = layoutFor({ columns, rows: 40 }, true).figure;
        if (place?.at !== "left") expect.fail(`no figure at ${columns}`);
        const unit = figureUnit(movement, { ...place, rows: 24 });
        expect(unit).toBeLessThanOrEqual(last + 1e-9);
        last = unit;
      }
    }
  });
});
