/**
 * How long after `x` everything stands: no timer left, the stage silent, and the stop saved. Measured in this process on
 * the real driver and a real history in a temporary folder, from the key until the driver gives control back; from the
 * keyboard to the key it is the same way as for any other (live-screen.ts).
 */
import { claimSession } from "../src/history/claim.ts";
import { beginJournal, type Journal } from "../src/history/journal.ts";
import { type History, openHistory } from "../src/history/open-history.ts";
import { makePlan } from "../src/plan/make-plan.ts";
import type { Clock } from "../src/runner/clock.ts";
import { perform } from "../src/runner/driver.ts";
import type { Stage } from "../src/runner/stage.ts";
import { createSession } from "../src/session/session.ts";
import { catalogue, entry, exercise, routine } from "../test/support/exercises.ts";
import { START_WALL } from "../test/support/rehearsal.ts";
import { BLANK, DEAF } from "../test/support/unattended.ts";
import { VirtualClock } from "../test/support/virtual-clock.ts";
import { inFolder, quantile } from "./program.ts";
import { atMost, type Row } from "./row.ts";

const MOST_MS = 50;
const PLAN = makePlan(routine([entry("plank", { hold: 600 })], { ready: 5 }), catalogue([exercise("plank")]), {
  warmup: false,
});

/** @param stops how many sessions are stopped, each in the middle of a hold */
export function painStop(stops: number): Promise<Row[]> {
  return inFolder(async (folder) => {
    const history = openHistory(folder, START_WALL);
    const took: number[] = [];
    for (let n = 0; n < stops; n++) took.push(await stopOnce(history, n));
    history.close();
    const row = atMost(`x: clock stopped, silent, saved, p99 of ${stops}`, quantile(took, 0.99), MOST_MS, "ms", 1);
    return [{ ...row, measured: `${row.measured} (median ${quantile(took, 0.5).toFixed(1)})` }];
  });
}

/** One session, stopped some seconds into its hold; ms from the key until all of it is done. */
async function stopOnce(history: History, n: number): Promise<number> {
  const journal = begin(history);
  const clock = new WatchedClock();
  const done: string[] = [];
  let press = (_key: string) => {};
  const performed = perform({
    session: createSession(PLAN),
    clock,
    stage: stageThatTells(done),
    controls: { ...DEAF, onKey: (listener) => listenTo(() => (press = listener)) },
    save: (event) => {
      journal.append(event);
      if (event.type === "stopped") done.push("saved");
    },
  });
  clock.advance(10 + (n % 60));
  const pressed = performance.now();
  press("x");
  const took = performance.now() - pressed;
  const said = [...done, clock.waiting === 0 ? "clock stopped" : "clock running"].join(", ");
  if (said !== "silent, saved, clock stopped") throw new Error(`after x: ${said}`);
  await performed;
  journal.discard();
  return took;
}

function begin(history: History): Journal {
  const claim = claimSession(history.folder);
  if (!claim) throw new Error("a session is under way");
  const onNotice = () => {
    throw new Error("the history can't be written");
  };
  return beginJournal(
    { history, claim, rescueFolders: [], onNotice },
    { plan: PLAN, at: START_WALL, before: null, unscreened: false, warmupSkipped: false },
  );
}

/** Knows how many timers are set. */
class WatchedClock implements Clock {
  readonly #clock = new VirtualClock(START_WALL);
  waiting = 0;

  now(): number {
    return this.#clock.now();
  }

  wall(): number {
    return this.#clock.wall();
  }

  after(ms: number, task: () => void): () => void {
    this.waiting++;
    let set = true;
    const over = () => {
      if (set) this.waiting--;
      set = false;
    };
    const cancel = this.#clock.after(ms, () => {
      over();
      task();
    });
    return () => {
      over();
      cancel();
    };
  }

  advance(seconds: number): void {
    this.#clock.advance(seconds);
  }
}

function stageThatTells(done: string[]): Stage {
  return { ...BLANK, silence: () => void done.push("silent") };
}

function listenTo(listen: () => void): () => void {
  listen();
  return () => {};
}
