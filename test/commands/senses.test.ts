/** What a session is followed with: an ear that is deaf to the program's own sounds, and whose end is seen at once. */
import { expect, test } from "vitest";
import { openSenses } from "../../src/commands/senses.ts";
import type { StartOptions, StartParts } from "../../src/commands/start-options.ts";
import { DEFAULT_SETTINGS } from "../../src/routine/settings.ts";
import { DEAF } from "../support/unattended.ts";

function open() {
  const own = { speaking: false, playing: false };
  let muted = () => false;
  let fail = (_why: string) => {};
  const ear = {
    ready: Promise.resolve(null),
    close: () => {},
    onShout: () => () => {},
    onLost: (listener: (why: string) => void) => {
      fail = listener;
    },
  };
  const sounds = {
    play: () => {},
    silence: () => {},
    onGivenUp: () => {},
    close: () => {},
    get playing() {
      return own.playing;
    },
  };
  const speaker = {
    get speaking() {
      return own.speaking;
    },
  };
  const parts = {
    output: { out: () => {}, err: () => {}, columns: 80 },
    terminals: { asks: false },
    voice: { speaker },
    senses: {
      settings: DEFAULT_SETTINGS,
      openSounds: () => sounds,
      openEar: (whether: () => boolean) => {
        muted = whether;
        return ear;
      },
    },
  } as unknown as StartParts;
  const options: StartOptions = { warmup: true, figure: true, questions: false, listen: true, sound: "tones" };
  const senses = openSenses(parts, options, new Promise(() => {}));
  return { senses, own, muted: () => muted(), fail: (why: string) => fail(why) };
}

test("the ear is deaf while the voice speaks, and while a signal sounds", async () => {
  const { senses, own, muted } = open();
  await senses;
  expect(muted()).toBe(false);
  own.speaking = true;
  expect(muted()).toBe(true);
  Object.assign(own, { speaking: false, playing: true });
  expect(muted()).toBe(true);
});

test("when the ear is lost, it is told and the screen is drawn anew", async () => {
  const { senses, fail } = open();
  const told: string[] = [];
  const controls = (await senses).hear(DEAF, (why) => told.push(why));
  controls.onRepaint(() => told.push("drawn"));
  fail("Nobody listens.");
  expect(told).toEqual(["Nobody listens.", "drawn"]);
});
