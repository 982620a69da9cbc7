/** With panic the whole keyboard stops a session: whatever is pressed that has no meaning of its own. */
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { KeySettings } from "../../src/routine/key-settings.ts";
import { onKeypress } from "../../src/terminal/keypress.ts";
import { keyMap } from "../../src/view/key-map.ts";
import { type Story, workout } from "../support/story.ts";

const TILT = "ready: 5s\nexercises: [{ do: pelvic-tilt, reps: 200, hold: 5s }]";

function panicking(own: KeySettings = {}): Story {
  return workout(TILT, { keys: keyMap(own, true) })
    .start()
    .wait(7);
}

/** Types bytes into a session, each piece by itself and cut somewhere in its middle. */
function type(story: Story, pieces: readonly { readonly bytes: string; readonly cut: number }[]): void {
  vi.useFakeTimers();
  try {
    const stdin = new PassThrough();
    const stop = onKeypress(stdin, (name) => story.press(name));
    for (const { bytes, cut } of pieces) {
      const at = cut % (bytes.length + 1);
      for (const part of [bytes.slice(0, at), bytes.slice(at)]) if (part) stdin.emit("data", Buffer.from(part));
      vi.advanceTimersByTime(60);
    }
    stop();
  } finally {
    vi.useRealTimers();
  }
}

const stopped = (story: Story) => story.said().at(-1) === "stopped";

/** They leave a session as it is, or pause it and let it go on. */
const HARMLESS = ["i", "?", "v", "+", "=", "-", " ", ".", "I", "\x1b[15~"];
const REPORTS = [
  ...["\x1b[I", "\x1b[O", "\x1b[200~", "\x1b[201~", "\x1b[12;40R", "\x1b[?62;22c", "\x1b[<0;10;20M", "\x1b[M !!"],
  ...["\x1b]11;rgb:0000/0000/0000\x07", "\x1bP1+r436f=323536\x1b\\", "\x1b[8;24;80t", "\x1b[?997;1n"],
];
const MEANINGFUL = new Set([..."xX .pP?qQiInNbB+=-vV\r\n\x03\x1a"]);

const cut = fc.nat(20);
const piece = (bytes: fc.Arbitrary<string>) => fc.record({ bytes, cut });
const quiet = piece(fc.constantFrom(...HARMLESS, ...REPORTS));
const unknown = piece(
  fc.oneof(
    fc
      .string({ minLength: 1, maxLength: 1, unit: "grapheme" })
      .filter((text) => ![...text].some((sign) => MEANINGFUL.has(sign))),
    fc
      .integer({ min: 0, max: 31 })
      .map((code) => String.fromCharCode(code))
      .filter((text) => !MEANINGFUL.has(text)),
    fc.constantFrom(
      "\x1b[A",
      "\x1b[B",
      "\x1b[H",
      "\x1bOP",
      "\x1b[24~",
      "\x1b[25~",
      "\x1b[Z",
      "\x1bz",
      "\x1bOj",
      "\x1b[3~",
    ),
    fc.nat(99_999).map((code) => `\x1b[${code}u`),
    fc
      .tuple(fc.nat(99), fc.nat(99), fc.nat(999))
      .map((codes) => `\x1b[${codes.join(";")}~`)
      .filter((text) => !/20[01]~/.test(text)),
  ),
);

describe("with panic", () => {
  test("no key without a meaning leaves the session running, whatever was sent before it", () => {
    fc.assert(
      fc.property(fc.array(quiet, { maxLength: 6 }), unknown, (before, last) => {
        const story = panicking({ f5: "pause" });
        type(story, [...before, last]);
        expect(stopped(story)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("keys with a meaning keep it, and what the terminal says by itself is no key", () => {
    fc.assert(
      fc.property(fc.array(quiet, { maxLength: 12 }), (pieces) => {
        const story = panicking({ f5: "pause" });
        type(story, pieces);
        expect(story.said()).not.toContain("stopped");
      }),
      { numRuns: 200 },
    );
  });

  test.each(["\x1b[|I", "\x1b[<0;10|;20M", "\x1b]11;rgb:00|00/0000/0000\x07", "\u009b|I", "\u009b12;40R|"])(
    "what the terminal says by itself may come in two parts, as over a slow line: %j",
    (parts) => {
      const story = panicking();
      vi.useFakeTimers();
      try {
        const stdin = new PassThrough();
        const stop = onKeypress(stdin, (name) => story.press(name));
        for (const part of parts.split("|")) {
          stdin.emit("data", Buffer.from(part));
          vi.advanceTimersByTime(120);
        }
        vi.advanceTimersByTime(1000);
        expect(story.said()).not.toContain("stopped");
        stdin.emit("data", Buffer.from("z"));
        expect(stopped(story)).toBe(true);
        stop();
      } finally {
        vi.useRealTimers();
      }
    },
  );

  test("stops as x does: at once, with no question, as sharp pain", async () => {
    const story = panicking().press("z");
    expect((await story.ended)?.session.state).toMatchObject({ outcome: { kind: "stopped", stop: "sharp" } });
    expect(story.calls).toEqual(["close"]);
  });

  test("stops from a pause, and from under the help", () => {
    expect(stopped(panicking().press("space", "z"))).toBe(true);
    expect(stopped(panicking().press("?", "escape"))).toBe(true);
  });

  test("while it asks, only its answers are no stop", async () => {
    const answered = panicking().press("p");
    await answered.answer("6", "t");
    expect(answered.said()).not.toContain("stopped");
    const story = panicking().press("p");
    await story.answer("z");
    expect(stopped(story)).toBe(true);
  });

  test("says so in the help line", () => {
    panicking().sees(/^ x or any other key STOP {2}space pause/m);
  });
});

test("without it, a key without a meaning does nothing", () => {
  const story = workout(TILT).start().wait(7);
  type(story, [{ bytes: "z\x1b[25~\x1b[A", cut: 2 }]);
  expect(story.said()).not.toContain("stopped");
});

test("one's own keys do what they were given, also those that nobody has a name for", () => {
  const story = workout(TILT, { keys: keyMap({ "esc[25~": "pause", z: "stop" }, false) })
    .start()
    .wait(7);
  type(story, [{ bytes: "\x1b[25~", cut: 3 }]);
  story.sees("Paused").sees(/x STOP {2}esc\[25~ go on/);
  type(story, [{ bytes: "z", cut: 0 }]);
  expect(stopped(story)).toBe(true);
});
