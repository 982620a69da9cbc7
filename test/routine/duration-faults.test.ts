/** Durations that cannot be read, or are too long, and how they are written. */
import { describe, expect, it } from "vitest";
import { HEAD, problems, saidOf } from "../support/shape-faults.ts";

describe("durations", () => {
  it.each([
    ["10", "write 10s"],
    ["0.5", "write 0.5s"],
    ["10 s", "write 10s"],
    ["10sec", "write 10s"],
    ["30 minutes", "write 30m"],
    ["1:30", "write 1m30s"],
    ['"45"', "write 45s"],
    ["30s1m", "units are h, m and s, the larger first: 1m30s"],
    ["2d", "units are h, m and s, the larger first: 1m30s"],
    ["a while", "units are h, m and s, the larger first: 1m30s"],
    ["-5", "null"],
    ["true", "null"],
  ])("hold: %s is refused: %s", (written, hint) => {
    const text = saidOf(`{ do: side-plank, hold: ${written} }`);
    expect(text).toMatch(/^duration: «hold» must be a duration such as 10s or 1m30s, not /);
    expect(text).toMatch(new RegExp(`\\| ${hint}$`));
  });

  it("a rest, a tempo and a hold may be nothing, a time may not", () => {
    expect(
      problems(
        `${HEAD}rest: 0s\nready: 0s\nexercises: [{ do: cat-cow, tempo: { relax: 0s } }, { do: bird-dog, reps: 2, hold: 0s }]\n`,
      ),
    ).toEqual([]);
    expect(saidOf("{ do: swim, for: 0s }")).toMatch(/^duration/);
  });

  it.each([
    ["{ do: swim, for: 5h }", "out-of-range: «for» must be at most 4h, not «5h» | null"],
    ["{ do: side-plank, hold: 30m }", "out-of-range: «hold» must be at most 10m, not «30m» | null"],
    ["{ do: scissors, rest: 2h }", "out-of-range: «rest» must be at most 30m, not «2h» | null"],
  ])("%s is too long", (item, text) => {
    expect(saidOf(item)).toBe(text);
  });
});
