import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ITEMS } from "../../src/progress/roland-morris.ts";
import { isPainOpen, NOTHING_SAID, pressStatementKey } from "../../src/progress/statements-state.ts";

const press = (...keys: readonly string[]) => keys.reduce(pressStatementKey, NOTHING_SAID);
const none = ITEMS.map(() => "n");

describe("the statements", () => {
  it("take one key each, then the pain of the week", () => {
    const told = press("y", "n", "enter", "Y", ...none.slice(4));
    expect(isPainOpen(told)).toBe(true);
    expect(pressStatementKey(told, "3")).toMatchObject({ kind: "done", ticked: [0, 3], pain: 3 });
    expect(pressStatementKey(told, "t").pain).toBe(10);
  });

  it("can be taken back one by one, from the pain too", () => {
    expect(press("y", "y", "backspace", "backspace", "n")).toMatchObject({ index: 1, ticked: [1] });
    expect(press("backspace").index).toBe(0);
    expect(press(...none, "backspace", "y", "4")).toMatchObject({ kind: "done", ticked: [23], pain: 4 });
  });

  it("are kept when the pain stays open", () => {
    expect(press("y", ...none.slice(1), "enter")).toMatchObject({ kind: "done", ticked: [0], pain: null });
  });

  it("are left at once before the first answer, later only after asking back", () => {
    expect(press("escape").kind).toBe("left");
    expect(press("y", "escape").kind).toBe("leaving");
    expect(press("y", "escape", "escape").kind).toBe("left");
    expect(press("y", "escape", "n", "y")).toMatchObject({ kind: "asking", index: 2, ticked: [0, 1] });
    expect(press("y", "escape", "x").kind).toBe("leaving");
    expect(press("y", ...none.slice(1), "escape").kind).toBe("leaving");
    expect(isPainOpen(press("y", ...none.slice(1), "escape", "n"))).toBe(true);
    expect(press("y", "ctrl-d").kind).toBe("left");
  });

  it("never hold a tick twice or out of order, whatever is pressed", () => {
    const keys = fc.constantFrom("y", "n", "enter", "backspace", "x", "up", "5");
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 80 }), (pressed) => {
        const { ticked, index } = press(...pressed);
        expect(ticked).toEqual([...new Set(ticked)].sort((a, b) => a - b));
        expect(ticked.every((one) => one >= 0 && one < ITEMS.length)).toBe(true);
        expect(index).toBeLessThanOrEqual(ITEMS.length);
      }),
    );
  });
});
