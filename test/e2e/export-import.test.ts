/** Export, import and forget through the built program. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inTerminal, piped } from "../support/program.ts";
import { home, sessions } from "../support/quick-home.ts";
import { QUICK } from "../support/short-routine.ts";

describe("export, import and forget", () => {
  test("what was exported comes in once, on another machine too", async () => {
    const at = home();
    await piped(at, ["start", "quick"]);
    await piped(at, ["start", "quick"]);
    const file = join(at.path, "copy.json");
    expect((await piped(at, ["export", file])).err).toContain("2 sessions written");
    const other = home();
    const first = await piped(other, ["import", file, "--yes"]);
    expect(first.out).toContain("2 sessions to add");
    expect(await sessions(other)).toEqual(await sessions(at));
    expect((await piped(other, ["import", file, "--yes"])).out).toContain("Nothing to add");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ format: "backcoach-history", version: 1 });
  });

  test("an export never writes over what is there, and an import reads files only", async () => {
    const at = home();
    const file = join(at.path, "routines/quick.yaml");
    expect(await piped(at, ["export", file])).toMatchObject({ code: 1, err: expect.stringContaining("already") });
    expect(readFileSync(file, "utf8")).toBe(QUICK);
    expect(await piped(at, ["import", "/dev/zero", "--yes"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("not a file"),
    });
    expect(await piped(at, ["import", "/nowhere.json"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("no such file"),
    });
  });

  test("a file with faults adds nothing and says where they are", async () => {
    const at = home();
    const file = join(at.path, "bad.json");
    writeFileSync(file, '[\n  { "id": "a", "routine": 7 }\n]\n');
    const { code, err } = await piped(at, ["import", file, "--yes"]);
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.json:2:\d+ /);
    expect(await sessions(at)).toEqual([]);
  });

  test("forget asks for what is to be forgotten, and takes --yes where nobody can be asked", async () => {
    const at = home();
    await piped(at, ["start", "quick"]);
    const [{ id }] = await sessions(at);
    expect((await piped(at, ["forget", id])).code).toBe(2);
    const pty = inTerminal(at, ["forget", id]);
    await pty.waitFor("to forget it");
    pty.press("no", "enter");
    expect(await pty.exit).toMatchObject({ code: 4 });
    expect(await sessions(at)).toHaveLength(1);
    expect((await piped(at, ["forget", id.slice(0, 12), "--yes"])).out).toContain("Forgotten.");
    expect(await sessions(at)).toEqual([]);
    expect((await piped(at, ["forget"])).code).toBe(2);
    expect((await piped(at, ["forget", "--all", "--yes"])).out).toContain("Forgotten: 0 sessions.");
  });
});
