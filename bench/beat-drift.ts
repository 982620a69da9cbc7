/**
 * Whether a session keeps time. A beat that begins late because the one before ended late would add up to seconds in
 * half an hour; here every beat hands its exact end on, and this measures that it does: once with the real driver on a
 * clock whose every wake-up is late, and once with the built program and real timers, timing its lines as they arrive.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { planSeconds } from "../src/plan/estimate.ts";
import { makePlan } from "../src/plan/make-plan.ts";
import type { Clock } from "../src/runner/clock.ts";
import { perform } from "../src/runner/driver.ts";
import { createSession } from "../src/session/session.ts";
import { catalogue, entry, exercise, routine } from "../test/support/exercises.ts";
import { BLANK, DEAF } from "../test/support/unattended.ts";
import { VirtualClock } from "../test/support/virtual-clock.ts";
import { environment, inFolder, LAUNCHER, median } from "./program.ts";
import { atMost, type Row } from "./row.ts";

const MOST_MS = 10;
const LATEST_WAKE_MS = 50;

/** `seconds`: length of the session with real timers; `speed`: of the rehearsal of half an hour, or null for none. */
export async function beatDrift(seconds: number, speed: number | null): Promise<Row[]> {
  const rows = [
    atMost(`30 min of beats, wake-ups up to ${LATEST_WAKE_MS} ms late: drift`, await virtualDrift(), MOST_MS, "ms", 1),
    atMost(`${seconds} s of beats, real timers: drift`, await realDrift(seconds, 1), MOST_MS, "ms", 1),
  ];
  if (speed !== null) {
    const drift = await realDrift(1800, speed);
    rows.push(atMost(`30 min of beats, real timers, at ${speed}x: drift`, drift, MOST_MS, "ms", 1));
  }
  return rows;
}

/** How far the last event of half an hour is from where the plan puts it, ms. */
async function virtualDrift(): Promise<number> {
  const movement = exercise("bird-dog", { tempo: { lift: 1.3, hold: 5, lower: 1.3, relax: 0.7 } });
  const rounds = Array.from({ length: 18 }, () => entry("bird-dog", { reps: 10, hold: 5 }));
  const plan = makePlan(routine(rounds), catalogue([movement]), { warmup: false });
  const virtual = new VirtualClock(0);
  const late: Clock = {
    now: () => virtual.now(),
    wall: () => virtual.wall(),
    after: (ms, task) => virtual.after(ms + Math.random() * LATEST_WAKE_MS, task),
  };
  const nothing = () => {};
  const performed = perform({
    session: createSession(plan),
    clock: late,
    stage: BLANK,
    controls: DEAF,
    save: nothing,
  });
  virtual.advance(planSeconds(plan) + 60);
  const { events } = await performed;
  const [first, last] = [events[0], events.at(-1)];
  if (!first || last?.type !== "session-finished") throw new Error("the session did not finish");
  return Math.abs(last.at - first.at - planSeconds(plan) * 1000);
}

/**
 * By how much later the lines of the program arrive toward the end than at the beginning, each against the time that its
 * session says, in ms. A single late line is the machine's business; drift makes all that follow late.
 */
async function realDrift(seconds: number, speed: number): Promise<number> {
  const late = await lateness(seconds, speed);
  const part = Math.ceil(late.length / 4);
  return Math.abs(median(late.slice(-part)) - median(late.slice(0, part)));
}

function lateness(seconds: number, speed: number): Promise<number[]> {
  return inFolder(
    (home) =>
      new Promise((resolve, reject) => {
        const file = join(home, "beats.yaml");
        writeFileSync(file, beatsOf(seconds));
        const args = [LAUNCHER, "start", file, "--json", "--speed", String(speed)];
        const child = spawn(process.execPath, args, { env: environment(home), stdio: ["ignore", "pipe", "ignore"] });
        const started = performance.now();
        const late: number[] = [];
        createInterface({ input: child.stdout }).on("line", (line) => {
          late.push(performance.now() - started - (JSON.parse(line).elapsed * 1000) / speed);
        });
        child.on("close", (code) => (code === 0 ? resolve(late) : reject(new Error(`start ended with ${code}`))));
      }),
  );
}

/** As many reps as a set may have. */
const MOST_REPS = 200;

/** A routine of about this length, a beat every second or, in a long one, every few. */
function beatsOf(seconds: number): string {
  const reps = Math.min(MOST_REPS, Math.round(seconds / 4));
  const beat = `${(seconds / reps / 4).toFixed(2)}s`;
  return `format: 1
name: Beats
group: mobility
warmup: none
ready: 1s
exercises:
  - { do: breathe, reps: ${reps}, hold: ${beat} }
define:
  breathe:
    name: Breathe
    steps: [Breathe in and out]
    tempo: { lift: ${beat}, lower: ${beat}, relax: ${beat} }
`;
}
