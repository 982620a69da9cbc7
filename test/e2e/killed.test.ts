/** A session that was killed, in the built program: it is offered again, closed, thrown away, or gone on with. */
import { describe, expect, test } from "vitest";
import { type Home, inTerminal, piped } from "../support/program.ts";
import { home, sessions } from "../support/quick-home.ts";

/** A session that is killed after its first rep. */
async function killed(of: Home): Promise<void> {
  const pty = inTerminal(of, ["start", "short"]);
  await pty.waitFor(/rep 2 of 3/);
  pty.kill("SIGKILL");
  await pty.exit;
}

describe("a session that was killed", () => {
  test("is offered again, and goes on at the beat where it broke off", async () => {
    const at = home();
    await killed(at);
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor(/Short broke off .*at Pelvic tilt/);
    pty.press("1");
    await pty.waitFor(/This is where you left/);
    await pty.waitFor(/rep 2 of 3/i);
    pty.press("space");
    await pty.waitFor(/rep 3 of 3/i);
    pty.press("q");
    expect(await pty.exit).toMatchObject({ code: 4 });
    const all = await sessions(at);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ outcome: "left", stop: "quit" });
    expect(all[0].exercises[0].repsDone).toBeGreaterThanOrEqual(2);
  });

  test("can be closed as it was", async () => {
    const at = home();
    await killed(at);
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor(/broke off/);
    pty.press("2");
    await pty.waitFor(/x STOP/);
    pty.press("q");
    await pty.exit;
    expect(await sessions(at)).toMatchObject([
      { outcome: "interrupted", stop: "interrupted", exercises: [{ repsDone: 1 }, {}] },
    ]);
  });

  test("can be thrown away", async () => {
    const at = home();
    await killed(at);
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor(/broke off/);
    pty.press("3");
    await pty.waitFor(/x STOP/);
    pty.press("q");
    await pty.exit;
    expect(await sessions(at)).toEqual([]);
  });

  test("is offered by single keys where nothing is redrawn", async () => {
    const at = home();
    await killed(at);
    const pty = inTerminal(at, ["start", "short", "--plain"]);
    await pty.waitFor(/What shall become of it\?\s+Press a number\./);
    pty.press("1");
    await pty.waitFor(/This is where you left/);
    pty.press("q");
    expect(await pty.exit).toMatchObject({ code: 4 });
    expect(await sessions(at)).toHaveLength(1);
  });

  test("off a terminal is closed as interrupted, and --resume goes on without asking", async () => {
    const at = home();
    await killed(at);
    const pty = inTerminal(at, ["start", "--resume"]);
    await pty.waitFor(/This is where you left/);
    pty.kill("SIGKILL");
    await pty.exit;
    expect((await piped(at, ["start", "quick"])).code).toBe(0);
    expect((await sessions(at)).map((one: { outcome: string }) => one.outcome)).toEqual(["finished", "interrupted"]);
    const nothing = await piped(at, ["start", "--resume"]);
    expect(nothing.code).toBe(1);
    expect(nothing.err).toContain("no session to go on with");
  });

  test("and one that SIGTERM ended, can be gone on with as well", async () => {
    const at = home();
    const first = inTerminal(at, ["start", "short"]);
    await first.waitFor(/rep 2 of 3/);
    first.kill("SIGTERM");
    expect(await first.exit).toMatchObject({ code: 143 });
    expect(first.text()).toContain("You can go on next time.");
    const second = inTerminal(at, ["start", "--resume"]);
    await second.waitFor(/This is where you left/);
    second.press("q");
    await second.exit;
    expect(await sessions(at)).toHaveLength(1);
  });
});
