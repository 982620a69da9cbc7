/** A message that is longer than its rows: whole sentences of it, and never half a number. */
import { describe, expect, test } from "vitest";
import { messageLines } from "../../src/view/message-lines.ts";
import { screen } from "../support/frames.ts";
import { look } from "../support/looks.ts";

const MISSING = "No voice: none of say, espeak-ng, spd-say, espeak, flite was found. Any of them will do.";
const DEAF = "Nobody listens for a shout: no recorder was found. x stops.";

describe("a message", () => {
  test.each([
    ["that fits stays as it is", "Voice on.", 78, 1, ["Voice on."]],
    [
      "goes on in the next row",
      MISSING,
      78,
      2,
      ["No voice: none of say, espeak-ng, spd-say, espeak, flite was found. Any of", "them will do."],
    ],
    ["loses its last sentences in one row", MISSING, 78, 1, [MISSING.slice(0, MISSING.indexOf(" Any"))]],
    [
      "loses them in two rows as well",
      `${MISSING} ${DEAF}`,
      50,
      2,
      ["No voice: none of say, espeak-ng, spd-say, espeak,", "flite was found. Any of them will do."],
    ],
    ["that is one long sentence is cut where it could end", DEAF, 30, 1, ["Nobody listens for a shout…"]],
    [
      "is cut in a word where there is no better place",
      "Noted: a pain that pulls in the leg, 6.",
      30,
      1,
      ["Noted: a pain that pulls in t…"],
    ],
    [
      "that is one long sentence is cut in its last row",
      DEAF,
      25,
      2,
      ["Nobody listens for a", "shout: no recorder was f…"],
    ],
  ])("%s", (_what, message, width, rows, lines) => {
    expect(messageLines(message, width, rows, "…")).toEqual(lines);
  });
});

describe("on the screen", () => {
  test("a long one takes the row of what comes next, a short one leaves it", () => {
    const at = (message: string) => screen(look("side-plank", { kind: "hold" }), "80x24", { message });
    expect(at(MISSING)).toContain("them will do.");
    expect(at(MISSING)).not.toContain("next  Prone scissors");
    expect(at(DEAF)).toContain("next  Prone scissors");
  });

  test.each(["80x24", "40x10", "200x60"])("hides nothing of when a pause ends, at %s", (size) => {
    const waiting = look("side-plank", { kind: "hold" }, 0, { state: "paused", pause: "resume", goesOnIn: 11.2 });
    expect(screen(waiting, size, { message: `${MISSING} ${DEAF}` })).toContain("goes on in 12 s");
  });
});
