/**
 * What the moving figure costs: the time to make a frame and to find what of it has changed, the bytes that are sent for
 * it, and the share of a core that a live session takes with it, beside the same session without.
 *
 * Ten movements of very different shape, from the prone leg raise, in which little moves, to the bird-dog. Frames and bytes
 * are those of a figure of 48x12; the sessions run in pseudo-terminals of 80x24 and 200x60.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { spawn } from "@lydell/node-pty";
import type { Size } from "../src/base/frame.ts";
import type { MomentPhase } from "../src/figure/frame-at.ts";
import { movesIn } from "../src/figure/frame-at.ts";
import type { Movement } from "../src/figure/movement.ts";
import { type FigureStyle, renderFigure } from "../src/figure/render-figure.ts";
import { loadShipped } from "../src/library/shipped.ts";
import type { Exercise } from "../src/routine/exercise.ts";
import { Canvas } from "../src/terminal/canvas.ts";
import { HOLD_DISPLAY, SHOW_DISPLAY } from "../src/terminal/escapes.ts";
import { movementOf } from "../src/view/exercise-movement.ts";
import { frameMs } from "../src/view/frame-ms.ts";
import { busySeconds } from "./busy-seconds.ts";
import { environment, inFolder, LAUNCHER, median, quantile } from "./program.ts";
import { atMost, notMeasured, type Row } from "./row.ts";
import { sessionBytes } from "./session-bytes.ts";

const TEN = [
  ...["bird-dog", "cat-cow", "glute-bridge", "side-plank", "cobra", "childs-pose"],
  ...["prone-leg-raise", "superman", "supine-trunk-rotation", "double-knee-to-chest"],
];
const SIZE = { columns: 48, rows: 12 };
const STYLE: FigureStyle = { ...SIZE, glyphs: "quadrant", colours: "full", background: "dark" };
const PHASES = ["lift", "hold", "lower", "relax"] as const;

/** @param seconds of each of the live sessions */
export async function figureCosts(seconds: number): Promise<Row[]> {
  const { exercises } = await loadShipped();
  const ten = TEN.map((id) => played(exercises.find((exercise) => exercise.id === id)));
  const times = ten.flatMap(({ times }) => times);
  const worst = ten.reduce((most, one) => (one.bytesPerSecond > most.bytesPerSecond ? one : most));
  const bytes = ten.reduce((sum, { bytesPerSecond }) => sum + bytesPerSecond, 0) / ten.length;
  const frame = atMost("a figure of 48x12: frame and diff", median(times), 1, "ms");
  const sent = atMost("a figure of 48x12: output, mean of ten movements", bytes, 2000, "B/s", 0);
  return [
    { ...frame, measured: `${frame.measured} (p99 ${quantile(times, 0.99).toFixed(2)})` },
    { ...sent, measured: `${sent.measured} (most ${worst.bytesPerSecond.toFixed(0)}, ${worst.id})` },
    ...(await sessionBytes()),
    await liveShare({ columns: 80, rows: 24 }, seconds),
    await liveShare({ columns: 200, rows: 60 }, seconds),
  ];
}

interface Played {
  readonly id: string;
  /** ms of each frame that was drawn. */
  readonly times: readonly number[];
  readonly bytesPerSecond: number;
}

/** Eight repetitions, sides in turn, as a session draws them: nothing while the figure stays as it is. */
function played(exercise: Exercise | undefined): Played {
  const movement = exercise && movementOf(exercise);
  if (!exercise || !movement) throw new Error("one of the ten has no picture");
  const canvas = new Canvas();
  const times: number[] = [];
  let [bytes, seconds] = [0, 0];
  for (let rep = 1; rep <= 8; rep += 1) {
    for (const phase of PHASES) {
      const length = phase === "hold" ? (exercise.dose.hold ?? exercise.tempo.hold) : exercise.tempo[phase];
      const side = exercise.sided ? (rep % 2 === 0 ? "right" : "left") : null;
      for (const fraction of fractions(movement, phase, length)) {
        const started = performance.now();
        const lines = renderFigure(movement, { phase, fraction, seconds: fraction * length, side, rep }, STYLE);
        const changed = canvas.show(lines, SIZE);
        times.push(performance.now() - started);
        if (rep > 1 && changed !== "") bytes += Buffer.byteLength(HOLD_DISPLAY + changed + SHOW_DISPLAY);
      }
      if (rep > 1) seconds += length;
    }
  }
  return { id: exercise.id, times, bytesPerSecond: bytes / seconds };
}

function fractions(movement: Movement, phase: MomentPhase, length: number): number[] {
  if (length === 0) return [];
  const frames = movesIn(movement, phase) ? Math.round((length * 1000) / frameMs(movement)) : 1;
  return Array.from({ length: frames }, (_, frame) => frame / frames);
}

/** Two sessions of the ten at once, so that whatever else the machine does hits both. */
async function liveShare(size: Size, seconds: number): Promise<Row> {
  const [figure, without] = await Promise.all([shareOf(size, seconds, []), shareOf(size, seconds, ["--no-figure"])]);
  const what = `a session at ${size.columns}x${size.rows} with the figure: share of a core`;
  if (figure === null || without === null) return notMeasured(what, "needs /proc");
  const row = atMost(what, figure * 100, 3, "%");
  return { ...row, measured: `${row.measured} (${(without * 100).toFixed(2)} % without it)` };
}

function shareOf({ columns, rows }: Size, seconds: number, more: readonly string[]): Promise<number | null> {
  return inFolder(async (home) => {
    writeFileSync(join(home, "safety-notes-seen"), "");
    writeFileSync(join(home, "config.yaml"), "questions: false\n");
    writeFileSync(join(home, "ten.yaml"), routine());
    const env = { ...environment(home), TERM: "xterm-256color", LANG: "C.UTF-8" };
    const args = [LAUNCHER, "start", join(home, "ten.yaml"), ...more];
    const pty = spawn(process.execPath, args, { name: "xterm-256color", cols: columns, rows, env });
    const ended = new Promise((resolve) => pty.onExit(resolve));
    let moved = 0;
    pty.onData(() => {
      moved += 1;
    });
    try {
      // What is compiled on the way is part of starting, and is over by then.
      await sleep(8000);
      const [busy, from] = [busySeconds(pty.pid), performance.now()];
      await sleep(seconds * 1000);
      const after = busySeconds(pty.pid);
      if (moved < seconds) throw new Error("the session doesn't run");
      return busy === null || after === null ? null : (after - busy) / ((performance.now() - from) / 1000);
    } finally {
      pty.kill();
      await ended;
    }
  });
}

/** One repetition of each, over and over, with hardly any time between them. */
function routine(): string {
  const entries = TEN.map((id) => `      - { do: ${id}, reps: 1, hold: 3s, ready: 1s, rest: 1s }`);
  return ["format: 1", "name: Ten", "group: mobility", "warmup: none", "rest: 1s", "exercises:"]
    .concat("  - rounds: 10", "    of:", entries, "")
    .join("\n");
}
