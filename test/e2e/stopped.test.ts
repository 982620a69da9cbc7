/** What a stop means the next time, as a person meets it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Home, inTerminal, piped } from "../support/program.ts";
import { shortHome } from "../support/short-routine.ts";

/** A session that is stopped with x after its first rep. */
async function stopped(at: Home): Promise<void> {
  const pty = inTerminal(at, ["start", "short"]);
  await pty.waitFor(/rep 2 of 4/);
  pty.press("x");
  expect(await pty.exit).toMatchObject({ code: 3 });
}

describe("after a stop", () => {
  test("the next start says so first, and begins with less", async () => {
    const at = shortHome();
    await stopped(at);
    const { out } = await piped(at, ["start", "short", "--speed", "20"]);
    expect(out).toMatch(/Pelvic tilt/);
    expect(out).toMatch(/sharp pain/);
    expect(out).toMatch(/Pelvic tilt, 3 times/);
  });

  test("two stops of an exercise within two weeks leave it out", async () => {
    const at = shortHome();
    await stopped(at);
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor(/rep 2 of 3/);
    pty.press("x");
    await pty.exit;
    const { err: out } = await piped(at, ["start", "short", "--dry-run"]);
    const leftOut = /Pelvic tilt left out: it was stopped for pain twice in two weeks/;
    expect(out).toMatch(leftOut);
    expect((await piped(at, ["show", "short"])).out).toMatch(leftOut);
    expect((await piped(at, ["show", "pelvic-tilt"])).out).toContain("it was stopped for pain twice in two weeks");
  });

  test("the emergency number is the person's own", async () => {
    const at = shortHome();
    writeFileSync(join(at.path, "config.yaml"), 'questions: false\nemergency: "911"\n');
    const pty = inTerminal(at, ["start", "short"], { rows: 70 });
    await pty.waitFor(/x STOP/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("4");
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect(pty.text()).toContain("911");
    await piped(at, ["screen", "--has", "red-flags"]);
    expect((await piped(at, ["show", "short"])).err).toContain("call 911");
  });
});
