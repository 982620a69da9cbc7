/** The built program, ended under the questions behind a stop: the stop is kept as one, closed, however it was ended. */
import { expect, test, vi } from "vitest";
import { inTerminal, piped } from "../support/program.ts";
import type { Pty } from "../support/pty.ts";
import { shortHome } from "../support/short-routine.ts";

const ENDINGS: readonly (readonly [string, (pty: Pty) => void])[] = [
  ["its window is closed", (pty) => pty.hangUp()],
  ["SIGTERM", (pty) => pty.kill("SIGTERM")],
];
const WAYS = ENDINGS.flatMap(([what, end]) => [
  [what, "live", [], end] as const,
  [what, "plain", ["--plain"], end] as const,
]);

/** A session that was stopped for pain, and the first question about it stands. */
async function underTheQuestions(how: readonly string[]) {
  const at = shortHome({ questions: true });
  await piped(at, ["screen", "--none"]);
  const pty = inTerminal(at, ["start", "short", "--before", "0", ...how], { rows: 60 });
  await pty.waitFor("unwell today");
  pty.press("n");
  await pty.waitFor("Pelvic tilt");
  pty.press("x");
  await pty.waitFor("How strong is it");
  return { at, pty };
}

test.each([[[]], [["--plain"]]])("SIGTERM exits as a stop, %j", async (how) => {
  const { pty } = await underTheQuestions(how);
  pty.kill("SIGTERM");
  expect((await pty.exit).code).toBe(3);
});

test.each(WAYS)("%s, %s", async (_, __, how, end) => {
  const { at, pty } = await underTheQuestions(how);
  end(pty);
  await vi.waitFor(
    async () => {
      const { out } = await piped(at, ["history"]);
      expect(out).toContain("stopped");
      expect(out).not.toContain("not closed");
    },
    { timeout: 10_000, interval: 300 },
  );
});
