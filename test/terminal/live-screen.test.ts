/** The live screen on a terminal of ours: what is seen, what is sent, and what is left behind. */
import { EventEmitter } from "node:events";
import ora from "ora";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Frame, Size } from "../../src/base/frame.ts";
import type { Keys } from "../../src/terminal/keys.ts";
import { LiveScreen } from "../../src/terminal/live-screen.ts";
import { FakeTerminal } from "../support/fake-terminal.ts";

const counting: Frame = {
  lines: ["Bird dog", "", "", "Lift"],
  counter: { row: 1, text: "10 s left", spinning: true },
};
const still: Frame = { ...counting, counter: { row: 1, text: "10 s left", spinning: false } };

function open({ columns = 40, rows = 5, onResize = (_size: Size) => {} } = {}) {
  const terminal = new FakeTerminal(columns, rows);
  const process = new EventEmitter();
  const told: string[] = [];
  const note = (what: string) => () => void told.push(what);
  const keys: Keys = { pause: note("keys off"), resume: note("keys on"), close: note("keys closed") };
  const screen = new LiveScreen(
    { stdout: terminal, process, keys, spinner: ["1", "2"], onResize, onGone: note("gone") },
    ora,
  );
  return { terminal, screen, process, told };
}

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

describe("a question", () => {
  it("has the terminal for itself, in its ordinary state, and gives it back", async () => {
    const { terminal, screen, told } = open();
    screen.draw(counting);
    told.length = 0;
    const answer = await screen.suspend(async () => {
      expect(told).toEqual(["keys off"]);
      screen.draw({ lines: ["Drawn meanwhile", "", ""], counter: counting.counter });
      vi.advanceTimersByTime(1000);
      terminal.write("How strong? 3");
      expect(await terminal.lines()).toEqual(["How strong? 3", "", "", "", ""]);
      expect(terminal.screen.modes()).toEqual({ alternateScreen: true, cursorHidden: false, wrap: true });
      return 3;
    });
    expect(answer).toBe(3);
    expect(await terminal.lines()).toEqual(["Drawn meanwhile", "1 10 s left", "", "", ""]);
    expect(terminal.screen.modes()).toEqual({ alternateScreen: true, cursorHidden: true, wrap: false });
    expect(told).toEqual(["keys off", "keys on"]);
    screen.close();
  });

  it("that fails gives it back too", async () => {
    const { terminal, screen } = open();
    screen.draw(still);
    await expect(screen.suspend(() => Promise.reject(new Error("no answer")))).rejects.toThrow("no answer");
    expect(await terminal.lines()).toEqual(["Bird dog", "  10 s left", "", "Lift", ""]);
    screen.close();
  });

  it("during which the screen is closed gets no screen back", async () => {
    const { terminal, screen } = open();
    screen.draw(counting);
    await screen.suspend(async () => {
      screen.close();
      terminal.writes.length = 0;
    });
    expect(terminal.writes).toEqual([]);
  });
});

describe("leaving and taking back", () => {
  it("puts the terminal back while the process is stopped, and everything again afterwards", async () => {
    const { terminal, screen, told } = open();
    await terminal.screen.write("");
    screen.draw(counting);
    screen.leave();
    screen.draw(still);
    expect(await terminal.lines()).toEqual(["", "", "", "", ""]);
    expect(terminal.screen.modes()).toEqual({ alternateScreen: false, cursorHidden: false, wrap: true });
    expect(told.at(-1)).toBe("keys off");
    screen.takeBack();
    expect(await terminal.lines()).toEqual(["Bird dog", "  10 s left", "", "Lift", ""]);
    expect(terminal.screen.modes()).toEqual({ alternateScreen: true, cursorHidden: true, wrap: false });
    expect(told.slice(-2)).toEqual(["keys off", "keys on"]);
    screen.close();
  });

  it("works during a question", async () => {
    const { terminal, screen } = open();
    screen.draw(still);
    await screen.suspend(async () => {
      screen.leave();
      await terminal.lines();
      expect(terminal.screen.modes().alternateScreen).toBe(false);
      screen.takeBack();
      await terminal.lines();
      expect(terminal.screen.modes()).toEqual({ alternateScreen: true, cursorHidden: false, wrap: true });
    });
    expect(await terminal.lines()).toEqual(["Bird dog", "  10 s left", "", "Lift", ""]);
    screen.close();
  });
});

describe("closing", () => {
  const ways: [string, (opened: ReturnType<typeof open>) => void][] = [
    ["in the ordinary way", ({ screen }) => screen.close()],
    ["twice", ({ screen }) => [screen.close(), screen.close()]],
    ["when the process exits", ({ process }) => void process.emit("exit")],
    [
      "before an uncaught error is printed",
      ({ process }) => void process.emit("uncaughtExceptionMonitor", new Error()),
    ],
    ["while the process is stopped", ({ screen }) => [screen.leave(), screen.close()]],
  ];
  it.each(ways)("%s puts everything back, and nothing is sent any more", async (_way, close) => {
    const opened = open();
    const { terminal, screen, process, told } = opened;
    await terminal.screen.write("");
    screen.draw(counting);
    close(opened);
    expect(await terminal.lines()).toEqual(["", "", "", "", ""]);
    expect(terminal.screen.modes()).toEqual({ alternateScreen: false, cursorHidden: false, wrap: true });
    expect(told.at(-1)).toBe("keys closed");
    terminal.writes.length = 0;
    screen.draw(still);
    screen.repaint();
    screen.takeBack();
    terminal.emit("resize");
    process.emit("exit");
    vi.advanceTimersByTime(1000);
    expect(terminal.writes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves no listener but the one that catches late errors", () => {
    const { terminal, screen, process } = open();
    screen.draw(counting);
    screen.close();
    expect([terminal.eventNames(), process.eventNames()]).toEqual([["error"], []]);
    expect(() => terminal.emit("error", new Error("EIO"))).not.toThrow();
  });
});

describe("a terminal that is gone", () => {
  it.each<[string, (terminal: FakeTerminal, screen: LiveScreen) => void]>([
    ["tells so by an error", (terminal) => terminal.emit("error", new Error("write EIO"))],
    [
      "tells so by a write that throws",
      (terminal, screen) => {
        terminal.breaks = () => {
          throw new Error("write EPIPE");
        };
        screen.draw(still);
      },
    ],
  ])("%s: told once, and nothing is sent any more", (_how, breakIt) => {
    const { terminal, screen, told } = open();
    screen.draw(counting);
    told.length = 0;
    breakIt(terminal, screen);
    terminal.breaks = null;
    terminal.writes.length = 0;
    terminal.emit("error", new Error("write EIO"));
    screen.draw(counting);
    screen.close();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(["keys closed", "gone"]);
    expect(terminal.writes).toEqual([]);
  });
});
