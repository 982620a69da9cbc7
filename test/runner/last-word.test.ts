/** What ended a session has the last word: whatever else a hand hit in the same burst of keys is no more obeyed. */
import { describe, expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { perform } from "../../src/runner/driver.ts";
import type { Performed } from "../../src/runner/performance.ts";
import { SpokenStage } from "../../src/runner/spoken-stage.ts";
import { createSession } from "../../src/session/session.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { START_WALL } from "../support/rehearsal.ts";
import { manner } from "../support/spoken-plan.ts";
import { BLANK, DEAF } from "../support/unattended.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const PLAN = makePlan(routine([entry("tilt", { reps: 2, hold: 6 })], { ready: 12 }), catalogue([exercise("tilt")]), {
  warmup: false,
});

/** What happened behind a burst of keys that the question about pain heard, as it does until it has cleaned up. */
async function burst(keys: readonly string[]): Promise<{ log: readonly string[]; performed: Performed }> {
  const clock = new VirtualClock(START_WALL);
  const log: string[] = [];
  const note = (what: string) => () => void log.push(what);
  const heard = { session: (_key: string) => {}, question: (_key: string) => {} };
  const speaker = {
    ...{ say: note("say"), sayLast: note("last words"), silence: note("silence") },
    ...{ speaking: false, tryAgain: () => {}, onDoubt: () => {}, onGivenUp: () => {} },
  };
  const shown = {
    ...BLANK,
    close: note("close"),
    askPain: (_talk: unknown, { press }: { press: (key: string) => void }) => {
      heard.question = press;
      return new Promise<null>(() => {});
    },
  };
  const onKey = (listener: (key: string) => void) => {
    heard.session = listener;
    return () => {};
  };
  const performed = perform({
    session: createSession(PLAN),
    clock,
    stage: new SpokenStage(shown, { speaker, missing: "", on: true, manner: manner() }),
    controls: { ...DEAF, onKey, suspend: note("suspend") },
    save: () => {},
  });
  clock.advance(15);
  heard.session("p");
  log.length = 0;
  for (const key of keys) heard.question(key);
  return { log, performed: await performed };
}

describe("x in the question about pain", () => {
  test.each([["x"], ["ctrl-z"], ["ctrl-c"], ["p"], ["space"]])("and %s in the same burst", async (key) => {
    const alone = await burst(["x"]);
    const { log, performed } = await burst(["x", key]);
    expect(log).toEqual(alone.log);
    expect(log.slice(-2)).toEqual(["last words", "close"]);
    expect(log.filter((one) => one === "last words" || one === "close")).toHaveLength(2);
    expect(performed).toMatchObject({ signal: null, session: { state: { outcome: { kind: "stopped" } } } });
  });
});
