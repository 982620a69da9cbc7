/** Tones through a player: real programs that note what they are given, and programs that fail in every way. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openTones, type Player } from "../../src/voice/player.ts";
import { bellSounds, type Sounds } from "../../src/voice/sounds.ts";
import { alive } from "../support/alive.ts";
import { type DoubleOptions, type SpeechDouble, speechDouble } from "../support/speech-double.ts";

function playerOf({ path }: { readonly path: string }, name = "player"): Player {
  return { name, play: (file) => ({ program: path, args: [file], stdin: null, env: {} }) };
}

function tones(players: readonly Player[], bell: Sounds | null = null): Sounds & { told: string[] } {
  const sounds = openTones(players, bell);
  const told: string[] = [];
  sounds.onGivenUp((why) => told.push(why));
  onTestFinished(() => sounds.close());
  return Object.assign(sounds, { told });
}

function double(options: DoubleOptions = {}): SpeechDouble {
  return speechDouble(options);
}

const until = (condition: () => void) => vi.waitFor(condition, { timeout: 5000, interval: 5 });

describe("a tone", () => {
  test("is played from a file of its own, which is gone with the session", async () => {
    const player = double();
    const sounds = tones([playerOf(player)]);
    sounds.play("start");
    await until(() => expect(player.texts()).toHaveLength(1));
    const [file = ""] = player.texts();
    expect(file).toMatch(/start\.wav$/);
    expect(readFileSync(file).toString("latin1", 0, 4)).toBe("RIFF");
    await until(() => expect(sounds.playing).toBe(false));
    sounds.close();
    expect(existsSync(dirname(file))).toBe(false);
  });

  test("that is sounding at the end comes to its end, and then its file goes", async () => {
    const player = double({ seconds: 0.4 });
    const sounds = tones([playerOf(player)]);
    sounds.play("stop");
    await until(() => expect(player.texts()).toHaveLength(1));
    sounds.close();
    const [file = ""] = player.texts();
    expect(existsSync(file)).toBe(true);
    await until(() => expect(existsSync(dirname(file))).toBe(false));
    expect(player.calls()[0]?.ended).toBe(true);
  });

  test("cuts off the one before it: one at a time", async () => {
    const player = double({ seconds: 20 });
    const sounds = tones([playerOf(player)]);
    sounds.play("rep");
    await until(() => expect(player.calls()).toHaveLength(1));
    sounds.play("stop");
    await until(() => expect(player.calls()).toHaveLength(2));
    const [first, second] = player.calls();
    expect([alive(first?.pid), alive(second?.pid)]).toEqual([false, true]);
    expect(sounds.playing).toBe(true);
    sounds.silence();
    await until(() => expect(alive(second?.pid)).toBe(false));
    expect(sounds.playing).toBe(false);
  });

  test("costs who plays it no time, whatever the program does", async () => {
    const sounds = tones([playerOf(double({ seconds: 20 }))]);
    sounds.play("rep");
    await wait(50);
    const before = performance.now();
    for (let n = 0; n < 20; n++) sounds.play("rep");
    expect((performance.now() - before) / 20).toBeLessThan(30);
    sounds.silence();
  });
});

describe("a player that", () => {
  test("fails three times is followed by the next one that was found, without a word", async () => {
    const [broken, good] = [double({ exitCode: 1 }), double()];
    const sounds = tones([playerOf(broken), playerOf(good)]);
    for (let n = 1; n <= 3; n++) {
      sounds.play("rep");
      await until(() => expect(broken.calls().filter(({ ended }) => ended)).toHaveLength(n));
      await until(() => expect(sounds.playing).toBe(false));
    }
    sounds.play("end");
    await until(() => expect(good.texts()[0]).toMatch(/end\.wav$/));
    expect(sounds.told).toEqual([]);
  });

  test("is missing hands over to the bell, which is told once", async () => {
    let rings = 0;
    const sounds = tones(
      [playerOf({ path: "/nowhere/player" }, "paplay")],
      bellSounds(() => rings++),
    );
    sounds.play("rep");
    await until(() => expect(sounds.told).toHaveLength(1));
    expect(sounds.told).toEqual(["paplay plays nothing. The bell of the terminal rings instead."]);
    sounds.play("rep");
    sounds.play("end");
    expect(rings).toBe(2);
    expect(sounds.told).toHaveLength(1);
  });

  test("was the last one where there is no bell leaves silence", async () => {
    const sounds = tones([playerOf({ path: "/nowhere/player" }, "aplay")]);
    sounds.play("rep");
    await until(() => expect(sounds.told).toEqual(["aplay plays nothing. There will be no sounds."]));
    sounds.play("end");
  });

  test("hangs is ended by itself", async () => {
    const player = double({ seconds: 60, throughChild: true });
    const sounds = tones([playerOf(player)]);
    sounds.play("rep");
    await until(() => expect(player.calls()).toHaveLength(1));
    await until(() => expect(alive(player.calls()[0]?.pid)).toBe(false));
    expect(sounds.playing).toBe(false);
  });

  test("finds its file gone does no harm", async () => {
    const player = double({ exitCode: 1 });
    const sounds = tones([playerOf(player)]);
    sounds.play("rep");
    await until(() => expect(player.texts()).toHaveLength(1));
    rmSync(dirname(player.texts()[0] ?? ""), { recursive: true });
    sounds.play("end");
    sounds.close();
  });
});
