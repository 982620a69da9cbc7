/** Checking a file: whatever is there, it is a problem and no crash. */
import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exerciseText, home, open, routineText, write } from "../support/library-home.ts";

describe("checking a file", () => {
  const codes = async (path: string) => (await (await open()).check(path)).problems.map(({ code }) => code);

  it("knows an exercise by its folder, or by what it holds", async () => {
    expect(await codes(write("any/exercises/a.yaml", "name: A\n"))).toEqual(["missing-key", "missing-key"]);
    expect(await codes(write("any/b.yaml", exerciseText()))).toEqual([]);
    expect(await codes(write("any/exercises/c.yaml", routineText("cat-cow")))).toEqual([]);
    expect(await codes(write("any/d.yaml", "format: 1\n"))).toEqual(["missing-key", "missing-key", "missing-key"]);
  });

  it.each([
    ["a folder", () => home, "file-kind"],
    ["a device", () => "/dev/zero", "file-kind"],
    ["a missing file", () => join(home, "none.yaml"), "file-missing"],
    ["a file below a file", () => join(write("a.yaml", ""), "b.yaml"), "file-missing"],
    ["a path that is too long", () => join(home, "x".repeat(5000)), "file-missing"],
    ["UTF-16 with its mark", () => write("a.yaml", Buffer.from("\ufefformat: 1\n", "utf16le")), "file-encoding"],
    ["UTF-16 without a mark", () => write("a.yaml", Buffer.from("format: 1\n", "utf16le")), "file-encoding"],
    [
      "UTF-16 the other way round",
      () => write("a.yaml", Buffer.from("format: 1\n", "utf16le").swap16()),
      "file-encoding",
    ],
    ["10 MB", () => write("a.yaml", "a: b\n".repeat(2_000_000)), "file-too-large"],
    ["an empty file", () => write("a.yaml", ""), "empty-file"],
    ["a lone byte order mark", () => write("a.yaml", "\ufeff"), "empty-file"],
  ])("%s is a problem, not a crash", async (_, path, code) => {
    expect(await codes(path())).toEqual([code]);
  });

  it("bytes that are no UTF-8 are shown at their line", async () => {
    const path = write("a.yaml", Buffer.concat([Buffer.from("format: 1\nname: Caf"), Buffer.from([0xe9, 0x0a])]));
    const { source, problems } = await (await open()).check(path);
    expect(source).toBeNull();
    expect(problems).toMatchObject([{ code: "encoding", line: 2, column: 10, message: "this text is not UTF-8" }]);
  });

  it.skipIf(process.platform === "win32")("a pipe that nobody writes to is not waited for", async () => {
    const path = join(home, "pipe.yaml");
    execFileSync("mkfifo", [path]);
    expect(await codes(path)).toEqual(["file-kind"]);
  });

  it.skipIf(process.platform === "win32")("a link that leads in a circle", async () => {
    const path = join(home, "circle.yaml");
    symlinkSync(path, path);
    expect(await codes(path)).toEqual(["file-unreadable"]);
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("a file that may not be read", async () => {
    const path = write("secret.yaml", routineText("cat-cow"));
    chmodSync(path, 0);
    expect(await codes(path)).toEqual(["file-unreadable"]);
  });
});
