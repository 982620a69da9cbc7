/** What stands in the row for messages when nothing more is said: a speech program that hangs leaves no stale words there. */
import { describe, expect, test } from "vitest";
import { MessageRow } from "../../src/runner/message-row.ts";
import { EVENING, planOf } from "../support/evening.ts";
import { lookAt } from "../support/looks.ts";

const PLAN = planOf(EVENING);
const HOLD = PLAN.beats.findIndex(({ kind }) => kind === "hold");
const hold = lookAt(PLAN, HOLD, 0);

describe("a caption", () => {
  test("ends with the beat it was said in", () => {
    const row = new MessageRow();
    row.caption({ text: "Hold.", rate: 175 });
    expect(row.at(hold, 0, 78).text).toBe("Hold.");
    expect(row.at(lookAt(PLAN, HOLD + 1, 0), 500, 78).text).toBeNull();
    expect(row.at(hold, 600, 78).text).toBeNull();
  });

  test("ends two seconds after it should have been said, though its beat goes on", () => {
    const row = new MessageRow();
    row.caption({ text: "Hold.", rate: 175 });
    expect([0, 1000, 2500, 3500].map((at) => row.at(hold, at, 78).text)).toEqual(["Hold.", "Hold.", "Hold.", null]);
  });

  test("of a pause stays as long as the pause", () => {
    const row = new MessageRow();
    const paused = { ...hold, state: "paused", pause: "key" } as const;
    row.caption({ text: "Press space to go on.", rate: 175 });
    expect([0, 60_000].map((at) => row.at(paused, at, 78).text)).toEqual(Array(2).fill("Press space to go on."));
    expect(row.at(hold, 60_100, 78).text).toBeNull();
  });
});
