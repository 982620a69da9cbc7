/** What is due, the statistics and the check-in, through the built program and a real history. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Home, inTerminal, makeHome, piped } from "../support/program.ts";

const DAY = 86_400_000;

/** A session as `import` takes it. */
function session(startedAt: string, changes: Record<string, unknown> = {}) {
  const held = {
    setsDone: 1,
    setsPlanned: 1,
    repsDone: 1,
    repsPlanned: 1,
    plannedSeconds: 12,
    skipped: false,
    pain: null,
  };
  return {
    id: startedAt.replace(/\W/g, "-"),
    routine: "starter",
    name: "Starter",
    startedAt,
    endedAt: new Date(Date.parse(startedAt) + 900_000).toISOString(),
    outcome: "finished",
    stop: null,
    effort: 5,
    pain: { before: 3, worst: 4, after: 2, morning: null },
    exercises: [
      { exercise: "side-plank", side: "left", level: 1, heldSeconds: 12, ...held },
      { exercise: "side-plank", side: "right", level: 1, heldSeconds: 9, ...held },
    ],
    ...changes,
  };
}

/** The local noon of so many days ago. */
function noon(daysAgo: number): string {
  const at = new Date(Date.now() - daysAgo * DAY);
  at.setHours(12, 0, 0, 0);
  return at.toISOString();
}

async function homeWith(sessions: readonly unknown[], settings = "questions: false\n"): Promise<Home> {
  const home = makeHome();
  writeFileSync(join(home.path, "config.yaml"), settings);
  const file = join(home.path, "past.json");
  writeFileSync(file, JSON.stringify(sessions));
  expect((await piped(home, ["import", file, "--yes"])).code).toBe(0);
  return home;
}

async function json(home: Home, args: readonly string[], env: Record<string, string> = {}) {
  return JSON.parse((await piped(home, [...args, "--json"], undefined, env)).out);
}

describe("due", () => {
  test("says in one line what is due, and tells scripts by its exit code", async () => {
    const home = makeHome();
    expect(await piped(home, ["due"])).toMatchObject({
      code: 0,
      out: "Starter: a first session, low and slow.\n",
      err: "",
    });
    const after = await homeWith([session("2026-01-05T12:00:00Z")]);
    expect(await piped(after, ["due", "--on", "2026-01-06"])).toMatchObject({
      code: 1,
      out: "Strengthening yesterday, so today is for rest; Starter is next, 1 of 3 done this week.\n",
    });
    expect(await piped(after, ["due", "--on", "2026-01-07"])).toMatchObject({
      code: 0,
      out: "Starter: 1 of 3 done this week, last time 2 days ago.\n",
    });
    expect(await json(after, ["due", "--on", "2026-01-07"])).toMatchObject({ due: true, routine: "starter" });
    expect((await piped(after, ["due", "--on", "7 January"])).code).toBe(2);
  });

  test("knows the safety answers", async () => {
    const home = makeHome();
    await piped(home, ["screen", "--has", "fracture"]);
    expect(await piped(home, ["due"])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^No session with .*\.\n$/),
    });
    expect(await piped(home, ["start"])).toMatchObject({ code: 5, out: expect.stringContaining("No session today") });
  });

  test("asks of a week that begins where config.yaml says", async () => {
    // A Saturday and a Sunday.
    const past = [session("2026-01-03T12:00:00Z"), session("2026-01-04T12:00:00Z")];
    const monday = await homeWith(past);
    const sunday = await homeWith(past, "week-starts: sunday\n");
    const weeks = async (home: Home) => (await json(home, ["stats", "--on", "2026-01-06"])).weeks.slice(-2);
    expect(await weeks(monday)).toMatchObject([
      { start: "2025-12-29", days: 2 },
      { start: "2026-01-05", days: 0 },
    ]);
    expect(await weeks(sunday)).toMatchObject([
      { start: "2025-12-28", days: 1 },
      { start: "2026-01-04", days: 1 },
    ]);
  });
});

describe("start without a name", () => {
  test("starts what is due and says why, off a terminal too", async () => {
    const home = await homeWith([session(noon(2))]);
    const { code, out } = await piped(home, ["start", "--dry-run"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Starter: \d of 3 done this week, last time 2 days ago\.\n/);
    expect(out).toContain("Side plank");
  });

  test("says that nothing is due, and ends with 0", async () => {
    const home = await homeWith([session(noon(0))]);
    const { code, out } = await piped(home, ["start"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Nothing is due today\.\nDone for today: Starter, \d+ min\.\n.*backcoach start mobility/);
  });
});

describe("days", () => {
  // Clocks in Berlin: forward in the night to 2026-03-29, back in the night to 2026-10-25.
  const nights = [
    ["2026-03-27T22:30:00Z", "2026-03-27"],
    ["2026-03-28T22:30:00Z", "2026-03-28"],
    ["2026-03-29T21:30:00Z", "2026-03-29"],
    ["2026-03-30T22:30:00Z", "2026-03-31"],
    ["2026-10-23T21:30:00Z", "2026-10-23"],
    ["2026-10-24T22:30:00Z", "2026-10-25"],
    ["2026-10-25T22:30:00Z", "2026-10-25"],
    ["2026-10-26T23:30:00Z", "2026-10-27"],
  ] as const;

  test("are local ones, over both nights in which the clocks change", async () => {
    const home = await homeWith(nights.map(([at]) => session(at)));
    const { pain } = await json(home, ["stats", "--on", "2026-04-05"], { TZ: "Europe/Berlin" });
    const autumn = await json(home, ["stats", "--on", "2026-10-31"], { TZ: "Europe/Berlin" });
    const days = [...pain.points, ...autumn.pain.points].map(({ on }: { on: string }) => on);
    expect(days).toEqual(nights.map(([, day]) => day));
    expect(autumn.weeks.slice(-2)).toMatchObject([
      { start: "2026-10-19", days: 2, sessions: 3 },
      { start: "2026-10-26", days: 1, sessions: 1 },
    ]);
  });

  test("are those of the zone where the person is", async () => {
    const home = await homeWith([session("2026-01-05T23:30:00Z")]);
    const reason = async (TZ: string) => (await json(home, ["due", "--on", "2026-01-06"], { TZ })).reason;
    expect(await reason("UTC")).toMatch(/^Strengthening yesterday/);
    expect(await reason("Asia/Tokyo")).toMatch(/^Done for today/);
    expect(await reason("America/Los_Angeles")).toMatch(/^Strengthening yesterday/);
  });
});

test("stats are a page for reading, at any width, in ASCII too, and one JSON document", async () => {
  const home = await homeWith([9, 7, 5, 2].map((ago) => session(noon(ago))));
  for (const COLUMNS of ["40", "80"]) {
    const { out } = await piped(home, ["stats"], undefined, { COLUMNS, LC_ALL: "C", LANG: "C" });
    expect(out).toMatch(/This week[\s\S]*Mo Tu We Th Fr Sa Su[\s\S]*Pain[\s\S]*left 12, right 9/);
    expect(out).toMatch(/^[\n -~]*$/);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(Number(COLUMNS));
  }
  const document = await json(home, ["stats"]);
  expect(document).toMatchObject({
    goal: 3,
    weekStarts: "monday",
    holds: [{ exercise: "side-plank", left: 12, right: 9 }],
  });
  expect(document.calendar).toHaveLength(12);
});

describe("check-in", () => {
  test("is answered key by key, kept, listed, exported, and forgotten with everything", async () => {
    const home = makeHome();
    await piped(home, ["check-in", "--statements", "1,2,3,4,5,6,7,8,9,10", "--pain", "6"]);
    const pty = inTerminal(home, ["check-in"], { columns: 40, rows: 10 });
    await pty.waitFor(/1 of 24/);
    pty.press("y", "y", "n");
    await pty.waitFor(/4 of 24/);
    pty.press("escape");
    await pty.waitFor(/Leave\?/);
    pty.press("n", ..."n".repeat(21));
    await pty.waitFor(/last 7\s+days/);
    pty.press("2");
    await pty.waitFor(/Down from 10 to 2/);
    expect(await pty.exit).toMatchObject({ code: 0 });
    const all = await json(home, ["check-in"]);
    expect(all).toMatchObject([
      { score: 10, pain: 6 },
      { statements: [1, 2], score: 2, pain: 2, change: { points: 8 } },
    ]);

    const file = join(home.path, "copy.json");
    expect((await piped(home, ["export", file])).err).toContain("0 sessions and 2 check-ins written");
    const other = makeHome();
    expect((await piped(other, ["import", file, "--yes"])).out).toContain("2 check-ins to add.");
    expect(await json(other, ["check-in"])).toEqual(all);
    expect((await piped(other, ["import", file, "--yes"])).out).toContain("2 check-ins here already.");
    expect((await piped(other, ["forget", all[0].id, "--yes"])).out).toContain("Check-in of");
    expect((await piped(other, ["forget", "--all", "--yes"])).out).toContain("Forgotten: 0 sessions and 1 check-in.");
    expect(await json(other, ["check-in"])).toEqual([]);
  });

  test("leaves no file behind where nothing is kept, and ends as the signal says", async () => {
    const home = makeHome();
    for (const how of ["--list", "--print", "--json"]) expect((await piped(home, ["check-in", how])).code).toBe(0);
    const pty = inTerminal(home, ["check-in"]);
    await pty.waitFor(/1 of 24/);
    pty.press("y");
    await pty.waitFor(/2 of 24/);
    pty.kill("SIGTERM");
    expect(await pty.exit).toMatchObject({ code: 143 });
    expect(existsSync(join(home.path, "history.db"))).toBe(false);
  });

  test("is left by Escape without a trace", async () => {
    const home = makeHome();
    const pty = inTerminal(home, ["check-in"]);
    await pty.waitFor(/1 of 24/);
    pty.press("escape");
    await pty.waitFor("Nothing was kept.");
    expect(await pty.exit).toMatchObject({ code: 4 });
    expect(pty.modes()).toMatchObject({ raw: false });
    expect(await json(home, ["check-in"])).toEqual([]);
  });

  test("is offered at home and after a session when it is due, and asked of nobody off a terminal", async () => {
    const home = await homeWith([session(noon(2))], "questions: true\n");
    await piped(home, ["screen", "--none"]);
    home.routine(
      "quick",
      "format: 1\nname: Quick\ngroup: mobility\nready: 0s\nrest: 0s\nexercises: [{ do: pelvic-tilt, reps: 1, hold: 0.5s, tempo: { lift: 0.1s, lower: 0.1s, relax: 0s } }]\n",
    );
    expect((await piped(home, ["start", "quick"])).out).not.toContain("check-in");
    const pty = inTerminal(home, ["start", "quick", "--before", "1", "--worst", "1"]);
    await pty.waitFor(/unwell today/);
    pty.press("n");
    await pty.waitFor("A check-in is due");
    expect(await pty.exit).toMatchObject({ code: 0 });
    const menu = inTerminal(home, []);
    await menu.waitFor(/What shall we do\?/);
    await menu.waitFor(/Check-in/);
    menu.press("escape");
    await menu.exit;
    await piped(home, ["check-in", "--statements", "none"]);
    const later = inTerminal(home, []);
    await later.waitFor(/What shall we do\?/);
    expect(later.text()).not.toContain("heck-in");
    later.press("escape");
    await later.exit;
  });
});

test("home shows what is due on the smallest terminal, above a menu that leaves it in sight", async () => {
  const home = await homeWith([session(noon(2))]);
  const pty = inTerminal(home, [], { columns: 40, rows: 10 });
  await pty.waitFor(/esc back/);
  expect(pty.screen().join("\n")).toMatch(/^Due today\nStarter: \d of 3 done[\s\S]*› 1\. Starter/);
  pty.press("escape");
  await pty.exit;
});

test("home shows what is due and starts it with one key", async () => {
  const home = await homeWith([session(noon(2))]);
  const pty = inTerminal(home, []);
  await pty.waitFor(/Due today\s+Starter: \d of 3 done this week[\s\S]*› 1\. Starter/);
  pty.press("enter");
  await pty.waitFor(/x STOP/);
  pty.press("q");
  expect(await pty.exit).toMatchObject({ code: 4 });
});
