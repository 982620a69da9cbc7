/** The built program for somebody who has no hand free: nothing waits for a key, signals sound, a shout is a stop. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type Home, inTerminal, makeHome, piped } from "../support/program.ts";
import { recorderDouble } from "../support/recorder-double.ts";
import { noise, room, shout } from "../support/room.ts";
import { type SpeechDouble, speechDouble } from "../support/speech-double.ts";

const OPEN = `format: 1
name: Open
group: mobility
ready: 2s
rest: 2s
exercises:
  - { do: superman, until: tired, at-most: 3s }
  - { do: childs-pose, until: relaxed }
`;

const LONG = `format: 1
name: Long
group: mobility
ready: 2s
exercises:
  - { do: pelvic-tilt, hold: 60s }
`;

const REPS = `format: 1
name: Reps
group: mobility
ready: 1s
rest: 1s
exercises:
  - { do: pelvic-tilt, reps: 2, hold: 1s }
  - { do: pelvic-tilt, reps: 1, hold: 1s }
`;

/** A home that asks its questions, like anybody's. */
function home(settings: readonly string[] = [], { fresh = false } = {}): Home {
  const place = makeHome({ fresh });
  writeFileSync(join(place.path, "config.yaml"), `questions: true\n${settings.join("\n")}\n`);
  place.routine("open", OPEN);
  place.routine("long", LONG);
  place.routine("reps", REPS);
  return place;
}

/** Names of the sounds that a player was given, so far. */
function sounds(player: SpeechDouble): string[] {
  return player.texts().map((file) => basename(file, ".wav"));
}

describe("with --hands-free", () => {
  test("a session runs from the first word to the last without a key: open holds end by themselves, and say so before", async () => {
    const double = speechDouble();
    const place = home([`voice: { command: [${double.path}, "{text}"] }`]);
    const pty = inTerminal(place, ["start", "open", "--voice", "--hands-free", "--speed", "10"]);
    expect(await pty.exit).toMatchObject({ code: 0 });
    expect(pty.text()).toMatch(/Open: done in/);
    expect(double.texts().at(-1)).toMatch(/^That was the last one\./);
  });

  test("in real time, somebody new to it has time for the notes, once, and is asked nothing", async () => {
    const place = home(["hands-free: true"], { fresh: true });
    place.routine("short", OPEN.slice(0, OPEN.indexOf("  - { do: childs")));
    const pty = inTerminal(place, ["start", "short"]);
    await pty.waitFor("without a key it goes on by itself");
    pty.press("enter");
    await pty.waitFor(/3 s\s+at most/);
    expect(await pty.exit).toMatchObject({ code: 0 });
    expect(pty.raw()).not.toContain("I have read this");
    const again = inTerminal(place, ["start", "reps"]);
    await again.waitFor(/rep 1 of 2/);
    again.press("q");
    await again.exit;
    expect(again.raw()).not.toContain("safety notes");
  });

  test("what a doctor has to see first is refused with 5: nobody is there to say yes", async () => {
    const place = home();
    expect(await piped(place, ["screen", "--has", "spine-disease"])).toMatchObject({ code: 0 });
    const pty = inTerminal(place, ["start", "reps", "--hands-free"]);
    expect(await pty.exit).toMatchObject({ code: 5 });
  });

  test("--dry-run tells the limits", async () => {
    const place = home();
    const { out } = await piped(place, ["start", "open", "--dry-run", "--hands-free"]);
    expect(out.replace(/\s+/g, " ")).toContain("until you feel relaxed, at most 1 minute.");
  });
});

describe("with --sound tones", () => {
  test("each signal is its own sound, and the program of the system plays it", async () => {
    const player = speechDouble({ name: "paplay" });
    const pty = inTerminal(home(), ["start", "reps", "--no-questions", "--sound", "tones", "--speed", "4"], {
      env: { PATH: `${player.folder}:${process.env.PATH}` },
    });
    expect(await pty.exit).toMatchObject({ code: 0 });
    await vi.waitFor(() => expect(sounds(player)).toContain("end"));
    expect(sounds(player)).toEqual(["start", "end", "rep", "end", "rest", "start", "end", "end"]);
  });

  test("x silences the sound that is playing, and the stop is heard", async () => {
    const player = speechDouble({ name: "paplay", seconds: 2 });
    const pty = inTerminal(home(["sound: tones"]), ["start", "long", "--no-questions"], {
      env: { PATH: `${player.folder}:${process.env.PATH}` },
    });
    await vi.waitFor(() => expect(sounds(player)).toEqual(["start"]), { timeout: 10_000, interval: 5 });
    pty.press("x");
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect(sounds(player)).toEqual(["start", "stop"]);
    expect(player.calls().map(({ ended }) => ended)).toEqual([false, true]);
  });

  test("the bell rings where nothing can play, and with --sound bell", async () => {
    for (const sound of ["tones", "bell"]) {
      const pty = inTerminal(home(), ["start", "reps", "--no-questions", "--sound", sound, "--speed", "8"], {
        env: { PATH: "/nowhere" },
      });
      expect(await pty.exit).toMatchObject({ code: 0 });
      expect(pty.raw().split("\x07").length - 1).toBe(8);
    }
  });

  test("nothing rings into a pipe", async () => {
    const { code, out, err } = await piped(home(), ["start", "reps", "--sound", "bell", "--speed", "20", "--json"]);
    expect(code).toBe(0);
    expect(out + err).not.toContain("\x07");
  });
});

describe("with --listen", () => {
  const QUIET = noise(2.2, -55);
  const CRY = shout(0.7, -10);

  function listening(recorder: string) {
    const double = speechDouble();
    const place = home([
      `listen: { command: [${recorder}] }`,
      `voice: { command: [${double.path}, "{text}"] }`,
      "hands-free: true",
    ]);
    return { double, pty: inTerminal(place, ["start", "long", "--listen"]) };
  }

  test("two shouts stop as x does; the first one asks aloud, also where nothing else is said", async () => {
    const sound = room(QUIET, noise(2, -55), CRY, noise(2.5, -55), CRY);
    const { double, pty } = listening(recorderDouble(sound));
    await pty.waitFor(/It can miss\s+you: x is the sure way\./);
    await pty.waitFor("Stop? Shout again, or press x.");
    expect(await pty.exit).toMatchObject({ code: 3 });
    expect(pty.text()).toContain("Sharp pain: stopping was right");
    expect(double.texts()).toEqual(["Paused. Shout again to stop, or press space to go on."]);
  });

  test("after one shout it stays paused until a key is pressed", async () => {
    const { pty } = listening(recorderDouble(room(QUIET, noise(1, -55), CRY)));
    await pty.waitFor(/Stop\? Shout again/);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(pty.text()).toContain("space to go on");
    pty.press("space");
    await pty.until(() => !pty.text().includes("space to go on"), "going on");
    pty.press("q");
    expect(await pty.exit).toMatchObject({ code: 4 });
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s in the seconds of quiet ends it with %d, and leaves no file behind", async (name, exit) => {
    const place = home([`listen: { command: [${recorderDouble(noise(60, -55))}] }`, "sound: tones"]);
    const [player, temporary] = [speechDouble({ name: "paplay" }), mkdtempSync(join(tmpdir(), "backcoach-early-"))];
    onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
    const listening = (out: string, kill: (signal: NodeJS.Signals) => void) => {
      if (out.includes("two seconds of quiet")) kill(name);
    };
    const env = { PATH: `${player.folder}:${process.env.PATH}`, TMPDIR: temporary };
    const { code, signal } = await piped(place, ["start", "long", "--listen"], listening, env);
    expect({ code, signal }).toEqual({ code: exit, signal: null });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("over a pipe no key is named, and the question says that it goes on by itself", async () => {
    const place = home([`listen: { command: [${recorderDouble(room(QUIET, noise(1, -55), CRY))}] }`]);
    const stopWhenAsked = (out: string, kill: (signal: NodeJS.Signals) => void) => {
      if (out.includes("it goes on")) kill("SIGTERM");
    };
    const { out } = await piped(place, ["start", "long", "--listen", "--no-questions"], stopWhenAsked);
    expect(out).toContain("Shout again to stop.\nOtherwise it goes on in 15 seconds.\n");
    expect(out).not.toMatch(/\bx\b|space/);
  });

  test("a recorder that dies is told once, and the session goes on", async () => {
    const { pty } = listening(recorderDouble(room(QUIET, noise(1.5, -55)), { behind: "ends" }));
    await pty.waitFor("Nobody listens for a shout:");
    pty.press("x");
    expect(await pty.exit).toMatchObject({ code: 3 });
  });

  test("where there is no recorder that is said before, and the session runs", async () => {
    const pty = inTerminal(home(), ["start", "reps", "--listen", "--no-questions", "--plain", "--speed", "8"], {
      env: { PATH: "/nowhere" },
    });
    await pty.waitFor("none of arecord, rec, parecord was found. x stops.");
    expect(await pty.exit).toMatchObject({ code: 0 });
  });
});
