/** Signals and going to sleep, on a process of ours. */
import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hangUp, onSignals } from "../../src/terminal/signals.ts";

class FakeProcess extends EventEmitter {
  readonly pid = 42;
  readonly platform: string;
  readonly killed: string[] = [];
  constructor(platform = "linux") {
    super();
    this.platform = platform;
  }
  /** With a listener the process would only hear of it. */
  kill(pid: number, signal: string): void {
    this.killed.push(this.listenerCount(signal) ? `${signal} was caught` : `${signal} to ${pid}`);
  }
}

function listen(platform?: string) {
  const process = new FakeProcess(platform);
  const told: string[] = [];
  const signals = onSignals(process, {
    onEnd: (signal) => told.push(signal),
    onStop: () => told.push("stop"),
    onContinue: () => told.push("continue"),
  });
  return { process, told, signals };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("signals", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"])("%s is told by its name", (signal) => {
    const { process, told } = listen();
    process.emit(signal);
    expect(told).toEqual([signal]);
  });

  it("are not listened to any more after closing", () => {
    const { process, signals } = listen();
    signals.suspend();
    signals.close();
    vi.advanceTimersByTime(1000);
    expect(process.eventNames()).toEqual([]);
  });
});

describe("going to sleep", () => {
  it("puts the terminal back, then stops the whole job, then takes it again", () => {
    const { process, told, signals } = listen();
    signals.suspend();
    expect([told, process.killed]).toEqual([["stop"], ["SIGTSTP to 0"]]);
    process.emit("SIGCONT");
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(["stop", "continue"]);
    signals.suspend();
    expect(process.killed).toHaveLength(2);
  });

  it("by a signal from elsewhere stops the process alone", () => {
    const { process, told } = listen();
    process.emit("SIGTSTP");
    expect([told, process.killed]).toEqual([["stop"], ["SIGTSTP to 42"]]);
  });

  it("without effect goes on after a moment", () => {
    const { process, told, signals } = listen();
    signals.suspend();
    signals.suspend();
    vi.advanceTimersByTime(200);
    expect(told).toEqual(["stop", "continue"]);
    expect(process.listenerCount("SIGTSTP")).toBe(1);
  });

  it("without an announcement (SIGSTOP) is noticed on waking", () => {
    const { process, told } = listen();
    process.emit("SIGCONT");
    expect(told).toEqual(["continue"]);
  });

  it("does not exist on Windows", () => {
    const { process, told, signals } = listen("win32");
    signals.suspend();
    expect([told, process.killed, process.eventNames()]).toEqual([[], [], ["SIGINT", "SIGTERM", "SIGHUP"]]);
  });
});

it("hanging up lets the signal do what it is for", () => {
  const { process, signals } = listen();
  signals.close();
  process.on("SIGHUP", () => {});
  hangUp(process);
  expect(process.killed).toEqual(["SIGHUP to 42"]);
});
