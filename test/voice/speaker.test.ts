/** The speaker with a real program that writes down what it is told, one that hangs, and one that is not there. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openSpeaker } from "../../src/voice/speaker.ts";

/** An executable script; `log`: what it wrote down, a line an argument list. */
function program(script: string): { path: string; log: () => string[] } {
  const folder = mkdtempSync(join(tmpdir(), "backcoach-voice-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "speak");
  const log = join(folder, "log");
  writeFileSync(path, `#!/bin/sh\n${script.replaceAll("LOG", log)}\n`);
  chmodSync(path, 0o755);
  return { path, log: () => (existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : []) };
}

const WRITES = "printf '%s|' \"$@\" >> LOG; echo >> LOG";

test("a sentence is one argument, whatever it holds; no shell and no option ever sees it", async () => {
  const { path, log } = program(WRITES);
  const speaker = openSpeaker([path, "--slow"]);
  for (const text of ["Hold 5 seconds.", "--version", "$(touch /tmp/never); `id` | cat"]) {
    const before = log().length;
    speaker.say(text);
    await vi.waitFor(() => expect(log().length).toBe(before + 1), 5000);
    expect(log().at(-1)).toBe(`--slow|--|${text}|`);
  }
});

test("a new sentence cuts off the one before, and silence ends it", async () => {
  const { path, log } = program('echo "$2" >> LOG; sleep 20; echo late >> LOG');
  const speaker = openSpeaker([path]);
  speaker.say("first");
  await vi.waitFor(() => expect(log()).toEqual(["first"]), 5000);
  speaker.say("second");
  await vi.waitFor(() => expect(log()).toEqual(["first", "second"]), 5000);
  speaker.silence();
  expect(log()).not.toContain("late");
});

test("a program that is missing, or dies at once, is silence", async () => {
  openSpeaker(["/nowhere/speak"]).say("anything");
  const { path, log } = program(`${WRITES}; exit 7`);
  const speaker = openSpeaker([path]);
  speaker.say("one");
  await vi.waitFor(() => expect(log()).toHaveLength(1), 5000);
  speaker.say("two");
  await vi.waitFor(() => expect(log()).toHaveLength(2), 5000);
});
