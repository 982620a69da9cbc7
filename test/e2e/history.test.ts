/** What the built program writes down, through kills, second windows and homes that can't be written to. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Home, inTerminal, makeHome, piped } from "../support/program.ts";

const SHORT = `format: 1
name: Short
group: mobility
ready: 1s
rest: 1s
exercises:
  - { do: pelvic-tilt, reps: 3, hold: 1s, tempo: { lift: 1s, lower: 1s } }
  - { do: side-plank, hold: 60s, sides: left }
`;
const QUICK = `format: 1
name: Quick
group: mobility
ready: 0s
rest: 0s
exercises: [{ do: pelvic-tilt, reps: 1, hold: 0.5s, tempo: { lift: 0.1s, lower: 0.1s, relax: 0s } }]
`;

function home(): Home {
  const made = makeHome();
  made.routine("short", SHORT);
  made.routine("quick", QUICK);
  return made;
}

async function sessions(of: Home) {
  return JSON.parse((await piped(of, ["history", "--json"])).out);
}

/** A session that is killed after its first rep. */
async function killed(of: Home): Promise<void> {
  const pty = inTerminal(of, ["start", "short"]);
  await pty.waitFor(/rep 2 of 3/);
  pty.kill("SIGKILL");
  await pty.exit;
}

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

describe("export, import and forget", () => {
  test("what was exported comes in once, on another machine too", async () => {
    const at = home();
    await piped(at, ["start", "quick"]);
    await piped(at, ["start", "quick"]);
    const file = join(at.path, "copy.json");
    expect((await piped(at, ["export", file])).err).toContain("2 sessions written");
    const other = home();
    const first = await piped(other, ["import", file, "--yes"]);
    expect(first.out).toContain("2 sessions to add");
    expect(await sessions(other)).toEqual(await sessions(at));
    expect((await piped(other, ["import", file, "--yes"])).out).toContain("Nothing to add");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ format: "backcoach-history", version: 1 });
  });

  test("an export never writes over what is there, and an import reads files only", async () => {
    const at = home();
    const file = join(at.path, "routines/quick.yaml");
    expect(await piped(at, ["export", file])).toMatchObject({ code: 1, err: expect.stringContaining("already") });
    expect(readFileSync(file, "utf8")).toBe(QUICK);
    expect(await piped(at, ["import", "/dev/zero", "--yes"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("not a file"),
    });
    expect(await piped(at, ["import", "/nowhere.json"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("no such file"),
    });
  });

  test("a file with faults adds nothing and says where they are", async () => {
    const at = home();
    const file = join(at.path, "bad.json");
    writeFileSync(file, '[\n  { "id": "a", "routine": 7 }\n]\n');
    const { code, err } = await piped(at, ["import", file, "--yes"]);
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.json:2:\d+ /);
    expect(await sessions(at)).toEqual([]);
  });

  test("forget asks for what is to be forgotten, and takes --yes where nobody can be asked", async () => {
    const at = home();
    await piped(at, ["start", "quick"]);
    const [{ id }] = await sessions(at);
    expect((await piped(at, ["forget", id])).code).toBe(2);
    const pty = inTerminal(at, ["forget", id]);
    await pty.waitFor("to forget it");
    pty.press("no", "enter");
    expect(await pty.exit).toMatchObject({ code: 4 });
    expect(await sessions(at)).toHaveLength(1);
    expect((await piped(at, ["forget", id.slice(0, 12), "--yes"])).out).toContain("Forgotten.");
    expect(await sessions(at)).toEqual([]);
    expect((await piped(at, ["forget"])).code).toBe(2);
    expect((await piped(at, ["forget", "--all", "--yes"])).out).toContain("Forgotten: 0 sessions.");
  });
});
