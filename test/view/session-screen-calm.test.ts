/** What the live screen does not do: jump about from beat to beat, or let a colour run on over the end of a line. */
import { describe, expect, it } from "vitest";
import type { Look } from "../../src/session/look.ts";
import { sessionFrame } from "../../src/view/session-screen.ts";
import { HOLD, LIFT } from "../support/bird-dog-looks.ts";
import { ASCII, aModel, COLOUR } from "../support/frames.ts";
import { look } from "../support/looks.ts";

describe("calm", () => {
  const rowsOf = (seen: Look): string[] => sessionFrame(aModel(seen), { columns: 80, rows: 24 }, ASCII).lines.slice();

  it("changes nothing but the scene and the clock from lift to hold to lower", () => {
    const [lift, hold, lower] = (["lift", "hold", "lower"] as const).map((kind) =>
      rowsOf(look("bird-dog", { kind, rep: 3, side: "left" })),
    );
    const still = [0, 1, 2, 3, 4, 17, 18, 19, 20, 22, 23];
    for (const row of still) {
      expect(hold?.[row]).toBe(lift?.[row]);
      expect(lower?.[row]).toBe(lift?.[row]);
    }
  });

  it("keeps the author's note and the steps in their place through a rep", () => {
    const places = (["lift", "hold", "lower"] as const).map((kind) =>
      rowsOf(look("bird-dog", { kind, rep: 2, side: "left" })).findIndex((line) => line.includes("cup of water")),
    );
    expect(new Set(places).size).toBe(1);
  });
});

describe("colour", () => {
  it("tells working, resting and the last seconds apart, and the stop key from the others", () => {
    const coloured = (seen: Look): string =>
      sessionFrame(aModel(seen), { columns: 40, rows: 10 }, COLOUR).lines.join("\n");
    expect(coloured(LIFT)).toContain("\u001b[1m\u001b[32mLIFT");
    expect(coloured({ ...HOLD, spent: 3, left: 2 })).toContain("\u001b[1m\u001b[35mHOLD");
    expect(coloured(look("side-plank", { kind: "rest" }))).toContain("\u001b[1m\u001b[36mREST");
    expect(coloured(LIFT)).toContain("\u001b[1m\u001b[31mx STOP");
  });

  it("ends on the line where it began", () => {
    for (const line of sessionFrame(aModel(LIFT), { columns: 80, rows: 24 }, COLOUR).lines) {
      const on = new Set<string>();
      for (const [, code = ""] of line.matchAll(/\u001b\[(\d+)m/g)) {
        const ends = ENDS[code];
        if (ends) for (const style of ends) on.delete(style);
        else on.add(code);
      }
      expect([...on]).toEqual([]);
    }
  });
});

/** What the closing codes close. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  22: ["1", "2"],
  27: ["7"],
  39: ["31", "32", "35", "36"],
};
