import { describe, expect, test } from "vitest";
import { speakingSeconds } from "../../src/base/speaking-time.ts";
import { captionAt } from "../../src/view/caption.ts";

const TEXT =
  "Side plank, hold for 10 seconds on each side. Left side first. Lie on your side, elbow under the shoulder.";
const CAPTION = { text: TEXT, rate: 175 };
const WHOLE = speakingSeconds(TEXT);

/** What stands there as time passes, each line once. */
function shown(width: number): string[] {
  const lines = Array.from({ length: 100 }, (_, i) => captionAt(CAPTION, (i / 99) * WHOLE, width).line);
  return lines.filter((line, i) => line !== lines[i - 1]);
}

describe("a caption", () => {
  test("follows the voice sentence by sentence", () => {
    expect(shown(78)).toEqual([
      "Side plank, hold for 10 seconds on each side.",
      "Left side first.",
      "Lie on your side, elbow under the shoulder.",
    ]);
  });

  test("breaks what has no room, and shows all of it in its order", () => {
    const lines = shown(20);
    expect(lines.join(" ")).toBe(TEXT);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
  });

  test("stays when everything is said", () => {
    expect(captionAt(CAPTION, 1000, 78)).toEqual({ line: "Lie on your side, elbow under the shoulder.", left: null });
    expect(captionAt({ text: "3", rate: 175 }, 0, 0)).toEqual({ line: "3", left: null });
  });

  test("knows when its next line comes", () => {
    const { line, left } = captionAt(CAPTION, 1, 78);
    expect(captionAt(CAPTION, 1 + (left ?? 0) - 0.01, 78).line).toBe(line);
    expect(captionAt(CAPTION, 1 + (left ?? 0) + 0.01, 78).line).toBe("Left side first.");
  });
});
