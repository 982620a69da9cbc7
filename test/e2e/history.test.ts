/** What the built program writes down, through second windows and homes that can't be written to. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inTerminal, piped } from "../support/program.ts";
import { home, sessions } from "../support/quick-home.ts";

describe("a session that was done", () => {
  test("stands in the history, whole, as a list, as JSON and as CSV", async () => {
    const at = home();
    expect((await piped(at, ["start", "quick"])).code).toBe(0);
    const [session, ...others] = await sessions(at);
    expect(others).toEqual([]);
    expect(session).toMatchObject({ routine: "quick", outcome: "finished", stop: null, effort: null });
    expect(session.exercises).toMatchObject([
      { exercise: "pelvic-tilt", side: null, repsDone: 1, repsPlanned: 1, heldSeconds: 0.5 },
    ]);
    expect((await piped(at, ["history"])).out).toMatch(/Quick .*all done/);
    expect((await piped(at, ["history", session.id.slice(0, 12)])).out).toContain("Pelvic tilt");
    expect((await piped(at, ["history", "--csv"])).out.split("\n")[1]).toContain("pelvic-tilt");
    expect((await piped(at, ["history", "--routine", "other"])).out).toContain("Nothing recorded yet");
    expect((await piped(at, ["history", "--since", "soon"])).code).toBe(2);
  });

  test("is none when it was a rehearsal, a dry run, or left before the first rep", async () => {
    const at = home();
    await piped(at, ["start", "quick", "--speed", "20"]);
    await piped(at, ["start", "quick", "--dry-run"]);
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor(/x STOP/);
    pty.press("q");
    await pty.exit;
    expect(await sessions(at)).toEqual([]);
  });

  test("that was stopped for pain says so, and counts", async () => {
    const at = home();
    const pty = inTerminal(at, ["start", "short"]);
    await pty.waitFor(/x STOP/);
    pty.press("x");
    await pty.exit;
    expect(await sessions(at)).toMatchObject([
      { outcome: "stopped", stop: "sharp", exercises: [{ quality: "sharp" }, {}] },
    ]);
  });
});

test("a second session at the same time is told so, runs unrecorded, and harms nothing", async () => {
  const at = home();
  const first = inTerminal(at, ["start", "short"]);
  await first.waitFor(/rep 2 of 3/);
  const second = await piped(at, ["start", "quick"]);
  expect(second.code).toBe(0);
  expect(second.out).toMatch(
    /Another session is under way, Short, begun .* ago\.\s+This one is kept in a file of its own\./,
  );
  first.press("q");
  await first.exit;
  expect(await sessions(at)).toMatchObject([{ routine: "short" }]);
});

describe("where the history can't be written", () => {
  test("the session runs to its end and is kept in a file that import takes back", async () => {
    const at = home();
    mkdirSync(join(at.path, "history.db"));
    const { code, out } = await piped(at, ["start", "quick"]);
    expect(code).toBe(0);
    expect(out).toContain("Session finished");
    const kept = /kept in (\S+\.jsonl);/.exec(out)?.[1] ?? "";
    expect(existsSync(kept)).toBe(true);
    const other = home();
    expect((await piped(other, ["import", kept, "--yes"])).out).toContain("1 session to add");
    expect(await sessions(other)).toMatchObject([{ routine: "quick", outcome: "finished" }]);
    expect((await piped(other, ["import", kept, "--yes"])).out).toContain("1 session here already");
  });

  test("a damaged file is set aside and said, and a new one begun", async () => {
    const at = home();
    writeFileSync(
      join(at.path, "history.db"),
      "this is no database, and long enough to be taken for one by its size alone",
    );
    const { code, err } = await piped(at, ["start", "quick"]);
    expect(code).toBe(0);
    expect(err).toContain("It is kept as");
    expect(await sessions(at)).toHaveLength(1);
    expect(readdirSync(at.path).filter((name) => name.startsWith("history"))).toHaveLength(2);
  });
});
