/** `check-in`, by keys and on the command line, with a real history. */
import { describe, expect, test } from "vitest";
import { type CheckInOptions, checkIn } from "../../src/commands/check-in.ts";
import { readCheckIns, saveCheckIn } from "../../src/history/check-ins.ts";
import { dayIn } from "../../src/progress/local-day.ts";
import { PLAIN } from "../support/frames.ts";
import { historyIn, temporaryFolder } from "../support/history.ts";
import { output } from "../support/people.ts";
import { START_WALL } from "../support/rehearsal.ts";

const DAY = 86_400_000;

type Said = Parameters<typeof saveCheckIn>[1];

/** A terminal whose keys and signals come by themselves, in turn, each once the question stands. */
function keyboard(keys: readonly string[]) {
  const lines: string[] = [];
  const signals: ((signal: string) => void)[] = [];
  const controls = {
    onKey: (listener: (key: string) => void) => {
      let live = true;
      const tell = (key: string) => (key.startsWith("SIG") ? signals[0]?.(key) : listener(key));
      setImmediate(() => {
        for (const key of keys) if (live) tell(key);
      });
      return () => {
        live = false;
      };
    },
    onSignal: (listener: (signal: string) => void) => {
      signals.push(listener);
      return () => {};
    },
    onRepaint: () => () => {},
    suspend: () => {},
  };
  const screen = { line: (text: string) => void lines.push(text) };
  return { lines, openPlain: () => ({ screen, controls, close: () => {} }) as never };
}

async function run(options: CheckInOptions, { keys = null as readonly string[] | null, before = [] as number[] } = {}) {
  const history = historyIn(temporaryFolder());
  before.forEach((score, index) => {
    const statements = Array.from({ length: score }, (_, at) => at + 1);
    saveCheckIn(history, { at: START_WALL - (before.length - index) * 14 * DAY, statements, pain: 5 });
  });
  const shown = output();
  const { lines, openPlain } = keyboard(keys ?? []);
  const kept = { earlier: () => readCheckIns(history), save: (said: Said) => void saveCheckIn(history, said) };
  const code = await checkIn(
    {
      ...{ output: shown, theme: PLAIN, ...kept, now: START_WALL, dayOf: dayIn("UTC") },
      terminals: { asks: keys !== null, openPlain },
    },
    options,
  );
  return { code, said: shown.said, lines, kept: readCheckIns(history).slice(before.length) };
}

const none = Array.from({ length: 24 }, () => "n");

describe("asked at a terminal", () => {
  test("each statement takes a key, then the pain; the score is held against the first one", async () => {
    const { code, said, lines, kept } = await run({}, { keys: ["y", "y", ...none.slice(2), "3"], before: [12, 9] });
    expect(code).toBe(0);
    expect(kept).toMatchObject([{ statements: [1, 2], score: 2, pain: 3, at: "2026-01-05T08:00:00.000Z" }]);
    expect(lines[0]).toBe("Tick only the sentences that describe you today.");
    expect(lines.filter((line) => /\d of 24/.test(line))).toHaveLength(24);
    expect(said).toContain("Down from 12 to 2: that is a change that counts.");
    expect(said).toContain("The next one: from 2026-01-19 on.");
  });

  test("enter at the pain leaves it open and keeps the statements", async () => {
    expect((await run({}, { keys: ["y", ...none.slice(1), "enter"] })).kept).toMatchObject([{ score: 1, pain: null }]);
  });

  test.each([
    [["escape"], 4],
    [["y", "escape", "y"], 4],
    [["y", ...none.slice(1), "escape", "y"], 4],
    [["y", "ctrl-c"], 130],
    [["y", "SIGTERM"], 143],
    [["y", "SIGHUP"], 129],
  ])("leaving by %j keeps nothing and ends with %i", async (keys, exit) => {
    const { code, said, kept } = await run({}, { keys, before: [12] });
    expect({ code, kept }).toEqual({ code: exit, kept: [] });
    expect(said.join(" ")).toContain("Nothing was kept.");
  });
});

describe("said on the command line", () => {
  test("is kept without a question, also at a terminal", async () => {
    const { kept, said, lines } = await run({ statements: "9, 1,4,4", pain: 3 }, { keys: [] });
    expect(kept).toMatchObject([{ statements: [1, 4, 9], pain: 3 }]);
    expect(said[0]).toBe("Check-in of 2026-01-05: 3 of 24, where 0 is best.");
    expect(lines).toEqual([]);
    expect((await run({ statements: "none" })).kept).toMatchObject([{ score: 0, pain: null }]);
  });

  test.each([
    [{ statements: "0" }, /«0» is no statement/],
    [{ statements: "1,25" }, /«25» is no statement/],
    [{ statements: "" }, /is no statement/],
    [{ statements: "one" }, /«one»/],
    [{ pain: 3 }, /goes with --statements/],
    [{ statements: "1", list: true }, /--list/],
  ])("wrongly, it is told what to write: %o", async (options, message) => {
    await expect(run(options)).rejects.toMatchObject({ message: expect.stringMatching(message), exitCode: 2 });
  });
});

test("--print shows the statements with their numbers, and keeps nothing", async () => {
  const { said, kept } = await run({ print: true }, { keys: [] });
  expect(said[0]).toBe("Tick only the sentences that describe you today.");
  expect(said).toContain(" 9  I get dressed more slowly than usual because of my back.");
  expect(said).toContain("24  I stay in bed most of the time because of my back.");
  expect(said.slice(2).every((line) => /^( \d|\d\d| {2}) {2}\S/.test(line))).toBe(true);
  expect(said).toContain(" 4  Because of my back I am not doing any of the jobs that I usually do around");
  expect(kept).toEqual([]);
  const { statements } = JSON.parse((await run({ print: true, json: true })).said.join(""));
  expect(statements).toHaveLength(24);
  expect(statements[23]).toEqual({ number: 24, statement: "I stay in bed most of the time because of my back." });
});

test("off a terminal nothing is asked: the earlier ones are listed", async () => {
  expect(await run({}, { before: [12, 7] })).toMatchObject({
    code: 0,
    kept: [],
    said: [expect.stringContaining("2025-12-08  12 of 24"), expect.stringContaining("2025-12-22   7 of 24")],
  });
  expect((await run({})).said).toEqual(["No check-in yet. backcoach check-in asks, at a terminal."]);
});

test("--json is one document with all of them and the change of each", async () => {
  const { said } = await run({ json: true }, { before: [12, 7], keys: [] });
  expect(said).toHaveLength(1);
  expect(JSON.parse(said[0] ?? "")).toMatchObject([
    { on: "2025-12-08", score: 12, pain: 5, change: null },
    { on: "2025-12-22", score: 7, change: { kind: "improved", points: 5 } },
  ]);
});
