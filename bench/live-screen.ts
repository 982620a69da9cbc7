/**
 * What a live session costs while it counts, and how soon a key tells: the built program in a pseudo-terminal of 80x24,
 * in the middle of a long hold.
 *
 * A key counts as answered when the change that it causes has arrived on the screen, which is later than the reducer
 * saw it: what is within the limit here is so there.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type IPty, spawn } from "@lydell/node-pty";
import { openScreen } from "../test/support/screen.ts";
import { busySeconds } from "./busy-seconds.ts";
import { environment, inFolder, LAUNCHER, quantile } from "./program.ts";
import { atMost, notMeasured, type Row } from "./row.ts";

const ROUTINE = `format: 1
name: Hold
group: mobility
warmup: none
ready: 1s
exercises:
  - { do: breathe, hold: 10m }
define:
  breathe:
    name: Breathe
    steps: [Breathe in and out]
    tempo: { lift: 1s, lower: 1s }
`;

export function liveScreen(seconds: number, presses: number): Promise<Row[]> {
  return inFolder(async (home) => {
    writeFileSync(join(home, "safety-notes-seen"), "");
    writeFileSync(join(home, "config.yaml"), "questions: false\n");
    writeFileSync(join(home, "hold.yaml"), ROUTINE);
    const env = { ...environment(home), TERM: "xterm-256color", LANG: "C.UTF-8" };
    const args = [LAUNCHER, "start", join(home, "hold.yaml")];
    const pty = spawn(process.execPath, args, { name: "xterm-256color", cols: 80, rows: 24, env });
    try {
      const session = watch(pty);
      await session.shows("Hold ");
      const cost = await costOf(pty.pid, session.bytes, seconds);
      return [...cost, await keysTell(pty, session.shows, presses)];
    } finally {
      pty.kill();
    }
  });
}

/** The screen of a program, and when what it shows arrived. */
function watch(pty: IPty) {
  const screen = openScreen(80, 24);
  let bytes = 0;
  let waiting: { text: string; resolve: (arrived: number) => void } | null = null;
  pty.onData(async (data) => {
    const arrived = performance.now();
    bytes += Buffer.byteLength(data);
    await screen.write(data);
    if (!waiting || !screen.text().includes(waiting.text)) return;
    waiting.resolve(arrived);
    waiting = null;
  });
  screen.onAnswer((answer) => pty.write(answer));
  return {
    bytes: () => bytes,
    shows: async (text: string): Promise<number> => {
      const shown = new Promise<number>((resolve) => {
        waiting = { text, resolve };
      });
      const given = sleep(10_000, null, { ref: false }).then(() => {
        throw new Error(`waited in vain for «${text}»:\n${screen.text()}`);
      });
      return Promise.race([shown, given]);
    },
  };
}

/** Share of a core and bytes a second while nothing but the count moves. */
async function costOf(pid: number, bytes: () => number, seconds: number): Promise<Row[]> {
  await sleep(2000);
  const [busy, written, from] = [busySeconds(pid), bytes(), performance.now()];
  await sleep(seconds * 1000);
  const took = (performance.now() - from) / 1000;
  const output = atMost("a counting session: output", (bytes() - written) / took, 2000, "B/s", 0);
  const after = busySeconds(pid);
  if (busy === null || after === null) return [notMeasured("a counting session: CPU", "needs /proc"), output];
  return [atMost("a counting session: share of a core", ((after - busy) / took) * 100, 2, "%"), output];
}

/** Pauses and goes on, again and again, at moments that have nothing to do with the ticks. */
async function keysTell(pty: IPty, shows: (text: string) => Promise<number>, presses: number): Promise<Row> {
  const took: number[] = [];
  for (let press = 0; press < presses; press++) {
    await sleep(30 + Math.random() * 120);
    const change = shows(press % 2 === 0 ? "Paused" : "space pause");
    const pressed = performance.now();
    pty.write(" ");
    took.push((await change) - pressed);
  }
  const row = atMost(`a key is answered, p99 of ${presses}`, quantile(took, 0.99), 20, "ms", 1);
  return { ...row, measured: `${row.measured} (median ${quantile(took, 0.5).toFixed(1)})` };
}
