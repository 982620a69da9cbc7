/** The built program behind its last words: they are said to their end while questions stand, and hold nobody up else. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { inTerminal, piped } from "../support/program.ts";
import { afterCheckIn, shortHome } from "../support/short-routine.ts";
import { speechDouble } from "../support/speech-double.ts";

const SOON = { timeout: 10_000, interval: 10 };

/** A home that asks, with a voice that takes so many seconds for whatever it says. */
async function asking(seconds: number) {
  const at = shortHome({ questions: true });
  const double = speechDouble({ seconds });
  writeFileSync(join(at.path, "config.yaml"), `questions: true\nvoice: { command: [${double.path}, "{text}"] }\n`);
  await piped(at, ["screen", "--none"]);
  return { at, double };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("what to do after a stop", () => {
  test("is said to its end while the questions about it stand, though nothing came to its end before", async () => {
    const { at, double } = await asking(7);
    const pty = await afterCheckIn(at, ["--voice", "--plain"]);
    await vi.waitFor(() => expect(double.calls()).toHaveLength(1), SOON);
    pty.press("p");
    await pty.waitFor("What does it feel like?");
    pty.press("3");
    await pty.waitFor("Any of these now");
    const last = () => double.calls().at(-1);
    await vi.waitFor(() => expect(last()?.ended).toBe(true), SOON);
    expect(double.texts().at(-1)).toMatch(
      /^Stopped\. If numb .*: call 1 1 2 now\. .* today\. Questions are on the screen\. Escape leaves each one out\.$/,
    );
    pty.press("ctrl-c");
    await pty.exit;
  }, 30_000);

  test.each(["ctrl-c", "SIGTERM", "SIGHUP"] as const)(
    "is silent at once at %s, and a stop stays one",
    async (how) => {
      const { at, double } = await asking(8);
      const pty = inTerminal(at, ["start", "short", "--voice", "--plain", "--no-questions"]);
      await vi.waitFor(() => expect(double.calls()).toHaveLength(1), SOON);
      pty.press("x");
      await vi.waitFor(() => expect(double.calls()).toHaveLength(2), SOON);
      await pty.until(() => !pty.modes().raw, "the terminal given back");
      // Once it has nothing else to do.
      await setTimeout(300);
      if (how === "ctrl-c") pty.press(how);
      else pty.kill(how);
      expect(await pty.exit).toMatchObject({ code: 3, signal: 0 });
      const [, last] = double.calls();
      await vi.waitFor(() => expect(isAlive(last?.pid ?? 0)).toBe(false), SOON);
      expect(last?.ended).toBe(false);
    },
    30_000,
  );

  test("is cut off by a signal in the check-in behind it, which ends the program at once", async () => {
    const { at, double } = await asking(20);
    const pty = await afterCheckIn(at, ["--voice", "--plain"]);
    await pty.waitFor("Get ready");
    pty.press("enter");
    await pty.waitFor(/rep 2 of 4/i);
    pty.press("q");
    await pty.waitFor("worst pain");
    await vi.waitFor(() => expect(double.texts().at(-1)).toMatch(/^Session ended/), SOON);
    const ended = performance.now();
    pty.kill("SIGTERM");
    expect(await pty.exit).toMatchObject({ code: 143 });
    expect(performance.now() - ended).toBeLessThan(3000);
    await vi.waitFor(() => expect(isAlive(double.calls().at(-1)?.pid ?? 0)).toBe(false), SOON);
  }, 30_000);

  test("of a voice that hangs holds up the shell for five seconds at the most", async () => {
    const { at, double } = await asking(60);
    const pty = inTerminal(at, ["start", "short", "--voice", "--plain", "--no-questions"]);
    await vi.waitFor(() => expect(double.calls()).toHaveLength(1), SOON);
    pty.press("x");
    const stopped = performance.now();
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect(performance.now() - stopped).toBeLessThan(7000);
  }, 30_000);
});
