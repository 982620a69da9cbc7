/** One table says what a key means and what the help says about it. */
import { describe, expect, it } from "vitest";
import { allKeys, helpLine } from "../../src/view/help.ts";
import { ACTIONS, actionFor, KEYS } from "../../src/view/keys.ts";
import { PLAIN } from "../support/frames.ts";

describe("the table", () => {
  it("has a key for every action, and no key for two", () => {
    expect(new Set(KEYS.map(({ action }) => action))).toEqual(new Set(ACTIONS));
    const names = KEYS.flatMap(({ keys }) => keys);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ["x", "stop"],
    ["X", "stop"],
    ["P", "pain"],
    ["space", "toggle-pause"],
    [".", "toggle-pause"],
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
    expect(actionFor(key)).toBe(action);
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
