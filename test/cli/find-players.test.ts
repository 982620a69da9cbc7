/** Players and recorders of this machine: found along PATH, the best first, told nothing but a list of arguments. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findPlayers } from "../../src/cli/find-players.ts";
import { findRecorder } from "../../src/cli/find-recorder.ts";

function pathWith(...names: readonly string[]): { PATH: string } {
  const folder = mkdtempSync(join(tmpdir(), "backcoach-path-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of names) {
    writeFileSync(join(folder, name), "");
    chmodSync(join(folder, name), 0o755);
  }
  return { PATH: folder };
}

describe("players", () => {
  test.each([
    ["linux", ["aplay", "pw-play", "paplay", "afplay"], ["paplay", "pw-play", "aplay"]],
    ["linux", ["aplay"], ["aplay"]],
    ["linux", [], []],
    ["darwin", ["afplay", "aplay"], ["afplay"]],
    ["win32", ["powershell.exe"], ["PowerShell"]],
    ["win32", [], []],
  ] as const)("on %s with %j are %j", (platform, names, found) => {
    expect(findPlayers(pathWith(...names), platform).map(({ name }) => name)).toEqual(found);
  });

  test("get the file as one argument; PowerShell gets it where it can't be read as a script", () => {
    const file = "/tmp/a b'; rm/start.wav";
    const [player] = findPlayers(pathWith("aplay"), "linux");
    expect(player?.play(file).args).toEqual(["-q", file]);
    const [shell] = findPlayers(pathWith("powershell.exe"), "win32");
    const { args = [], env } = shell?.play(file) ?? {};
    expect(args.join(" ")).not.toContain("rm");
    expect(env).toEqual({ BACKCOACH_SOUND: file });
  });
});

describe("recorders", () => {
  test.each([
    [["parecord", "rec", "arecord"], "arecord"],
    [["parecord", "rec"], "rec"],
    [["parecord"], "parecord"],
  ])("with %j it is %s", (names, found) => {
    expect(findRecorder(null, pathWith(...names))?.name).toBe(found);
  });

  test("none is none, and the settings may name another", () => {
    expect(findRecorder(null, pathWith())).toBeNull();
    expect(findRecorder(["mic", "--raw"], pathWith())?.invocation).toMatchObject({ program: "mic", args: ["--raw"] });
  });
});
