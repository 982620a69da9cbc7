/**
 * A real process is killed in the middle of real sessions, again and again, each time at another moment; each successor
 * goes on with what was left. BACKCOACH_KILLS says how often (20 here, 200 in the soak).
 */
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { claimSession } from "../../src/history/claim.ts";
import { openHistory } from "../../src/history/open-history.ts";
import { readEvents } from "../../src/history/read-events.ts";
import { findSession } from "../../src/history/read-sessions.ts";
import { readUnfinished } from "../../src/history/unfinished.ts";
import { rows, temporaryFolder } from "../support/history.ts";
import { Performer } from "../support/performer.ts";
import { START_WALL } from "../support/rehearsal.ts";

const KILLS = Number(process.env.BACKCOACH_KILLS ?? 20);
const SEED = Number(process.env.BACKCOACH_SEED ?? 20261122);

/** After how many lines that it said, and how many milliseconds later; with no lines, so long after its start. */
const moment = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ lines: fc.integer({ min: 1, max: 80 }), ms: fc.double({ min: 0, max: 4, noNaN: true }) }),
  },
  { weight: 1, arbitrary: fc.record({ lines: fc.constant(0), ms: fc.double({ min: 0, max: 600, noNaN: true }) }) },
);

/** What has ever been said to be safe. */
interface Said {
  readonly saved: Map<string, number>;
  readonly closed: Set<string>;
}

test("no event that was said to be saved is lost, and the next process goes on from there", {
  timeout: 30_000 + KILLS * 5000,
}, async () => {
  const folder = temporaryFolder();
  const said: Said = { saved: new Map(), closed: new Set() };
  let left: string | null = null;
  let resumed = 0;
  for (const [kill, { lines, ms }] of fc.sample(moment, { numRuns: KILLS, seed: SEED }).entries()) {
    const heard = await runAndKill(folder, lines, ms);
    const told = `kill ${kill + 1} of seed ${SEED}, after ${heard.length} lines and ${ms} ms`;
    if (left && heard[0]) {
      expect(heard[0], told).toBe(left);
      resumed++;
    }
    take(said, heard);
    left = lookInto(folder, said, told);
  }
  console.log(`${KILLS} kills, ${resumed} resumed, ${said.closed.size} sessions closed, ${total(said)} events, 0 lost`);
  expect(resumed).toBeGreaterThan(KILLS / 4);
});

/** @returns every whole line that it said */
async function runAndKill(folder: string, lines: number, ms: number): Promise<string[]> {
  const performer = new Performer(folder);
  await performer.says(lines);
  await setTimeout(ms);
  performer.kill();
  const { signal, code, stderr } = await performer.ended;
  if (signal !== "SIGKILL") throw new Error(`it ended by itself with ${code}: ${stderr}`);
  return performer.heard;
}

function take({ saved, closed }: Said, heard: readonly string[]): void {
  for (const line of heard) {
    const [what, id = "", seq = "0"] = line.split(" ");
    if (what === "saved") saved.set(id, Number(seq));
    if (what === "closed") closed.add(id);
  }
}

/** Holds the file against what was said. @returns what the next process has to say first, if anything was left */
function lookInto(folder: string, { saved, closed }: Said, told: string): string | null {
  const history = openHistory(folder, START_WALL);
  const claim = claimSession(folder);
  try {
    expect(history.notice, told).toBeNull();
    expect(claim, `${told}: the claim of a dead process`).not.toBeNull();
    expect(rows(history, "PRAGMA integrity_check"), told).toEqual([{ integrity_check: "ok" }]);
    expect(rows(history, "PRAGMA foreign_key_check"), told).toEqual([]);
    const there = rows(history, "SELECT id, ended_at IS NOT NULL AS closed FROM session");
    for (const id of closed) {
      expect(there, told).toContainEqual({ id, closed: 1 });
      for (const line of findSession(history, id).exercises) {
        const { repsPlanned: repsDone, setsPlanned: setsDone, plannedSeconds: heldSeconds } = line;
        expect(line, `${told}, session ${id}`).toMatchObject({ repsDone, setsDone, heldSeconds });
      }
    }
    for (const [id, seq] of saved) {
      const numbers = readEvents(history, id).map((event) => event.seq);
      expect(numbers.length, `${told}, session ${id}`).toBeGreaterThanOrEqual(seq);
      expect(numbers, told).toEqual(numbers.map((_, index) => index + 1));
    }
    const unfinished = readUnfinished(history, [folder]);
    expect(unfinished.length, told).toBeLessThanOrEqual(1);
    return unfinished[0] ? `resumed ${unfinished[0].id} ${unfinished[0].events.length}` : null;
  } finally {
    claim?.release();
    history.close();
  }
}

function total({ saved }: Said): number {
  return [...saved.values()].reduce((sum, seq) => sum + seq, 0);
}
