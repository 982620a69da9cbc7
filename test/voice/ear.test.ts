/** The ear with real recorders: what they record from a file, and what becomes of those that fail. */
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openEar } from "../../src/voice/ear.ts";
import { recorderDouble } from "../support/recorder-double.ts";
import { noise, room, shout, words } from "../support/room.ts";
import { hasEspeak } from "../support/wav-length.ts";

const QUIET = noise(2.1, -55);

interface Setup {
  readonly args?: readonly string[];
  readonly muted?: () => boolean;
}

function listen(program: string, { args = [], muted = () => false }: Setup = {}) {
  const heard = { shouts: 0, lost: [] as string[] };
  const recorder = { program, args, stdin: null, env: {} };
  const ear = openEar({ name: "recorder", recorder, muted });
  onTestFinished(() => ear.close());
  ear.onShout(() => heard.shouts++);
  ear.onLost((why) => heard.lost.push(why));
  return { ear, heard };
}

const until = (condition: () => void) => vi.waitFor(condition, { timeout: 8000, interval: 10 });

describe("the ear", () => {
  test("is ready after two seconds of quiet, and hears each shout once", async () => {
    const sound = room(QUIET, shout(0.7, -10), noise(0.5, -55), shout(0.7, -10), noise(0.5, -55));
    const { ear, heard } = listen(recorderDouble(sound));
    const began = performance.now();
    expect(await ear.ready).toBeNull();
    expect(performance.now() - began).toBeGreaterThan(1500);
    expect(heard.shouts).toBe(0);
    await until(() => expect(heard.shouts).toBe(2));
    expect(heard.lost).toEqual([]);
  });

  test.runIf(hasEspeak())("hears the cry of espeak-ng out of a file, and not its talk", async () => {
    const talk = words("Lie on your back and bend your knees.", 0.12);
    const cry = words("aaaaaaaah!", 0.9, "-s", "80", "-p", "80");
    const { ear, heard } = listen(recorderDouble(room(QUIET, talk, noise(0.4, -55), cry), { atOnce: true }));
    expect(await ear.ready).toBeNull();
    await until(() => expect(heard.shouts).toBe(1));
  });

  test("does not hear what the program says itself", async () => {
    let speaking = false;
    const sound = room(QUIET, noise(0.5, -55), shout(1, -10));
    const { ear, heard } = listen(recorderDouble(sound), { muted: () => speaking });
    await ear.ready;
    speaking = true;
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(heard.shouts).toBe(0);
  });

  test.each([
    ["in the seconds of quiet", 300],
    ["later", 2600],
  ])(
    "still hears after the process was stopped for long, %s",
    async (_when, ms) => {
      const sound = room(noise(8, -55), shout(0.8, -10));
      const { ear, heard } = listen(recorderDouble(sound));
      await new Promise((resolve) => setTimeout(resolve, ms));
      // As Ctrl-Z does: no timer and no data until it is over.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3400);
      expect(await ear.ready).toBeNull();
      await until(() => expect(heard.shouts).toBe(1));
      expect(heard.lost).toEqual([]);
    },
    20_000,
  );

  test("says that it is too loud to hear anybody", async () => {
    const { ear } = listen(recorderDouble(noise(3, -18), { atOnce: true }));
    expect(await ear.ready).toBe("Nobody listens for a shout: it is too loud here.");
  });

  test("has ended its recorder when it is closed", async () => {
    const { ear, heard } = listen(recorderDouble(room(QUIET, shout(2, -10)), { atOnce: true }));
    await ear.ready;
    const before = heard.shouts;
    ear.close();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard).toEqual({ shouts: before, lost: [] });
  });
});

describe("a recorder that", () => {
  test("can't be started is told at once", async () => {
    const { ear } = listen("/nowhere/arecord");
    expect(await ear.ready).toBe("Nobody listens for a shout: recorder can't be started.");
  });

  test("ends at once, as without a microphone, is told", async () => {
    const { ear } = listen(recorderDouble(new Int16Array(0), { atOnce: true, behind: "ends" }));
    expect(await ear.ready).toBe("Nobody listens for a shout: recorder has ended.");
  });

  test("ends later is told once", async () => {
    const { ear, heard } = listen(recorderDouble(room(QUIET, noise(0.5, -55)), { behind: "ends" }));
    expect(await ear.ready).toBeNull();
    await until(() => expect(heard.lost).toEqual(["Nobody listens for a shout: recorder has ended."]));
  });

  test("sends nothing is ended and told", async () => {
    const { ear } = listen(recorderDouble(noise(0.5, -55), { atOnce: true, behind: "hangs" }));
    expect(await ear.ready).toBe("Nobody listens for a shout: recorder sends nothing.");
  });

  test("sends without end is no microphone, and is ended before it costs time", async () => {
    const { ear, heard } = listen("cat", { args: ["/dev/zero"] });
    await ear.ready;
    await until(() =>
      expect(heard.lost).toEqual(["Nobody listens for a shout: recorder sends more than a microphone can hear."]),
    );
  });

  test("sends half a sample at a time is understood all the same", async () => {
    const sound = recorderDouble(room(QUIET, shout(0.8, -10)), { atOnce: true });
    const { ear, heard } = listen("bash", { args: ["-c", `'${sound}' | dd bs=4097 iflag=fullblock status=none`] });
    expect(await ear.ready).toBeNull();
    await until(() => expect(heard.shouts).toBe(1));
  });
});
