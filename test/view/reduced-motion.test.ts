/** With `reduced-motion` nothing turns beside the count: the line that counts stands still, on every kind of screen. */
import { describe, expect, it } from "vitest";
import { bigFrame } from "../../src/view/big-frame.ts";
import { sessionFrame } from "../../src/view/session-screen.ts";
import { EVENING, planOf } from "../support/evening.ts";
import { aModel, PLAIN } from "../support/frames.ts";
import { lookAt } from "../support/looks.ts";

const SIZE = { columns: 80, rows: 24 };

describe.each([
  ["the session", sessionFrame],
  ["the large count", bigFrame],
] as const)("%s", (_name, frame) => {
  const spins = (still: boolean) => frame(aModel(lookAt(planOf(EVENING), 1), { still }), SIZE, PLAIN).counter?.spinning;

  it("has a spinner that turns", () => expect(spins(false)).toBe(true));

  it("has one that stands still with reduced motion", () => expect(spins(true)).toBe(false));
});
