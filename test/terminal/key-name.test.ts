/** From the bytes that a terminal sends to the names that the rest of the program knows. */
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { onKeypress } from "../../src/terminal/keypress.ts";

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
