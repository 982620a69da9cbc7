import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder } from "../../src/history/make-folder.ts";

test("a folder and those above it are made for their owner alone, and what is there stays", () => {
  const above = mkdtempSync(join(tmpdir(), "backcoach-folder-"));
  onTestFinished(() => rmSync(above, { recursive: true, force: true }));
  const folder = join(above, "one", "two");
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test.skipIf(!existsSync("/proc/self"))("where none can be made it ends with an error", () => {
  expect(() => makeFolder("/proc/nope/data")).toThrow("ENOENT");
});
