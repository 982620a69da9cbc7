/** The built program with its streams in pipes: no keys, no colours, no questions. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/cli/version.ts";
import { makeHome, piped } from "../support/program.ts";

const SHORT = `format: 1
name: Short
group: mobility
ready: 1s
rest: 1s
exercises:
  - { do: hook-lying-rest, until: relaxed, at-most: 4s }
  - { do: side-plank, hold: 5s, sides: each }
`;

describe("a session over a pipe", () => {
  test("says everything in sentences and ends by itself", async () => {
    const home = makeHome();
    const file = home.routine("short", SHORT);
    const { code, out, err } = await piped(home, ["start", file, "--speed", "20"]);
    expect(err).toMatch(/^The safety questions were never answered\.\nbackcoach screen asks them\.\n$/);
    expect(code).toBe(0);
    expect(out).toContain("It ends by itself after 4 seconds.");
    expect(out).toContain("Switch sides, 15 seconds: now the right side.");
    expect(out).toMatch(/Session finished, \d+ seconds/);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test("--json prints one event a line and nothing else", async () => {
    const home = makeHome();
    home.routine("short", SHORT);
    const { code, out } = await piped(home, ["start", "short", "--json", "--speed", "20"]);
    expect(code).toBe(0);
    const events = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events.map((event) => event.type)).toEqual([
      "session-started",
      "exercise-started",
      "hold-done",
      "rep-done",
      "set-done",
      "exercise-done",
      "exercise-started",
      "hold-done",
      "rep-done",
      "set-done",
      "side-switched",
      "hold-done",
      "rep-done",
      "set-done",
      "exercise-done",
      "session-finished",
    ]);
    events.forEach((event, index) => {
      expect(event).toMatchObject({
        seq: index + 1,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        elapsed: expect.any(Number),
      });
    });
    expect(events[7]).toMatchObject({ exercise: "side-plank", side: "left", set: 1, rep: 1, seconds: 5 });
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s ends it with %d after the last event", async (signal, exit) => {
    const home = makeHome();
    home.routine("short", SHORT);
    let sent = false;
    const { code, out } = await piped(home, ["start", "short", "--json"], (text, kill) => {
      if (!sent && text.includes("exercise-started")) kill(signal);
      sent ||= text.includes("exercise-started");
    });
    expect(code).toBe(exit);
    expect(JSON.parse(out.trim().split("\n").at(-1) ?? "")).toMatchObject({ type: "left" });
  });

  test("the safety notes are printed on stderr until somebody has seen them", async () => {
    const home = makeHome({ fresh: true });
    home.routine("short", SHORT);
    for (const _ of [1, 2]) {
      const { out, err } = await piped(home, ["start", "short", "--json", "--speed", "20"]);
      expect(err).toContain("pregnant");
      expect(out).not.toContain("pregnant");
    }
  });

  test("a strengthening routine without its warm-up says why not", async () => {
    const home = makeHome();
    const { err } = await piped(home, ["start", "mini", "--dry-run"]);
    expect(err).toBe("");
    home.routine("short", SHORT.replace("mobility", "strengthening"));
    const { code, err: why, out } = await piped(home, ["start", "short", "--no-warmup", "--speed", "20"]);
    expect(code).toBe(0);
    expect(why).toContain("want to be warm before they work");
    expect(out).not.toContain("warming up");
  });
});

describe("other commands over a pipe", () => {
  test("backcoach alone prints the help", async () => {
    const { code, out } = await piped(makeHome(), []);
    expect(code).toBe(0);
    expect(out).toContain("Usage: backcoach");
  });

  test("list shows the shipped routines, the own ones, and the faulty ones with their fault", async () => {
    const home = makeHome();
    home.routine("evening", SHORT);
    home.routine("mini", SHORT);
    home.routine("broken", "format: 1\nname: Broken\n");
    const { code, out } = await piped(home, ["list"]);
    expect(code).toBe(0);
    expect(out).toMatch(/evening +Short +\d+ \w+ .*own/);
    expect(out).toMatch(/mini +Short +\d+ \w+ .*instead of the shipped one/);
    expect(out).toMatch(/broken.yaml:\d+:\d+/);
    const json = JSON.parse((await piped(home, ["list", "--json", "--therapeutic"])).out);
    expect(json).toMatchObject([{ id: "therapeutic", group: "therapeutic", origin: "shipped", path: null }]);
    expect(json[0].exercises).toEqual(["double-knee-to-chest", "supine-trunk-rotation", "breathing-pelvic-rock"]);
  });

  test("show prints a routine, an exercise and a file, and as JSON", async () => {
    const home = makeHome();
    const file = home.routine("short", SHORT);
    expect((await piped(home, ["show", "starter"])).out).toMatch(/Bird-dog +4 x 5 s/);
    expect((await piped(home, ["show", "side-plank"])).out).toMatch(/about thirty/);
    expect((await piped(home, ["show", file])).out).toContain("Short");
    const json = JSON.parse((await piped(home, ["show", "starter", "--json"])).out);
    expect(json.steps[3]).toMatchObject({
      exercise: "bird-dog",
      sets: 1,
      reps: 4,
      holdSeconds: 5,
      forSeconds: null,
      until: null,
      sides: "alternate",
    });
  });

  test("new writes a routine that starts, and never over another", async () => {
    const home = makeHome();
    const { code, out } = await piped(home, ["new", "Evening back"]);
    expect(code).toBe(0);
    expect(out).toContain("backcoach start evening-back");
    const text = readFileSync(join(home.path, "routines/evening-back.yaml"), "utf8");
    expect(text).toMatch(/^# yaml-language-server: \$schema=/);
    expect((await piped(home, ["check", join(home.path, "routines/evening-back.yaml")])).code).toBe(0);
    const again = await piped(home, ["new", "Evening back"]);
    expect(again).toMatchObject({ code: 1 });
    expect(again.err).toContain("already");
    expect((await piped(home, ["new", "Mine", "--from", "starter"])).code).toBe(0);
    expect((await piped(home, ["start", "mine", "--dry-run"])).out).toContain("Bird-dog");
  });

  test("check tells six faults at once, each at its place, and exits with 1", async () => {
    const home = makeHome();
    const file = join(home.path, "six.yaml");
    writeFileSync(
      file,
      `format: 1
name: Six
group: strengthing
rest: 20
exercises:
  - { do: bird-dgo, reps: 4 }
  - { do: side-plank, hold: 10s, until: tired }
  - { do: pelvic-tilt, sides: each }
  - { do: cobra, repz: 3 }
`,
    );
    const { code, out } = await piped(home, ["check", "--json", file]);
    expect(code).toBe(1);
    const { problems } = JSON.parse(out).files[0];
    const errors = problems.filter((one: { severity: string }) => one.severity === "error");
    expect(errors.map((one: { line: number; column: number }) => [one.line, one.column])).toEqual([
      [3, 8],
      [4, 7],
      [6, 11],
      [7, expect.any(Number)],
      [8, expect.any(Number)],
      [9, 18],
    ]);
  });

  test.each([
    [["start", "startr"], 1, "starter"],
    [["show", "bird-dogg"], 1, "bird-dog"],
    [["start", "./nowhere.yaml"], 1, "nowhere.yaml"],
    [["lst"], 2, "list"],
    [["start", "--speed", "99"], 2, "0.5 to 20"],
    [["check"], 2, "files"],
  ] as const)("%j fails with %d and says what is meant", async (args, exit, words) => {
    const { code, err, out } = await piped(makeHome(), args);
    expect(code).toBe(exit);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe("");
  });

  test("the version is that of the package", async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
    expect(VERSION).toBe(version);
    expect((await piped(makeHome(), ["--version"])).out.trim()).toBe(version);
  });

  test("the schema is one", async () => {
    const { out } = await piped(makeHome(), ["schema"]);
    expect(JSON.parse(out)).toMatchObject({
      type: "object",
      required: expect.arrayContaining(["format", "name", "group", "exercises"]),
    });
  });
});
