/**
 * A slow speech program is told from one that hangs, through every word of the shipped routines. The processes are pretended
 * and the clock is virtual, since these are hours; speaker.test.ts has real ones.
 */
import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { speakingSeconds, USUAL_RATE } from "../../src/base/speaking-time.ts";
import { WEIGHT } from "../../src/base/utterance.ts";
import { planSeconds } from "../../src/plan/estimate.ts";
import type { Manner } from "../../src/view/manner.ts";
import type { Engine } from "../../src/voice/engine.ts";
import type { Invocation } from "../../src/voice/invocation.ts";
import { openSpeaker } from "../../src/voice/speaker.ts";
import { Listener } from "../support/listener.ts";
import { SHIPPED } from "../support/shipped.ts";
import { manner, spokenPlan } from "../support/spoken-plan.ts";

class Pretended extends EventEmitter {
  timer: NodeJS.Timeout | undefined;
  ref() {}
  unref() {}
}

vi.mock("../../src/voice/launch.ts", () => ({
  launch: ({ args: [seconds] }: Invocation) => {
    const child = new Pretended();
    if (seconds !== HANGS) child.timer = setTimeout(() => child.emit("exit", 0), Number(seconds) * 1000);
    return child;
  },
  endGroup: (child: Pretended | null) => clearTimeout(child?.timer),
}));

const HANGS = "never";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/**
 * @param times as long as a sentence usually takes
 * @param hangsAfter so many sentences
 */
function engineOf(times: number, hangsAfter = Number.POSITIVE_INFINITY): Engine {
  let sentences = 0;
  const takes = (text: string) => (++sentences > hangsAfter ? HANGS : `${times * speakingSeconds(text)}`);
  return {
    name: "slow",
    waits: true,
    hush: null,
    say: (text) => ({ program: "", args: [takes(text)], stdin: null, env: {} }),
  };
}

/** Through all that is said in a routine. `said`: how many sentences there had been when it was given up. */
function speak(id: string, how: Manner, engine: Engine): { why: string; said: number }[] {
  const plan = spokenPlan(id, how);
  const { heard } = new Listener(plan, how).wait(planSeconds(plan) + 1);
  const speaker = openSpeaker(engine, USUAL_RATE);
  const givenUp: { why: string; said: number }[] = [];
  let now = 0;
  let said = 0;
  speaker.onGivenUp((why) => givenUp.push({ why, said }));
  for (const { at, utterance } of heard) {
    vi.advanceTimersByTime((at - now) * 1000);
    now = at;
    if (utterance) {
      said++;
      speaker.say(utterance);
    } else speaker.silence();
  }
  return givenUp;
}

/** Swimming is told in ten sentences: too few to know. */
const LONG = SHIPPED.routineIds.filter((id) => id !== "swim");

describe.each([
  ["for the first time", manner()],
  ["when it is known", manner({ knows: () => true })],
  ["with its counts", manner({ say: "counts" })],
  ["with its changes", manner({ say: "changes" })],
])("%s", (_when, how) => {
  test.each(SHIPPED.routineIds)("%s keeps an engine that is merely slow", (id) => {
    for (const times of [1.2, 1.6, 2, 2.2]) expect(speak(id, how, engineOf(times))).toEqual([]);
  });

  test.each(LONG)("%s gives up an engine that hangs, soon, and tells it once", (id) => {
    const givenUp = speak(id, how, engineOf(1, 0));
    expect(givenUp).toEqual([
      { why: expect.stringMatching(/^The voice stays silent: slow does/), said: expect.any(Number) },
    ]);
    expect(givenUp[0]?.said).toBeLessThanOrEqual(12);
  });

  test.each(LONG)("%s gives up an engine that hangs later", (id) => {
    const givenUp = speak(id, how, engineOf(1, 3));
    expect(givenUp).toHaveLength(1);
    expect(givenUp[0]?.said).toBeLessThanOrEqual(3 + 12);
  });
});

test("counts alone are enough to give up an engine that was heard once", () => {
  const speaker = openSpeaker(engineOf(1, 1), USUAL_RATE);
  const toldBy: number[] = [];
  let count = 0;
  speaker.onGivenUp(() => toldBy.push(count));
  for (count = 0; count < 60; count++) {
    speaker.say({ text: String((count % 3) + 1), weight: WEIGHT.count, within: 400, room: 1 });
    vi.advanceTimersByTime(1000);
  }
  // The first was heard, and 24 were cut off.
  expect(toldBy).toEqual([25]);
});

describe("the last words", () => {
  const LAST = { text: "That was the last one.", weight: WEIGHT.urgent, within: 1000, room: null };
  const usual = speakingSeconds(LAST.text) * 1000;
  /** A program that has nothing else to do. */
  const AT_ONCE = (task: () => void) => task();
  const LONG = {
    ...LAST,
    text: `Stopped. Call 1 1 2 now for chest pain. ${"Sit or lie down, and do not stay alone. ".repeat(3)}Now.`,
  };

  test("of an engine that was slow, but did speak, are said to their end", () => {
    const speaker = openSpeaker(engineOf(2), USUAL_RATE, AT_ONCE);
    speaker.say({ ...LAST, text: "Half-time." });
    vi.advanceTimersByTime(5000);
    speaker.sayLast(LAST);
    vi.advanceTimersByTime(2 * usual - 1);
    expect(speaker.speaking).toBe(true);
    vi.advanceTimersByTime(1);
    expect(speaker.speaking).toBe(false);
  });

  test("that are long, of an engine that was never heard, hold nobody longer than whom to call is said", () => {
    const speaker = openSpeaker(engineOf(9), USUAL_RATE, AT_ONCE);
    speaker.sayLast(LONG);
    vi.advanceTimersByTime(4999);
    expect(speaker.speaking).toBe(true);
    expect(speakingSeconds("Stopped. Call 1 1 2 now")).toBeLessThan(4.5);
    vi.advanceTimersByTime(1);
    expect(speaker.speaking).toBe(false);
  });

  test.each([
    ["was never heard", 0],
    ["has hung since", 1],
  ])("of an engine that %s hold nobody longer than usual and a second", (_what, hangsAfter) => {
    const speaker = openSpeaker(engineOf(1, hangsAfter), USUAL_RATE, AT_ONCE);
    for (const text of ["Half-time.", "Let go."]) {
      speaker.say({ ...LAST, text });
      vi.advanceTimersByTime(3000);
    }
    speaker.sayLast(LAST);
    vi.advanceTimersByTime(usual + 999);
    expect(speaker.speaking).toBe(true);
    vi.advanceTimersByTime(1);
    expect(speaker.speaking).toBe(false);
  });

  test("are not cut off while the program goes on with something else, and hold it only from its end", () => {
    const ends: (() => void)[] = [];
    const speaker = openSpeaker(engineOf(1.9), USUAL_RATE, (task) => ends.push(task));
    speaker.sayLast(LONG);
    vi.advanceTimersByTime(speakingSeconds(LONG.text) * 1000 - 100);
    expect(speaker.speaking).toBe(true);
    for (const end of ends) end();
    vi.advanceTimersByTime(1090);
    expect(speaker.speaking).toBe(true);
    vi.advanceTimersByTime(20);
    expect(speaker.speaking).toBe(false);
  });

  test.each([
    [3900, 5000],
    [4100, Math.ceil(speakingSeconds(LONG.text) * 1000) + 1000],
  ])("of an engine that was cut off after %d ms of a long sentence hold nobody longer than %d ms", (spoke, most) => {
    const speaker = openSpeaker(engineOf(9), USUAL_RATE, AT_ONCE);
    speaker.say(LONG);
    vi.advanceTimersByTime(spoke);
    speaker.sayLast(LONG);
    vi.advanceTimersByTime(most - 10);
    expect(speaker.speaking).toBe(true);
    vi.advanceTimersByTime(20);
    expect(speaker.speaking).toBe(false);
  });
});
