/**
 * How long somebody waits for an answer: whole runs of the built program against `node -e 0`, which is the least that a
 * program on Node can cost. The runs take turns, so that whatever else the machine does falls on all of them.
 */
import { inFolder, LAUNCHER, median, timeOf } from "./program.ts";
import { atMost, type Row } from "./row.ts";

const COMMANDS = [
  { what: "--help against node -e 0", args: ["--help"], most: 1.4 },
  { what: "list against node -e 0", args: ["list"], most: 1.6 },
];

export async function startUp(rounds: number): Promise<Row[]> {
  const runs = [["-e", "0"], ...COMMANDS.map(({ args }) => [LAUNCHER, ...args])];
  const times: number[][] = runs.map(() => []);
  await inFolder((home) => {
    for (const run of runs) timeOf(run, home);
    for (let round = 0; round < rounds; round++) {
      for (const [index, run] of runs.entries()) times[index]?.push(timeOf(run, home));
    }
  });
  const [empty = Number.NaN, ...medians] = times.map(median);
  return COMMANDS.map(({ what, most }, index) => {
    const row = atMost(what, (medians[index] ?? Number.NaN) / empty, most, "x");
    return { ...row, measured: `${row.measured} (${medians[index]?.toFixed(0)} / ${empty.toFixed(0)} ms)` };
  });
}
