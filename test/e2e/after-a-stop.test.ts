/** What is said after a stop where nobody can be asked. */
import { describe, expect, test } from "vitest";
import { knows } from "../support/imported-sessions.ts";
import { piped } from "../support/program.ts";
import { shortHome } from "../support/short-routine.ts";

describe("on the day of a stop", () => {
  test("off a terminal it is said that it is enough for today", async () => {
    const at = shortHome();
    await knows(at, { daysAgo: 0.001 });
    expect((await piped(at, ["start", "short", "--speed", "20"])).out).toContain("no more exercises today");
  });
});

test("list --exercises marks what was stopped", async () => {
  const at = shortHome();
  await knows(at, { daysAgo: 3 }, { daysAgo: 2, exercise: "cobra" }, { daysAgo: 1, exercise: "cobra" });
  const { out } = await piped(at, ["list", "--exercises"]);
  expect(out).toMatch(/cobra .*\n +left out: it was stopped for pain twice/);
  expect(out).toMatch(/pelvic-tilt .*\n +begins with less: it was stopped for pain/);
});
