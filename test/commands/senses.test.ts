/** What a session is followed with: an ear that is deaf to the program's own sounds, and whose end is seen at once. */
import { expect, test } from "vitest";
import { openSenses } from "../../src/commands/senses.ts";
import type { StartOptions, StartParts } from "../../src/commands/start-options.ts";
import { DEFAULT_SETTINGS } from "../../src/routine/settings.ts";
import { DEAF } from "../support/unattended.ts";

function open({ keys = true } = {}) {
  const lines: string[] = [];
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
    output: { out: (line: string) => void lines.push(line), err: () => {}, columns: 80 },
    terminals: { asks: false, keys },
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
  return { senses, own, lines, muted: () => muted(), fail: (why: string) => fail(why) };
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
  expect(told).toEqual(["Nobody listens. x stops.", "drawn"]);
});

test("whether somebody listens can be seen, until nobody does any more", async () => {
  const { senses, fail } = open();
  const opened = await senses;
  opened.hear(DEAF, () => {});
  expect(opened.listens()).toBe(true);
  fail("Nobody listens.");
  expect(opened.listens()).toBe(false);
});

test("no key is named where there are none", async () => {
  const { senses, fail, lines } = open({ keys: false });
  const told: string[] = [];
  (await senses).hear(DEAF, (why) => told.push(why));
  fail("Nobody listens.");
  expect(told).toEqual(["Nobody listens."]);
  expect(lines.join(" ")).toContain("It can miss you.");
  expect(lines.join(" ")).not.toMatch(/\bx\b/);
});
