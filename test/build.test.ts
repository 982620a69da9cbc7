/** What the build puts into dist/, beside the program that the end-to-end tests run. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const dist = (file: string) => readFileSync(join(ROOT, "dist", file), "utf8");

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { COLUMNS: _columns, ...rest } = process.env;
  return spawnSync(process.execPath, args, { encoding: "utf8", env: { ...rest, ...env } });
}

describe("the launcher", () => {
  const launcher = join(ROOT, "bin/backcoach.cjs");

  test.each(["--help", "-h"])("prints for %s what the program prints", (option) => {
    const program = run([join(ROOT, "dist/cli.cjs"), option]);
    expect(program.stdout).toContain("Usage: backcoach");
    expect(run([launcher, option])).toMatchObject({ status: 0, stdout: program.stdout, stderr: "" });
  });

  test("leaves the help of a command to the program", () => {
    expect(run([launcher, "start", "--help"]).stdout).toContain("Usage: backcoach start");
  });

  test("hands on the exit code of the program", () => {
    expect(run([launcher, "no-such-command"]).status).toBe(2);
  });

  test.each([["list"], ["--help"]])("says in a checkout without a build what to do, for %s", (argument) => {
    const folder = mkdtempSync(join(tmpdir(), "backcoach-test-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(join(ROOT, "bin"), join(folder, "bin"), { recursive: true });
    const { status, stdout, stderr } = run([join(folder, "bin/backcoach.cjs"), argument]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toBe("backcoach is not built yet. Run `npm run build` in its folder first.\n");
  });
});

describe("the notices", () => {
  const notices = dist("NOTICES.txt");

  test.each(["chalk", "commander", "inquirer", "ora", "yaml", "zod"])("name %s with its licence", (name) => {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC)\\)$`, "m"));
  });

  test("name packages that others brought in, and none that only tests and builds need", () => {
    expect(notices).toContain("\nonetime ");
    expect(notices).not.toMatch(/^(vitest|typescript|rolldown|tsx) /m);
  });

  test("hold a licence text for every package", () => {
    const sections = notices.split(`${"-".repeat(80)}\n`).slice(1);
    expect(sections.length).toBeGreaterThan(20);
    expect(sections.filter((section) => !/permission/i.test(section))).toEqual([]);
  });
});

test("the schema for editors is the one that the program prints", () => {
  const { stdout } = run([join(ROOT, "bin/backcoach.cjs"), "schema"]);
  expect(JSON.parse(dist("routine.schema.json"))).toEqual(JSON.parse(stdout));
});
