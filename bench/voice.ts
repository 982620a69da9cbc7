/**
 * How soon a beat is heard and how soon `x` is silence: the real driver, stage, speaker, clock and history, and a program
 * that notes when it began. Beside each stands what a bare timer and a bare start take in the same run.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { systemClock } from "../src/cli/system-clock.ts";
import { beginJournal } from "../src/history/journal.ts";
import { openHistory } from "../src/history/open-history.ts";
import { makePlan } from "../src/plan/make-plan.ts";
import type { Plan } from "../src/plan/plan.ts";
import type { Controls } from "../src/runner/controls.ts";
import { perform } from "../src/runner/driver.ts";
import { SpokenStage } from "../src/runner/spoken-stage.ts";
import type { Event } from "../src/session/event.ts";
import { createSession } from "../src/session/session.ts";
import { commandEngine } from "../src/voice/command-engine.ts";
import { openSpeaker } from "../src/voice/speaker.ts";
import { catalogue, entry, exercise, routine } from "../test/support/exercises.ts";
import { writeDouble } from "../test/support/speech-double.ts";
import { BLANK, DEAF } from "../test/support/unattended.ts";
import { inFolder, quantile } from "./program.ts";
import { atMost, notMeasured, type Row } from "./row.ts";
import { untilSilent } from "./until-silent.ts";

const LATEST_START_MS = 30;
const LATEST_SILENCE_MS = 50;
/** So fast that a number can be said in every beat of the bench, words a minute. */
const RATE = 2000;
const BEAT_SECONDS = 0.25;

/** @param times how many beats and how many stops */
export function voiceDelays(times: number): Promise<Row[]> {
  return inFolder(async (folder) => {
    const quick = writeDouble(folder, { name: "quick" });
    const bare = await bareStarts(quick.path, folder, times);
    if (bare.some(Number.isNaN)) return [notMeasured("beat to speech", "needs bash 5 for its clock")];
    const heard = await beatToSpeech(folder, times);
    const silent: number[] = [];
    for (let n = 0; n < times / 2; n++) silent.push(await stopToSilence(folder, n));
    return [
      row(`a beat to the speech program's start, p99 of ${heard.length}`, heard, LATEST_START_MS, bare),
      row(`x to silence, p99 of ${silent.length}`, silent, LATEST_SILENCE_MS, bare),
    ];
  });
}

/** With its ratio to a bare start, since machines differ. */
function row(what: string, values: readonly number[], most: number, bare: readonly number[]): Row {
  const value = quantile(values, 0.99);
  const line = atMost(what, value, most, "ms", 1);
  const times = (value / quantile(bare, 0.99)).toFixed(1);
  const medians = [values, bare].map((all) => quantile(all, 0.5).toFixed(1)).join(" and ");
  return { ...line, measured: `${line.measured} (${times}x a bare start; medians ${medians})` };
}

/** A timer and a start and nothing else: from when it was due to the program's first line, ms. */
async function bareStarts(path: string, folder: string, times: number): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    const at = performance.timeOrigin + performance.now() + 1000 * BEAT_SECONDS;
    await wait(1000 * BEAT_SECONDS);
    const child = spawn(path, ["--", String(n)], { stdio: "ignore", detached: true });
    await new Promise((resolve) => child.on("exit", resolve));
    took.push(Number(begins(join(folder, "quick.log")).at(-1)?.at) - at);
  }
  return took;
}

/** One session of so many beats, each of which is a number that is said: how much later than due the program began, ms. */
async function beatToSpeech(folder: string, beats: number): Promise<number[]> {
  const double = writeDouble(folder, { name: "beats" });
  const reps = Math.min(200, beats);
  const movement = exercise("count", { tempo: { lift: BEAT_SECONDS, hold: 0, lower: 0, relax: 0 } });
  const plan = makePlan(routine([entry("count", { reps })], { ready: 1 }), catalogue([movement]), { warmup: false });
  const events: Event[] = [];
  await session(plan, double.path, folder, (event) => void events.push(event));
  const ends = events.filter(({ type }) => type === "rep-done").map(({ at }) => at);
  const calls = double.calls().filter(({ args }) => /^\d+\b/.test(args.at(-1) ?? ""));
  // The end of a rep is the beginning of the next; the first begins with the ready beat's end and is left out.
  return calls.flatMap(({ at, args }) => {
    const due = ends[Number.parseInt(args.at(-1) ?? "", 10) - 2];
    return due === undefined ? [] : [at - due];
  });
}

/** From the key to the end of the program that was speaking, ms. */
async function stopToSilence(folder: string, n: number): Promise<number> {
  const double = writeDouble(folder, { name: `long-${n}`, seconds: 20 });
  const plan = makePlan(routine([entry("plank", { hold: 60 })], { ready: 30 }), catalogue([exercise("plank")]), {
    warmup: false,
  });
  let press = (_key: string) => {};
  const over = session(
    plan,
    double.path,
    folder,
    () => {},
    (listener) => (press = listener),
  );
  const took = await untilSilent(double, n, () => press("x"));
  await over;
  return took;
}

async function session(
  plan: Plan,
  path: string,
  folder: string,
  onEvent: (event: Event) => void,
  onKey: (listener: (key: string) => void) => void = () => {},
) {
  const speaker = openSpeaker(commandEngine([path, "--", "{text}"], "{text}"), RATE);
  const manner = { say: "counts", rate: RATE, speed: 1, knows: () => true, emergency: "112" } as const;
  const controls: Controls = {
    ...DEAF,
    onKey: (listener) => {
      onKey(listener);
      return () => {};
    },
  };
  const stage = new SpokenStage(BLANK, { speaker, missing: "", on: true, manner });
  const history = openHistory(folder, Date.now());
  const journal = beginJournal(
    { history, claim: { release: () => {} }, rescueFolders: [], onNotice },
    { plan, at: Date.now(), before: null, unscreened: false, warmupSkipped: false },
  );
  const save = (event: Event) => {
    journal.append(event);
    onEvent(event);
  };
  await perform({ session: createSession(plan), clock: systemClock, stage, controls, save });
  journal.discard();
  history.close();
}

function begins(log: string): { at: number }[] {
  const lines = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("begin"));
  return lines.map((line) => ({ at: Number(line.split(" ")[2]?.replace(",", ".")) * 1000 }));
}

function onNotice(): void {
  throw new Error("the history can't be written");
}
