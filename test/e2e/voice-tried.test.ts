/** `backcoach voice` through the built program: what it says, lists, and tells of a program that does not speak. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeHome, piped } from "../support/program.ts";
import { settings, speaking } from "../support/speaking.ts";

describe("backcoach voice", () => {
  test("says a sentence and lists what was found", async () => {
    const { home, double } = speaking({ seconds: 3 });
    const { code, out } = await piped(home, ["voice"]);
    expect(code).toBe(0);
    expect(double.texts()).toEqual(["This is the voice of backcoach. Lift, hold, three, two, one, lower."]);
    expect(out).toContain(`${double.path}  (chosen: voice.command of config.yaml)`);
    expect(out).toMatch(/^espeak-ng +(?:\/|not found)/m);
    expect(out).toContain("Said: «This is the voice");
  });

  test.each([
    [
      "fails",
      "echo loading >&2; echo 'model not found: \u001b[31men-lessac' >&2; echo >&2; exit 3",
      ["ends with a fault, code 3. It says: «model not found: \ufffd[31men-lessac»"],
    ],
    [
      "fails and leaves somebody behind who keeps its stderr",
      "echo broken >&2; sleep 30 & exit 4",
      ["ends with a fault, code 4. It says: «broken»"],
    ],
    ["says nothing of its fault", "exit 5", ["ends with a fault, code 5."]],
  ])("tells why a program %s", async (_what, script, told) => {
    const home = makeHome();
    const path = join(home.path, "fail");
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    settings(home, [`command: [${path}, "{text}"]`]);
    const started = performance.now();
    const { code, out } = await piped(home, ["voice"]);
    expect(code).toBe(1);
    expect(out.trim().split("\n").slice(-1)).toEqual(told.map((words) => `${path} ${words}`));
    expect(out).not.toContain("(speaks");
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each([
    ["nosuch", "can't be started: it is not found along PATH.", "Is it installed? If it is: write the whole path."],
    ["~/sayit", "can't be started: ~ is not expanded.", /^Write the whole path: .*\/sayit\.$/],
    ["sh -f", "can't be started: one item is one argument.", 'Write [sh, -f, "{text}"].'],
    ["/", "can't be started: it is a folder.", "Write the path of the program in it."],
  ])("tells why %s can't be started, and check tells it too", async (program, told, hint) => {
    const home = makeHome();
    settings(home, [`command: ["${program}", "{text}"]`]);
    const [tried, checked] = await Promise.all([
      piped(home, ["voice"]),
      piped(home, ["check", join(home.path, "config.yaml")]),
    ]);
    const [last, next] = tried.out.trim().split("\n").slice(-2);
    expect(last).toBe(`${program} ${told}`);
    expect(next).toMatch(hint);
    expect(checked.code).toBe(0);
    expect(checked.out).toMatch(/config\.yaml:3:13 warning program:/);
  });

  test("tells a script whose first line names a program that is not there", async () => {
    const home = makeHome();
    const path = join(home.path, "lost");
    writeFileSync(path, "#!/nowhere/python\n", { mode: 0o755 });
    settings(home, [`command: [${path}, "{text}"]`]);
    const { out } = await piped(home, ["voice"]);
    expect(out).toContain(`${path} can't be started: what its first line (#!) names is not there.`);
  });

  test("points to the setting that a speech program may not know", async () => {
    const home = makeHome();
    const folder = join(home.path, "bin");
    mkdirSync(folder);
    const script = "#!/bin/sh\necho 'Error: The specified espeak-ng voice does not exist.' >&2\nexit 1\n";
    writeFileSync(join(folder, "espeak-ng"), script, { mode: 0o755 });
    settings(home, ["engine: espeak-ng", "language: xx"]);
    const { code, out } = await piped(home, ["voice"], undefined, { PATH: `${folder}:${process.env.PATH}` });
    expect(code).toBe(1);
    expect(out.trim().split("\n").slice(-2)).toEqual([
      "espeak-ng ends with a fault, code 1. It says: «Error: The specified espeak-ng voice does not exist.»",
      "Does it know «language: xx» of config.yaml? espeak-ng --voices lists what it knows.",
    ]);
  });

  test("says which settings have no effect on what speaks", async () => {
    const { home } = speaking({ seconds: 3 }, ["volume: 60"]);
    const { code, out } = await piped(home, ["voice"]);
    expect(code).toBe(0);
    expect(out).toContain("«volume» has no effect: a command is told the sentence and nothing else.");
    const { out: json } = await piped(home, ["voice", "--json"]);
    expect(JSON.parse(json)).toMatchObject({ fault: null, hint: null, notices: [expect.stringMatching(/^«volume»/)] });
  });

  test("--json is one document, with the fault in it, and exits with 1 where nothing speaks", async () => {
    const { home } = speaking({ exitCode: 3 });
    const { code, out } = await piped(home, ["voice", "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      used: expect.any(String),
      seconds: null,
      fault: expect.stringMatching(/code 3/),
    });
  });

  test.each([
    ["in words", []],
    ["as JSON", ["--json"]],
  ])("exits with 1 where a program ended at once, so that nobody can have heard it: %s", async (_how, options) => {
    const { home, double } = speaking({ seconds: 0 });
    const { code, out } = await piped(home, ["voice", ...options]);
    expect(double.calls().map(({ ended }) => ended)).toEqual([true]);
    expect(out).toContain("ended at once. If you heard nothing: is there a sound device?");
    expect(out).not.toContain("Said:");
    expect(code).toBe(1);
    if (options.length > 0) expect(JSON.parse(out).fault).toMatch(/ended at once/);
  });

  test.each([
    ["command: []", /config\.yaml:3:12[\s\S]*such as \[piper-say, "\{text\}"\]/],
    [
      'command: [sh, -c, "echo {text} > /dev/null"]',
      /config\.yaml:3:21[\s\S]*as in \[sh, -c, 'piper-say "\$1"', _, "\{text\}"\]/,
    ],
  ])("refuses to speak with %s, and shows where that stands and what to write", async (line, told) => {
    const home = makeHome();
    settings(home, [line]);
    const { code, err } = await piped(home, ["voice"]);
    expect(code).toBe(1);
    expect(err).toMatch(told);
  });

  test("a fault in the settings is told with its place", async () => {
    const home = makeHome();
    settings(home, ["rate: fast"]);
    const { code, err } = await piped(home, ["voice"]);
    expect(code).toBe(1);
    expect(err).toMatch(/config\.yaml:3:9/);
  });
});
