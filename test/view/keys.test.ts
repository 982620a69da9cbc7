/** One table says what a key means and what the help says about it. */
import { describe, expect, it } from "vitest";
import { KEY_ACTIONS } from "../../src/routine/key-settings.ts";
import { allKeys, helpLine } from "../../src/view/help.ts";
import { actionFor, keyMap, STANDARD_KEYS } from "../../src/view/key-map.ts";
import { KEYS } from "../../src/view/keys.ts";
import { PLAIN } from "../support/frames.ts";

describe("the table", () => {
  it("has a key for every action, and no key for two", () => {
    expect(new Set(KEYS.map(({ action }) => action))).toEqual(new Set(KEY_ACTIONS));
    const names = KEYS.flatMap(({ keys }) => keys);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ["x", "stop"],
    ["X", "stop"],
    ["P", "pain"],
    ["space", "pause"],
    [".", "pause"],
    ["pagedown", "done"],
    ["right", "done"],
    ["enter", "done"],
    ["pageup", "back"],
    ["left", "back"],
    ["=", "more"],
    ["ctrl-c", "leave"],
    ["z", null],
    ["escape", null],
  ])("takes %j for %j", (key, action) => {
    expect(actionFor(STANDARD_KEYS, key)).toBe(action);
  });
});

describe("one's own keys", () => {
  const own = keyMap({ f5: "pause", b: "done", n: "back", "esc[25~": "stop" }, false);

  it.each([
    ["f5", "pause"],
    ["space", "pause"],
    ["b", "done"],
    ["B", "done"],
    ["enter", "done"],
    ["left", "back"],
    ["n", "back"],
    ["esc[25~", "stop"],
    ["x", "stop"],
    ["f6", null],
  ])("take %j for %j", (key, action) => {
    expect(actionFor(own, key)).toBe(action);
  });

  it("stand before the usual ones, and x before all; what has lost its key is left out", () => {
    expect(helpLine(60, PLAIN, false, own)).toBe("x STOP  f5 pause  p pain  b done  ? keys  q leave  i how");
    const all = allKeys(70, 20, PLAIN, own).join("\n");
    expect(all).toContain("x, esc[25~              stop at once");
    expect(all).toContain("f5, space, .            pause");
    expect(all).toContain("n, left, pageup         this exercise again");
    expect(all).not.toContain("skip this exercise");
  });

  it("never take an answer away from a question; x stops all the same", () => {
    const digits = keyMap({ 5: "stop", t: "leave", enter: "stop", f5: "stop" }, true);
    for (const key of ["5", "t", "T", "enter"]) expect(actionFor(digits, key, true), key).toBeNull();
    expect(["5", "t"].map((key) => actionFor(digits, key))).toEqual(["stop", "leave"]);
    expect(["x", "X", "f5", "ctrl-c"].map((key) => actionFor(digits, key, true))).toEqual([
      ...["stop", "stop", "stop", "leave"],
    ]);
  });

  it("never take x, Ctrl-C and Ctrl-Z away, whoever asks", () => {
    const greedy = keyMap({ x: "pause", "ctrl-c": "stop", "ctrl-z": "done" }, false);
    expect(["x", "ctrl-c", "ctrl-z"].map((key) => actionFor(greedy, key))).toEqual(["stop", "leave", null]);
  });
});

describe("with panic", () => {
  const panic = keyMap({ f5: "pause" }, true);

  it("every key without a meaning stops", () => {
    for (const key of ["z", "7", "escape", "f7", "esc[99u", "ctrl-l", "ä", "up"]) {
      expect(actionFor(panic, key), key).toBe("stop");
    }
  });

  it("those with a meaning keep it", () => {
    expect(["f5", "space", "?", "q"].map((key) => actionFor(panic, key))).toEqual(["pause", "pause", "help", "leave"]);
    expect(actionFor(panic, "ctrl-z")).toBeNull();
  });

  it("a question takes its answers, and every other key still stops", () => {
    for (const key of ["1", "t", "enter", "escape", "up"]) expect(actionFor(panic, key, true), key).toBeNull();
    expect(actionFor(panic, "z", true)).toBe("stop");
  });

  it("is told in the help line as long as there is room", () => {
    expect(helpLine(80, PLAIN, false, panic)).toMatch(/^x or any other key STOP {2}f5 pause {2}p pain/);
    expect(helpLine(20, PLAIN, false, panic)).toBe("x STOP  f5 pause");
    expect(allKeys(60, 14, PLAIN, panic).at(-1)).toMatch(/^others .* any key not named here stops at once$/);
  });
});

describe("the help line", () => {
  it("names the most important keys first and as many as fit", () => {
    expect(helpLine(80, PLAIN)).toBe("x STOP  space pause  p pain  enter done  ? keys  q leave  i how  n skip  b back");
    expect(helpLine(24, PLAIN)).toBe("x STOP  space pause");
  });

  it("keeps the stop key when there is room for nothing else", () => {
    expect(helpLine(7, PLAIN)).toBe("x STOP");
    expect(helpLine(5, PLAIN)).toBe("x STO");
  });

  it("says how to go on while paused", () => {
    expect(helpLine(40, PLAIN, true)).toContain("space go on");
  });
});

describe("all keys", () => {
  it("stand in one column with everything they mean", () => {
    expect(allKeys(60, 12, PLAIN)).toHaveLength(KEYS.length);
    expect(allKeys(60, 12, PLAIN)[3]).toBe("enter, right, pagedown  done, go on");
  });

  it("move closer together where that is too tall", () => {
    expect(`\n${allKeys(40, 5, PLAIN).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      x STOP        ? keys        b back
      space pause   q leave       + 10 s more
      p pain        i how         - less
      enter done    n skip        v voice
      "
    `);
    expect(`\n${allKeys(60, 6, PLAIN).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      x     STOP                     i     how
      space pause                    n     skip
      p     pain                     b     back
      enter done                     +     10 s more
      ?     keys                     -     less
      q     leave                    v     voice
      "
    `);
  });
});
