/** One voice at a time, with real programs: such as speak, hang, die, start others, and are not there at all. */
import { existsSync } from "node:fs";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { speakingSeconds } from "../../src/base/speaking-time.ts";
import { type Utterance, WEIGHT, type Weight } from "../../src/base/utterance.ts";
import { commandEngine } from "../../src/voice/command-engine.ts";
import type { Engine } from "../../src/voice/engine.ts";
import { openSpeaker, type Speaker } from "../../src/voice/speaker.ts";
import { alive } from "../support/alive.ts";
import { speechDouble } from "../support/speech-double.ts";

const RATE = 175;

function engineOf(path: string): Engine {
  return commandEngine([path, "--", "{text}"], "{text}");
}

function told(text: string, weight: Weight = WEIGHT.count, within = 400): Utterance {
  return { text, weight, within, room: null };
}

/** Waits as long as it takes, and no longer. */
function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 });
}

/** Until the test ends, time passes for the speaker only when it is told to; for the programs it goes on. */
function onVirtualTime(): void {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Waits as `until` does, and no virtual time passes. */
async function really(check: () => void): Promise<void> {
  for (;;) {
    try {
      return check();
    } catch {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

function listen(speaker: Speaker): string[] {
  const reasons: string[] = [];
  speaker.onGivenUp((why) => reasons.push(why));
  return reasons;
}

describe("one at a time", () => {
  test("what weighs as much cuts off what is being said, and silence ends it", async () => {
    const double = speechDouble({ seconds: 30 });
    const speaker = openSpeaker(engineOf(double.path), RATE);
    speaker.say(told("first"));
    await until(() => expect(double.texts()).toEqual(["first"]));
    speaker.say(told("second"));
    await until(() => expect(double.texts()).toEqual(["first", "second"]));
    const [first, second] = double.calls();
    await until(() => expect(alive(first?.pid)).toBe(false));
    expect(alive(second?.pid)).toBe(true);
    speaker.silence();
    await until(() => expect(alive(second?.pid)).toBe(false));
    expect(double.calls().some(({ ended }) => ended)).toBe(false);
  });

  test("the urgent cuts off the chatty, and the chatty waits for the urgent", async () => {
    const double = speechDouble({ seconds: 0.5 });
    const speaker = openSpeaker(engineOf(double.path), RATE);
    speaker.say(told("how to do it", WEIGHT.talk));
    speaker.say(told("paused", WEIGHT.urgent));
    speaker.say(told("half-time", WEIGHT.talk, 5000));
    await until(() => expect(double.texts().at(-1)).toBe("half-time"));
    const [paused, half] = double.calls().slice(-2);
    expect(paused).toMatchObject({ args: ["--", "paused"], ended: true });
    expect((half?.at ?? 0) - (paused?.at ?? 0)).toBeGreaterThan(490);
  });

  test("a count that would come too late is dropped, not queued", async () => {
    const double = speechDouble({ seconds: 0.6 });
    const speaker = openSpeaker(engineOf(double.path), RATE);
    speaker.say(told("paused", WEIGHT.urgent));
    speaker.say(told("3", WEIGHT.count, 100));
    await until(() => expect(double.calls()[0]?.ended).toBe(true));
    speaker.say(told("2"));
    await until(() => expect(double.texts()).toEqual(["paused", "2"]));
  });

  test("what waits is forgotten with a silence", async () => {
    const double = speechDouble({ seconds: 0.3 });
    const speaker = openSpeaker(engineOf(double.path), RATE);
    speaker.say(told("going on", WEIGHT.urgent));
    speaker.say(told("rest", WEIGHT.talk, 5000));
    await until(() => expect(double.texts()).toEqual(["going on"]));
    speaker.silence();
    speaker.say(told("done"));
    await until(() => expect(double.texts()).toEqual(["going on", "done"]));
  });

  test("silence reaches what a script around a player has started", async () => {
    const double = speechDouble({ seconds: 1, throughChild: true });
    const speaker = openSpeaker(engineOf(double.path), RATE);
    speaker.say(told("first"));
    await until(() => expect(double.calls()).toHaveLength(1));
    speaker.silence();
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(existsSync(`${double.path}.log.late`)).toBe(false);
  });
});

describe("what may not have been heard", () => {
  const sentence = "Lie on your back, knees bent, feet flat and hip-wide.";
  const system = (path: string): Engine => ({ ...engineOf(path), waits: true });
  const doubts = (speaker: Speaker) => {
    const said: string[] = [];
    speaker.onDoubt((why) => said.push(why));
    return said;
  };

  test("is told once, at once: a program of the system that ends too soon", async () => {
    const speaker = openSpeaker(system(speechDouble().path), RATE);
    const doubted = doubts(speaker);
    for (const text of [sentence, `Again: ${sentence}`]) {
      speaker.say(told(text));
      await until(() => expect(speaker.speaking).toBe(false));
    }
    expect(doubted).toEqual(["speak ended at once. If you hear nothing: backcoach voice tries it."]);
  });

  test("is told at the first fault of any program, which goes on all the same", async () => {
    const double = speechDouble({ exitCode: 3 });
    const speaker = openSpeaker(engineOf(double.path), RATE);
    const [doubted, reasons] = [doubts(speaker), listen(speaker)];
    speaker.say(told(sentence));
    await until(() => expect(speaker.speaking).toBe(false));
    expect(doubted).toEqual(["speak ends with a fault. If you hear nothing: backcoach voice tries it."]);
    expect(reasons).toEqual([]);
  });

  test("is no matter of short words, of programs that hand the text on, and of what takes its time", async () => {
    for (const [engine, text] of [
      [system(speechDouble().path), "Lift."],
      [engineOf(speechDouble().path), sentence],
      [system(speechDouble({ seconds: 2 }).path), sentence],
    ] as const) {
      const speaker = openSpeaker(engine, RATE);
      const doubted = doubts(speaker);
      speaker.say(told(text));
      await until(() => expect(speaker.speaking).toBe(false));
      expect(doubted).toEqual([]);
    }
  });
});

describe("an engine that", () => {
  test("is missing is told once, at once", async () => {
    const speaker = openSpeaker(engineOf("/nowhere/speak"), RATE);
    const reasons = listen(speaker);
    speaker.say(told("one"));
    await until(() => expect(reasons).toHaveLength(1));
    speaker.say(told("two"));
    expect(reasons).toEqual(["The voice stays silent: speak can't be started. backcoach voice tries it."]);
  });

  test("dies is given up after three times in a row", async () => {
    const double = speechDouble({ exitCode: 7 });
    const speaker = openSpeaker(engineOf(double.path), RATE);
    const reasons = listen(speaker);
    for (const text of ["one", "two", "three", "four"]) {
      const before = double.calls().length;
      speaker.say(told(text));
      if (text !== "four") await until(() => expect(double.calls().length + reasons.length).toBeGreaterThan(before));
      await until(() => expect(double.calls().at(-1)?.ended).toBe(true));
      if (text === "three") await until(() => expect(reasons).toHaveLength(1));
      else await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect(double.texts()).toEqual(["one", "two", "three"]);
    expect(reasons).toHaveLength(1);
  });

  test("hangs is cut off by the next count and given up after three", async () => {
    const double = speechDouble({ seconds: 60 });
    const speaker = openSpeaker(engineOf(double.path), RATE * 4);
    const reasons = listen(speaker);
    for (const text of ["1", "2", "3", "4", "5"]) {
      const before = performance.now();
      speaker.say(told(text));
      // Nobody waits for it: a beat goes on as if it had spoken.
      expect(performance.now() - before).toBeLessThan(100);
      await new Promise((resolve) => setTimeout(resolve, 900));
    }
    expect(reasons).toEqual([expect.stringMatching(/does not come to an end/)]);
    for (const { pid } of double.calls()) await until(() => expect(alive(pid)).toBe(false));
    expect(double.calls().length).toBeLessThan(5);
  });

  test("hangs is given up at the usual rate too, where counts leave no room to tell it from a slow one", async () => {
    const double = speechDouble({ seconds: 60 });
    const speaker = openSpeaker(engineOf(double.path), RATE);
    const reasons = listen(speaker);
    onVirtualTime();
    const toldBy = Array.from({ length: 24 }, (_, index) => {
      speaker.say(told(String((index % 3) + 1)));
      vi.advanceTimersByTime(1000);
      return reasons.length;
    });
    // Ten counts were cut off by the next one when the eleventh comes.
    expect(toldBy).toEqual([...Array(10).fill(0), ...Array(14).fill(1)]);
    expect(reasons).toEqual(["The voice stays silent: speak does not come to an end. backcoach voice tries it."]);
    speaker.sayLast(told("That was the last one."));
    expect(speaker.speaking).toBe(false);
    await really(() => expect(double.calls().filter(({ pid }) => alive(pid))).toEqual([]));
  });

  test("hangs holds up the end no longer than its last words usually take, and a second", async () => {
    const double = speechDouble({ seconds: 60 });
    const speaker = openSpeaker(engineOf(double.path), RATE, (task) => task());
    const last = told("That was the last one.", WEIGHT.urgent);
    onVirtualTime();
    speaker.sayLast(last);
    await really(() => expect(double.texts()).toEqual(["That was the last one."]));
    vi.advanceTimersByTime(speakingSeconds(last.text, RATE) * 1000 + 999);
    const [{ pid } = { pid: 0 }] = double.calls();
    expect([speaker.speaking, alive(pid)]).toEqual([true, true]);
    vi.advanceTimersByTime(1);
    await really(() => expect([speaker.speaking, alive(pid)]).toEqual([false, false]));
  });

  test("hangs is ended at its time limit even when nothing else is said", async () => {
    const double = speechDouble({ seconds: 60 });
    const speaker = openSpeaker(engineOf(double.path), RATE * 4);
    speaker.say(told("1"));
    await until(() => expect(double.calls()).toHaveLength(1));
    await until(() => expect(alive(double.calls()[0]?.pid)).toBe(false));
  });

  test("fails now and then is forgiven", async () => {
    const good = speechDouble();
    const bad = speechDouble({ exitCode: 1 });
    let n = 0;
    const engine: Engine = {
      ...engineOf(good.path),
      say: (text) => engineOf(n++ % 2 ? bad.path : good.path).say(text),
    };
    const speaker = openSpeaker(engine, RATE);
    const reasons = listen(speaker);
    for (let i = 0; i < 10; i++) {
      speaker.say(told(String(i)));
      await until(() => expect([...good.calls(), ...bad.calls()].filter(({ ended }) => ended)).toHaveLength(i + 1));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(reasons).toEqual([]);
  });
});

test("speech that another process makes is hushed as well", async () => {
  const double = speechDouble({ seconds: 5 });
  const hush = { program: double.path, args: ["--stop"], stdin: null, env: {} };
  const speaker = openSpeaker({ ...engineOf(double.path), hush }, RATE);
  speaker.say(told("one"));
  await until(() => expect(double.texts()).toEqual(["one"]));
  speaker.silence();
  await until(() => expect(double.texts()).toEqual(["one", "--stop"]));
});
