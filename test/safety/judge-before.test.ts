/** What the answers before a session mean for it. */
import { describe, expect, it } from "vitest";
import { judgeBefore } from "../../src/safety/judge-before.ts";

const judged = (pain: number | null, usual: readonly number[] = [], unwell: boolean | null = false) =>
  judgeBefore({ pain, unwell, usual });

describe("before a session", () => {
  it.each([null, 0, 3, 5])("pain %s is no reason to stay away", (pain) => {
    expect(judged(pain)).toEqual({ kind: "go", sentence: null, redFlags: false });
  });

  it.each([6, 8, 10])("pain %i allows what is gentle only", (pain) => {
    expect(judged(pain)).toMatchObject({ kind: "gentle-only", redFlags: false });
    expect(judged(pain).sentence).toContain(`Pain ${pain} of 10`);
  });

  it.each([
    ["three above the usual", 5, [2, 2, 2], "gentle-only"],
    ["two above it", 4, [2, 2, 2], "go"],
    ["as bad as always", 5, [5, 5, 5], "go"],
    ["one bad day does not make a usual", 4, [0, 9, 0, 1, 9], "gentle-only"],
    ["only the last five make it", 4, [0, 0, 0, 4, 4, 4, 4, 4], "go"],
    ["of two answers nobody knows what is usual", 5, [0, 0], "go"],
    ["between two answers", 5, [1, 1, 3, 3], "gentle-only"],
    ["between two answers, not quite", 4, [1, 1, 3, 3], "go"],
  ] as const)("%s", (_what, pain, usual, kind) => expect(judged(pain, usual).kind).toBe(kind));

  it("shows the red flags when it is far above the usual, however much it is", () => {
    expect(judged(5, [1, 1, 1])).toMatchObject({ redFlags: true });
    expect(judged(5, [1, 1, 1]).sentence).toContain("your usual 1");
    expect(judged(9, [1, 1, 1])).toMatchObject({ kind: "gentle-only", redFlags: true });
    expect(judged(9, [8, 8, 8]).redFlags).toBe(false);
  });

  it("who feels unwell rests, whatever the pain", () => {
    expect(judged(0, [], true).kind).toBe("refuse-today");
    expect(judged(null, [], true).kind).toBe("refuse-today");
    expect(judged(2, [], null).kind).toBe("go");
  });
});
