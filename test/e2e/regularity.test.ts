/** What is due, the days and the statistics, through the built program and a real history. */
import { describe, expect, test } from "vitest";
import { homeWith, json, noon, session } from "../support/home-with.ts";
import { type Home, inTerminal, makeHome, piped } from "../support/program.ts";

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
