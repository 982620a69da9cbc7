/** `config.yaml` as a file: found, missing, faulty, checked. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { openLibrary } from "../../src/library/library.ts";
import { readSettings } from "../../src/library/settings-file.ts";
import { DEFAULT_SETTINGS } from "../../src/routine/settings.ts";

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "backcoach-settings-"));
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function write(path: string, text: string): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function failure(): Promise<{ message: string; hint: string | null; exitCode: number }> {
  const reason = await readSettings(home).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(reason instanceof Failure)) throw new Error(`no Failure: ${reason}`);
  return { message: reason.message, hint: reason.hint, exitCode: reason.exitCode };
}

describe("the settings", () => {
  it("are the usual ones where there is no file, or no folder", async () => {
    expect(await readSettings(home)).toEqual(DEFAULT_SETTINGS);
    expect(await readSettings(join(home, "nowhere"))).toEqual(DEFAULT_SETTINGS);
  });

  it("are what the file says", async () => {
    write("config.yaml", "# At home\nwoke: 6:30\n");
    expect(await readSettings(home)).toEqual({ ...DEFAULT_SETTINGS, woke: "06:30" });
  });

  it("that are faulty say where, and what to do", async () => {
    const file = write("config.yaml", "# At home\nquestion: false\n");
    expect(await failure()).toEqual({
      message: `${file}:2:1 error unknown-key: «question» is no key here`,
      hint: "did you mean questions?",
      exitCode: 1,
    });
  });

  it("with several faults name the first, and how to see the others", async () => {
    const file = write("config.yaml", "woke: early\nemergency: 112\n");
    const { message, hint } = await failure();
    expect(message).toContain(`${file}:1:7 error time-of-day`);
    expect(hint).toBe(`1 more in this file: backcoach check ${file}`);
  });

  it("that can't be read are not passed over", async () => {
    mkdirSync(join(home, "config.yaml"));
    expect((await failure()).message).toContain("this is a folder, not a file");
  });
});

describe("check", () => {
  const library = () => openLibrary({ home, shipped: { routines: [], exercises: [] } });
  const codes = async (path: string) => {
    return (await (await library()).check(path)).problems.map(({ code, line, column }) => `${line}:${column} ${code}`);
  };

  it("knows the settings by their name", async () => {
    expect(await codes(write("config.yaml", "questions: true\n"))).toEqual([]);
    expect(await codes(write("config.yaml", "woke: 7\nask: true\n"))).toEqual(["1:7 wrong-type", "2:1 unknown-key"]);
  });

  it("knows settings by their keys under another name, and says that alone", async () => {
    const path = write("mysettings.yaml", "emergency: 112\nhands-free: true\nvoice:\n  rat: 160\nname: Mine\n");
    expect((await (await library()).check(path)).problems).toEqual([
      expect.objectContaining({
        code: "file-settings",
        severity: "error",
        message: "this looks like settings",
        hint: `backcoach reads them from ${join(home, "config.yaml")}; backcoach check ${join(home, "config.yaml")} checks them`,
      }),
    ]);
  });

  it.each([
    ["a routine with a key of the settings", "name: Evening\ngroup: mobility\npanic: true\nexercises: []\n"],
    ["an exercise", "name: Bow\nkeys: {}\n"],
    ["a word", "panic\n"],
  ])("takes nothing else for settings: %s", async (_what, text) => {
    expect(await codes(write("other.yaml", text))).not.toContain("1:1 file-settings");
  });

  it("takes a routine for a routine, whatever it is called", async () => {
    const text = "format: 1\nname: Config\ngroup: mobility\nexercises: [nothing]\n";
    expect(await codes(write("routines/config.yaml", text))).toEqual(["4:13 unknown-exercise"]);
  });
});
