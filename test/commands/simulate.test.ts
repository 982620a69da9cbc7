/** A routine played before anybody does it. */
import { fileURLToPath } from "node:url";
import { Chalk } from "chalk";
import { expect, it } from "vitest";
import { ExitCode } from "../../src/base/exit-code.ts";
import { type SimulateOptions, simulate } from "../../src/commands/simulate.ts";
import { compileShipped } from "../../src/library/compile.ts";
import { openLibrary } from "../../src/library/library.ts";
import { parseDay } from "../../src/progress/calendar.ts";
import { PLAIN } from "../support/frames.ts";

const shipped = await compileShipped(fileURLToPath(new URL("../../routines/", import.meta.url)));
const library = await openLibrary({ home: null, shipped });

async function simulated(name: string, options: Partial<SimulateOptions> = {}): Promise<string> {
  const lines: string[] = [];
  const output = {
    out: (line: string) => lines.push(line),
    err: () => {},
    columns: 80,
    chalk: new Chalk({ level: 0 }),
  };
  const find = async (wanted: string) => (await library.find(wanted)).routine;
  const parts = { output, theme: PLAIN, catalogue: library, find, today: parseDay("2026-01-01") };
  expect(await simulate(parts, name, { sessions: 8, warmup: true, ...options })).toBe(ExitCode.done);
  return lines.join("\n");
}

const json = async (...asked: Parameters<typeof simulated>) =>
  JSON.parse(await simulated(asked[0], { ...asked[1], json: true }));

it("plays as often a week as the routine aims at, from the next Monday on", async () => {
  const { perWeek, sessions } = await json("swim");
  expect(perWeek).toBe(2);
  expect(sessions.slice(0, 3).map(({ date, week }: { date: string; week: number }) => [date, week])).toEqual([
    ["2026-01-05", 1],
    ["2026-01-08", 1],
    ["2026-01-12", 2],
  ]);
  expect((await json("swim", { perWeek: 1 })).sessions[1].date).toBe("2026-01-12");
});

it("brings every exercise of the strength routine from its start to its target", async () => {
  const { allReachedInSession, sessions } = await json("strength", { sessions: 60 });
  expect(allReachedInSession).toBeLessThanOrEqual(60);
  const reached = sessions[allReachedInSession - 1].exercises;
  expect(sessions[0].exercises.every(({ level }: { level: number }) => level === 0)).toBe(true);
  expect(reached.every(({ level, top }: { level: number; top: number }) => level === top)).toBe(true);
  for (const { exercises } of sessions) {
    expect(exercises.filter(({ rises }: { rises: boolean }) => rises).length).toBeLessThanOrEqual(2);
  }
});

it("tells when a short one would get there, and when it never does", async () => {
  expect(await simulated("starter", { sessions: 3 })).toMatch(/all are there\s+in session \d+, week \d+\.$/);
  expect(await simulated("starter", { sessions: 3, pain: [6] })).toMatch(/some are not\s+there within two years\.$/);
});

it("goes on with the last number that was told", async () => {
  const { sessions } = await json("starter", { sessions: 6, pain: [1, 5] });
  const reasons = sessions[5].exercises.map(({ reason }: { reason: string | null }) => reason);
  expect(reasons).toContain("Pain was at 5, and the time before was not easy either: same dose again.");
});

it("leaves the warm-up out when told so", async () => {
  expect(await simulated("starter")).toContain("Pelvic tilt");
  expect(await simulated("starter", { warmup: false })).not.toContain("Pelvic tilt");
});

it.each([
  [{ sessions: 521 }, "Sessions are a whole number from 1 to 520."],
  [{ perWeek: 8 }, "Sessions a week are a whole number from 1 to 7."],
  [{ sessions: 4, skip: [5] }, "There are sessions 1 to 4 to skip."],
  [{ sessions: 2, skip: [1, 2] }, "Every session is skipped: there is nothing to play."],
])("refuses what can't be played as wrong usage: %j", async (options, message) => {
  await expect(simulated("starter", options)).rejects.toMatchObject({ message, exitCode: ExitCode.usage });
});
