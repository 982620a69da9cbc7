/** The built program with a speech program of the user's own: a real one, that writes down what it is told and when. */
import { describe, expect, test, vi } from "vitest";
import { alive } from "../support/alive.ts";
import { inTerminal, piped } from "../support/program.ts";
import { QUICK, speaking } from "../support/speaking.ts";

describe("a session that is spoken", () => {
  test("from the first word to the last, over a pipe, without a key", async () => {
    const { home, double } = speaking({}, QUICK);
    const { code } = await piped(home, ["start", "short", "--voice"]);
    expect(code).toBe(0);
    expect(double.texts()).toEqual([
      expect.stringMatching(/^Short: 2 exercises, .* Exercise 1 of 2: Pelvic tilt, hold for 4 seconds\.$/),
      ...["3", "2", "1", "Press.", "Hold 4 seconds.", "3", "2", "1", "Let go."],
      expect.stringMatching(/^Done\. .*Next: Prone scissors\.$/),
      ...["Exercise 2 of 2: Prone scissors, 2 times.", "1, open, then cross.", "2, the last one, open."],
      expect.stringMatching(/^That was the last one\. Session finished, \d+ seconds\.$/),
    ]);
  }, 60_000);

  test.each([
    ["unless asked to", [], [], false],
    ["when the settings say so", ["always: true"], [], true],
    ["not with --no-voice", ["always: true"], ["--no-voice"], false],
  ] as const)("%s", async (_when, lines, options, speaks) => {
    const { home, double } = speaking({}, lines);
    await piped(home, ["start", "short", ...options, "--speed", "20"]);
    expect(double.calls().length > 0).toBe(speaks);
  });

  test("falls silent at once when x is pressed", async () => {
    const { home, double } = speaking({ seconds: 30 });
    const pty = inTerminal(home, ["start", "short", "--voice"]);
    await vi.waitFor(() => expect(double.calls().length).toBeGreaterThan(0), { timeout: 10_000, interval: 5 });
    const { pid = 0 } = double.calls().at(-1) ?? {};
    expect(alive(pid)).toBe(true);
    pty.press("x");
    await vi.waitFor(() => expect(alive(pid)).toBe(false), { timeout: 1000, interval: 5 });
    await pty.exit;
    expect(double.texts().at(-1)).toMatch(/^Stopped\. /);
    for (const call of double.calls()) expect(alive(call.pid)).toBe(false);
  });

  test("shows what is said, and v switches it", async () => {
    const { home, double } = speaking();
    const pty = inTerminal(home, ["start", "short"]);
    await pty.waitFor(/get ready/i);
    expect(double.calls()).toEqual([]);
    pty.press("v");
    await vi.waitFor(() => expect(double.texts()).toContain("Hold."), { timeout: 10_000, interval: 20 });
    await pty.waitFor("Next: Prone scissors.");
    pty.press("v");
    await pty.waitFor("Voice off.");
    const before = double.calls().length;
    pty.press("q");
    await pty.exit;
    expect(double.calls()).toHaveLength(before);
  });
});
