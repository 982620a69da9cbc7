/** The live screen on a terminal of ours, and two frames for it. */
import { EventEmitter } from "node:events";
import ora from "ora";
import type { Frame, Size } from "../../src/base/frame.ts";
import type { Keys } from "../../src/terminal/keys.ts";
import { LiveScreen } from "../../src/terminal/live-screen.ts";
import { FakeTerminal } from "./fake-terminal.ts";

export const counting: Frame = {
  lines: ["Bird dog", "", "", "Lift"],
  counter: { row: 1, text: "10 s left", spinning: true },
};
export const still: Frame = { ...counting, counter: { row: 1, text: "10 s left", spinning: false } };

/** `told`: what became of the keys and the terminal. */
export function open({ columns = 40, rows = 5, onResize = (_size: Size) => {} } = {}) {
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
