/** Why a program can't be started, told before anybody has tried: with real files, and nothing of them is run. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { programFault } from "../../src/cli/program-fault.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backcoach-program-"));
  for (const name of ["sayit", "say it", "plain"]) writeFileSync(join(folder, name), "");
  for (const name of ["sayit", "say it"]) chmodSync(join(folder, name), 0o755);
  chmodSync(join(folder, "plain"), 0o644);
  mkdirSync(join(folder, "folder"));
  return () => rmSync(folder, { recursive: true, force: true });
});

function faultOf(program: string, ...args: string[]): string | null {
  const command = [program.replace("HERE", folder), ...args];
  const fault = programFault(command, { PATH: folder, HOME: "/home/sam" });
  return fault && [fault.problem, fault.hint].join(" | ").replaceAll(folder, "HERE");
}

test.each([
  ["sayit", null],
  ["HERE/sayit", null],
  ["HERE/say it", null],
  ["nosuch", "it is not found along PATH | is it installed? If it is: write the whole path"],
  ["HERE/nosuch", "there is no such file | is the path right?"],
  ["./nosuch", "there is no such file | write the whole path: a relative one begins wherever you stand"],
  ["HERE/plain", "it is not executable | chmod +x HERE/plain makes it so"],
  ["plain", "it is not executable | chmod +x HERE/plain makes it so"],
  ["HERE/folder", "it is a folder | write the path of the program in it"],
  ["~/bin/sayit", "~ is not expanded | write the whole path: /home/sam/bin/sayit"],
  ["~sam/sayit", "~ is not expanded | write the whole path"],
  ["$HOME/sayit", "variables are not filled in | write the whole path: /home/sam/sayit"],
  ["sayit -f", 'one item is one argument | write [sayit, -f, "{text}"]'],
  ["HERE/sayit --voice en", 'one item is one argument | write [HERE/sayit, --voice, en, "{text}"]'],
])("%s: %s", (program, told) => {
  expect(faultOf(program, "{text}")).toBe(told);
});

test("a program that is there but can't be run hides nothing behind it on PATH", () => {
  const other = mkdtempSync(join(tmpdir(), "backcoach-program-"));
  onTestFinished(() => rmSync(other, { recursive: true, force: true }));
  writeFileSync(join(other, "plain"), "");
  chmodSync(join(other, "plain"), 0o755);
  expect(programFault(["plain"], { PATH: `${folder}:${other}` })).toBeNull();
});
