/**
 * How the live screen gives the terminal back, for a question, for a stopped process or for good, and what is left
 * behind.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LiveScreen } from "../../src/terminal/live-screen.ts";
import type { FakeTerminal } from "../support/fake-terminal.ts";
import { counting, open, still } from "../support/opened-screen.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] }));
afterEach(() => void vi.useRealTimers());

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
