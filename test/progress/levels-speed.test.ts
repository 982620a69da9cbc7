/** Levels of a history of ten years are there at once. */
import { describe, expect, it } from "vitest";
import type { Dose } from "../../src/plan/plan.ts";
import { levels } from "../../src/progress/levels.ts";
import { exercise, part, repsLadder, session } from "./make.ts";

describe("a long history", () => {
  const exercises = Array.from({ length: 20 }, (_, index) => exercise(`move-${index}`, 15));
  const doses: readonly Dose[] = repsLadder(15);
  const tenYears = (routine: string, name: string) =>
    Array.from({ length: 1825 }, (_, n) => {
      const level = n % 4;
      const parts = exercises.flatMap((_one, index) =>
        (["left", "right"] as const).map((side) =>
          part(`${name}-${index}`, level, { side, dose: doses[level] ?? null }),
        ),
      );
      return session(2 * n, parts, { routine });
    });

  it.each([
    ["of the routine itself", "home", "move"],
    ["of another routine", "other", "move"],
    ["of other exercises", "home", "never"],
  ])("%s, 20 exercises over 10 years, is answered within 50 ms", (_what, routine, name) => {
    const times = Array.from({ length: 3 }, () => {
      const history = tenYears(routine, name);
      const begin = performance.now();
      levels(history, { id: "home", exercises }, 3650);
      return performance.now() - begin;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
