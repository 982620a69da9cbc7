/** Safety answers that are damaged, of an earlier version, or not given yet. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { knows } from "../support/imported-sessions.ts";
import { type Home, inTerminal, piped } from "../support/program.ts";
import { dry, shortHome } from "../support/short-routine.ts";

function write(at: Home, answers: object): void {
  writeFileSync(join(at.path, "screening.json"), JSON.stringify(answers));
}

const NONE = {
  on: "2026-11-01",
  conditions: [],
  signs: [],
  noted: {},
  cleared: {},
  details: {},
  agreed: {},
  allowed: {},
};

describe("answers that are damaged, or of an earlier version", () => {
  test("a yes without its moment is read, and covers its day", async () => {
    const at = shortHome();
    const { noted: _, ...earlier } = NONE;
    write(at, { ...earlier, signs: ["red-flags"], allowed: { superman: "2026-11-01" } });
    expect(await piped(at, ["screen", "--none"])).toMatchObject({ code: 0, err: "" });
    expect((await dry(at)).code).toBe(5);
  });

  test.each([["--none"], ["--clear"], ["--has", "disc"]])(
    "%s keeps the red flag of a damaged file",
    async (...args) => {
      const at = shortHome();
      writeFileSync(join(at.path, "screening.json"), '{"signs":["red-flags"], "on": 5');
      await piped(at, ["screen", ...args]);
      expect((await dry(at)).code).toBe(5);
    },
  );

  test("only what was stopped can be cleared, with a day from then on", async () => {
    const at = shortHome();
    await knows(at, { daysAgo: 0.01 });
    const none = await piped(at, ["screen", "--cleared", "superman"]);
    expect(none).toMatchObject({ code: 2 });
    expect(none.err).toContain("was not stopped for pain");
    expect((await piped(at, ["screen", "--cleared", "pelvic-tilt=2026-01-05"])).err).toContain("after that yes");
    expect((await piped(at, ["screen", "--cleared", "pelvic-tilt"])).code).toBe(0);
  });

  test("nothing is said to apply or not before anything was asked", async () => {
    const at = shortHome();
    await knows(at, { daysAgo: 1 });
    expect((await piped(at, ["screen", "--cleared", "pelvic-tilt"])).out).not.toContain("None of it applies");
    expect((await piped(at, ["screen", "--has", "disk,foo"])).err).not.toMatch(/^did you mean/m);
  });
});

test("on a terminal the sentences of a failure are broken between words", async () => {
  const at = shortHome();
  write(at, { on: 5 });
  const pty = inTerminal(at, ["start", "short"], { columns: 40 });
  expect(await pty.exit).toMatchObject({ code: 1 });
  expect(pty.text()).toContain("questions\nanew, backcoach");
});
