/** The built program asked what comes next, with a history in SQLite. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SHIPPED, shippedRoutine } from "../safety/shipped.ts";
import { playedHistory } from "../support/played-history.ts";
import { type Home, makeHome, piped } from "../support/program.ts";

/** A home with three weeks of the starter routine. */
async function trained(): Promise<Home> {
  const home = makeHome();
  const file = join(home.path, "sessions.json");
  writeFileSync(file, JSON.stringify(playedHistory(shippedRoutine("starter"), SHIPPED, 9)));
  expect((await piped(home, ["import", file, "--yes"])).code).toBe(0);
  return home;
}

test("progress tells the levels of what was imported, as text and as one JSON document", async () => {
  const home = await trained();
  const list = await piped(home, ["progress", "--on", "2026-09-28"]);
  expect(list).toMatchObject({ code: 0, err: "" });
  expect(list.out).toMatch(/Side plank +level \d of 10/);
  const one = await piped(home, ["progress", "side plank", "--on", "2026-09-28"]);
  expect(one.out).toMatch(/┤━+/);
  expect(one.out).toMatch(/2026-09-28: 1\d s, level \d of 10/);
  const { out, err } = await piped(home, ["progress", "side-plank", "--on", "2026-09-28", "--json"]);
  expect(err).toBe("");
  expect(JSON.parse(out).sessions).toHaveLength(9);
});

test("deleting the last session gives back the answer of before", async () => {
  const home = await trained();
  const asked = async () =>
    JSON.parse((await piped(home, ["progress", "side-plank", "--on", "2026-09-25", "--json"])).out);
  const before = (await asked()).sessions.at(-1).decision;
  await piped(home, ["forget", "session-9", "--yes"]);
  const { level, rule, reason } = await asked();
  expect({ level, rule, reason }).toEqual(before);
});

test("progress without a history is kind, and leaves no file behind", async () => {
  const home = makeHome();
  const { code, out, err } = await piped(home, ["progress"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("backcoach start begins.");
  expect(existsSync(join(home.path, "history.db"))).toBe(false);
});

test("progress answers a slip with what was meant, and a wrong day with how to write it", async () => {
  const home = makeHome();
  const slip = await piped(home, ["progress", "sid-plank"]);
  expect(slip).toMatchObject({ code: 1, out: "" });
  expect(slip.err).toContain("side-plank");
  expect((await piped(home, ["progress", "--on", "2026-02-30"])).code).toBe(2);
});

test("simulate plays a routine from a file, and says what is wrong with its options", async () => {
  const home = makeHome();
  const file = home.routine("plank", "format: 1\nname: Plank\ngroup: mobility\nexercises: [side-plank]\n");
  const { code, out, err } = await piped(home, ["simulate", file, "--sessions", "4", "--per-week", "3", "--no-warmup"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/Session 4, week 2.*\n {2}Side plank +12 s +Two clean sessions: one step up, 10 -> 12 s\./);
  for (const wrong of [
    ["--pain", "11"],
    ["--effort", "x"],
    ["--skip", "9"],
    ["--sessions", "0"],
    ["--per-week", "9"],
  ]) {
    expect(await piped(home, ["simulate", file, ...wrong])).toMatchObject({ code: 2, out: "" });
  }
});
