/** What an exercise done in another routine means for its level. */
import { describe, expect, it } from "vitest";
import type { PastSession } from "../../src/progress/past.ts";
import { clean, levelOf, plank } from "../support/level-of.ts";
import { part, session } from "./make.ts";

describe("the same exercise in another routine", () => {
  const mini = (day: number, changes: Partial<PastSession> = {}) =>
    session(day, [part("plank", 0)], { routine: "mini", ...changes });

  it("keeps it fresh, but a lighter dose neither lowers its level nor counts as clean", () => {
    const history = clean([0, 2], 3);
    expect(levelOf(history, 11).rule).toBe(11);
    expect(levelOf([...history, mini(4), mini(6), mini(9)], 11)).toMatchObject({ level: 4, rule: 15 });
    expect(levelOf([...clean([0], 3), mini(4), mini(6), mini(9)], 11)).toMatchObject({ level: 3, rule: 12 });
  });

  it("counts when it went badly, and does not make up for what went badly before", () => {
    const pain = { pain: { before: 1, worst: 7, after: 1, morning: 0 } } as const;
    expect(levelOf([...clean([0, 2, 4], 3), mini(6, pain)], 8)).toMatchObject({ level: 1, rule: 3 });
    expect(levelOf([...clean([0, 2], 3), session(4, [part("plank", 3)], pain), mini(6)], 8)).toMatchObject({
      level: 1,
      rule: 3,
    });
  });

  it("outweighs what was heavier once that is eight weeks ago", () => {
    const weekly = (count: number) => Array.from({ length: count }, (_, n) => mini(6 + 5 * n));
    expect(levelOf([...clean([0, 2], 3), ...weekly(10)], 53)).toMatchObject({ level: 4 });
    expect(levelOf([...clean([0, 2], 3), ...weekly(12)], 63).level).toBeLessThanOrEqual(1);
  });

  it("carries the level over to a routine that has the same dose", () => {
    expect(levelOf(clean([0, 2, 4], 3), 7, plank, "other")).toMatchObject({ level: 4, rule: 15 });
    expect(levelOf([session(0, [part("plank", 3, { dose: null })])], 2, plank, "other").level).toBe(0);
  });
});
