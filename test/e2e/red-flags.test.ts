/** Signs that cannot wait, of a stop, an import or a talk, close the gate until somebody has looked at them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { knows } from "../support/imported-sessions.ts";
import { type Home, inTerminal, piped } from "../support/program.ts";
import { afterCheckIn, dry, sessionsOf, shortHome } from "../support/short-routine.ts";

function answersIn(at: Home) {
  return JSON.parse(readFileSync(join(at.path, "screening.json"), "utf8"));
}

describe("signs that cannot wait", () => {
  test("are noted before it is said that there is no session any more", async () => {
    const at = shortHome({ questions: true });
    await piped(at, ["screen", "--none"]);
    const pty = await afterCheckIn(at);
    await pty.waitFor(/rep 1 of 4/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("5");
    await pty.waitFor("Bladder or bowel: stopping was right");
    try {
      pty.kill("SIGKILL");
    } catch {
      // Nothing is asked after such a stop, so the program may have ended before the signal came.
    }
    await pty.exit;
    expect(answersIn(at).signs).toEqual(["red-flags"]);
    expect((await dry(at)).code).toBe(5);
  });

  test("of an imported stop close the gate until they are cleared, whatever came later, and stay cleared", async () => {
    const at = shortHome();
    await knows(at, { daysAgo: 9, stop: "saddle" }, { daysAgo: 4, stop: null, done: 4 });
    await piped(at, ["screen", "--none"]);
    expect((await dry(at)).code).toBe(5);
    expect((await piped(at, ["screen", "--clear"])).out).toContain("The sign that needs a clinician stays noted");
    expect((await dry(at)).code).toBe(5);
    expect((await piped(at, ["screen", "--cleared", "red-flags"])).code).toBe(0);
    expect((await dry(at)).code).toBe(0);
    await piped(at, ["screen", "--none"]);
    expect((await dry(at)).code).toBe(0);
  });

  test("both legs, told with p as tiredness, ask for the emergency signs", async () => {
    const at = shortHome();
    const pty = inTerminal(at, ["start", "short"], { rows: 60 });
    await pty.waitFor(/rep 1 of 4/);
    for (const [asked, key] of [
      ["What does it feel like?", "6"],
      ["How strong", "3"],
      ["Where is it?", "5"],
      ["Any of these now", "1"],
    ] as const) {
      if (asked === "What does it feel like?") pty.press("p");
      await pty.waitFor(asked);
      pty.press(key);
    }
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect((await dry(at)).code).toBe(5);
  });
});

describe("dizzy or chest", () => {
  test("takes a doctor's yes, also off a terminal and after later sessions", async () => {
    const at = shortHome({ questions: true });
    await knows(at, { daysAgo: 5, stop: "unwell" }, { daysAgo: 2, stop: null, done: 4 });
    await piped(at, ["screen", "--none"]);
    const { code, out } = await piped(at, ["start", "short"]);
    expect(code).toBe(5);
    expect(out).toContain("backcoach screen --cleared chest");
    const pty = inTerminal(at, ["start", "short"], { rows: 60 });
    await pty.waitFor(/Has a doctor\s+agreed/);
    pty.press("enter");
    expect(await pty.exit).toMatchObject({ code: 5 });
    const again = inTerminal(at, ["start", "short"], { rows: 60 });
    await again.waitFor(/Has a doctor\s+agreed/);
    again.press("y", "enter");
    await again.waitFor("right now?");
    again.press("ctrl-c");
    await again.exit;
    expect((await dry(at)).code).toBe(0);
  });
});

describe("after signs down a leg", () => {
  test("the emergency question that had no answer is asked at the next start, and once answered no more", async () => {
    const at = shortHome({ questions: true });
    await piped(at, ["screen", "--none"]);
    const pty = await afterCheckIn(at);
    await pty.waitFor(/rep 2 of 4/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("3");
    await pty.waitFor("Any of these now");
    pty.press("ctrl-c");
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect(pty.text()).not.toContain("How strong");
    const again = inTerminal(at, ["start", "short"], { rows: 60 });
    await again.waitFor("Any of these now");
    again.press("n", "enter");
    await again.waitFor("Does any of these signs");
    again.press("n", "enter");
    await again.waitFor("Start all the same?");
    again.press("enter");
    expect(await again.exit).toMatchObject({ code: 4 });
    const third = inTerminal(at, ["start", "short"], { rows: 60 });
    await third.waitFor("Start all the same?");
    expect(third.text()).not.toContain("Any of these now");
    third.press("ctrl-c");
    await third.exit;
    expect((await sessionsOf(at)).length).toBe(1);
  });
});
