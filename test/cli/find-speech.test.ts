import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findSpeech } from "../../src/cli/find-speech.ts";

/** A folder with executable files of these names. */
function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "backcoach-path-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of names) {
    writeFileSync(join(folder, name), "");
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

function found(path: string, platform: NodeJS.Platform = "linux"): string[] {
  return findSpeech({ PATH: path }, platform).flatMap((one) => (one.path === null ? [] : [`${one.name} ${one.path}`]));
}

test("speech programs are found along PATH, in the order of preference", () => {
  const [first, second] = [folderWith("flite"), folderWith("espeak-ng", "flite")];
  expect(found([first, second].join(delimiter))).toEqual([
    `espeak-ng ${join(second, "espeak-ng")}`,
    `flite ${join(first, "flite")}`,
  ]);
});

test("what can't be run, is a folder, or lies where somebody happens to stand, is none", () => {
  const folder = folderWith("espeak");
  chmodSync(join(folder, "espeak"), 0o644);
  mkdirSync(join(folder, "flite"));
  expect(found(folder)).toEqual([]);
  expect(found(["", ".", relative(process.cwd(), folderWith("espeak-ng"))].join(delimiter))).toEqual([]);
});

test("say belongs to macOS and PowerShell to Windows: elsewhere these names are something else", () => {
  const folder = folderWith("say", "powershell.exe");
  expect(found(folder)).toEqual([]);
  expect(found(folder, "darwin")).toEqual([`say ${join(folder, "say")}`]);
  expect(found(folder, "win32")).toEqual([`sapi ${join(folder, "powershell.exe")}`]);
});
