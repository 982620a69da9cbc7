/** What is typed in the wrong place, or too much of: told with what to do, and nothing is done. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeHome, piped } from "../support/program.ts";

test.each([
  [["--big", "start", "mini"], "error: unknown option '--big'. Write it behind start."],
  [["--no-color", "--json", "due"], "error: unknown option '--json'. Write it behind due."],
  [["--voice"], "error: unknown option '--voice'. Write it behind its command: start."],
  [["--on", "2026-01-31"], "error: unknown option '--on'. Write it behind its command: show, due, stats or progress."],
  [["--nosuch", "start"], "error: unknown option '--nosuch'"],
  [["voice", "--big"], "error: unknown option '--big'"],
])("%j: an option before its command belongs behind it", async (args, told) => {
  const { code, err } = await piped(makeHome(), args);
  expect([code, err.split("\n")[0]]).toEqual([2, told]);
});

test.each([
  "voice",
  "keys",
  "list",
  "due",
  "stats",
  "redflags",
  "schema",
  "screen",
  "check-in",
  "start mini",
  "show starter",
  "progress bird-dog",
  "simulate starter",
  "history 01",
  "export copy.json",
  "import copy.json",
  "forget 01",
  "new evening",
])("%s refuses a word too many", async (line) => {
  const home = makeHome();
  const { code, out, err } = await piped(home, [...line.split(" "), "toomuch"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^error: too many arguments for '[a-z-]+'\. Expected \d arguments? but got \d/);
  expect(existsSync(join(home.path, "routines/evening.yaml"))).toBe(false);
});
