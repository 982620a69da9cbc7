/** What may not have been heard is told, of real programs that end too soon or with a fault. */
import { describe, expect, test } from "vitest";
import type { Engine } from "../../src/voice/engine.ts";
import { openSpeaker, type Speaker } from "../../src/voice/speaker.ts";
import { engineOf, listen, RATE, told, until } from "../support/engine-of.ts";
import { speechDouble } from "../support/speech-double.ts";

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
