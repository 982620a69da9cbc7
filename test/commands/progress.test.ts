/** What comes next, asked of a history that was played by the rules. */
import { fileURLToPath } from "node:url";
import { Chalk } from "chalk";
import { describe, expect, it } from "vitest";
import { ExitCode } from "../../src/base/exit-code.ts";
import type { Person } from "../../src/commands/person.ts";
import { type ProgressOptions, progress } from "../../src/commands/progress.ts";
import type { SessionEntry } from "../../src/history/entry-shape.ts";
import { compileShipped } from "../../src/library/compile.ts";
import { openLibrary } from "../../src/library/library.ts";
import { isoDate } from "../../src/progress/calendar.ts";
import { ASCII, PLAIN } from "../support/frames.ts";
import { asPast, BEGAN, playedHistory } from "../support/played-history.ts";

const shipped = await compileShipped(fileURLToPath(new URL("../../routines/", import.meta.url)));
const library = await openLibrary({ home: null, shipped });
const starter = (await library.find("starter")).routine;

/** Three weeks; pain in the second one. */
const THREE_WEEKS = playedHistory(starter, library, 9, {
  5: { pain: { before: 1, worst: 3, after: 1, morning: 0 } },
});
const DAY_AFTER = BEGAN + 21;

interface Asked extends ProgressOptions {
  readonly entries?: readonly SessionEntry[];
  readonly columns?: number;
  readonly theme?: typeof PLAIN;
}

async function asked(exercise?: string, options: Asked = {}): Promise<string> {
  const { entries = THREE_WEEKS, columns = 80, theme = PLAIN, ...own } = options;
  const lines: string[] = [];
  const output = { out: (line: string) => lines.push(line), err: () => {}, columns, chalk: new Chalk({ level: 0 }) };
  const past = asPast(entries);
  const person: Person = { screening: null, today: isoDate(DAY_AFTER), day: DAY_AFTER, minute: 600, woke: null, past };
  expect(await progress({ output, theme, library, person }, exercise, own)).toBe(ExitCode.done);
  return lines.join("\n");
}

describe("the list of all exercises", () => {
  it("has the level, the dose, the next one, how it went and the reason, for what was done", async () => {
    const list = await asked();
    expect(list).toMatch(/^Starter\n/);
    expect(list).toMatch(
      / {2}Cat-cow +level 2 of 4 +8 times, next 9 times +▁▁▃+\n {4}Two clean sessions \(effort 5, pain 1\)/,
    );
    expect(list).toMatch(/ {2}Side plank +level 2 of 10 +14 s, next 16 s +▁▁▁▂▂▂▂▃▃\n {4}At most one step a week/);
    expect(list).toMatch(/ {2}Pelvic tilt +fixed +12 x 5 s\n/);
    expect(list).not.toContain("Superman");
  });

  it("says a reason once that holds for all", async () => {
    const list = await asked(undefined, { on: isoDate(DAY_AFTER + 30) });
    expect(list.match(/Four weeks off/g)).toHaveLength(1);
  });

  it("shows a routine that was never done as it would begin", async () => {
    const list = await asked(undefined, { routine: "ball", entries: [] });
    expect(list).toMatch(/^Ball\n {2}First time: we start low and build up.\n/);
  });

  it("names what stands in no routine any more", async () => {
    const [entry] = THREE_WEEKS;
    if (!entry) throw new Error("no session");
    const old = { ...entry, exercises: entry.exercises.slice(0, 1).map((one) => ({ ...one, exercise: "headstand" })) };
    expect(await asked(undefined, { entries: [old] })).toContain("In no routine any more: headstand.");
  });

  it("without a history says what to do", async () => {
    expect(await asked(undefined, { entries: [] })).toContain("backcoach start begins.");
    expect(JSON.parse(await asked(undefined, { entries: [], json: true }))).toMatchObject({ exercises: [], gone: [] });
  });
});

describe("one exercise", () => {
  it("has every session with the rule that decided and what was told, and what it takes to go up", async () => {
    const page = await asked("bird-dog");
    expect(page).toMatch(/^Bird-dog, Starter\n/);
    expect(page).toContain(
      `2026-09-07  4 x 5 s. First time: we start low and build up.\n            pain 1, effort 5\n`,
    );
    expect(page).toContain("pain 1 before, 3 at worst, 1 after, effort 5");
    expect(page).toContain("Pain rose to 3 but settled: same dose again.");
    expect(page).toMatch(/┤━+┛? *\n +└┬/);
    expect(page).toMatch(/\n2026-09-28: 4 x \d+ s, level \d of 9\n/);
    expect(page).toMatch(
      /\nAt most one step a week: next step from Wednesday.\n\nTo go up to 4 x \d+ s, on the way to 8 x 10 s\n• That is all it takes.$/,
    );
  });

  it("is found by its name and other names, and a slip is understood", async () => {
    expect(await asked("Bird Dog")).toMatch(/^Bird-dog/);
    await expect(asked("brid-dog")).rejects.toMatchObject({ hint: expect.stringContaining("bird-dog") });
    await expect(asked("starter")).rejects.toMatchObject({
      hint: "It is a routine: backcoach progress --routine starter",
    });
  });

  it("is asked as of another day: what came later does not count", async () => {
    const then = JSON.parse(await asked("side-plank", { on: "2026-09-10", json: true }));
    expect(then).toMatchObject({ on: "2026-09-10", level: 0, rule: 13 });
    expect(then.sessions).toHaveLength(2);
    await expect(asked("side-plank", { on: "soon" })).rejects.toMatchObject({ exitCode: ExitCode.usage });
  });

  it("comes whole as JSON", async () => {
    const json = JSON.parse(await asked("side-plank", { json: true }));
    expect(json).toMatchObject({
      exercise: "side-plank",
      routine: "starter",
      level: 2,
      top: 10,
      rule: 13,
      rises: false,
    });
    expect(json).toMatchObject({ dose: { holdSeconds: 14 }, next: { holdSeconds: 16 }, alsoIn: [] });
    expect(json.toGoUp[0]).toMatchObject({ rule: 13, reason: json.reason });
    expect(json.ladder).toHaveLength(11);
    expect(json.sessions[0]).toMatchObject({ date: "2026-09-07", zone: "green", decision: { level: 0, rule: 0 } });
    expect(json.sessions[4]).toMatchObject({ date: "2026-09-16", zone: "amber", pain: { worst: 3 } });
  });

  it("says in which other routines it was done, and takes the one that was asked for", async () => {
    const strength = (await library.find("strength")).routine;
    const later = playedHistory(strength, library, 1).map((entry) => ({
      ...entry,
      startedAt: "2026-09-27T12:00:00.000Z",
      endedAt: "2026-09-27T12:30:00.000Z",
    }));
    const entries = [...THREE_WEEKS, ...later];
    expect(await asked("side-plank", { entries })).toContain("Also in starter: --routine chooses. Shown: strength.");
    expect(await asked("side-plank", { entries, routine: "starter" })).toMatch(/^Side plank, Starter\n\n/);
  });

  it("that is open-ended shows how long it was held, and a suggestion", async () => {
    const page = await asked("hook-lying-rest");
    expect(page).toContain("held 20 s");
    expect(page).toContain("About 14 s each time: 70 % of what you held lately.");
  });

  it("that is open-ended is drawn from the shortest hold on, each on the row that names its seconds", async () => {
    const chart = async (seconds: readonly number[]) => {
      const entries = THREE_WEEKS.slice(0, seconds.length).map((entry, index) => ({
        ...entry,
        exercises: entry.exercises.map((one) =>
          one.exercise === "hook-lying-rest" ? { ...one, heldSeconds: seconds[index] ?? 0 } : one,
        ),
      }));
      return (await asked("hook-lying-rest", { entries })).match(/^ *\d.*s┤.*$/gm);
    };
    expect(await chart([10, 12])).toEqual([
      expect.stringMatching(/^12 s┤ .*━$/),
      expect.stringMatching(/^11 s┤/),
      expect.stringMatching(/^10 s┤━/),
    ]);
    expect(await chart([10, 40])).toEqual([
      expect.stringMatching(/^40-45 s┤ .*━$/),
      ...["34-39 s", "28-33 s", "22-27 s", "16-21 s"].map((row) => expect.stringContaining(row)),
      expect.stringMatching(/^10-15 s┤━/),
    ]);
  });

  it("that was never done says where it is", async () => {
    expect(await asked("push-up")).toBe("Push-up: not done yet.\nIt stands in no routine.");
    expect(await asked("locust")).toMatch(/^Locust: not done yet.\nIt is a part of .*strength.*--routine/);
    expect(await asked("locust", { routine: "starter" })).toMatch(/^Locust is no part of Starter./);
  });

  it("lists the latest sessions, and as many as were asked for", async () => {
    const entries = playedHistory(starter, library, 20);
    const dates = async (limit?: number) =>
      (await asked("side-plank", { entries, on: "2026-12-01", ...(limit ? { limit } : {}) })).match(/^2026-.* {2}/gm);
    expect(await dates()).toHaveLength(12);
    expect(await dates(20)).toHaveLength(20);
  });
});

it("fits 40 columns, and needs no more than ASCII", async () => {
  for (const exercise of [undefined, "side-plank", "hook-lying-rest"]) {
    const text = await asked(exercise, { columns: 40, theme: ASCII });
    expect(text).toMatch(/^[ -~\n]+$/);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  }
});
