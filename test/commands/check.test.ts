import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Chalk } from "chalk";
import { afterAll, describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { schema } from "../../src/commands/schema.ts";
import { openLibrary } from "../../src/library/library.ts";
import { exercise, NO_DOSE } from "../support/exercises.ts";

const home = mkdtempSync(join(tmpdir(), "backcoach-check-"));
const library = await openLibrary({
  home,
  shipped: { routines: [], exercises: [exercise("cat-cow", { dose: { ...NO_DOSE, reps: 6 } })] },
});

afterAll(() => {
  rmSync(home, { recursive: true });
});

function write(path: string, text: string): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function run(files: readonly string[], json = false) {
  const out: string[] = [];
  const err: string[] = [];
  const output = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    columns: 300,
    chalk: new Chalk({ level: 0 }),
  };
  const code = await check({ output, library }, files, { json });
  expect(err).toEqual([]);
  return { code, out };
}

const good = write("good.yaml", "format: 1\nname: Good\ngroup: mobility\nexercises: [cat-cow]\n");
const bad = write("bad.yaml", "format: 1\nname: Bad\ngroup: mobility\nexercises: [cat-caw]\nrest: 20\n");
const warned = write("warned.yaml", "format: 1\nname: Warned\ngroup: mobility\nexercises: [cat-cow, rest: 5s]\n");
const bow = write("exercises/bow.yaml", "name: Bow\ngroup: mobility\nsteps: [Bow.]\n");

describe("check", () => {
  it("says of good files only how many there are", async () => {
    expect(await run([good])).toEqual({ code: 0, out: ["1 file: no faults"] });
    expect(await run([good, bow])).toEqual({ code: 0, out: ["2 files: no faults"] });
  });

  it("shows every fault of every file, and fails", async () => {
    const { code, out } = await run([bad, good, "/nowhere.yaml"]);
    expect(code).toBe(1);
    expect(out).toEqual([
      `${bad}:4:13 error unknown-exercise: there is no exercise «cat-caw»`,
      "  3 | group: mobility",
      "  4 | exercises: [cat-caw]",
      "    |             ^^^^^^^",
      "  hint: did you mean cat-cow?",
      "",
      `${bad}:5:7 error duration: «rest» must be a duration such as 10s or 1m30s, not the number 20`,
      "  4 | exercises: [cat-caw]",
      "  5 | rest: 20",
      "    |       ^^",
      "  hint: write 20s",
      "",
      "/nowhere.yaml error file-missing: there is no such file",
      "  hint: is the path right?",
      "",
      "3 files: 3 errors",
    ]);
  });

  it("does not fail for a warning, but counts it", async () => {
    const { code, out } = await run([warned]);
    expect([code, out.at(-1)]).toEqual([0, "1 file: 1 warning"]);
    const both = await run([warned, bad]);
    expect([both.code, both.out.at(-1)]).toEqual([1, "2 files: 2 errors and 1 warning"]);
  });

  it("as JSON is one document", async () => {
    const { code, out } = await run([good, bad, warned], true);
    expect(code).toBe(1);
    expect(out).toHaveLength(1);
    const unknown = {
      code: "unknown-exercise",
      severity: "error",
      message: "there is no exercise «cat-caw»",
      hint: "did you mean cat-cow?",
      line: 4,
      column: 13,
      endLine: 4,
      endColumn: 20,
    };
    const duration = {
      code: "duration",
      severity: "error",
      message: "«rest» must be a duration such as 10s or 1m30s, not the number 20",
      hint: "write 20s",
      line: 5,
      column: 7,
      endLine: 5,
      endColumn: 9,
    };
    const idle = {
      code: "idle-rest",
      severity: "warning",
      message: "a rest after the last exercise is left out",
      hint: null,
      line: 4,
      column: 22,
      endLine: 4,
      endColumn: 26,
    };
    expect(JSON.parse(out[0] ?? "")).toEqual({
      files: [
        { path: good, ok: true, problems: [] },
        { path: bad, ok: false, problems: [unknown, duration] },
        { path: warned, ok: true, problems: [idle] },
      ],
    });
  });

  it("shows no escape sequence of a file's or a path's", async () => {
    const path = write("odd.yaml", "format: 1\nname: A\ngroup: \u001b[31m\nexercises: ['\u001b]0;x\u0007']\n");
    const { out } = await run([path, "/no\u001b[2Jwhere.yaml"]);
    expect(out.join("\n")).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe("schema", () => {
  it("prints the JSON Schema as one document", async () => {
    const out: string[] = [];
    await schema({ out: (line) => out.push(line), err: () => {}, columns: 80, chalk: new Chalk({ level: 0 }) });
    expect(JSON.parse(out.join("\n"))).toMatchObject({ title: "backcoach routine", type: "object" });
  });
});
