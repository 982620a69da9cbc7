/** The keyboard of a session: on, lent, on again, off, gone. */
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { openKeys } from "../../src/terminal/keys.ts";

class FakeKeyboard extends PassThrough {
  raw = false;
  setRawMode(raw: boolean): this {
    this.raw = raw;
    return this;
  }
}

function open() {
  const stdin = new FakeKeyboard();
  const heard: string[] = [];
  const keys = openKeys(stdin, { onKey: (name) => heard.push(name), onEof: () => heard.push("eof") });
  return { stdin, heard, keys };
}

describe("the keyboard", () => {
  it("is raw and heard from the beginning", () => {
    const { stdin, heard } = open();
    stdin.write("x ");
    expect([stdin.raw, heard]).toEqual([true, ["x", "space"]]);
  });

  it("is given back and taken again, any number of times", () => {
    const { stdin, heard, keys } = open();
    for (let round = 0; round < 20; round += 1) {
      keys.pause();
      keys.pause();
      expect([stdin.raw, stdin.isPaused()]).toEqual([false, true]);
      keys.resume();
      keys.resume();
      expect([stdin.raw, stdin.isPaused()]).toEqual([true, false]);
    }
    expect(stdin.listenerCount("data")).toBe(1);
    stdin.write("x");
    expect(heard).toEqual(["x"]);
  });

  it("leaves raw mode even if somebody else turned it on while it was lent", () => {
    const { stdin, keys } = open();
    keys.pause();
    stdin.setRawMode(true);
    keys.close();
    expect(stdin.raw).toBe(false);
  });

  it("is closed for good", () => {
    const { stdin, heard, keys } = open();
    keys.close();
    keys.close();
    keys.resume();
    stdin.write("x");
    stdin.emit("end");
    expect([stdin.raw, heard]).toEqual([false, []]);
    expect(stdin.listenerCount("data")).toBe(0);
  });

  it.each(["end", "close", "error"])("that is gone (%s) is told once and is no error", (event) => {
    const { stdin, heard } = open();
    stdin.emit(event, new Error("read EIO"));
    stdin.emit("close");
    stdin.emit("error", new Error("read EIO"));
    expect([stdin.raw, heard]).toEqual([false, ["eof"]]);
  });

  it("hands a key to whoever takes over in the middle of a burst", () => {
    const stdin = new FakeKeyboard();
    const heard: string[] = [];
    const first = openKeys(stdin, {
      onKey: (name) => {
        heard.push(`first ${name}`);
        first.pause();
        openKeys(stdin, { onKey: (key) => heard.push(`second ${key}`), onEof: () => {} });
      },
      onEof: () => {},
    });
    stdin.write("px");
    expect(heard).toEqual(["first p", "second x"]);
  });
});
