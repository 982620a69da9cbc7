/** The live screen on a terminal of ours: what is seen and what is sent, frame by frame and at every size. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { counting, open, still } from "../support/opened-screen.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] }));
afterEach(() => void vi.useRealTimers());

describe("a frame", () => {
  it("is what is seen, with the counting line in its row", async () => {
    const { terminal, screen } = open();
    screen.draw(counting);
    expect(await terminal.lines()).toEqual(["Bird dog", "1 10 s left", "", "Lift", ""]);
    expect(terminal.screen.modes()).toEqual({ alternateScreen: true, cursorHidden: true, wrap: false });
    screen.close();
  });

  it("that is the same again sends nothing", () => {
    const { terminal, screen } = open();
    screen.draw(counting);
    terminal.writes.length = 0;
    screen.draw({ lines: [...counting.lines], counter: counting.counter });
    expect(terminal.writes).toEqual([]);
    screen.close();
  });

  it("that differs is one write in synchronized output", () => {
    const { terminal, screen } = open();
    screen.draw(counting);
    terminal.writes.length = 0;
    screen.draw({ lines: ["Side plank", "", "", "Hold"], counter: { row: 1, text: "9 s left", spinning: true } });
    expect(terminal.writes).toHaveLength(1);
    expect(terminal.writes[0]).toMatch(/^\x1b\[\?2026h.*\x1b\[\?2026l$/);
    screen.close();
  });

  it("may have the counting line elsewhere than before, or not at all", async () => {
    const { terminal, screen } = open();
    screen.draw(counting);
    screen.draw({ lines: ["Bird dog", "Kneel", "", ""], counter: { row: 3, text: "9 s left", spinning: true } });
    expect(await terminal.lines()).toEqual(["Bird dog", "Kneel", "", "1 9 s left", ""]);
    screen.draw({ lines: ["Bird dog", "", "", "Rest"], counter: null });
    expect(await terminal.lines()).toEqual(["Bird dog", "", "", "Rest", ""]);
    terminal.writes.length = 0;
    vi.advanceTimersByTime(1000);
    expect(terminal.writes).toEqual([]);
    screen.close();
  });

  it("longer or larger than the terminal is cut, and nothing wraps", async () => {
    const { terminal, screen } = open({ columns: 6, rows: 2 });
    screen.draw({ lines: ["Bird dog", "", "Lift"], counter: { row: 1, text: "10 seconds", spinning: true } });
    expect(await terminal.lines()).toEqual(["Bird d", "1 10 s"]);
    screen.close();
  });
});

describe("the spinner", () => {
  it("turns by itself and sends the cell that turned", async () => {
    const { terminal, screen } = open();
    screen.draw(counting);
    terminal.writes.length = 0;
    vi.advanceTimersByTime(400);
    expect(terminal.writes.map((bytes) => bytes.replaceAll("\x1b", "ESC"))).toEqual([
      "ESC[?2026hESC[2;1H2ESC[?2026l",
      "ESC[?2026hESC[2;1H1ESC[?2026l",
    ]);
    screen.close();
  });

  it("stands still when the frame says so, the text in its place", async () => {
    const { terminal, screen } = open();
    screen.draw(counting);
    screen.draw(still);
    vi.advanceTimersByTime(1000);
    expect(await terminal.lines()).toEqual(["Bird dog", "  10 s left", "", "Lift", ""]);
    screen.close();
  });

  it("and a count that changes once a second cost far less than 2 kB a second", () => {
    const { terminal, screen } = open({ columns: 80, rows: 24 });
    terminal.writes.length = 0;
    for (let second = 0; second < 60; second += 1) {
      const count = `${60 - second} s left`;
      const digits = Array.from({ length: 5 }, (_, row) => `${"█▄▀ ".repeat(8).slice((second + row) % 4)}`);
      const bar = "━".repeat(second) + "─".repeat(60 - second);
      screen.draw({ lines: ["Bird dog", "", ...digits, bar, count], counter: { row: 1, text: count, spinning: true } });
      vi.advanceTimersByTime(1000);
    }
    expect(Buffer.byteLength(terminal.writes.join("")) / 60).toBeLessThan(1000);
    screen.close();
  });

  it("is left alone by what others write, and repaint heals the screen", async () => {
    const { terminal, screen } = open();
    screen.draw(counting);
    terminal.write("\x1b[1;1Hsomething else");
    screen.repaint();
    expect(await terminal.lines()).toEqual(["Bird dog", "1 10 s left", "", "Lift", ""]);
    screen.close();
  });
});

describe("a terminal that changes its size", () => {
  it("is told, and repainted without a flash when a frame is drawn for it", async () => {
    const { terminal, screen } = open({
      onResize: ({ columns, rows }) => screen.draw({ ...still, lines: [`${columns}x${rows}`, "", "", ""] }),
    });
    screen.draw(counting);
    terminal.writes.length = 0;
    terminal.resize(20, 4);
    expect(terminal.writes).toHaveLength(1);
    expect(await terminal.lines()).toEqual(["20x4", "  10 s left", "", ""]);
    screen.close();
  });

  it("shows the old frame, cut, until there is a new one", async () => {
    const { terminal, screen } = open();
    screen.draw(counting);
    terminal.resize(6, 2);
    expect(await terminal.lines()).toEqual(["Bird d", "1 10 s"]);
    screen.close();
  });

  it("with no columns left is let alone, without end in sight", async () => {
    const { terminal, screen } = open();
    screen.draw(counting);
    terminal.writes.length = 0;
    terminal.resize(0, 0);
    vi.advanceTimersByTime(1000);
    expect(terminal.writes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    terminal.resize(40, 5);
    expect(await terminal.lines()).toEqual(["Bird dog", "1 10 s left", "", "Lift", ""]);
    screen.close();
  });
});
