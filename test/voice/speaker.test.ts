/** Speech programs that hang, die, and are not there at all: a speaker that waits for none of them. */
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { speakingSeconds } from "../../src/base/speaking-time.ts";
import { WEIGHT } from "../../src/base/utterance.ts";
import type { Engine } from "../../src/voice/engine.ts";
import { openSpeaker } from "../../src/voice/speaker.ts";
import { alive } from "../support/alive.ts";
import { engineOf, listen, RATE, told, until } from "../support/engine-of.ts";
import { speechDouble } from "../support/speech-double.ts";

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
