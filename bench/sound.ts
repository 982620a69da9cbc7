/**
 * How soon `x` ends the sound that is playing: the real driver, stage and player, and a program that plays for 20 seconds. What
 * sounds then is the signal of the stop, which is another process.
 */
import { systemClock } from "../src/cli/system-clock.ts";
import { makePlan } from "../src/plan/make-plan.ts";
import type { Controls } from "../src/runner/controls.ts";
import { perform } from "../src/runner/driver.ts";
import { SignalledStage } from "../src/runner/signalled-stage.ts";
import { createSession } from "../src/session/session.ts";
import { openTones } from "../src/voice/player.ts";
import { catalogue, entry, exercise, routine } from "../test/support/exercises.ts";
import { writeDouble } from "../test/support/speech-double.ts";
import { BLANK, DEAF } from "../test/support/unattended.ts";
import { inFolder, quantile } from "./program.ts";
import { atMost, notMeasured, type Row } from "./row.ts";
import { untilSilent } from "./until-silent.ts";

const LATEST_SILENCE_MS = 50;
const PLAN = makePlan(routine([entry("plank", { hold: 60 })], { ready: 0.05 }), catalogue([exercise("plank")]), {
  warmup: false,
});

/** @param stops how many sessions are stopped, each while a sound plays */
export function soundDelays(stops: number): Promise<Row[]> {
  return inFolder(async (folder) => {
    const took: number[] = [];
    for (let n = 0; n < stops; n++) took.push(await stopToSilence(folder, n));
    if (took.some(Number.isNaN)) return [notMeasured("x to the end of a sound", "needs /proc")];
    const what = `x to the end of the sound that plays, p99 of ${stops}`;
    const row = atMost(what, quantile(took, 0.99), LATEST_SILENCE_MS, "ms", 1);
    return [{ ...row, measured: `${row.measured} (median ${quantile(took, 0.5).toFixed(1)})` }];
  });
}

/** From the key to the end of the program that was playing, ms. */
async function stopToSilence(folder: string, n: number): Promise<number> {
  if (process.platform !== "linux") return Number.NaN;
  const double = writeDouble(folder, { name: `play-${n}`, seconds: 20 });
  const play = (file: string) => ({ program: double.path, args: [file], stdin: null, env: {} });
  const sounds = openTones([{ name: "double", play }], null);
  let press = (_key: string) => {};
  const controls: Controls = {
    ...DEAF,
    onKey: (listener) => {
      press = listener;
      return () => {};
    },
  };
  const stage = new SignalledStage(BLANK, { sounds, flash: false, speed: 1 });
  const over = perform({ session: createSession(PLAN), clock: systemClock, stage, controls, save: () => {} });
  const took = await untilSilent(double, n, () => press("x"));
  await over;
  sounds.silence();
  sounds.close();
  return took;
}
