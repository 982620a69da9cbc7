/** One voice at a time, with real programs: what is cut off, what waits, what is dropped, and silence. */
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { WEIGHT } from "../../src/base/utterance.ts";
import { openSpeaker } from "../../src/voice/speaker.ts";
import { alive } from "../support/alive.ts";
import { engineOf, RATE, told, until } from "../support/engine-of.ts";
import { speechDouble } from "../support/speech-double.ts";

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

test("speech that another process makes is hushed as well", async () => {
  const double = speechDouble({ seconds: 5 });
  const hush = { program: double.path, args: ["--stop"], stdin: null, env: {} };
  const speaker = openSpeaker({ ...engineOf(double.path), hush }, RATE);
  speaker.say(told("one"));
  await until(() => expect(double.texts()).toEqual(["one"]));
  speaker.silence();
  await until(() => expect(double.texts()).toEqual(["one", "--stop"]));
});
