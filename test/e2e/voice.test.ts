/** The built program with a speech program of the user's own: a real one, that writes down what it is told and when. */
import { writeFileSync } from "node:fs";
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
    expect(out).toContain(`${double.path}  (speaks: voice.command of config.yaml)`);
    expect(out).toMatch(/^espeak-ng +(?:\/|not found)/m);
    expect(out).toContain("Said: «This is the voice");
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
