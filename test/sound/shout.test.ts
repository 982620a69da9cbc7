/** What is taken for a shout, and what is not: on sounds made for it, and on the voice of espeak-ng. */
import { describe, expect, test } from "vitest";
import { EAR_RATE, ShoutDetector } from "../../src/sound/shout.ts";
import { clap, louder, noise, room, shout, tone, words } from "../support/room.ts";
import { hasEspeak } from "../support/wav-length.ts";

/** A usual room with a usual microphone. */
const QUIET = noise(2, -55);
const BREAK = noise(0.6, -55);

interface Muted {
  readonly from: number;
  readonly to: number;
}

/** When a shout was heard, seconds, to a tenth. `piece`: samples that come at once. */
function heardIn(sound: Int16Array, { muted, piece = 317 }: { muted?: Muted; piece?: number } = {}): number[] {
  const detector = new ShoutDetector();
  const heard: number[] = [];
  for (let at = 0; at < sound.length; at += piece) {
    const second = at / EAR_RATE;
    const mute = muted !== undefined && second >= muted.from && second < muted.to;
    const what = detector.hear(sound.subarray(at, at + piece), mute);
    if (what === "shout") heard.push(Math.round(second * 10) / 10);
  }
  return heard;
}

describe("a shout", () => {
  test("is heard once it has lasted 0.4 seconds, and counts once however long it is", () => {
    expect(heardIn(room(QUIET, BREAK, shout(0.8, -10)))).toEqual([3]);
    expect(heardIn(room(QUIET, BREAK, shout(6, -10)))).toEqual([3]);
  });

  test("and another one are two", () => {
    expect(heardIn(room(QUIET, shout(0.7, -10), BREAK, shout(0.7, -10), BREAK))).toHaveLength(2);
  });

  test("is heard whatever the pieces are in which it comes", () => {
    const sound = room(QUIET, BREAK, shout(0.8, -10));
    for (const piece of [1, 160, 4096, 100_000]) expect(heardIn(sound, { piece })).toHaveLength(1);
  });

  test.each([180, 320, 600, 1100])("may be as high as it likes: %i Hz", (pitch) => {
    expect(heardIn(room(QUIET, shout(0.7, -10, pitch)))).toHaveLength(1);
  });

  test("may have a breath in it", () => {
    expect(heardIn(room(QUIET, shout(0.3, -10), noise(0.04, -55), shout(0.3, -10)))).toHaveLength(1);
  });

  test("in a room with a fan or music has to be louder than that", () => {
    const fan = noise(2, -32);
    expect(heardIn(room(fan, shout(0.8, -16)))).toEqual([]);
    expect(heardIn(room(fan, shout(0.8, -8)))).toHaveLength(1);
  });
});

describe("no shout is", () => {
  test.each([
    ["a quiet room", noise(8, -55)],
    ["silence itself", new Int16Array(8 * EAR_RATE)],
    ["a clap", room(clap(), BREAK, clap())],
    ["a short cry", shout(0.3, -8)],
    ["somebody who talks nearby", tone(3, -26, 200)],
    ["a deep rumble, as of steps beside the microphone", tone(2, -6, 18)],
    ["a microphone whose zero is off", new Int16Array(4 * EAR_RATE).fill(9000)],
  ])("%s", (_name, sound) => {
    expect(heardIn(room(QUIET, BREAK, sound, BREAK))).toEqual([]);
  });

  test("what comes in the two seconds of calibration, which it makes deaf to as much", () => {
    expect(heardIn(room(shout(0.6, -10), noise(1.4, -55)))).toEqual([]);
  });

  test("what the program says itself, and its echo", () => {
    const sound = room(QUIET, BREAK, shout(2, -10), noise(2, -55));
    expect(heardIn(sound)).toHaveLength(1);
    expect(heardIn(sound, { muted: { from: 2.6, to: 4.6 } })).toEqual([]);
    expect(heardIn(sound, { muted: { from: 2.6, to: 4.2 } })).toEqual([]);
  });

  test("a noise that stays: the question that it leads to is not answered by it", () => {
    const sound = room(QUIET, shout(10, -8));
    expect(heardIn(sound, { muted: { from: 3, to: 5.5 } })).toHaveLength(1);
  });
});

test("a shout right after the program has spoken is heard again, half a second later", () => {
  const sound = room(QUIET, noise(2, -55), shout(0.9, -10));
  expect(heardIn(sound, { muted: { from: 2, to: 3.5 } })).toEqual([4.4]);
});

test("where it is too loud to tell a shout from the room, it says so", () => {
  const detector = new ShoutDetector();
  expect(detector.hear(noise(1, -20), false)).toBe("calibrating");
  expect(detector.hear(noise(1.1, -20), false)).toBe("too-loud");
});

describe.runIf(hasEspeak())("the voice of espeak-ng", () => {
  const cry = words("aaaaaaaah!", 0.9, "-s", "80", "-p", "80");
  const talk = words("Exercise one: pelvic tilt, eight times, hold for five seconds. Lie on your back.", 0.12);

  test("that cries out close by is a shout; the same from the next room is none", () => {
    expect(heardIn(room(QUIET, cry, BREAK))).toHaveLength(1);
    expect(heardIn(room(QUIET, louder(cry, -26), BREAK))).toEqual([]);
  });

  test("that gives instructions at the loudness of talk is none", () => {
    expect(heardIn(room(QUIET, talk, BREAK, talk))).toEqual([]);
  });
});
