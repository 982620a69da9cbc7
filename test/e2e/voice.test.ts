/** The built program with a speech program of the user's own: a real one, that writes down what it is told and when. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { speakingSeconds } from "../../src/base/speaking-time.ts";
import { alive } from "../support/alive.ts";
import { type Home, inTerminal, makeHome, piped } from "../support/program.ts";
import { type DoubleOptions, type SpeechDouble, speechDouble } from "../support/speech-double.ts";

const SHORT = `format: 1
name: Short
group: mobility
ready: 2s
rest: 3s
exercises:
  - { do: pelvic-tilt, hold: 4s }
  - { do: prone-scissors, reps: 2 }
`;

/** Little is said while getting ready, and fast: the sessions here run in real time. */
const QUICK = ["say: counts", "rate: 450"];

const TILT = SHORT.slice(0, SHORT.indexOf("  - { do: prone"));

/** A home whose settings name the double; `more`: further lines of `voice:`. */
function speaking(options: DoubleOptions = {}, more: readonly string[] = []): { home: Home; double: SpeechDouble } {
  const home = makeHome();
  const double = speechDouble(options);
  settings(home, [`command: [${double.path}, "{text}"]`, ...more]);
  home.routine("short", SHORT);
  return { home, double };
}

function settings(home: Home, voice: readonly string[]): void {
  const lines = voice.map((line) => `  ${line}\n`).join("");
  writeFileSync(join(home.path, "config.yaml"), `questions: false\nvoice:\n${lines}`);
}

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

describe("a speech program that", () => {
  test("hangs costs no beat: the session keeps its time, and says once that it is silent", async () => {
    const { home, double } = speaking({ seconds: 60 }, QUICK);
    const sound = speaking({}, QUICK).home;
    for (const place of [home, sound]) place.routine("tilt", TILT.replace("4s }", "4s, reps: 3 }"));
    const [spoken, well] = await Promise.all([
      piped(home, ["start", "tilt", "--voice", "--json"]),
      piped(sound, ["start", "tilt", "--voice", "--json"]),
    ]);
    const elapsed = (out: string) => JSON.parse(out.trim().split("\n").at(-1) ?? "").elapsed;
    expect(spoken.code).toBe(0);
    expect(elapsed(spoken.out)).toBe(elapsed(well.out));
    expect(spoken.err.match(/The voice stays silent: .* does not come to an end/g)).toHaveLength(1);
    for (const { pid } of double.calls()) expect(alive(pid)).toBe(false);
  }, 40_000);

  test.each([
    // Long enough for ten words to be cut off: it was given up before the last ones.
    ["of some length", TILT.replace("4s }", "4s, reps: 3 }"), "counts", 1],
    ["too short to know it", TILT, "changes", 0],
  ])(
    "hangs at the usual rate costs no beat of a session %s, and the shell is back soon",
    async (_how, text, say, times) => {
      const { home, double } = speaking({ seconds: 60 }, [`say: ${say}`]);
      const sound = speaking({}, [`say: ${say}`]).home;
      for (const place of [home, sound]) place.routine("tilt", text);
      let finished = 0;
      const [spoken, well] = await Promise.all([
        piped(home, ["start", "tilt", "--voice"], (out) => {
          if (finished === 0 && out.includes("Session finished")) finished = performance.now();
        }).then((ended) => ({ ...ended, tookMs: performance.now() - finished })),
        piped(sound, ["start", "tilt", "--voice"]),
      ]);
      const said = spoken.out.match(/The voice stays silent: speak does not come to an end/g) ?? [];
      expect([spoken.code, said.length]).toEqual([0, times]);
      const length = ({ out }: { out: string }) => /^Session finished, .*$/m.exec(out)?.[0];
      expect(length(spoken)).toBe(length(well));
      const lastWords = times === 1 ? 0 : Math.min(5, speakingSeconds(double.texts().at(-1) ?? "") + 1);
      expect(spoken.tookMs).toBeLessThan((lastWords + 1) * 1000);
      for (const { pid } of double.calls()) expect(alive(pid)).toBe(false);
    },
    90_000,
  );

  test("is not there is told, and the session runs", async () => {
    const home = makeHome();
    home.routine("tilt", TILT);
    settings(home, ['command: [/nowhere/speak, "{text}"]', ...QUICK]);
    const { code, out } = await piped(home, ["start", "tilt", "--voice"]);
    expect(code).toBe(0);
    expect(out.match(/The voice stays silent: speak can't be started/g)).toHaveLength(1);
    expect(out).toContain("Session finished");
  });
});

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
