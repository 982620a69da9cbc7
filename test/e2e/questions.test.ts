/** What is asked before and after a session, and what is not. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CONCERNS } from "../../src/safety/gates.ts";
import { ASKING } from "../../src/view/pause-words.ts";
import { inTerminal, piped } from "../support/program.ts";
import { afterCheckIn, leaveBroken, QUICK, SHORT, sessionsOf, shortHome } from "../support/short-routine.ts";

describe("--no-questions", () => {
  test("asks nothing, but says that the session is unscreened", async () => {
    const at = shortHome({ questions: true });
    const pty = inTerminal(at, ["start", "short", "--no-questions"]);
    await pty.waitFor(/x STOP/);
    expect(pty.raw()).toContain("The safety questions were never answered");
    pty.press("q");
    await pty.exit;
  });

  test("a doctor's look that is missing is a refusal, much pain only what is gentle", async () => {
    const at = shortHome({ questions: true });
    await piped(at, ["screen", "--has", "spine-disease"]);
    const refused = inTerminal(at, ["start", "short", "--no-questions"]);
    expect(await refused.exit).toMatchObject({ code: 5 });
    await piped(at, ["screen", "--none"]);
    const gentle = inTerminal(at, ["start", "short", "--no-questions", "--before", "7"]);
    await gentle.waitFor(/Easy today/);
    gentle.press("q");
    await gentle.exit;
  });

  test("after signs down a leg how to tell of them is said", async () => {
    const at = shortHome();
    await piped(at, ["screen", "--has", "disc"]);
    const pty = inTerminal(at, ["start", "short"], { rows: 90 });
    await pty.waitFor(/rep 1 of 4/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("3");
    await pty.exit;
    expect(pty.text().replace(/\s+/g, " ")).toContain("backcoach screen --has disc,red-flags");
  });
});

describe("a question about pain", () => {
  test.each(["on a screen", "--plain"])("is left out by the key that is said, %s", async (how) => {
    const [, key = ""] = /; (\w+) leaves it out/.exec(ASKING) ?? [];
    const pty = inTerminal(shortHome(), ["start", "short", ...(how === "--plain" ? [how] : [])]);
    await pty.waitFor(/get ready/i);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press(key);
    await pty.waitFor(/only when it has eased\./);
    pty.press("q");
    expect(await pty.exit).toMatchObject({ code: 4 });
  });
});

describe("a signal in the check-in", () => {
  test.each([
    ["SIGTERM", 143],
    ["ctrl-c", 130],
  ])("%s is told by its exit code", async (how, code) => {
    const at = shortHome({ questions: true });
    await piped(at, ["screen", "--none"]);
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor("right now?");
    if (how === "SIGTERM") pty.kill("SIGTERM");
    else pty.press("ctrl-c");
    expect(await pty.exit).toMatchObject({ code });
  });
});

describe("after a session", () => {
  test("enter keeps each answer of last time, and a form that did not hold is kept", async () => {
    const at = shortHome({ questions: true });
    at.routine("short", SHORT.replace("reps: 4", "reps: 1").replace("  - { do: cobra, reps: 1, hold: 1s }\n", ""));
    await piped(at, ["screen", "--none"]);
    await piped(at, ["start", "short", "--worst", "3", "--after", "2", "--effort", "9"]);
    const pty = await afterCheckIn(at);
    for (const [question, key] of [
      ["worst pain", "enter"],
      ["Pain now?", "enter"],
      ["How hard", "enter"],
      ["Did the form", "n"],
    ] as const) {
      await pty.waitFor(question);
      pty.press(key);
    }
    expect(await pty.exit).toMatchObject({ code: 0 });
    const [session] = await sessionsOf(at);
    expect(session).toMatchObject({ effort: 9, form: false, pain: { before: 0, worst: 3, after: 2 } });
    const { out } = await piped(at, ["history", String(session?.id)]);
    expect(out).toContain("Pain 0 before, 3 at its worst, 2 after.");
    expect(out).toContain("The form did not hold to the end.");
  });
});

test("a warm-up that was left out stays noted with the session", async () => {
  const at = shortHome();
  at.routine("warm", QUICK.replace("group: mobility", "group: mobility\nwarmup: warmup"));
  await piped(at, ["start", "warm", "--no-warmup"]);
  await piped(at, ["start", "quick", "--no-warmup"]);
  const sessions = await sessionsOf(at);
  expect(sessions.map(({ warmupSkipped }) => warmupSkipped)).toEqual([false, true]);
  expect((await piped(at, ["history", String(sessions[1]?.id)])).out).toContain("Without the warm-up.");
});

test("a session that is not closed yet stands in the history as such", async () => {
  const at = shortHome();
  await leaveBroken(at);
  expect((await piped(at, ["history"])).out).toMatch(/Short .*not closed yet/);
});

test("the help of screen lists every id", async () => {
  const { out } = await piped(shortHome(), ["screen", "--help"]);
  const ids = /Ids for --has:\n([\s\S]*?)\n\n/
    .exec(out)?.[1]
    ?.split(",")
    .map((id) => id.trim());
  expect(ids).toEqual(CONCERNS);
});

describe("the safety questions one by one", () => {
  test("are heard first, and none of them ends them", async () => {
    const at = shortHome({ questions: true });
    const pty = inTerminal(at, ["start", "short", "--plain"], { rows: 60 });
    await pty.waitFor("y to answer them one by one.");
    pty.press("n");
    await pty.waitFor("right now?");
    pty.press("ctrl-c");
    await pty.exit;
    expect(pty.text()).not.toContain("Pregnant?");
    expect(JSON.parse((await piped(at, ["screen", "--json"])).out)).toMatchObject({ conditions: [], signs: [] });
  });
});

describe("a doctor's list", () => {
  test("of a file is named as it was typed", async () => {
    const at = shortHome();
    await piped(at, ["screen", "--has", "spine-disease"]);
    const file = join(at.path, "Other.yaml");
    writeFileSync(file, SHORT);
    const { code, out } = await piped(at, ["start", file]);
    expect(code).toBe(5);
    expect(out.replace(/\s+/g, " ")).toContain(`backcoach screen --agreed ${file}`);
    expect((await piped(at, ["screen", "--agreed", file])).code).toBe(0);
    expect((await piped(at, ["start", file, "--speed", "20"])).code).toBe(0);
  });

  test("holds for gentle movements on a bad day as well", async () => {
    const at = shortHome();
    await piped(at, ["screen", "--has", "spine-disease", "--agreed", "short"]);
    const { out } = await piped(at, ["start", "short", "--before", "8", "--speed", "20"]);
    expect(out).toContain("Exercise 1 of 1: Pelvic tilt");
  });

  test("agreed to in the first hour of a day is not asked for again", async () => {
    const at = shortHome();
    at.routine("bend", SHORT.replace("cobra, reps: 1, hold: 1s", "childs-pose, hold: 1s"));
    await piped(at, ["screen", "--has", "spine-disease"]);
    const up = new Date(Date.now() - 20 * 60_000);
    const woke = `${String(up.getHours()).padStart(2, "0")}:${String(up.getMinutes()).padStart(2, "0")}`;
    writeFileSync(join(at.path, "config.yaml"), `questions: true\nwoke: "${woke}"\n`);
    const pty = inTerminal(at, ["start", "bend"], { rows: 60 });
    await pty.waitFor("Has a doctor seen");
    pty.press("y", "enter");
    await pty.waitFor("right now?");
    pty.press("q");
    await pty.exit;
    expect((await piped(at, ["start", "bend", "--speed", "20"])).code).toBe(0);
  });
});
