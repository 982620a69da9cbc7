/**
 * How fast `check` reads routines: many files in one call, the start of the program included. And whether twice the
 * files take twice the time: the cost of a file among many against its cost among few.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, LAUNCHER, median, timeOf } from "./program.ts";
import { atLeast, atMost, type Row } from "./row.ts";

const FEW = 300;
const MANY = 600;
const MOST = 1200;

export async function checkFiles(rounds: number): Promise<Row[]> {
  return inFolder((folder) => {
    const files = Array.from({ length: MOST }, (_, index) => {
      const path = join(folder, `routine-${index}.yaml`);
      writeFileSync(path, routineText(index));
      return path;
    });
    const times = new Map<number, number[]>([FEW, MANY, MOST].map((count) => [count, []]));
    for (let round = 0; round < rounds; round++) {
      for (const [count, walls] of times) walls.push(timeOf([LAUNCHER, "check", ...files.slice(0, count)], folder));
    }
    const [few = 0, many = 0, most = 0] = [...times.values()].map(median);
    const growth = (most - many) / (MOST - MANY) / ((many - few) / (MANY - FEW));
    return [
      atLeast(`check, ${MANY} files in one call`, MANY / (many / 1000), 300, "files/s"),
      atMost(`check, a file of ${MOST} against one of ${MANY}`, growth, 1.3, "x"),
    ];
  });
}

/** A routine of ordinary size; the number keeps the files from being one and the same. */
function routineText(index: number): string {
  return `format: 1
name: Evening back ${index}
about: A quiet quarter of an hour.
group: mobility
rest: ${10 + (index % 20)}s
exercises:
  - pelvic-tilt
  - do: side-plank
    hold: ${5 + (index % 10)}s
    sides: each
    toward: { hold: 30s }
  - do: bird-dog
    reps: 4
    hold: 5s
    sides: alternate
    note: Keep a cup of water level on your back.
  - rest: 60s
  - rounds: 2
    of: [cat-cow, { do: childs-pose, hold: 20s }]
`;
}
