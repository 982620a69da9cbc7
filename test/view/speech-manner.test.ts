/** How much is said: as much as somebody wants to hear, and as the speed leaves time for. */
import { expect, test } from "vitest";
import { entry } from "../support/exercises.ts";
import { hear } from "../support/hear.ts";

test.each(["counts", "changes"] as const)("who wants only %s hears no how-to", (say) => {
  const item = entry("bird-dog", { reps: 2, sides: "each" });
  const said = hear(item, { say }, { ready: 16 }).wait(48).said();
  expect(said[0]).toMatch(/^Test: 1 exercise, .* 2 times on each side\. Left side first\.$/);
  expect(said.includes("3")).toBe(say === "counts");
  expect(said.includes("Lower.")).toBe(say === "counts");
  expect(said).toContain("Switch sides: now the right side.");
});

test("a rehearsal at four times the speed says what fits into a quarter of the time", () => {
  const said = hear(entry("rest", { for: 60 }), { speed: 4 }, { ready: 20 })
    .wait(50)
    .said();
  expect(said[0]).toBe("Rest, for 1 minute.");
  expect(said).not.toContain("3");
});
