/** What a stop for pain means from the moment of it, and which signs cannot wait. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Home, inTerminal, piped } from "../support/program.ts";
import { home, knows, session, todays } from "../support/stopped-home.ts";

describe("a stop counts from the moment of it", () => {
  test("also while its session sits at the questions, and after a kill there", async () => {
    const at = home();
    writeFileSync(join(at.path, "config.yaml"), "questions: true\n");
    await piped(at, ["screen", "--none"]);
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor("right now?");
    pty.press("0");
    await pty.waitFor("unwell today");
    pty.press("n");
    await pty.waitFor(/rep 2 of 4/);
    pty.press("x");
    await pty.waitFor("How strong is it");
    expect(await todays(at)).toBe("3 times");
    pty.kill("SIGKILL");
    await pty.exit;
    expect(await todays(at)).toBe("3 times");
    const { out } = await piped(at, ["start", "short", "--speed", "20"]);
    expect(out).toMatch(/You stopped Pelvic tilt earlier today: sharp pain/);
    expect(out).toMatch(/Pelvic tilt, 3 times/);
  });

  test("also when the clock was set back, and when it was long ago", async () => {
    for (const days of [-2, 121, 900]) {
      const at = home();
      await knows(at, session(days));
      expect(await todays(at)).toBe("3 times");
    }
  });

  test("and where the history can't be looked at, that is said", async () => {
    const at = home();
    await knows(at, session(2), session(1));
    const script = `import sqlite3,sys,time
d=sqlite3.connect(sys.argv[1],isolation_level=None)
d.execute("pragma locking_mode=exclusive"); d.execute("begin exclusive"); d.execute("update session set id=id where 0")
print("ok",flush=True); time.sleep(60)`;
    const holder = spawn("python3", ["-c", script, join(at.path, "history.db")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      await new Promise((resolve) => holder.stdout.once("data", resolve));
      const { code, err } = await piped(at, ["start", "short", "--dry-run"]);
      expect(code).toBe(0);
      expect(err).toMatch(/what you stopped for pain lately could not be looked at/);
    } finally {
      holder.kill();
    }
  });
});

describe("signs that cannot wait", () => {
  const stopAt = async (at: Home, key: string) => {
    writeFileSync(join(at.path, "config.yaml"), 'questions: true\nemergency: "999"\n');
    await piped(at, ["screen", "--none"]);
    const pty = inTerminal(at, ["start", "short", "--before", "0"], { rows: 80 });
    await pty.waitFor("unwell today");
    pty.press("n");
    await pty.waitFor(/rep 1 of 4/);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press(key);
    return pty;
  };

  test("bladder, bowel or saddle: a stop, whom to call, and no session until somebody has looked", async () => {
    const at = home();
    const pty = await stopAt(at, "5");
    await pty.waitFor(/These signs cannot wait: call 999/);
    pty.press("ctrl-c");
    await pty.exit;
    expect((await piped(at, ["start", "short", "--dry-run"])).code).toBe(5);
    const [kept] = JSON.parse((await piped(at, ["history", "--json"])).out);
    expect(kept).toMatchObject({ outcome: "stopped", stop: "saddle" });
  });

  test("both legs at once are a red flag, without another question", async () => {
    const at = home();
    const pty = await stopAt(at, "3");
    for (const asked of ["Any of these now", "Does any of these signs"]) {
      await pty.waitFor(asked);
      pty.press("n", "enter");
    }
    await pty.waitFor("How strong is it");
    pty.press("6");
    await pty.waitFor("Where is it?");
    pty.press("5");
    await pty.waitFor(/Both legs at once cannot wait: call 999/);
    pty.press("ctrl-c");
    await pty.exit;
    expect((await piped(at, ["start", "short", "--dry-run"])).code).toBe(5);
  });
});
