/** ora, writing into a line of ours. */
import ora from "ora";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CounterLine } from "../../src/terminal/counter-line.ts";

describe("the counting line", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function open() {
    const lines: string[] = [];
    const counter = new CounterLine({
      ora,
      frames: ["1", "2", "3"],
      interval: 200,
      onLine: (line) => lines.push(line),
    });
    return { counter, lines };
  }

  it("turns its spinner in front of the text", () => {
    const { counter, lines } = open();
    counter.show("10 s left", true);
    vi.advanceTimersByTime(600);
    expect(lines).toEqual(["1 10 s left", "2 10 s left", "3 10 s left", "1 10 s left"]);
    counter.stop();
  });

  it("says a new text at once, and the spinner doesn't turn faster for it", () => {
    const { counter, lines } = open();
    counter.show("10 s left", true);
    for (const seconds of [9, 8, 7]) counter.show(`${seconds} s left`, true);
    expect(lines).toEqual(["1 10 s left", "1 9 s left", "1 8 s left", "1 7 s left"]);
    counter.stop();
  });

  it("keeps the text where it is when it stands still, and turns no more", () => {
    const { counter, lines } = open();
    counter.show("   10 s left", true);
    counter.show("   10 s left", false);
    vi.advanceTimersByTime(2000);
    expect(lines).toEqual(["   1 10 s left", "     10 s left"]);
  });

  it("ends with nothing left behind", () => {
    const { counter, lines } = open();
    const { write } = process.stdout;
    counter.show("10 s left", true);
    counter.stop();
    counter.stop();
    vi.advanceTimersByTime(2000);
    expect(lines).toEqual(["1 10 s left"]);
    expect(process.stdout.write).toBe(write);
    expect(vi.getTimerCount()).toBe(0);
  });
});
