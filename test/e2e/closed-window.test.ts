/** The built program when its window is closed: it dies of that as a shell expects, wherever it was. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { makeHome, PROGRAM, piped } from "../support/program.ts";
import { openCommand, type Pty } from "../support/pty.ts";
import { shortHome } from "../support/short-routine.ts";

/** Started by a shell that outlives its window, and closed once `what` stands there. @returns its exit code and its last words */
async function closedAt(home: string, args: readonly string[], until: (pty: Pty) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "backcoach-window-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = [process.env.NODE_BIN ?? process.execPath, PROGRAM, ...args].map((word) => `'${word}'`).join(" ");
  const script = `trap "" HUP; (trap - HUP; exec ${run}) 2> ${folder}/err; echo $? > ${folder}/code`;
  const env = { BACKCOACH_HOME: home, LANG: "C.UTF-8" };
  const pty = openCommand("sh", ["-c", script], { rows: 60, env });
  onTestFinished(() => pty.close());
  await until(pty);
  pty.hangUp();
  await vi.waitFor(() => expect(existsSync(`${folder}/code`)).toBe(true), { timeout: 10_000 });
  return { code: readFileSync(`${folder}/code`, "utf8").trim(), err: readFileSync(`${folder}/err`, "utf8") };
}

test("while the session waits for its safety notes to be read", async () => {
  const { path } = makeHome({ fresh: true });
  const { code, err } = await closedAt(path, ["start", "mini", "--hands-free"], (pty) =>
    pty.waitFor("Press enter to go on"),
  );
  expect([code, err]).toEqual(["129", expect.not.stringContaining("Assertion")]);
});

test.each([[[]], [["--plain"]]])("in the questions behind a stop, %j", async (how) => {
  const at = shortHome({ questions: true });
  await piped(at, ["screen", "--none"]);
  const { code, err } = await closedAt(at.path, ["start", "short", "--before", "0", ...how], async (pty) => {
    await pty.waitFor("unwell today");
    pty.press("n");
    await pty.waitFor("Pelvic tilt");
    pty.press("x");
    await pty.waitFor("How strong is it");
  });
  expect([code, err]).toEqual(["129", expect.not.stringContaining("Assertion")]);
});
