/** From the bytes that a terminal sends to the names that the rest of the program knows. */
import { PassThrough } from "node:stream";
import { setTimeout as later } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { onKeypress, onPress } from "../../src/terminal/keypress.ts";

/** The names of the keys in `bytes`, which arrive in one piece. */
function namesOf(bytes: string): string[] {
  const stdin = new PassThrough();
  const names: string[] = [];
  const stop = onKeypress(stdin, (name) => names.push(name));
  stdin.write(bytes);
  stop();
  return names;
}

describe("a key has one name", () => {
  it.each([
    ["a letter", "x", "x"],
    ["a capital", "X", "X"],
    ["a digit", "7", "7"],
    ["signs", "?+-.=/", "? + - . = /"],
    ["letters of other alphabets", "äчあ", "ä ч あ"],
    ["space", " ", "space"],
    ["enter", "\r", "enter"],
    ["enter of a pasted text", "\n", "enter"],
    ["tab and its way back", "\t\x1b[Z", "tab shift-tab"],
    ["backspace, both kinds", "\x7f\b", "backspace backspace"],
    ["arrows", "\x1b[A\x1b[B\x1b[C\x1b[D", "up down right left"],
    ["arrows of application mode", "\x1bOA\x1bOB", "up down"],
    ["arrows with shift", "\x1b[1;2A", "up"],
    ["pages of a presenter", "\x1b[5~\x1b[6~", "pageup pagedown"],
    ["home, end, delete", "\x1b[H\x1b[F\x1b[3~", "home end delete"],
    ["function keys", "\x1bOP\x1b[15~", "f1 f5"],
    ["control keys", "\x03\x1a\x0c\x04", "ctrl-c ctrl-z ctrl-l ctrl-d"],
    ["a letter with alt is the letter", "\x1bx\x1bX", "x X"],
    ["a held key comes as often as it repeats", "xxx", "x x x"],
    ["pasted text key by key", "x q\rn", "x space q enter n"],
    ["focus reports are no keys", "a\x1b[I\x1b[Ob", "a b"],
    ["the marks around pasted text are no keys", "\x1b[200~ab\x1b[201~", "a b"],
  ])("%s", (_what, bytes, names) => {
    expect(namesOf(bytes).join(" ")).toBe(names);
  });

  it("knows a lone escape long before Node's own half second", async () => {
    const stdin = new PassThrough();
    const start = performance.now();
    const name = await new Promise<string>((resolve) => {
      onKeypress(stdin, resolve);
      stdin.write("\x1b");
    });
    expect(name).toBe("escape");
    expect(performance.now() - start).toBeLessThan(300);
  });
});

/** What is told of `pieces`, each of which arrives by itself after so much silence; null for a report. */
function pressesOf(pieces: readonly string[], silence = 60): (string | null)[] {
  vi.useFakeTimers();
  try {
    const stdin = new PassThrough();
    const told: (string | null)[] = [];
    const stop = onPress(stdin, (name) => told.push(name));
    for (const piece of pieces) {
      stdin.emit("data", Buffer.from(piece));
      vi.advanceTimersByTime(silence);
    }
    vi.advanceTimersByTime(60);
    stop();
    return told;
  } finally {
    vi.useRealTimers();
  }
}

describe("what nobody knows", () => {
  it.each([
    ["is named by what it sends: f13 of a pedal", "\x1b[25~", "esc[25~"],
    ["a media key of a newer protocol", "\x1b[57428u", "esc[57428u"],
    ["with modifiers", "\x1b[27;2;120~", "esc[27;2;120~"],
    ["blanks of other kinds, which nobody would see", "\u00a0\u3000\u200b", "0xa0 0x3000 0x200b"],
    ["of the keypad", "\x1bOx", "escOx"],
    ["control signs beyond the letters", "\x00\x1c\x1d", "ctrl-space ctrl-\\ ctrl-]"],
    ["with alt, an arrow is the arrow", "\x1b\x1b[A", "up"],
    ["keys of the Linux console and of rxvt", "\x1b[[A\x1b[5$", "f1 pageup"],
    ["two escapes are two", "\x1b\x1b", "escape escape"],
  ])("%s", (_what, bytes, names) => {
    expect(pressesOf([bytes]).join(" ")).toBe(names);
  });

  it("never swallows the key behind it: alt with a bracket, then x", () => {
    for (const begun of ["\x1b[", "\x1bO", "\x1b]", "\x1bP", "\x1b_"]) {
      expect(pressesOf([begun, "x"]).at(-1), JSON.stringify(begun)).toBe("x");
    }
  });

  it("keeps no key waiting, even while another one repeats", () => {
    expect(pressesOf(["\x1b]", "x", "x", "x"], 30)).toContain("x");
  });

  it("ends at the first sign that can't belong to it", () => {
    expect(pressesOf(["\x1b[12\x03"])).toContain("ctrl-c");
    expect(pressesOf([`\x1b[${"1".repeat(200)}x`]).at(-1)).not.toBeNull();
  });
});

describe("a report is no key", () => {
  const REPORTS = [
    ["focus", "\x1b[I\x1b[O"],
    ["the mouse, old and new", "\x1b[M !!\x1b[<0;10;20M\x1b[<0;10;20m\x1b[32;10;20M"],
    ["the marks around pasted text", "\x1b[200~\x1b[201~"],
    ["where the cursor is", "\x1b[12;40R\x1b[?12;40R"],
    ["what the terminal is", "\x1b[?62;22c\x1b[>41;354;0c\x1b[0n\x1b[?997;1n"],
    ["modes", "\x1b[?2004;1$y\x1b[4;2$y\x1b[?1u"],
    ["its size, asked or told", "\x1b[8;24;80t\x1b[48;24;80;480;800t"],
    [
      "colours, names, fonts",
      "\x1b]11;rgb:0000/0000/0000\x07\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1bP1+r436f=323536\x1b\\",
    ],
  ] as const;

  it.each(REPORTS)("%s", (_what, bytes) => {
    expect(new Set(pressesOf([bytes]))).toEqual(new Set([null]));
  });

  it("however it is cut in pieces, and keys around it are heard", () => {
    const report = fc.constantFrom(...REPORTS.map(([, bytes]) => bytes));
    fc.assert(
      fc.property(report, fc.nat(), (bytes, where) => {
        const at = where % (bytes.length + 1);
        const told = pressesOf([`a${bytes.slice(0, at)}`, `${bytes.slice(at)}b`], 10);
        expect(told.filter((name) => name !== null)).toEqual(["a", "b"]);
      }),
    );
  });
});

describe("a keyboard that nobody listens to any more", () => {
  it("hears nothing, and what was begun is not kept for the next", async () => {
    const stdin = new PassThrough();
    const told: string[] = [];
    onKeypress(stdin, (name) => told.push(name))();
    const stop = onKeypress(stdin, (name) => told.push(name));
    stdin.write("\x1b[");
    stop();
    await later(70);
    onKeypress(stdin, (name) => told.push(name));
    stdin.write("A");
    expect(told).toEqual(["A"]);
  });
});
